package org.probity.persistence.statement;

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
import org.probity.persistence.person.Person;

/**
 * Something that one person is asked to write, or to read and correct, and to sign behind a mailed link. Its words are sealed bytes: they
 * are read where the keys are. Once signed it is never changed; the database refuses that too.
 */
@Entity
public class Statement extends Identified {
    private static final long serialVersionUID = 1L;
    /** For how many days a link works, the day of the mail not counted. */
    public static final int LINK_DAYS = 14;

    @Column(name = "matter_id", updatable = false)
    private Long matterId;

    @Column(name = "case_id", updatable = false)
    private Long caseId;

    @Enumerated(EnumType.STRING)
    @Column(updatable = false)
    private StatementKind kind;

    @ManyToOne(fetch = FetchType.LAZY)
    @JoinColumn(name = "person_id", updatable = false)
    private Person person;

    @Column(updatable = false)
    private String name;

    @Column(updatable = false)
    private String email;

    @Column(updatable = false)
    private byte[] given;

    @Column(name = "held_on", updatable = false)
    private LocalDate heldOn;

    @Column(updatable = false)
    private Instant asked;

    @ManyToOne(fetch = FetchType.LAZY, optional = false)
    @JoinColumn(name = "asked_by", updatable = false)
    private Person askedBy;

    private LocalDate due;
    private int mails = 1;

    @Enumerated(EnumType.STRING)
    private StatementState state = StatementState.ASKED;

    private byte[] words;
    private String signature;
    private Instant signed;

    @Column(name = "evidence_id")
    private Long evidenceId;

    @Version
    private int version;

    protected Statement() {}

    /**
     * Who is asked for what.
     *
     * @param person null for somebody who is not on record
     * @param given sealed: the question, or the notes
     * @param heldOn the day of the interview; null for a statement
     */
    public record Asked(StatementKind kind, Person person, String name, String email, byte[] given, LocalDate heldOn) {}

    /** @param today the day of the first mail, in London */
    public Statement(Long matterId, Long caseId, Asked asked, Person by, Instant at, LocalDate today) {
        this.matterId = matterId;
        this.caseId = caseId;
        this.kind = asked.kind();
        this.person = asked.person();
        this.name = asked.name();
        this.email = asked.email();
        this.given = asked.given().clone();
        this.heldOn = asked.heldOn();
        this.askedBy = by;
        this.asked = at;
        this.due = today.plusDays(LINK_DAYS);
    }

    /**
     * Another mail with another link leaves, and the days begin anew.
     *
     * @throws StatementRefused when nothing can be signed any more
     */
    public void remind(LocalDate today) {
        mustBeUnsigned();
        due = today.plusDays(LINK_DAYS);
        mails++;
    }

    /** It is not wanted any more. What was written so far goes nowhere. */
    public void withdraw() {
        mustBeUnsigned();
        state = StatementState.WITHDRAWN;
        words = null;
    }

    private void mustBeUnsigned() {
        if (state == StatementState.SIGNED) {
            throw new StatementRefused("This is signed. It stays as it is, among the evidence of the case.");
        }
        if (state == StatementState.WITHDRAWN) {
            throw new StatementRefused("This was withdrawn. Ask anew if it is needed after all.");
        }
    }

    /** A draft, sealed; the one before it is gone. */
    public void keep(byte[] draft) {
        mustBeUnsigned();
        state = StatementState.BEGUN;
        words = draft.clone();
    }

    /**
     * Signs it: nothing of it is changed from here on.
     *
     * @param text sealed, as it stood before the person
     * @param name as typed
     * @param paper id of the item of evidence that it became
     */
    public void sign(byte[] text, String name, Instant at, long paper) {
        mustBeUnsigned();
        state = StatementState.SIGNED;
        words = text.clone();
        signature = name;
        signed = at;
        evidenceId = paper;
    }

    /** Whether it can still be signed, be it by another link. */
    public boolean isUnsigned() {
        return state.isOpen();
    }

    public StatementState stateOn(LocalDate today) {
        return state.on(today, due);
    }

    public Long getMatterId() {
        return matterId;
    }

    public Long getCaseId() {
        return caseId;
    }

    public StatementKind getKind() {
        return kind;
    }

    /** Null for somebody who is not on record. */
    public Person getPerson() {
        return person;
    }

    public String getName() {
        return name;
    }

    public String getEmail() {
        return email;
    }

    /** Sealed. */
    public byte[] getGiven() {
        return given.clone();
    }

    /** The day of the interview; null for a statement. */
    public LocalDate getHeldOn() {
        return heldOn;
    }

    public Instant getAsked() {
        return asked;
    }

    public Person getAskedBy() {
        return askedBy;
    }

    /** The last day on which the link works. */
    public LocalDate getDue() {
        return due;
    }

    /** How many mails with a link left so far, the first one included. */
    public int getMails() {
        return mails;
    }

    /** Sealed; null as long as nothing was written. */
    public byte[] getWords() {
        return words == null ? null : words.clone();
    }

    /** The name that was typed to sign it; null before. */
    public String getSignature() {
        return signature;
    }

    public Instant getSigned() {
        return signed;
    }

    public Long getEvidenceId() {
        return evidenceId;
    }
}
