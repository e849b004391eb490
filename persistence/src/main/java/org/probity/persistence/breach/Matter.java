package org.probity.persistence.breach;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.FetchType;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Version;
import org.probity.persistence.Identified;
import org.probity.persistence.school.School;

/**
 * One breach about one subject: report, case, letters and meetings of it carry its id, and whoever sees the matter sees them.
 * Its reference is random, so that no gap shows a hidden one (decisions 2).
 */
@Entity
public class Matter extends Identified {
    private static final long serialVersionUID = 1L;

    @Column(updatable = false)
    private String reference;

    @ManyToOne(fetch = FetchType.LAZY, optional = false)
    @JoinColumn(name = "school_id")
    private School school;

    @Enumerated(EnumType.STRING)
    private Compartment compartment = Compartment.UNSORTED;

    @Column(insertable = false, updatable = false)
    private String scope;

    /** An id and no entity: whoever sees this matter may not see the other one. */
    @Column(name = "divided_from", updatable = false)
    private Long dividedFrom;

    @Version
    private int version;

    protected Matter() {}

    public Matter(School school, String reference) {
        this.school = school;
        this.reference = reference;
    }

    public void moveTo(Compartment compartment) {
        this.compartment = compartment;
    }

    /** It was told together with another one and goes its own way. */
    public void dividedFrom(Matter other) {
        this.dividedFrom = other.getId();
    }

    public String getReference() {
        return reference;
    }

    public School getSchool() {
        return school;
    }

    /** "school id:compartment", computed by the database; what posts give sight of. */
    public String getScope() {
        return scope;
    }

    public Compartment getCompartment() {
        return compartment;
    }

    /** Id of the matter that it was divided off; null for most. */
    public Long getDividedFrom() {
        return dividedFrom;
    }
}
