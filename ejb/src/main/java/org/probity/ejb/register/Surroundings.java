package org.probity.ejb.register;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * What has to be known about a school to judge one of its policies.
 *
 * @param school code, null for the trust's own texts
 * @param cycleMonths how often policies are reviewed here when they say nothing; null when there is no rule
 * @param summaryRequired whether the revision table has to say what changed (X17)
 * @param policies everything in force here, the trust's own texts included
 * @param procedures titles of the procedures that the product itself runs
 * @param heldRoles codes of the roles that somebody holds here or for the whole trust
 * @param labels what this school calls a role, by role code (X06, X07)
 */
public record Surroundings(
        LocalDate today,
        String school,
        Integer cycleMonths,
        boolean summaryRequired,
        List<Neighbour> policies,
        Set<String> procedures,
        Set<String> heldRoles,
        Map<String, String> labels) {

    /**
     * A policy in force.
     *
     * @param due of its review; null when there is none
     */
    public record Neighbour(String versionId, String title, LocalDate due) {}
}
