package org.probity.ejb.triage;

import java.time.LocalDate;
import java.util.List;
import org.probity.persistence.breach.Closing;
import org.probity.persistence.breach.Severity;
import org.probity.persistence.policy.Clause;

/**
 * What whoever triages can choose from.
 *
 * @param conductDay the day whose policy and rules hold
 * @param policies "Social media policy, version 3" for every version in force on that day; empty when there was none
 * @param clauses everything in them that can be broken, in the order of the paper, version and policy loaded
 * @param usualSeverity what the school presumes (X12)
 * @param closings ways of closing a report that the school knows at all (X13)
 * @param places online that the policy names (X42); others count as well
 * @param intentSplit deliberate and accidental breaches go different ways here (S3-35, S3-36)
 */
public record TriageOptions(
        LocalDate conductDay,
        List<String> policies,
        List<Clause> clauses,
        Severity usualSeverity,
        List<Closing> closings,
        boolean intentSplit,
        List<String> places) {}
