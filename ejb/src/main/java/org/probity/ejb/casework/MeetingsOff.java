package org.probity.ejb.casework;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Clock;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Set;
import org.probity.ejb.letter.CalledOffLetters;
import org.probity.ejb.security.Caller;
import org.probity.persistence.calendar.DateWords;
import org.probity.persistence.casework.Act;
import org.probity.persistence.casework.CaseFile;
import org.probity.persistence.casework.MeetingOff;
import org.probity.persistence.meeting.Meeting;
import org.probity.persistence.procedure.Outcome;

/** Calls meetings of a case off: the calendar objects, the letters to everybody who was asked, the dates and the file, all in one act. */
@Dependent
class MeetingsOff {
    /** A panel on a complaint is the concern's own (PC-01), and ends with it. */
    private static final String COMPLAINT_PANEL = "M9";

    @PersistenceContext
    EntityManager em;

    @Inject
    CalledOffLetters letters;

    @Inject
    CalendarOfSchool calendars;

    @Inject
    Caller caller;

    @Inject
    Clock clock;

    /**
     * One of them.
     *
     * @throws org.probity.persistence.meeting.MeetingOver when it is not to come any more
     */
    void callOff(CaseFile file, Meeting meeting, String reason) {
        meeting.callOff(LocalDateTime.now(clock));
        Set<Long> asked = letters.write(meeting, file.getReference());
        Act act = Act.of(Outcome.CALLED_OFF, caller.isSystem() ? null : caller.person(), clock.instant())
                .noting("It was planned for "
                        + DateWords.weekdayDate(meeting.getStarts().toLocalDate()) + " at "
                        + DateWords.time(meeting.getStarts().toLocalTime()) + ", " + meeting.getPlace() + ".")
                .because(reason);
        new MeetingOff(file).carryOut(meeting, act, asked, calendars.timetable(file.getSchool(), caller.today()));
    }

    /** Those still to come, when the case has come to its end. */
    void afterTheEnd(CaseFile file) {
        List<Meeting> toCome = em.createQuery(
                        "select g from Meeting g where g.matterId = :matter and g.starts > :now and g.kind <> :panel and g.state = org.probity.persistence.meeting.Meeting.State.PLANNED order by g.starts, g.id",
                        Meeting.class)
                .setParameter("matter", file.getMatter().getId())
                .setParameter("now", LocalDateTime.now(clock))
                .setParameter("panel", COMPLAINT_PANEL)
                .getResultList();
        toCome.forEach(meeting -> callOff(file, meeting, "The case has come to its end."));
    }
}
