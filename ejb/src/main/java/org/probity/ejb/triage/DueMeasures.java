package org.probity.ejb.triage;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.probity.ejb.policy.RuleBook;
import org.probity.persistence.breach.Capacity;
import org.probity.persistence.breach.Flag;
import org.probity.persistence.breach.Measure;
import org.probity.persistence.breach.Measures;
import org.probity.persistence.school.School;

/** Which measures a decision calls for: what was found, held against the lists of the school on that day (X11, X12, X34). */
@Dependent
class DueMeasures {
    @Inject
    RuleBook rules;

    @Inject
    AboutGovernors governors;

    Set<Measure> of(
            TriageDecision decision,
            Set<Flag> flags,
            List<Charged> charges,
            List<Assessed.Known> victims,
            School school,
            LocalDate day) {
        Measures.Found found = new Measures.Found(
                Capacity.compartment(decision.category()),
                Capacity.compartment(decision.category(), flags),
                flags,
                decision.intent(),
                Charged.codes(charges),
                governors.strengths(charges, victims, school, day),
                victims.stream().anyMatch(victim -> Capacity.isStaff(victim.category())));
        return new Measures(
                        found,
                        new Measures.Lists(
                                rules.list(school, "policeTriggers", day),
                                rules.list(school, "policeTriggers.immediate", day),
                                rules.flag(school, "intentSplit", day)))
                .all();
    }
}
