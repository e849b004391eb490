package org.probity.ejb.concern;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.time.LocalDate;
import org.probity.ejb.casework.CalendarOfSchool;
import org.probity.ejb.policy.RuleBook;
import org.probity.persistence.calendar.Calendars;
import org.probity.persistence.calendar.DayDeadline;
import org.probity.persistence.calendar.Deadline;
import org.probity.persistence.calendar.DeadlineRule;
import org.probity.persistence.calendar.SchoolDays;
import org.probity.persistence.calendar.StartEvent;
import org.probity.persistence.calendar.TermsNotLoaded;
import org.probity.persistence.calendar.WorkingDays;
import org.probity.persistence.concern.ConcernStage;
import org.probity.persistence.school.School;

/**
 * The clocks of a concern and of a complaint, in school days; in working days where nobody has entered the terms yet, because a
 * parent must get a day all the same. The numbers are the school's own rules, and those here where it has none.
 */
@Dependent
class ConcernClock {
    private static final String RULES = "The school's rules on concerns and complaints";

    @Inject
    CalendarOfSchool calendar;

    @Inject
    RuleBook rules;

    /** By when the school answers a stage that begins on this day. */
    Deadline answer(School school, ConcernStage stage, LocalDate on) {
        return switch (stage) {
            case INFORMAL -> count(school, "concern.answerDays", 10, new StartEvent("Concern received", on));
            case FORMAL -> count(school, "complaint.answerDays", 15, new StartEvent("Became a complaint", on));
            case PANEL -> count(school, "complaint.panelDays", 20, new StartEvent("Panel asked for", on));
        };
    }

    /** Until when the parent may take an answered stage further. */
    Deadline further(School school, LocalDate answered) {
        return count(school, "complaint.furtherDays", 15, new StartEvent("Answer given", answered));
    }

    /** The first day on which a panel may meet, so that everybody can prepare. */
    Deadline notice(School school, LocalDate told) {
        return count(school, "complaint.panelNoticeDays", 5, new StartEvent("Invitation to the panel", told));
    }

    private Deadline count(School school, String key, int otherwise, StartEvent start) {
        int days = rules.days(school, key, start.on(), otherwise);
        DeadlineRule rule = new DeadlineRule(key, RULES);
        Calendars calendars = calendar.timetable(school, start.on()).calendars();
        try {
            return DayDeadline.after(rule, start, new SchoolDays(days), calendars);
        } catch (TermsNotLoaded nobodyKnows) {
            return DayDeadline.after(rule, start, new WorkingDays(days), calendars);
        }
    }
}
