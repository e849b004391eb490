package org.probity.persistence.person;

import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Table;
import java.time.LocalDate;
import org.probity.persistence.Identified;

/** From-to, a deputy does what the absent person would: sees what they see (never a matter that either is in conflict with) and has their tasks. */
@Entity
@Table(name = "absence_cover")
public class AbsenceCover extends Identified {
    private static final long serialVersionUID = 1L;

    @ManyToOne(fetch = FetchType.LAZY, optional = false)
    @JoinColumn(name = "absent_id")
    private Person absent;

    @ManyToOne(fetch = FetchType.LAZY, optional = false)
    @JoinColumn(name = "deputy_id")
    private Person deputy;

    private LocalDate starts;
    private LocalDate ends;

    protected AbsenceCover() {}

    public AbsenceCover(Person absent, Person deputy, LocalDate starts, LocalDate ends) {
        this.absent = absent;
        this.deputy = deputy;
        this.starts = starts;
        this.ends = ends;
    }

    public Person getAbsent() {
        return absent;
    }

    public Person getDeputy() {
        return deputy;
    }

    public LocalDate getStarts() {
        return starts;
    }

    public LocalDate getEnds() {
        return ends;
    }
}
