package org.probity.persistence.casework;

import java.time.LocalDate;
import org.probity.persistence.calendar.ClearWorkingDays;
import org.probity.persistence.calendar.DayLimit;
import org.probity.persistence.calendar.EarliestHearing;
import org.probity.persistence.calendar.WorkingDays;
import org.probity.persistence.procedure.TimeLimit;

/** How long before a meeting that is no hearing the invitation must be there (T07, L24, L28), counted from its service. */
public final class MeetingNotice {
    private static final WorkingDays PARENTS = new WorkingDays(3);
    private static final WorkingDays PARENTS_LATEST = new WorkingDays(10);
    private static final WorkingDays CONDUCT = new WorkingDays(5);

    private MeetingNotice() {}

    /**
     * Lets a day pass or refuses it with the earliest, or for a parents' meeting the latest, lawful one.
     *
     * @param kind M1 to M11 of domain.md 7.4
     * @param witness whether somebody is asked to help, rather than the person concerned
     */
    public static void check(String kind, boolean witness, LocalDate served, LocalDate day, Timetable timetable) {
        earliest(kind, witness, served, timetable).check(day);
        LocalDate latest = timetable.working().after(served, PARENTS_LATEST);
        if (kind.equals("M6") && day.isAfter(latest)) {
            throw new MeetingTooLate(latest);
        }
    }

    private static EarliestHearing earliest(String kind, boolean witness, LocalDate served, Timetable timetable) {
        return switch (kind) {
            case "M1" -> of(timetable.limit(witness ? TimeLimit.T07W : TimeLimit.T07), served, timetable);
            case "M6" -> of(PARENTS, served, timetable);
            case "M7" -> of(CONDUCT, served, timetable);
            default -> of(new WorkingDays(0), served, timetable);
        };
    }

    private static EarliestHearing of(DayLimit notice, LocalDate served, Timetable timetable) {
        return notice instanceof ClearWorkingDays clear
                ? EarliestHearing.after(served, clear, timetable.working())
                : EarliestHearing.after(served, new WorkingDays(notice.count()), timetable.working());
    }
}
