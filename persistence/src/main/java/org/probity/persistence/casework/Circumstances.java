package org.probity.persistence.casework;

import java.util.Set;
import org.probity.persistence.person.Person;
import org.probity.persistence.procedure.Outcome;

/**
 * What a case needs to know from outside itself when an act is taken in it.
 *
 * @param who what the person who acts is in this case
 * @param codes of the allegations, CC-01 to CC-99
 * @param by the person who acts or looks; null for the product itself
 * @param threshold what must be on record before a measure against a parent (X10): REFUSED, CONTINUED, both or neither
 * @param leads where the school's rules let it lead (X12, X41), by their codes; null: wherever the procedure does
 * @param past what was done so far, where it was read apart; null: the history of the case itself
 */
public record Circumstances(
        Standing who, Set<String> codes, Person by, Set<Outcome> threshold, Set<String> leads, Past past) {
    /** As most policies have it: the request was refused, and the conduct went on (S4-36). */
    public static final Set<Outcome> BOTH = Set.of(Outcome.REFUSED, Outcome.CONTINUED);

    public Circumstances(Standing who, Set<String> codes) {
        this(who, codes, null);
    }

    public Circumstances(Standing who, Set<String> codes, Person by) {
        this(who, codes, by, BOTH, null, null);
    }

    /** The same where the school asks for something else before it takes measures. */
    public Circumstances after(Set<Outcome> steps) {
        return new Circumstances(who, codes, by, steps, leads, past);
    }

    /** The same where the school's rules say where it may lead; null: they do not. */
    public Circumstances leadingTo(Set<String> routes) {
        return new Circumstances(who, codes, by, threshold, routes, past);
    }

    /** The same for somebody who only looks: the history of the case need not be loaded. */
    public Circumstances seeing(Past before) {
        return new Circumstances(who, codes, by, threshold, leads, before);
    }
}
