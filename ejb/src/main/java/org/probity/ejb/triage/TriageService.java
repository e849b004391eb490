package org.probity.ejb.triage;

import static org.probity.ejb.security.Right.TRIAGE_REPORT;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.persistence.OptimisticLockException;
import java.time.Clock;
import java.util.List;
import org.probity.ejb.security.Caller;
import org.probity.ejb.security.Requires;
import org.probity.persistence.ChangedMeanwhile;
import org.probity.persistence.NotThere;
import org.probity.persistence.breach.AlreadyTriaged;
import org.probity.persistence.breach.NobodyToReceive;
import org.probity.persistence.breach.Report;
import org.probity.persistence.breach.ReportState;
import org.probity.persistence.policy.Clause;

/** Deciding what a report is and what follows. Shows first, saves on request, and never lets somebody decide in their own cause. */
@Stateless
public class TriageService {
    @Inject
    Caller caller;

    @Inject
    Clock clock;

    @Inject
    TriageDesk desk;

    @Inject
    TriageForecast forecast;

    @Inject
    TriageEffects effects;

    @Inject
    Dividing dividing;

    @Inject
    Namesakes namesakes;

    @Inject
    GivenLeave leave;

    /** What can be chosen for this report.
     *
     * @throws NotThere when the caller sees no such report
     */
    @Requires(TRIAGE_REPORT)
    public TriageOptions options(String reference) {
        return desk.options(desk.report(reference));
    }

    /**
     * The clauses of the version in force on the day of the conduct that these words are most likely about, at most ten.
     *
     * @param words null or blank: what was reported
     */
    @Requires(TRIAGE_REPORT)
    public List<Clause> suggestClauses(String reference, String words) {
        return desk.suggest(desk.report(reference), words);
    }

    /** People of the report's school whose name has these words, each once with their posts; at most 20 posts. */
    @Requires(TRIAGE_REPORT)
    public List<Candidate> people(String reference, String words) {
        return namesakes.of(words, desk.report(reference).getMatter().getSchool(), caller.today());
    }

    /**
     * Somebody whom a report may be about.
     *
     * @param post what they do, several divided by semicolons
     */
    public record Candidate(String publicId, String name, String post) {}

    /**
     * What the school's rules would do with this decision; saves nothing. A decision that is not complete yet has a preview
     * too, with the refusal in it.
     *
     * @throws TriageIncomplete when the category is missing, a clause was not in force, or the person had leave for it
     * @throws InOwnCause when the caller is in the matter or close to somebody who is
     * @throws AlreadyTriaged when it was decided on before
     */
    @Requires(TRIAGE_REPORT)
    public TriagePreview preview(String reference, TriageDecision decision) {
        return forecast.of(assess(reference, decision), clock.instant());
    }

    /**
     * Carries the decision out.
     *
     * @param seenVersion {@link Report#getVersion()} as the page showed it
     * @return CASE_OPEN or CLOSED_NFA
     * @throws ChangedMeanwhile when somebody else changed it since
     * @throws InvestigationMandatory when it may not be closed this way; and as {@link #preview} does
     */
    @Requires(TRIAGE_REPORT)
    public ReportState triage(String reference, int seenVersion, TriageDecision decision) {
        Assessed assessed = assess(reference, decision);
        Report report = assessed.report();
        if (report.getVersion() != seenVersion) {
            throw new ChangedMeanwhile();
        }
        assessed.rules().check();
        desk.checkSecondLook(assessed);
        try {
            effects.carryOut(assessed, desk.conflicts(report), clock.instant());
        } catch (OptimisticLockException quicker) {
            throw new ChangedMeanwhile();
        }
        caller.about(reference, report.getMatter().getId());
        return report.getState();
    }

    /**
     * A part of the report goes its own way, as a second one in its own compartment with its own readers: for somebody else, for another
     * school, or for another capacity in which the same person acted (domain.md 6.6, AT-39). Evidence stays with the first.
     *
     * @return the reference of the second report, which the caller may not see
     * @throws TriageIncomplete when something is missing or would make the same report twice
     * @throws InOwnCause when the second one is about the caller, or somebody close to them
     * @throws AlreadyTriaged when it was decided on before
     * @throws NobodyToReceive when there is nobody to take the second one
     */
    @Requires(TRIAGE_REPORT)
    public String divide(String reference, Division division) {
        Report report = open(reference);
        String second = dividing.divide(report, division, clock.instant());
        caller.about(reference, report.getMatter().getId());
        return second;
    }

    private Assessed assess(String reference, TriageDecision decision) {
        Assessed assessed = desk.assess(open(reference), decision);
        desk.refuseInOwnCause(assessed);
        leave.check(
                decision.charges(),
                assessed.charges(),
                assessed.subject().person(),
                TriageDesk.conductDay(assessed.report()));
        return assessed;
    }

    private Report open(String reference) {
        Report report = desk.report(reference);
        if (report.getState() != ReportState.RECEIVED) {
            throw new AlreadyTriaged(report.getTriagedBy(), report.getTriaged());
        }
        return report;
    }
}
