package org.probity.persistence.publication;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Table;
import java.time.Instant;
import java.time.LocalDate;
import org.probity.persistence.Identified;
import org.probity.persistence.person.Person;
import org.probity.persistence.school.School;

/** Keepers of the website and leadership talked about what stands there, and decided (S2-54). Decisions are kept as they were made. */
@Entity
@Table(name = "content_review")
public class ContentReview extends Identified {
    private static final long serialVersionUID = 1L;

    @ManyToOne(fetch = FetchType.LAZY, optional = false)
    @JoinColumn(name = "school_id")
    private School school;

    private LocalDate held;
    private String attendees;
    private String decisions;

    @Column(name = "next_review")
    private LocalDate next;

    @ManyToOne(fetch = FetchType.LAZY, optional = false)
    @JoinColumn(name = "person_id")
    private Person person;

    private Instant noted;

    protected ContentReview() {}

    /** As somebody noted it. */
    public ContentReview(School school, LocalDate held, Outcome outcome, Person person, Instant noted) {
        this.school = school;
        this.held = held;
        this.attendees = outcome.attendees();
        this.decisions = outcome.decisions();
        this.next = outcome.next();
        this.person = person;
        this.noted = noted;
    }

    /** Who was there, what was decided, and when the next one is. */
    public record Outcome(String attendees, String decisions, LocalDate next) {}

    public School getSchool() {
        return school;
    }

    public LocalDate getHeld() {
        return held;
    }

    public String getAttendees() {
        return attendees;
    }

    public String getDecisions() {
        return decisions;
    }

    public LocalDate getNext() {
        return next;
    }

    public Person getPerson() {
        return person;
    }

    public Instant getNoted() {
        return noted;
    }
}
