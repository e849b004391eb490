package org.probity.ejb.procedure;

import java.util.List;

/**
 * What somebody changes at one step of a draft. What is null stays as it is.
 *
 * @param step code
 * @param by role codes, the one that is asked first in front
 * @param ways the outcomes that change
 */
public record StepChange(String step, String title, Time time, List<String> by, List<Way> ways) {

    /**
     * By when.
     *
     * @param days null: the value of the rule in force
     * @param counted name of a day kind; null: the kind of the rule
     * @param hours in place of days: hours that really pass, nights and weekends included; otherwise null
     */
    public record Time(Integer days, String counted, Integer hours) {}

    /**
     * One outcome.
     *
     * @param next code of a step, {@code stay} or {@code END}
     * @param letters "L07-D to SUBJECT", "L12 to SUBJECT signed by HHR"
     */
    public record Way(String outcome, String label, String next, List<String> letters) {}
}
