package org.probity.persistence.search;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.FetchType;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Table;
import java.time.Instant;
import org.probity.persistence.Identified;
import org.probity.persistence.person.Person;

/** A filter of a list that somebody keeps under a name, for themselves alone. It holds what they chose or typed, never what was found. */
@Entity
@Table(name = "saved_filter")
public class SavedFilter extends Identified {
    private static final long serialVersionUID = 1L;
    private static final int LONGEST = 80;

    @ManyToOne(fetch = FetchType.LAZY, optional = false)
    @JoinColumn(name = "person_id")
    private Person person;

    @Enumerated(EnumType.STRING)
    private FilterPlace place;

    private String name;
    private byte[] content;
    private Instant made;

    protected SavedFilter() {}

    /**
     * A filter.
     *
     * @param sealed what was chosen or typed, encrypted
     * @throws FilterRefused when the name is missing or too long
     */
    public SavedFilter(Person person, FilterPlace place, String name, byte[] sealed, Instant at) {
        if (name == null || name.isBlank() || name.strip().length() > LONGEST) {
            throw new FilterRefused("Give the filter a name of at most " + LONGEST + " characters.");
        }
        this.person = person;
        this.place = place;
        this.name = name.strip();
        this.content = sealed.clone();
        this.made = at;
    }

    public Person getPerson() {
        return person;
    }

    public FilterPlace getPlace() {
        return place;
    }

    public String getName() {
        return name;
    }

    /** Encrypted. */
    public byte[] getContent() {
        return content.clone();
    }

    public Instant getMade() {
        return made;
    }
}
