package org.probity.persistence.evidence;

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
import org.probity.persistence.Identified;
import org.probity.persistence.breach.Matter;
import org.probity.persistence.person.Person;

/**
 * A parent's permission to look at private messages (S4-24). It covers what the parent named and nothing of the other members, and
 * ends on the day on which the parent takes it back.
 */
@Entity
@Table(name = "message_consent")
public class MessageConsent extends Identified {
    private static final long serialVersionUID = 1L;

    @ManyToOne(fetch = FetchType.LAZY, optional = false)
    @JoinColumn(name = "matter_id")
    private Matter matter;

    @Column(name = "given_by")
    private String givenBy;

    private String chat;
    private String extent;

    @Column(name = "given_on")
    private LocalDate givenOn;

    @Enumerated(EnumType.STRING)
    private Form form;

    private Instant recorded;

    @ManyToOne(fetch = FetchType.LAZY)
    @JoinColumn(name = "recorded_by")
    private Person recordedBy;

    private Instant withdrawn;

    @Version
    private int version;

    protected MessageConsent() {}

    public MessageConsent(Matter matter, Given given, Instant recorded, Person recordedBy) {
        this.matter = matter;
        this.givenBy = given.by();
        this.chat = given.chat();
        this.extent = given.extent();
        this.givenOn = given.on();
        this.form = given.form();
        this.recorded = recorded;
        this.recordedBy = recordedBy;
    }

    /** In which form the parent gave it; a word on the telephone is none. */
    public enum Form {
        LETTER("by letter"),
        MAIL("by email"),
        SIGNED_NOTE("by a signed note");

        private final String words;

        Form(String words) {
            this.words = words;
        }

        public String words() {
            return words;
        }
    }

    /**
     * What the parent permitted.
     *
     * @param chat which chat or group
     * @param extent what may be looked at
     */
    public record Given(String by, String chat, String extent, LocalDate on, Form form) {
        /** Whether all of it was said. */
        public boolean isWhole() {
            return by != null && chat != null && extent != null && on != null && form != null;
        }
    }

    public void withdraw(Instant at) {
        if (withdrawn == null) {
            withdrawn = at;
        }
    }

    public boolean isStanding() {
        return withdrawn == null;
    }

    public Matter getMatter() {
        return matter;
    }

    public String getGivenBy() {
        return givenBy;
    }

    public String getChat() {
        return chat;
    }

    public String getExtent() {
        return extent;
    }

    public LocalDate getGivenOn() {
        return givenOn;
    }

    public Form getForm() {
        return form;
    }

    public Instant getRecorded() {
        return recorded;
    }

    public Person getRecordedBy() {
        return recordedBy;
    }

    public Instant getWithdrawn() {
        return withdrawn;
    }
}
