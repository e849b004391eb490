package org.probity.persistence.policy;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.FetchType;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Table;
import java.time.Instant;
import org.probity.persistence.Identified;
import org.probity.persistence.person.Person;

/** What somebody said about a version on its way: never changed, and kept with it. */
@Entity
@Table(name = "policy_note")
public class PolicyNote extends Identified {
    private static final long serialVersionUID = 1L;

    @ManyToOne(fetch = FetchType.LAZY, optional = false)
    @JoinColumn(name = "version_id")
    private PolicyVersion policyVersion;

    @ManyToOne(fetch = FetchType.LAZY, optional = false)
    @JoinColumn(name = "person_id")
    private Person person;

    @Enumerated(EnumType.STRING)
    private Kind kind;

    private String text;
    private Instant noted;

    /** What it is about. WROTE marks an author beside the first one; INTEREST keeps its author from approving. */
    public enum Kind {
        WROTE("Wrote part of it"),
        COMMENT("Comment"),
        INTEREST("Has an interest and does not decide"),
        SENT_BACK("Sent back"),
        BACKDATED("Takes effect in the past"),
        WITHDRAWN("Withdrawn");

        private final String words;

        Kind(String words) {
            this.words = words;
        }

        public String getWords() {
            return words;
        }
    }

    protected PolicyNote() {}

    PolicyNote(PolicyVersion policyVersion, Person person, Kind kind, String text, Instant noted) {
        this.policyVersion = policyVersion;
        this.person = person;
        this.kind = kind;
        this.text = text;
        this.noted = noted;
    }

    public PolicyVersion getPolicyVersion() {
        return policyVersion;
    }

    public Person getPerson() {
        return person;
    }

    public Kind getKind() {
        return kind;
    }

    /** Empty where the kind says it all. */
    public String getText() {
        return text;
    }

    public Instant getNoted() {
        return noted;
    }
}
