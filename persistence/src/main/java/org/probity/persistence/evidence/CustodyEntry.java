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
import org.probity.persistence.breach.Evidence;
import org.probity.persistence.breach.Matter;
import org.probity.persistence.person.Person;

/** One link in the chain of custody of an item: who did what with it, when and why. Only ever added. */
@Entity
@Table(name = "custody_entry")
public class CustodyEntry extends Identified {
    private static final long serialVersionUID = 1L;

    @ManyToOne(fetch = FetchType.LAZY, optional = false)
    @JoinColumn(name = "matter_id")
    private Matter matter;

    @ManyToOne(fetch = FetchType.LAZY, optional = false)
    @JoinColumn(name = "evidence_id")
    private Evidence evidence;

    @Enumerated(EnumType.STRING)
    private CustodyAct act;

    @ManyToOne(fetch = FetchType.LAZY)
    @JoinColumn(name = "by_id")
    private Person by;

    private Instant at;
    private String reason;

    @Column(name = "to_whom")
    private String toWhom;

    protected CustodyEntry() {}

    /** @param by null for somebody without an account */
    public CustodyEntry(Evidence evidence, CustodyAct act, Person by, Instant at, String reason, String toWhom) {
        this.matter = evidence.getMatter();
        this.evidence = evidence;
        this.act = act;
        this.by = by;
        this.at = at;
        this.reason = reason;
        this.toWhom = toWhom;
    }

    public Matter getMatter() {
        return matter;
    }

    public Evidence getEvidence() {
        return evidence;
    }

    public CustodyAct getAct() {
        return act;
    }

    /** Null for somebody without an account. */
    public Person getBy() {
        return by;
    }

    public Instant getAt() {
        return at;
    }

    public String getReason() {
        return reason;
    }

    /** To whom it was handed out; null otherwise. */
    public String getToWhom() {
        return toWhom;
    }
}
