package org.probity.persistence.policy;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.FetchType;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Locale;
import org.probity.persistence.Identified;
import org.probity.persistence.calendar.DateWords;
import org.probity.persistence.person.Person;
import org.probity.persistence.school.School;

/**
 * A change of one rule from a day on, proposed by one person and agreed by another. It holds nothing by itself: what holds is
 * {@link RuleValue}, which an agreed change makes.
 */
@Entity
@Table(name = "rule_change")
public class RuleChange extends Identified {
    private static final long serialVersionUID = 1L;

    @ManyToOne(fetch = FetchType.LAZY)
    @JoinColumn(name = "school_id")
    private School school;

    @Column(name = "rule_id")
    private String ruleId;

    private String key;
    private String said;
    private String before;

    @Column(name = "effective_from")
    private LocalDate effectiveFrom;

    private String why;

    @Enumerated(EnumType.STRING)
    private State state = State.PROPOSED;

    @ManyToOne(fetch = FetchType.LAZY, optional = false)
    @JoinColumn(name = "proposed_by")
    private Person proposedBy;

    private Instant proposed;

    @ManyToOne(fetch = FetchType.LAZY)
    @JoinColumn(name = "decided_by")
    private Person decidedBy;

    private Instant decided;
    private String note;

    @ManyToOne(fetch = FetchType.LAZY)
    @JoinColumn(name = "withdrawn_by")
    private Person withdrawnBy;

    private Instant withdrawn;

    @Version
    private int version;

    /** How far a change is. WITHDRAWN: before anybody decided, or agreed and taken back before its day. */
    public enum State {
        PROPOSED,
        AGREED,
        REFUSED,
        WITHDRAWN
    }

    /**
     * What is to hold.
     *
     * @param said as {@link RuleValue#getValue()}; null: the school gives up its own value and goes by the trust's
     * @param before what held when it was proposed
     */
    public record Terms(String ruleId, String key, String said, String before, LocalDate from, String why) {}

    protected RuleChange() {}

    /** @param school null for the trust's default */
    public RuleChange(School school, Terms terms, Person by, Instant at, LocalDate today) {
        this.school = school;
        this.ruleId = terms.ruleId();
        this.key = terms.key();
        this.said = terms.said();
        this.before = terms.before();
        this.effectiveFrom = terms.from();
        this.why = terms.why();
        this.proposedBy = by;
        this.proposed = at;
        requireAhead(today);
    }

    /** What was decided until today was decided by the rules of its day: no value reaches back. */
    private void requireAhead(LocalDate today) {
        if (!effectiveFrom.isAfter(today)) {
            throw new RuleRefused(
                    "A rule changes from a coming day on, never for days on which people have decided by it."
                            + " Choose a day from " + DateWords.date(today.plusDays(1)) + " on.");
        }
    }

    public void agree(Person by, Instant at, LocalDate today, String words) {
        decide(by, at, words);
        requireAhead(today);
        state = State.AGREED;
    }

    public void refuse(Person by, Instant at, String words) {
        decide(by, at, words);
        if (words == null) {
            throw new RuleRefused("Say why not, in a sentence, so that it can be put better.");
        }
        state = State.REFUSED;
    }

    private void decide(Person by, Instant at, String words) {
        if (state != State.PROPOSED) {
            throw new RuleRefused("This change waits for nobody any more: it was " + word() + ".");
        }
        if (by.equals(proposedBy)) {
            throw new RuleRefused(
                    "You proposed this change, so somebody else has to agree to it (nobody agrees to their own proposal).");
        }
        decidedBy = by;
        decided = at;
        note = words;
    }

    /** Takes it back; one that was agreed only until the day before its day. */
    public void withdraw(Person by, Instant at, LocalDate today) {
        if (state != State.PROPOSED && state != State.AGREED) {
            throw new RuleRefused("There is nothing to take back: this change was " + word() + ".");
        }
        if (state == State.AGREED && !effectiveFrom.isAfter(today)) {
            throw new RuleRefused("It holds since " + DateWords.date(effectiveFrom)
                    + " and people have decided by it. Propose another value from a coming day on.");
        }
        state = State.WITHDRAWN;
        withdrawnBy = by;
        withdrawn = at;
    }

    /** "proposed", "agreed", "refused" or "withdrawn". */
    public String word() {
        return state.name().toLowerCase(Locale.ROOT);
    }

    /** Whether the school gives up its own value. */
    public boolean isBackToTheTrusts() {
        return said == null;
    }

    public boolean isOpen() {
        return state == State.PROPOSED;
    }

    /** Null: the trust's default. */
    public School getSchool() {
        return school;
    }

    public String getRuleId() {
        return ruleId;
    }

    public String getKey() {
        return key;
    }

    /** Null: the trust's value holds. */
    public String getSaid() {
        return said;
    }

    public String getBefore() {
        return before;
    }

    public LocalDate getEffectiveFrom() {
        return effectiveFrom;
    }

    public String getWhy() {
        return why;
    }

    public State getState() {
        return state;
    }

    public Person getProposedBy() {
        return proposedBy;
    }

    public Instant getProposed() {
        return proposed;
    }

    /** Null while nobody decided. */
    public Person getDecidedBy() {
        return decidedBy;
    }

    public Instant getDecided() {
        return decided;
    }

    public String getNote() {
        return note;
    }

    public Person getWithdrawnBy() {
        return withdrawnBy;
    }

    public Instant getWithdrawn() {
        return withdrawn;
    }

    public int getVersion() {
        return version;
    }
}
