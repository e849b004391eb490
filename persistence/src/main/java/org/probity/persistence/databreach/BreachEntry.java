package org.probity.persistence.databreach;

import jakarta.persistence.FetchType;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.MappedSuperclass;
import java.time.Instant;
import org.probity.persistence.Identified;
import org.probity.persistence.breach.Matter;
import org.probity.persistence.person.Person;

/** Something that was put on record about a data breach, by whom and when. Never changed: what is put right is another entry. */
@MappedSuperclass
public abstract class BreachEntry extends Identified {
    private static final long serialVersionUID = 1L;

    @ManyToOne(fetch = FetchType.LAZY, optional = false)
    @JoinColumn(name = "breach_id")
    private DataBreach breach;

    @ManyToOne(fetch = FetchType.LAZY, optional = false)
    @JoinColumn(name = "matter_id")
    private Matter matter;

    @ManyToOne(fetch = FetchType.LAZY, optional = false)
    @JoinColumn(name = "by_id")
    private Person by;

    private Instant at;

    protected BreachEntry() {}

    BreachEntry(DataBreach breach, Person by, Instant at) {
        this.breach = breach;
        this.matter = breach.getMatter();
        this.by = by;
        this.at = at;
    }

    public DataBreach getBreach() {
        return breach;
    }

    public Matter getMatter() {
        return matter;
    }

    public Person getBy() {
        return by;
    }

    public Instant getAt() {
        return at;
    }
}
