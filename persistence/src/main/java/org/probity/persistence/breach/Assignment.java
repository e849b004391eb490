package org.probity.persistence.breach;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.FetchType;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import java.time.Instant;
import org.probity.persistence.Identified;
import org.probity.persistence.person.Person;

/** A person who has something to do in one matter, from-to. Gives sight of the matter unless the person is in conflict. */
@Entity
public class Assignment extends Identified {
    private static final long serialVersionUID = 1L;

    @ManyToOne(fetch = FetchType.LAZY, optional = false)
    @JoinColumn(name = "matter_id")
    private Matter matter;

    @ManyToOne(fetch = FetchType.LAZY, optional = false)
    @JoinColumn(name = "person_id")
    private Person person;

    @Enumerated(EnumType.STRING)
    private Duty duty;

    private Instant starts;
    private Instant ends;

    protected Assignment() {}

    public Assignment(Matter matter, Person person, Duty duty, Instant starts) {
        this.matter = matter;
        this.person = person;
        this.duty = duty;
        this.starts = starts;
    }

    /** From now on it gives no sight any more. */
    public void end(Instant at) {
        this.ends = at;
    }

    public boolean isCurrent() {
        return ends == null;
    }

    public Matter getMatter() {
        return matter;
    }

    public Person getPerson() {
        return person;
    }

    public Duty getDuty() {
        return duty;
    }

    public Instant getStarts() {
        return starts;
    }

    public Instant getEnds() {
        return ends;
    }
}
