package org.probity.ejb.triage;

import java.util.Collection;
import java.util.List;
import org.probity.persistence.breach.ConductCode;
import org.probity.persistence.policy.Clause;
import org.probity.persistence.policy.Strength;

/** A rule said to be broken, found in the version in force on the day. */
record Charged(Clause clause, ConductCode code, String how) {
    static List<ConductCode> codes(Collection<Charged> charges) {
        return charges.stream().map(Charged::code).distinct().toList();
    }

    static List<Strength> strengths(Collection<Charged> charges) {
        return charges.stream().map(charged -> charged.clause().getStrength()).toList();
    }
}
