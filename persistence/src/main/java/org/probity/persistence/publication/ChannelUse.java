package org.probity.persistence.publication;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.FetchType;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Table;
import java.time.Instant;
import java.time.LocalDate;
import org.probity.persistence.Identified;
import org.probity.persistence.person.Person;
import org.probity.persistence.policy.PolicyVersion;

/** People were told of a version by one channel on a day (S0-18). A note of what happened, never changed. */
@Entity
@Table(name = "channel_use")
public class ChannelUse extends Identified {
    private static final long serialVersionUID = 1L;

    @ManyToOne(fetch = FetchType.LAZY, optional = false)
    @JoinColumn(name = "version_id")
    private PolicyVersion policyVersion;

    @Enumerated(EnumType.STRING)
    private Channel channel;

    private LocalDate used;
    private String note;

    @ManyToOne(fetch = FetchType.LAZY, optional = false)
    @JoinColumn(name = "person_id")
    private Person person;

    private Instant noted;

    /** By which way people were told. */
    public enum Channel {
        WEBSITE("Website"),
        PORTAL("Staff portal"),
        LETTER("Letter"),
        NEWSLETTER("Newsletter"),
        PROSPECTUS("Prospectus"),
        TALK("Talk or meeting"),
        PAPER("Paper copy");

        private final String words;

        Channel(String words) {
            this.words = words;
        }

        public String getWords() {
            return words;
        }
    }

    protected ChannelUse() {}

    /** As somebody noted it; the note says to whom or which edition and may be empty. */
    public ChannelUse(
            PolicyVersion version, Channel channel, LocalDate used, String note, Person person, Instant noted) {
        this.policyVersion = version;
        this.channel = channel;
        this.used = used;
        this.note = note;
        this.person = person;
        this.noted = noted;
    }

    public PolicyVersion getPolicyVersion() {
        return policyVersion;
    }

    public Channel getChannel() {
        return channel;
    }

    public LocalDate getUsed() {
        return used;
    }

    public String getNote() {
        return note;
    }

    public Person getPerson() {
        return person;
    }

    public Instant getNoted() {
        return noted;
    }
}
