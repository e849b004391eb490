package org.probity.persistence.evidence;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.FetchType;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Table;
import java.time.Instant;
import org.probity.persistence.Identified;
import org.probity.persistence.breach.Matter;
import org.probity.persistence.person.Person;

/** One line of the ledger: what was done or seen, when it happened and who put it on record. Only ever added. */
@Entity
@Table(name = "take_down_entry")
public class TakeDownEntry extends Identified {
    private static final long serialVersionUID = 1L;

    @ManyToOne(fetch = FetchType.LAZY, optional = false)
    @JoinColumn(name = "matter_id")
    private Matter matter;

    @ManyToOne(fetch = FetchType.LAZY, optional = false)
    @JoinColumn(name = "take_down_id")
    private TakeDown takeDown;

    @Enumerated(EnumType.STRING)
    private TakeDownAct act;

    private Instant at;
    private Instant noted;

    @ManyToOne(fetch = FetchType.LAZY)
    @JoinColumn(name = "by_id")
    private Person by;

    @Column(name = "platform_reference")
    private String platformReference;

    private String note;

    protected TakeDownEntry() {}

    TakeDownEntry(TakeDown takeDown, TakeDownAct act, Instant at, TakeDown.Noted noted) {
        this.matter = takeDown.getMatter();
        this.takeDown = takeDown;
        this.act = act;
        this.at = at;
        this.noted = noted.at();
        this.by = noted.by();
        this.platformReference = noted.reference();
        this.note = noted.note();
    }

    public Matter getMatter() {
        return matter;
    }

    public TakeDown getTakeDown() {
        return takeDown;
    }

    public TakeDownAct getAct() {
        return act;
    }

    /** When it happened. */
    public Instant getAt() {
        return at;
    }

    /** When it was put on record. */
    public Instant getNoted() {
        return noted;
    }

    public Person getBy() {
        return by;
    }

    /** What the platform calls the matter; null when it gave nothing. */
    public String getPlatformReference() {
        return platformReference;
    }

    public String getNote() {
        return note;
    }
}
