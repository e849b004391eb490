package org.probity.persistence.casework;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.FetchType;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Table;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.eclipse.persistence.annotations.JoinFetch;
import org.eclipse.persistence.annotations.JoinFetchType;
import org.probity.persistence.Identified;
import org.probity.persistence.calendar.London;
import org.probity.persistence.person.Person;
import org.probity.persistence.procedure.Outcome;
import org.probity.persistence.procedure.Step;
import org.probity.persistence.procedure.StepLetter;
import org.probity.persistence.procedure.Transition;

/** One act in the history of a case. Never changed and never taken out: a correction is another act. */
@Entity
@Table(name = "step_taken")
public class StepTaken extends Identified {
    /** What the first entry of a case from elsewhere says: no procedure has words for it. */
    public static final String FROM_ELSEWHERE = "Taken over from elsewhere";

    private static final long serialVersionUID = 1L;

    @ManyToOne(fetch = FetchType.LAZY, optional = false)
    @JoinColumn(name = "case_id")
    private CaseFile caseFile;

    @ManyToOne(fetch = FetchType.LAZY)
    @JoinColumn(name = "track_id")
    private CaseTrack track;

    @ManyToOne(fetch = FetchType.LAZY, optional = false)
    @JoinColumn(name = "step_id")
    @JoinFetch(JoinFetchType.INNER)
    private Step step;

    @Enumerated(EnumType.STRING)
    private Outcome outcome;

    @ManyToOne(fetch = FetchType.LAZY)
    @JoinColumn(name = "by_id")
    @JoinFetch(JoinFetchType.OUTER)
    private Person by;

    private Instant at;
    private String note;
    private String reason;

    @Column(name = "due_on")
    private LocalDate dueOn;

    protected StepTaken() {}

    StepTaken(CaseFile caseFile, CaseTrack track, Step step, Act act, LocalDate dueOn) {
        this.caseFile = caseFile;
        this.track = track;
        this.step = step;
        this.outcome = act.outcome();
        this.by = act.by();
        this.at = act.at();
        this.note = act.note();
        this.reason = act.reason();
        this.dueOn = dueOn;
    }

    /** The words of the procedure for what was done. */
    public String getLabel() {
        return label(step, outcome);
    }

    /** The same where the step is at hand elsewhere. */
    public static String label(Step step, Outcome outcome) {
        return step.on(outcome).map(Transition::getLabel).orElseGet(() -> switch (outcome) {
            case CALLED_OFF -> "A meeting was called off";
            case TAKEN_OVER -> FROM_ELSEWHERE;
            default -> outcome.name();
        });
    }

    /** The template rows that this act sends, alternatives included. */
    public List<StepLetter> letters() {
        return step.on(outcome).map(Transition::letters).orElse(List.of());
    }

    public CaseFile getCaseFile() {
        return caseFile;
    }

    /** Empty on the main line. */
    public Optional<CaseTrack> track() {
        return Optional.ofNullable(track);
    }

    public Step getStep() {
        return step;
    }

    public Outcome getOutcome() {
        return outcome;
    }

    /** Null when the product itself did it. */
    public Person getBy() {
        return by;
    }

    public Instant getAt() {
        return at;
    }

    public String getNote() {
        return note;
    }

    public String getReason() {
        return reason;
    }

    /** When the step was due; null when nothing was. */
    public LocalDate getDueOn() {
        return dueOn;
    }

    public boolean isLate() {
        return dueOn != null && London.date(at).isAfter(dueOn);
    }
}
