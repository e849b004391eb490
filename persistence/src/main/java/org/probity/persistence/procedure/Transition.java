package org.probity.persistence.procedure;

import jakarta.persistence.Column;
import jakarta.persistence.Convert;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.FetchType;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import java.io.Serializable;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * One outcome of a step and where it leads. "Stays" means that it is put on record and the step with its dates goes on; leading
 * to the same step without staying enters it anew, with a new date.
 */
@Entity
public class Transition implements Serializable {
    private static final long serialVersionUID = 1L;

    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "ids")
    private Long id;

    @ManyToOne(fetch = FetchType.LAZY, optional = false)
    @JoinColumn(name = "step_id")
    private Step step;

    private int position;

    @Enumerated(EnumType.STRING)
    private Outcome outcome;

    private String label;

    @ManyToOne(fetch = FetchType.LAZY)
    @JoinColumn(name = "next_step_id")
    private Step next;

    private boolean stays;

    @Convert(converter = GuardList.class)
    private Set<Guard> guards = EnumSet.noneOf(Guard.class);

    private String meeting;

    @Column(name = "reason_needed")
    private boolean reasonNeeded;

    protected Transition() {}

    Transition(Step step, int position, Outcome outcome, String label) {
        this.step = step;
        this.position = position;
        this.outcome = outcome;
        this.label = label;
    }

    /** Where it leads; null ends the procedure. */
    public Transition to(Step target) {
        this.next = target;
        return this;
    }

    /** Puts it on record and leaves the step and its dates as they are. */
    public Transition stay() {
        this.stays = true;
        this.next = step;
        return this;
    }

    /** Calls it otherwise and leads it elsewhere; a draft only. */
    public void change(String newLabel, Step target, boolean staysHere) {
        step.getVersion().requireDraft();
        label = newLabel;
        next = staysHere ? step : target;
        stays = staysHere;
    }

    public Set<Guard> getGuards() {
        return Set.copyOf(guards);
    }

    public Transition when(Set<Guard> conditions) {
        guards.addAll(conditions);
        return this;
    }

    /** Arranges a meeting of this kind: M1 to M11 of domain.md 7.4; null arranges none. */
    public Transition arranges(String kind) {
        this.meeting = kind;
        return this;
    }

    public Transition needsReason() {
        this.reasonNeeded = true;
        return this;
    }

    /** What must hold: the conditions of the row and those of the kind of step. */
    public Set<Guard> conditions() {
        Set<Guard> all = EnumSet.noneOf(Guard.class);
        all.addAll(guards);
        all.addAll(step.getKind().guards(outcome));
        if (reachesPersonConcerned()
                && !step.getKind().isSuspension()
                && !step.getKind().isHold()) {
            all.add(Guard.NOT_ON_HOLD);
        }
        return all;
    }

    /** Writes to or meets the subject or a witness: nothing of that kind happens while the police or the LADO hold the case. */
    private boolean reachesPersonConcerned() {
        return meeting != null
                || letters().stream().anyMatch(letter -> letter.getRecipient().isPersonConcerned());
    }

    /** What the form of this outcome asks for. */
    public Set<Asks> asks() {
        Set<Asks> asks = EnumSet.noneOf(Asks.class);
        asks.addAll(step.getKind().asks(outcome));
        if (meeting != null) {
            asks.add(Asks.MEETING);
        }
        if (reasonNeeded) {
            asks.add(Asks.REASON);
        }
        for (StepLetter letter : letters()) {
            asks.add(Asks.SERVICE);
            if (letter.getRecipient().isOutside()) {
                asks.add(Asks.OUTSIDER);
            } else if (letter.getRecipient() == Addressee.WITNESS) {
                asks.add(Asks.WITNESS);
            }
        }
        return asks;
    }

    /** The letters it sends, alternatives included. */
    public List<StepLetter> letters() {
        return step.getLetters().stream()
                .filter(letter -> letter.getOutcome() == outcome)
                .toList();
    }

    /** The further dates it sets. */
    public List<StepLimit> limits() {
        return step.getLimits().stream()
                .filter(limit -> limit.getOutcome() == outcome)
                .toList();
    }

    public Optional<Step> next() {
        return Optional.ofNullable(next);
    }

    public Step getStep() {
        return step;
    }

    public int getPosition() {
        return position;
    }

    public Outcome getOutcome() {
        return outcome;
    }

    public String getLabel() {
        return label;
    }

    public boolean isStaying() {
        return stays;
    }

    public boolean isEnd() {
        return next == null;
    }

    /** M1 to M11, or null. */
    public String getMeeting() {
        return meeting;
    }

    public boolean isReasonNeeded() {
        return reasonNeeded;
    }
}
