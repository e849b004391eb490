package org.probity.ejb.register;

import java.util.List;
import java.util.stream.Stream;
import org.probity.persistence.policy.Clause;
import org.probity.persistence.policy.PolicyVersion;
import org.probity.persistence.register.Found;

/** All checks of one version. A pure function of what it says, its record and what there is around it. */
public final class PolicyCheck {
    private PolicyCheck() {}

    /**
     * What is wrong with a version, in the order of the checks.
     *
     * @param clauses of the version, in order
     */
    public static List<Found> of(PolicyVersion version, List<Clause> clauses, Surroundings here) {
        return Stream.of(
                        ReviewCheck.of(version, clauses, here),
                        RecordCheck.of(version, here),
                        ValueCheck.cycle(version, here.today()).stream(),
                        LinkCheck.of(version, clauses, here),
                        RoleCheck.of(clauses, here),
                        TensionCheck.of(version, clauses, here))
                .flatMap(found -> found)
                .toList();
    }
}
