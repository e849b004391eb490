package org.probity.persistence.policy;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Table;
import java.io.Serializable;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import org.probity.persistence.Identified;
import org.probity.persistence.person.Person;

/**
 * Somebody's approval of exactly one document: {@link #statement()} holds the hash of its PDF and who approves it for whom, and is
 * what the installation signs (decisions 12).
 */
@Entity
@Table(name = "sign_off")
public class SignOff extends Identified {
    private static final long serialVersionUID = 1L;

    @ManyToOne(fetch = FetchType.LAZY, optional = false)
    @JoinColumn(name = "version_id")
    private PolicyVersion policyVersion;

    @ManyToOne(fetch = FetchType.LAZY, optional = false)
    @JoinColumn(name = "person_id")
    private Person person;

    @Embedded
    private Authority authority;

    private Instant signed;

    @Column(name = "body_hash")
    private String bodyHash;

    private byte[] signature;

    @Column(name = "key_id")
    private String keyId;

    /** For whom somebody approves, and where the decision is recorded. */
    @Embeddable
    public static class Authority implements Serializable {
        private static final long serialVersionUID = 1L;

        private String body;
        private String title;

        @Column(name = "minute_reference")
        private String minuteReference;

        protected Authority() {}

        /**
         * Blanks count as missing and are named when the approval is given.
         *
         * @param body that approves, such as Local governing body
         * @param title of the person there, such as Chair
         * @param minuteReference where the decision is minuted; null when it was delegated
         */
        public Authority(String body, String title, String minuteReference) {
            this.body = text(body);
            this.title = text(title);
            this.minuteReference = text(minuteReference);
        }

        List<String> faults() {
            List<String> faults = new ArrayList<>();
            if (body == null || body.length() > 80) {
                faults.add("the body that approves, in at most 80 characters");
            }
            if (title == null || title.length() > 120) {
                faults.add("your title there, in at most 120 characters");
            }
            if (minuteReference != null && minuteReference.length() > 120) {
                faults.add("a minute reference of at most 120 characters");
            }
            return faults;
        }

        private static String text(String text) {
            return text == null || text.isBlank() ? null : text.strip();
        }
    }

    protected SignOff() {}

    SignOff(PolicyVersion policyVersion, Person person, Authority authority, Instant signed) {
        this.policyVersion = policyVersion;
        this.person = person;
        this.authority = authority;
        this.signed = signed.truncatedTo(ChronoUnit.MILLIS);
        this.bodyHash = policyVersion.getBodyHash();
    }

    /** What is signed: UTF-8, one fact a line, the hash of the document first. The same again for whoever verifies. */
    public byte[] statement() {
        String statement = String.join(
                "\n",
                bodyHash,
                policyVersion.getPublicId(),
                person.getPublicId(),
                authority.body,
                authority.title,
                authority.minuteReference == null ? "" : authority.minuteReference,
                signed.toString());
        return statement.getBytes(StandardCharsets.UTF_8);
    }

    /** Ed25519 over {@link #statement()} with the key of this id. */
    public void seal(byte[] ed25519, String key) {
        this.signature = ed25519.clone();
        this.keyId = key;
    }

    boolean isFor(Authority other) {
        return authority.body.equals(other.body);
    }

    public PolicyVersion getPolicyVersion() {
        return policyVersion;
    }

    public Person getPerson() {
        return person;
    }

    public String getBody() {
        return authority.body;
    }

    public String getTitle() {
        return authority.title;
    }

    /** Null when the decision was delegated. */
    public String getMinuteReference() {
        return authority.minuteReference;
    }

    public Instant getSigned() {
        return signed;
    }

    /** SHA-256 of the PDF in lower-case hex. */
    public String getBodyHash() {
        return bodyHash;
    }

    public byte[] getSignature() {
        return signature.clone();
    }

    public String getKeyId() {
        return keyId;
    }
}
