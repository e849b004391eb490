package org.probity.persistence.publication;

import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Table;
import java.time.LocalDate;
import org.probity.persistence.Identified;
import org.probity.persistence.person.Person;
import org.probity.persistence.school.School;

/** A person who is named to keep a school's website, from-to (S2-54). */
@Entity
@Table(name = "website_keeper")
public class WebsiteKeeper extends Identified {
    private static final long serialVersionUID = 1L;

    @ManyToOne(fetch = FetchType.LAZY, optional = false)
    @JoinColumn(name = "school_id")
    private School school;

    @ManyToOne(fetch = FetchType.LAZY, optional = false)
    @JoinColumn(name = "person_id")
    private Person person;

    private LocalDate starts;
    private LocalDate ends;

    protected WebsiteKeeper() {}

    public WebsiteKeeper(School school, Person person, LocalDate starts) {
        this.school = school;
        this.person = person;
        this.starts = starts;
    }

    public void endOn(LocalDate lastDay) {
        this.ends = lastDay.isBefore(starts) ? starts : lastDay;
    }

    public School getSchool() {
        return school;
    }

    public Person getPerson() {
        return person;
    }

    public LocalDate getStarts() {
        return starts;
    }

    /** Null while the person keeps it. */
    public LocalDate getEnds() {
        return ends;
    }
}
