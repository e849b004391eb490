package org.probity.ejb.triage;

import java.util.List;
import java.util.Set;
import org.probity.ejb.breach.Circle;
import org.probity.persistence.breach.Compartment;
import org.probity.persistence.breach.Flag;
import org.probity.persistence.breach.Measure;
import org.probity.persistence.breach.Report;
import org.probity.persistence.breach.Routing.Holder;
import org.probity.persistence.breach.Severity;
import org.probity.persistence.casework.CaseKind;
import org.probity.persistence.person.Person;
import org.probity.persistence.person.PersonCategory;
import org.probity.persistence.policy.PolicyVersion;

/** A decision worked out against the school's rules and people, before anything is saved. Preview shows it, triage carries it out. */
record Assessed(
        Report report,
        TriageDecision decision,
        Set<Flag> flags,
        Severity severity,
        List<PolicyVersion> versions,
        List<Charged> charges,
        Known subject,
        List<Known> victims,
        CaseKind kind,
        Compartment compartment,
        Set<Measure> measures,
        TriageRules rules,
        Circle.Drawn drawn,
        List<Holder> told,
        Holder leader) {

    /** Somebody in the matter; person null when the school does not know them. */
    record Known(Person person, String name, PersonCategory category) {}

    PolicyVersion version() {
        return charges.isEmpty() ? null : charges.get(0).clause().getPolicyVersion();
    }

    boolean opensCase() {
        return decision.ending() == null;
    }
}
