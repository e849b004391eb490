package org.probity.persistence.casework;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.probity.persistence.calendar.DayKind;
import org.probity.persistence.meeting.Meeting;
import org.probity.persistence.procedure.LimitStart;
import org.probity.persistence.procedure.Period;

/**
 * What it does to a case that one of its meetings is called off (LT-06): the step in hand goes on, the dates that were counted for the
 * meeting fall away, and another day is to be set without delay (D-01). Holds no state of its own.
 */
public record MeetingOff(CaseFile file) {
    private static final String EVENT = "Meeting called off";
    private static final Period ANOTHER_DAY = new Period("D-01", 5, DayKind.WORKING, LimitStart.ENTERED, null);

    /**
     * Puts it on record.
     *
     * @param act with the reason for the file
     * @param letters ids of those that asked to the meeting
     */
    public void carryOut(Meeting meeting, Act act, Set<Long> letters, Timetable timetable) {
        file.getHistory().add(new StepTaken(file, null, file.getStep(), act, null));
        file.getHearings().stream()
                .filter(hearing -> hearing.getHeld() == null && meeting.getId().equals(hearing.getMeetingId()))
                .forEach(Hearing::callOff);
        List<CaseDeadline> moot = file.getDeadlines().stream()
                .filter(date -> date.isOpen() && isFor(date, meeting.getStarts().toLocalDate(), letters))
                .toList();
        moot.forEach(date -> date.drop(act.at()));
        moot.stream()
                .filter(CaseDeadline::isOfStep)
                .map(CaseDeadline::getTrack)
                .forEach(track -> file.add(new CaseDeadline(
                        file, track, "Another day to be set", true, timetable.after(ANOTHER_DAY, EVENT, act.at()))));
    }

    private static boolean isFor(CaseDeadline date, LocalDate day, Set<Long> letters) {
        return date.isBefore(day) || (!date.isOfStep() && letters.stream().anyMatch(date::isStartedBy));
    }

    /** Whether the step in hand waits for another day, because its meeting was called off; null is the main line. */
    boolean awaitsAnotherDay(CaseTrack track) {
        return file.stepDeadline(track)
                .filter(date -> date.getStartEvent().equals(EVENT))
                .isPresent();
    }
}
