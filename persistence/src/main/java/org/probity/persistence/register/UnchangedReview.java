package org.probity.persistence.register;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.FetchType;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Table;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import org.probity.persistence.Identified;
import org.probity.persistence.calendar.DatePrecision;
import org.probity.persistence.calendar.PartialDate;
import org.probity.persistence.person.Person;
import org.probity.persistence.policy.PolicyVersion;

/**
 * "Reviewed, no change": a sign-off over a text that stays in force (domain.md 8.1, noChangeReview). What is signed is
 * {@link #statement()}, as with an approval; the version itself does not change.
 */
@Entity
@Table(name = "unchanged_review")
public class UnchangedReview extends Identified {
    private static final long serialVersionUID = 1L;

    @ManyToOne(fetch = FetchType.LAZY, optional = false)
    @JoinColumn(name = "version_id")
    private PolicyVersion policyVersion;

    @ManyToOne(fetch = FetchType.LAZY, optional = false)
    @JoinColumn(name = "person_id")
    private Person person;

    private String body;
    private String title;

    @Column(name = "minute_reference")
    private String minuteReference;

    private String summary;

    @Column(name = "next_review")
    private LocalDate nextReview;

    @Enumerated(EnumType.STRING)
    @Column(name = "next_review_precision")
    private DatePrecision precision;

    @Column(name = "text_hash")
    private String textHash;

    private Instant signed;
    private byte[] signature;

    @Column(name = "key_id")
    private String keyId;

    protected UnchangedReview() {}

    /**
     * By somebody who may approve the version.
     *
     * @param terms who reviewed for which body, and when it is looked at next
     * @param textHash SHA-256 of the approved PDF; of the words of the text where there is none
     */
    public UnchangedReview(PolicyVersion version, Person person, Terms terms, String textHash, Instant signed) {
        this.policyVersion = version;
        this.person = person;
        this.body = terms.body();
        this.title = terms.title();
        this.minuteReference = terms.minuteReference();
        this.summary = terms.summary();
        this.nextReview = terms.next().first();
        this.precision = terms.next().precision();
        this.textHash = textHash;
        this.signed = signed.truncatedTo(ChronoUnit.MILLIS);
    }

    /**
     * What a review says.
     *
     * @param body for which the person reviewed, such as Local governing body
     * @param title of the person there
     * @param minuteReference where the decision is minuted; null when it was delegated
     * @param summary the row of the revision table
     */
    public record Terms(String body, String title, String minuteReference, String summary, PartialDate next) {}

    /** What is signed: UTF-8, one fact a line, the hash of the text first. */
    public byte[] statement() {
        return String.join(
                        "\n",
                        textHash,
                        policyVersion.getPublicId(),
                        "Reviewed, no change",
                        person.getPublicId(),
                        body,
                        title,
                        minuteReference == null ? "" : minuteReference,
                        summary,
                        nextReview + " " + precision,
                        signed.toString())
                .getBytes(StandardCharsets.UTF_8);
    }

    /** Ed25519 over {@link #statement()} with the key of this id. */
    public void seal(byte[] ed25519, String key) {
        this.signature = ed25519.clone();
        this.keyId = key;
    }

    public PolicyVersion getPolicyVersion() {
        return policyVersion;
    }

    public Person getPerson() {
        return person;
    }

    public String getBody() {
        return body;
    }

    public String getTitle() {
        return title;
    }

    /** Null when it was delegated. */
    public String getMinuteReference() {
        return minuteReference;
    }

    public String getSummary() {
        return summary;
    }

    public PartialDate getNextReview() {
        return new PartialDate(nextReview, precision);
    }

    /** SHA-256 in lower-case hex. */
    public String getTextHash() {
        return textHash;
    }

    public Instant getSigned() {
        return signed;
    }

    public byte[] getSignature() {
        return signature.clone();
    }

    public String getKeyId() {
        return keyId;
    }
}
