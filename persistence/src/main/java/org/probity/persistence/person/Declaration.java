package org.probity.persistence.person;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.FetchType;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Version;
import java.time.LocalDate;
import org.probity.persistence.Identified;
import org.probity.persistence.school.School;

/**
 * What a member of staff said about being close to somebody of the school's community, and why they need to be in touch (S2-38 to
 * 40). It excuses nothing by itself; the tie that conflicts follow from is {@link Relationship} and outlives it.
 */
@Entity
public class Declaration extends Identified {
    private static final long serialVersionUID = 1L;

    @ManyToOne(fetch = FetchType.LAZY)
    @JoinColumn(name = "school_id")
    private School school;

    @ManyToOne(fetch = FetchType.LAZY, optional = false)
    @JoinColumn(name = "person_id")
    private Person person;

    @ManyToOne(fetch = FetchType.LAZY)
    @JoinColumn(name = "other_id")
    private Person other;

    @Column(name = "other_name")
    private String otherName;

    @Enumerated(EnumType.STRING)
    private Relationship.Kind kind;

    private String need;
    private LocalDate declared;
    private LocalDate ended;

    @Version
    private int version;

    protected Declaration() {}

    /**
     * @param school where it matters; null for staff of the whole trust
     * @param other null when the other person is not known to the product
     * @param need why they have to be in touch; null when they are not (S2-39)
     */
    public Declaration(
            School school,
            Person person,
            Relationship.Kind kind,
            Person other,
            String otherName,
            String need,
            LocalDate on) {
        this.school = school;
        this.person = person;
        this.kind = kind;
        this.other = other;
        this.otherName = otherName;
        this.need = need;
        this.declared = on;
    }

    /** From that day on it is no longer so. */
    public void end(LocalDate on) {
        this.ended = on;
    }

    /** Null for staff of the whole trust. */
    public School getSchool() {
        return school;
    }

    public Person getPerson() {
        return person;
    }

    /** Null when the product does not know them. */
    public Person getOther() {
        return other;
    }

    public String getOtherName() {
        return otherName;
    }

    public Relationship.Kind getKind() {
        return kind;
    }

    public String getNeed() {
        return need;
    }

    public LocalDate getDeclared() {
        return declared;
    }

    /** Null while it lasts. */
    public LocalDate getEnded() {
        return ended;
    }

    public boolean isCurrent() {
        return ended == null;
    }
}
