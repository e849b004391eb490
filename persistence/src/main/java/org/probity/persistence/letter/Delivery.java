package org.probity.persistence.letter;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.FetchType;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import java.time.Instant;
import org.probity.persistence.Identified;

/** One attempt to hand one letter over to one address. Written before the attempt begins, so that a crash leaves a trace (decisions 10). */
@Entity
public class Delivery extends Identified {
    private static final long serialVersionUID = 1L;

    /** How an attempt ended. */
    public enum Outcome {
        UNDER_WAY,
        HANDED_OVER,
        TRY_LATER,
        REFUSED,
        UNCERTAIN
    }

    @ManyToOne(fetch = FetchType.LAZY, optional = false)
    @JoinColumn(name = "letter_id", updatable = false)
    private Letter letter;

    private int attempt;

    @Column(name = "message_id")
    private String messageId;

    private String address;

    @Enumerated(EnumType.STRING)
    private Outcome outcome = Outcome.UNDER_WAY;

    private String reply;
    private Instant at;

    protected Delivery() {}

    public Delivery(Letter letter, int attempt, String messageId, String address, Instant at) {
        this.letter = letter;
        this.attempt = attempt;
        this.messageId = messageId;
        this.address = address;
        this.at = at;
    }

    /** The other server's own words are kept as the proof. */
    public void end(Outcome outcome, String reply, Instant at) {
        this.outcome = outcome;
        this.reply = reply;
        this.at = at;
    }

    public Letter getLetter() {
        return letter;
    }

    public int getAttempt() {
        return attempt;
    }

    public String getMessageId() {
        return messageId;
    }

    public String getAddress() {
        return address;
    }

    public Outcome getOutcome() {
        return outcome;
    }

    public String getReply() {
        return reply;
    }

    public Instant getAt() {
        return at;
    }
}
