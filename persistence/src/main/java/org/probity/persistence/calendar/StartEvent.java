package org.probity.persistence.calendar;

import java.time.LocalDate;

/**
 * What sets a deadline running, or the event it is counted back from. Its day is day nought.
 *
 * @param what a short noun phrase for a page, with a capital: "Outcome served", "Hearing"
 */
public record StartEvent(String what, LocalDate on) {
    String sentence() {
        return what + ": " + DateWords.weekdayDate(on) + ".";
    }
}
