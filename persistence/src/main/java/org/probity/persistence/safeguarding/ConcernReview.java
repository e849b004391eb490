package org.probity.persistence.safeguarding;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.FetchType;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.OneToOne;
import jakarta.persistence.Table;
import java.time.Instant;
import org.probity.persistence.Identified;
import org.probity.persistence.person.Person;

/** What was found when a pattern was looked at, and why. Apart from the pattern, so that HR sees the flag and not the reasons. */
@Entity
@Table(name = "concern_review")
public class ConcernReview extends Identified {
    private static final long serialVersionUID = 1L;

    @OneToOne(fetch = FetchType.LAZY, optional = false)
    @JoinColumn(name = "pattern_id")
    private ConcernPattern pattern;

    @Enumerated(EnumType.STRING)
    private PatternOutcome outcome;

    private String reasons;

    @ManyToOne(fetch = FetchType.LAZY, optional = false)
    @JoinColumn(name = "by_id")
    private Person by;

    private Instant at;

    protected ConcernReview() {}

    ConcernReview(ConcernPattern pattern, PatternOutcome outcome, String reasons, Person by, Instant at) {
        this.pattern = pattern;
        this.outcome = outcome;
        this.reasons = reasons;
        this.by = by;
        this.at = at;
    }

    public ConcernPattern getPattern() {
        return pattern;
    }

    public PatternOutcome getOutcome() {
        return outcome;
    }

    public String getReasons() {
        return reasons;
    }

    public Person getBy() {
        return by;
    }

    public Instant getAt() {
        return at;
    }
}
