package org.probity.persistence.casework;

import java.time.Instant;
import java.time.LocalDate;
import org.probity.persistence.calendar.London;
import org.probity.persistence.person.Person;
import org.probity.persistence.procedure.Outcome;

/**
 * One outcome being taken.
 *
 * @param by null when the product itself does it
 * @param served the day its letters count as served, if it sends any; an expectation until they are sent
 * @param meeting the day of the meeting it arranges, if it arranges one
 * @param conduct the day of what is alleged, as far as it is known
 */
public record Act(
        Outcome outcome,
        Person by,
        Instant at,
        String note,
        String reason,
        LocalDate served,
        LocalDate meeting,
        LocalDate conduct) {

    public static Act of(Outcome outcome, Person by, Instant at) {
        return new Act(outcome, by, at, null, null, null, null, null);
    }

    public Act because(String why) {
        return new Act(outcome, by, at, note, why, served, meeting, conduct);
    }

    public Act noting(String what) {
        return new Act(outcome, by, at, what, reason, served, meeting, conduct);
    }

    public Act servedOn(LocalDate day) {
        return new Act(outcome, by, at, note, reason, day, meeting, conduct);
    }

    public Act meetingOn(LocalDate day) {
        return new Act(outcome, by, at, note, reason, served, day, conduct);
    }

    public Act aboutConductOn(LocalDate day) {
        return new Act(outcome, by, at, note, reason, served, meeting, day);
    }

    /** The same as if it had been done at another time, for a date that runs from then. */
    Act at(Instant time) {
        return new Act(outcome, by, time, note, reason, served, meeting, conduct);
    }

    /** The day in London. */
    public LocalDate on() {
        return London.date(at);
    }
}
