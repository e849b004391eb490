package org.probity.persistence.breach;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.FetchType;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import org.probity.persistence.Identified;
import org.probity.persistence.person.Person;
import org.probity.persistence.person.PersonCategory;

/** Somebody in a matter. Person is null when the school does not know them; the name is then as it was told. */
@Entity
public class Party extends Identified {
    private static final long serialVersionUID = 1L;

    @ManyToOne(fetch = FetchType.LAZY, optional = false)
    @JoinColumn(name = "matter_id")
    private Matter matter;

    @ManyToOne(fetch = FetchType.LAZY)
    @JoinColumn(name = "person_id")
    private Person person;

    private String name;

    @Enumerated(EnumType.STRING)
    private Part part;

    @Enumerated(EnumType.STRING)
    private PersonCategory category;

    protected Party() {}

    public Party(Matter matter, Part part, Person person, String name, PersonCategory category) {
        this.matter = matter;
        this.part = part;
        this.person = person;
        this.name = name;
        this.category = category;
    }

    /** Triage found out who it is, or that they acted in another capacity (domain.md 9.6). */
    public void identify(Person person, String name, PersonCategory category) {
        this.person = person;
        this.name = name;
        this.category = category;
    }

    public Matter getMatter() {
        return matter;
    }

    public Person getPerson() {
        return person;
    }

    public String getName() {
        return name;
    }

    public Part getPart() {
        return part;
    }

    public PersonCategory getCategory() {
        return category;
    }
}
