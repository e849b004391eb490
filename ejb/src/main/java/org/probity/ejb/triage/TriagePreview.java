package org.probity.ejb.triage;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.probity.ejb.casework.CasePlan;
import org.probity.persistence.breach.Closing;
import org.probity.persistence.breach.Compartment;
import org.probity.persistence.breach.ConflictReason;
import org.probity.persistence.breach.Duty;
import org.probity.persistence.breach.Flag;
import org.probity.persistence.breach.Measure;
import org.probity.persistence.breach.Severity;
import org.probity.persistence.casework.CaseKind;

/**
 * What the school's rules would do with a decision; nothing was saved.
 *
 * @param policies "Social media policy, version 3" for every version in force on the day of the conduct
 * @param plan what casework would do; null when the report would be closed
 * @param mayFollow where the case may lead by the school's rules (X12, X41), in words; empty where they say nothing
 * @param told who would be told or already is; the leader has the duty CASE_MANAGER
 * @param shutOut how many people would not see it, by reason; never names
 * @param flags as they would be kept: suspected imagery stays
 * @param deadlines besides those of the plan
 * @param letters besides those of the plan, in words
 * @param closings ways of closing that are open
 * @param refusal why this decision cannot be saved as it is, in plain words; null when it can
 */
public record TriagePreview(
        List<String> policies,
        CaseKind kind,
        Compartment compartment,
        Severity severity,
        CasePlan plan,
        List<String> mayFollow,
        List<Told> told,
        Map<ConflictReason, Long> shutOut,
        Set<Flag> flags,
        Set<Measure> measures,
        List<Due> deadlines,
        List<String> letters,
        List<Closing> closings,
        String refusal) {

    /** Somebody who learns of it. */
    public record Told(String name, String post, Duty duty) {}

    /** What has to be done by when, and why then. */
    public record Due(String rule, String what, Instant at, List<String> why) {}
}
