package org.probity.persistence.acknowledgement;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.FetchType;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import java.time.Instant;
import java.time.LocalDate;
import org.probity.persistence.Identified;
import org.probity.persistence.person.Person;

/** One person's answer to one exact text: version and hash. The first answer stands. */
@Entity
public class Acknowledgement extends Identified {
    private static final long serialVersionUID = 1L;

    @ManyToOne(fetch = FetchType.LAZY, optional = false)
    @JoinColumn(name = "request_id")
    private ReadingRequest request;

    @ManyToOne(fetch = FetchType.LAZY, optional = false)
    @JoinColumn(name = "text_id")
    private CampaignText text;

    @ManyToOne(fetch = FetchType.LAZY, optional = false)
    @JoinColumn(name = "person_id")
    private Person person;

    @Column(name = "text_hash")
    private String textHash;

    @Enumerated(EnumType.STRING)
    private AcknowledgementState state;

    private Instant opened;
    private Instant answered;

    @Enumerated(EnumType.STRING)
    private AnswerMethod method;

    private String statement;
    private String comment;

    @ManyToOne(fetch = FetchType.LAZY)
    @JoinColumn(name = "recorded_by")
    private Person recordedBy;

    @ManyToOne(fetch = FetchType.LAZY)
    @JoinColumn(name = "witness_id")
    private Person witness;

    @Column(name = "signed_on")
    private LocalDate signedOn;

    protected Acknowledgement() {}

    /** The person has the text before them. */
    public void open(Instant at) {
        if (state == AcknowledgementState.REQUESTED) {
            state = AcknowledgementState.OPENED;
            opened = at;
        }
    }

    /**
     * The person's own yes, to exactly the text with this hash.
     *
     * @throws AnswerRefused when it was answered before, or it is another text by now
     */
    public void acknowledge(AnswerMethod how, String affirmed, String seenHash, Instant at) {
        requireOpen();
        if (!textHash.equals(seenHash)) {
            throw AnswerRefused.otherText();
        }
        state = AcknowledgementState.ACKNOWLEDGED;
        method = how;
        statement = affirmed;
        answered = at;
    }

    /**
     * The person's own no.
     *
     * @throws AnswerRefused without a comment, or when it was answered before
     */
    public void decline(AnswerMethod how, String why, Instant at) {
        requireOpen();
        if (why == null || why.isBlank() || why.strip().length() > 2000) {
            throw AnswerRefused.withoutComment();
        }
        state = AcknowledgementState.DECLINED;
        method = how;
        comment = why.strip();
        answered = at;
    }

    /**
     * What the person signed on paper or in the sign-in book.
     *
     * @param day on which they signed
     * @param by who records it
     * @throws WitnessNeeded when the witness is missing, the person, or who records it
     */
    public void record(AnswerMethod how, LocalDate day, String affirmed, Person by, Person seenBy, Instant at) {
        requireOpen();
        if (!how.isByHand()) {
            throw new CampaignRefused("Say whether it was signed on paper or in the sign-in book.");
        }
        if (by.equals(person) || seenBy == null || seenBy.equals(person) || seenBy.equals(by)) {
            throw new WitnessNeeded();
        }
        state = AcknowledgementState.ACKNOWLEDGED;
        method = how;
        statement = affirmed;
        signedOn = day;
        recordedBy = by;
        witness = seenBy;
        answered = at;
    }

    /** No longer asked; an answer stays. */
    void drop() {
        if (state.isOpen()) {
            state = AcknowledgementState.VOID;
        }
    }

    private void requireOpen() {
        if (!state.isOpen()) {
            throw AnswerRefused.over(state);
        }
    }

    public ReadingRequest getRequest() {
        return request;
    }

    public CampaignText getText() {
        return text;
    }

    public Person getPerson() {
        return person;
    }

    /** Lower-case hex SHA-256 of what was to be read. */
    public String getTextHash() {
        return textHash;
    }

    public AcknowledgementState getState() {
        return state;
    }

    public Instant getOpened() {
        return opened;
    }

    public Instant getAnswered() {
        return answered;
    }

    public AnswerMethod getMethod() {
        return method;
    }

    /** What was affirmed; null while it is not acknowledged. */
    public String getStatement() {
        return statement;
    }

    public String getComment() {
        return comment;
    }

    /** Who entered what was signed by hand; else null. */
    public Person getRecordedBy() {
        return recordedBy;
    }

    public Person getWitness() {
        return witness;
    }

    /** The day on the paper; else null. */
    public LocalDate getSignedOn() {
        return signedOn;
    }
}
