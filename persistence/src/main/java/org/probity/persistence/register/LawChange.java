package org.probity.persistence.register;

import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Table;
import java.time.Instant;
import java.time.LocalDate;
import org.probity.persistence.Identified;
import org.probity.persistence.person.Person;

/** A law or a guidance that changed, and since when (V-06, S1-32). */
@Entity
@Table(name = "law_change")
public class LawChange extends Identified {
    private static final long serialVersionUID = 1L;

    private String title;
    private LocalDate happened;
    private String what;

    @ManyToOne(fetch = FetchType.LAZY, optional = false)
    @JoinColumn(name = "person_id")
    private Person person;

    private Instant noted;

    protected LawChange() {}

    /** As somebody noted it. */
    public LawChange(String title, LocalDate happened, String what, Person person, Instant noted) {
        this.title = title;
        this.happened = happened;
        this.what = what;
        this.person = person;
        this.noted = noted;
    }

    /** As policies call it, such as Data Protection Act 2018. */
    public String getTitle() {
        return title;
    }

    public LocalDate getHappened() {
        return happened;
    }

    public String getWhat() {
        return what;
    }

    public Person getPerson() {
        return person;
    }

    public Instant getNoted() {
        return noted;
    }
}
