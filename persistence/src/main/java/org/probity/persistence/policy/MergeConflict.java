package org.probity.persistence.policy;

import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.FetchType;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.Objects;
import org.probity.persistence.Identified;
import org.probity.persistence.person.Person;

/**
 * A question that a merge left to the school: its words, the trust's new ones, and those that both began with. The row stays when it is
 * answered, so that no local word is ever lost.
 */
@Entity
@Table(name = "merge_conflict")
public class MergeConflict extends Identified {
    private static final long serialVersionUID = 1L;

    @ManyToOne(fetch = FetchType.LAZY, optional = false)
    @JoinColumn(name = "version_id")
    private PolicyVersion policyVersion;

    @Enumerated(EnumType.STRING)
    private MergeKind kind;

    private String lineage;

    @Column(name = "after_lineage")
    private String after;

    @Column(name = "base_words")
    private String base;

    @Column(name = "trust_words")
    private String theirs;

    @Embedded
    private LocalWords ours;

    private boolean open = true;

    @Enumerated(EnumType.STRING)
    private MergeDecision decision;

    private String reason;

    @ManyToOne(fetch = FetchType.LAZY)
    @JoinColumn(name = "decided_by_id")
    private Person decidedBy;

    private Instant decided;

    protected MergeConflict() {}

    /**
     * A question about a piece of the trust's text.
     *
     * @param after lineage behind which the school's words go when the trust has taken the piece out; null for the front
     * @param base what the trust said before; null when nobody knows
     * @param theirs what it says now; null when it says nothing
     */
    public MergeConflict(
            PolicyVersion draft,
            MergeKind kind,
            String lineage,
            String after,
            String base,
            String theirs,
            LocalWords ours) {
        this.policyVersion = draft;
        this.kind = kind;
        this.lineage = lineage;
        this.after = after;
        this.base = base;
        this.theirs = theirs;
        this.ours = Objects.requireNonNull(ours);
    }

    /** Answers it, once. */
    public void decide(MergeDecision answer, String why, Person by, Instant at) {
        if (!open) {
            throw new WrongPolicyState("This was decided already. Open the page again to see how.");
        }
        open = false;
        decision = answer;
        reason = why == null || why.isBlank() ? null : why.strip();
        decidedBy = by;
        decided = at;
    }

    /** A later merge asks it in another row. */
    public void passOn() {
        open = false;
    }

    public PolicyVersion getPolicyVersion() {
        return policyVersion;
    }

    public MergeKind getKind() {
        return kind;
    }

    public String getLineage() {
        return lineage;
    }

    public String getAfter() {
        return after;
    }

    public String getBase() {
        return base;
    }

    public String getTheirs() {
        return theirs;
    }

    public LocalWords getOurs() {
        return ours;
    }

    public boolean isOpen() {
        return open;
    }

    /** Null while it is open, and when a later merge asked it again. */
    public MergeDecision getDecision() {
        return decision;
    }

    public String getReason() {
        return reason;
    }

    public Person getDecidedBy() {
        return decidedBy;
    }

    public Instant getDecided() {
        return decided;
    }
}
