package org.probity.ejb.triage;

import java.util.List;

/**
 * What stepping back would do, shown before it is done.
 *
 * @param aCase a case came of the report
 * @param next who goes on in the caller's place, "Ms Ada Example, Chair of governors"; empty when it is for those who are in it already
 * @param investigates the caller investigates, and whoever leads must find another
 * @param hears the caller hears the case, and keeps the place on the bench, blind, until others are chosen
 * @param refusal why it cannot be done now; null when it can
 */
public record Handover(boolean aCase, List<String> next, boolean investigates, boolean hears, String refusal) {
    public Handover {
        next = List.copyOf(next);
    }
}
