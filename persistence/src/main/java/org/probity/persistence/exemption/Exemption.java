package org.probity.persistence.exemption;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.FetchType;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Version;
import java.time.Instant;
import java.time.LocalDate;
import org.probity.persistence.Identified;
import org.probity.persistence.calendar.DateWords;
import org.probity.persistence.person.Person;
import org.probity.persistence.school.School;

/**
 * Leave for one person to do from-to what the policy forbids without it (domain.md 8.9). It never reaches back before the day on which
 * somebody else agreed, whatever its dates say.
 */
@Entity
public class Exemption extends Identified {
    private static final long serialVersionUID = 1L;

    @ManyToOne(fetch = FetchType.LAZY, optional = false)
    @JoinColumn(name = "school_id")
    private School school;

    @ManyToOne(fetch = FetchType.LAZY, optional = false)
    @JoinColumn(name = "person_id")
    private Person person;

    @Enumerated(EnumType.STRING)
    private ExemptionKind kind;

    @Enumerated(EnumType.STRING)
    private Towards towards;

    private String purpose;
    private LocalDate starts;
    private LocalDate ends;

    @Enumerated(EnumType.STRING)
    private State state = State.REQUESTED;

    private Instant requested;

    @ManyToOne(fetch = FetchType.LAZY)
    @JoinColumn(name = "decided_by")
    private Person decidedBy;

    private Instant decided;

    @Column(name = "decided_on")
    private LocalDate decidedOn;

    private String note;

    @ManyToOne(fetch = FetchType.LAZY)
    @JoinColumn(name = "revoked_by")
    private Person revokedBy;

    private Instant revoked;

    @Column(name = "revoked_on")
    private LocalDate revokedOn;

    @Column(name = "revoked_why")
    private String revokedWhy;

    @Version
    private int version;

    /** As it is stored; whether it is live is a question of the day. */
    public enum State {
        REQUESTED,
        APPROVED,
        REFUSED,
        REVOKED
    }

    /** What is asked for. Towards is needed where people are reached. */
    public record Terms(ExemptionKind kind, Towards towards, String purpose, LocalDate starts, LocalDate ends) {}

    /** When somebody did something, as an instant and as the day in London. */
    public record Moment(Instant at, LocalDate day) {}

    protected Exemption() {}

    /** @throws ExemptionRefused when pupils would be reached, a word is missing, or the dates cannot be */
    public Exemption(School school, Person person, Terms terms, Moment now) {
        check(terms, now.day());
        this.school = school;
        this.person = person;
        this.kind = terms.kind();
        this.towards = terms.kind().isReachesPeople() ? terms.towards() : null;
        this.purpose = terms.purpose();
        this.starts = terms.starts();
        this.ends = terms.ends();
        this.requested = now.at();
    }

    private static void check(Terms terms, LocalDate today) {
        if (terms.kind() == null || terms.purpose() == null) {
            throw new ExemptionRefused("Say what you ask for, and what it is for.");
        }
        if (terms.towards() == Towards.PUPILS) {
            throw new ExemptionRefused(
                    terms.kind() == ExemptionKind.CONTACT_DETAILS
                            ? "Private contact details are never given to pupils, whoever agrees (S1-22). Use the school's telephone or e-mail."
                            : "Nobody reaches pupils by private means, whoever agrees (S1-25). Use the school's telephone or e-mail.");
        }
        if (terms.kind().isReachesPeople() && terms.towards() == null) {
            throw new ExemptionRefused("Say who is reached: colleagues, parents or other adults.");
        }
        if (terms.starts() == null || terms.ends() == null || terms.ends().isBefore(terms.starts())) {
            throw new ExemptionRefused("Give the first and the last day, in this order.");
        }
        if (terms.starts().isBefore(today)) {
            throw new ExemptionRefused(
                    "Leave is given beforehand: the first day is " + DateWords.date(today) + " or later.");
        }
        if (terms.ends().isAfter(terms.starts().plusYears(1))) {
            throw new ExemptionRefused("A year at a time is the longest; ask again then. The last day is "
                    + DateWords.date(terms.starts().plusYears(1)) + " at the latest.");
        }
    }

    public void approve(Person by, Moment now, String words) {
        decide(by, now, words);
        if (ends.isBefore(now.day())) {
            throw new ExemptionRefused("It was asked for until " + DateWords.date(ends)
                    + ", which is over. Leave is given beforehand: refuse it, they can ask again.");
        }
        state = State.APPROVED;
    }

    public void refuse(Person by, Moment now, String words) {
        decide(by, now, words);
        if (words == null) {
            throw new ExemptionRefused("Say why not, in a sentence. The person reads it.");
        }
        state = State.REFUSED;
    }

    private void decide(Person by, Moment now, String words) {
        if (state != State.REQUESTED) {
            throw new ExemptionRefused("Somebody has decided on this already.");
        }
        if (by.equals(person)) {
            throw new ExemptionRefused("Nobody agrees to their own request; somebody else has to (SOD-13).");
        }
        decidedBy = by;
        decided = now.at();
        decidedOn = now.day();
        note = words;
    }

    /** From today on it is over; what was done before stays covered. */
    public void revoke(Person by, Moment now, String words) {
        if (state != State.APPROVED || ends.isBefore(now.day())) {
            throw new ExemptionRefused("Only leave that was given and is not over can be ended.");
        }
        if (words == null) {
            throw new ExemptionRefused("Say why it ends, in a sentence. The person reads it.");
        }
        state = State.REVOKED;
        revokedBy = by;
        revoked = now.at();
        revokedOn = now.day();
        revokedWhy = words;
    }

    /** Whether it covers what was done on that day. */
    public boolean isLiveOn(LocalDate day) {
        boolean given = state == State.APPROVED || (state == State.REVOKED && day.isBefore(revokedOn));
        return given && !day.isBefore(from()) && !day.isAfter(ends);
    }

    /** The first day that it really covers: not before somebody agreed. */
    public LocalDate from() {
        return decidedOn != null && decidedOn.isAfter(starts) ? decidedOn : starts;
    }

    /** "waits for an answer", "live", "agreed, begins later", "refused", "ended" or "over". */
    public String standing(LocalDate today) {
        return switch (state) {
            case REQUESTED -> "waits for an answer";
            case REFUSED -> "refused";
            case REVOKED -> "ended";
            case APPROVED -> today.isAfter(ends) ? "over" : today.isBefore(from()) ? "agreed, begins later" : "live";
        };
    }

    public School getSchool() {
        return school;
    }

    public Person getPerson() {
        return person;
    }

    public ExemptionKind getKind() {
        return kind;
    }

    /** Null where nobody is reached. */
    public Towards getTowards() {
        return towards;
    }

    public String getPurpose() {
        return purpose;
    }

    public LocalDate getStarts() {
        return starts;
    }

    public LocalDate getEnds() {
        return ends;
    }

    public State getState() {
        return state;
    }

    public Instant getRequested() {
        return requested;
    }

    public Person getDecidedBy() {
        return decidedBy;
    }

    public Instant getDecided() {
        return decided;
    }

    public String getNote() {
        return note;
    }

    public Person getRevokedBy() {
        return revokedBy;
    }

    public Instant getRevoked() {
        return revoked;
    }

    public String getRevokedWhy() {
        return revokedWhy;
    }

    public int getVersion() {
        return version;
    }
}
