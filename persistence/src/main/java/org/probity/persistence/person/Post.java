package org.probity.persistence.person;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.FetchType;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import java.time.LocalDate;
import org.probity.persistence.Identified;
import org.probity.persistence.school.School;

/** A role that a person holds from-to, at one school or (school null) trust-wide. Rights follow from current posts only. */
@Entity
public class Post extends Identified {
    private static final long serialVersionUID = 1L;

    @ManyToOne(fetch = FetchType.LAZY, optional = false)
    @JoinColumn(name = "person_id")
    private Person person;

    @ManyToOne(fetch = FetchType.LAZY)
    @JoinColumn(name = "school_id")
    private School school;

    private String role;

    @Enumerated(EnumType.STRING)
    private PersonCategory category;

    private String title;
    private LocalDate starts;
    private LocalDate ends;

    protected Post() {}

    public Post(Person person, School school, String role, PersonCategory category, String title, LocalDate starts) {
        this.person = person;
        this.school = school;
        this.role = role;
        this.category = category;
        this.title = title;
        this.starts = starts;
    }

    public void endOn(LocalDate lastDay) {
        this.ends = lastDay;
    }

    /** The same post under another title, or of another kind of contract. */
    public void describe(PersonCategory newCategory, String newTitle) {
        this.category = newCategory;
        this.title = newTitle;
    }

    public boolean isHeldOn(LocalDate day) {
        return !day.isBefore(starts) && (ends == null || !day.isAfter(ends));
    }

    public Person getPerson() {
        return person;
    }

    /** Null when the post is trust-wide. */
    public School getSchool() {
        return school;
    }

    /** Role code of domain.md 9.1, such as HT. */
    public String getRole() {
        return role;
    }

    public PersonCategory getCategory() {
        return category;
    }

    public String getTitle() {
        return title;
    }

    public LocalDate getStarts() {
        return starts;
    }

    public LocalDate getEnds() {
        return ends;
    }
}
