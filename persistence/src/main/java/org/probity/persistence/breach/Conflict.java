package org.probity.persistence.breach;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.FetchType;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import java.io.Serializable;
import java.time.Instant;
import org.probity.persistence.person.Person;

/**
 * A person who must not see this matter, whatever their posts. Never taken back and never shown to the person; those who go on read why
 * somebody stepped back, and never who.
 */
@Entity
public class Conflict implements Serializable {
    private static final long serialVersionUID = 1L;

    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "ids")
    private Long id;

    @ManyToOne(fetch = FetchType.LAZY, optional = false)
    @JoinColumn(name = "matter_id")
    private Matter matter;

    @ManyToOne(fetch = FetchType.LAZY, optional = false)
    @JoinColumn(name = "person_id")
    private Person person;

    @Enumerated(EnumType.STRING)
    private ConflictReason reason;

    private String why;
    private Instant since;

    protected Conflict() {}

    public Conflict(Matter matter, Person person, ConflictReason reason) {
        this.matter = matter;
        this.person = person;
        this.reason = reason;
    }

    /** Somebody who steps back, with their reason. */
    public static Conflict recused(Matter matter, Person person, String why, Instant since) {
        Conflict conflict = new Conflict(matter, person, ConflictReason.RECUSED);
        conflict.why = why;
        conflict.since = since;
        return conflict;
    }

    public Long getId() {
        return id;
    }

    public Matter getMatter() {
        return matter;
    }

    public Person getPerson() {
        return person;
    }

    public ConflictReason getReason() {
        return reason;
    }

    /** Why somebody stepped back; null for every other conflict. */
    public String getWhy() {
        return why;
    }

    /** When they stepped back; null for every other conflict. */
    public Instant getSince() {
        return since;
    }
}
