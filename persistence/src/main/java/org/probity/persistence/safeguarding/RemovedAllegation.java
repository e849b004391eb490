package org.probity.persistence.safeguarding;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.FetchType;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Table;
import java.time.LocalDate;
import org.probity.persistence.Identified;
import org.probity.persistence.breach.Matter;
import org.probity.persistence.person.Person;
import org.probity.persistence.procedure.Outcome;
import org.probity.persistence.school.School;

/** All that is left in view of an allegation that was malicious or false: that there was one, and how it ended. No fact of it. */
@Entity
@Table(name = "removed_allegation")
public class RemovedAllegation extends Identified {
    private static final long serialVersionUID = 1L;

    /** Who keeps the record: the safeguarding lead; about whom it cannot be, the trust's. */
    public enum Keeper {
        RECORD,
        RECORD_DSL
    }

    @ManyToOne(fetch = FetchType.LAZY, optional = false)
    @JoinColumn(name = "matter_id")
    private Matter matter;

    private String reference;

    @ManyToOne(fetch = FetchType.LAZY, optional = false)
    @JoinColumn(name = "school_id")
    private School school;

    @ManyToOne(fetch = FetchType.LAZY)
    @JoinColumn(name = "person_id")
    private Person person;

    @Enumerated(EnumType.STRING)
    private Keeper circle;

    @Enumerated(EnumType.STRING)
    private Outcome outcome;

    @Column(name = "decided_on")
    private LocalDate decidedOn;

    @ManyToOne(fetch = FetchType.LAZY, optional = false)
    @JoinColumn(name = "by_id")
    private Person by;

    protected RemovedAllegation() {}

    /** @param person null when the case named somebody who is not known to the school */
    public RemovedAllegation(Matter matter, Person person, Keeper keeper, Outcome outcome, LocalDate on, Person by) {
        this.matter = matter;
        this.reference = matter.getReference();
        this.school = matter.getSchool();
        this.person = person;
        this.circle = keeper;
        this.outcome = outcome;
        this.decidedOn = on;
        this.by = by;
    }

    public Matter getMatter() {
        return matter;
    }

    public String getReference() {
        return reference;
    }

    public School getSchool() {
        return school;
    }

    public Person getPerson() {
        return person;
    }

    public Keeper getCircle() {
        return circle;
    }

    public Outcome getOutcome() {
        return outcome;
    }

    public LocalDate getDecidedOn() {
        return decidedOn;
    }

    public Person getBy() {
        return by;
    }
}
