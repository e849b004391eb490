package org.probity.persistence.safeguarding;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.FetchType;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.time.LocalDate;
import org.probity.persistence.ChangedMeanwhile;
import org.probity.persistence.Identified;
import org.probity.persistence.person.Person;
import org.probity.persistence.school.School;

/** A review that is due because concerns about one person add up. Holds no fact, because the head of HR sees it as a flag. */
@Entity
@Table(name = "concern_pattern")
public class ConcernPattern extends Identified {
    private static final long serialVersionUID = 1L;

    @ManyToOne(fetch = FetchType.LAZY, optional = false)
    @JoinColumn(name = "school_id")
    private School school;

    @ManyToOne(fetch = FetchType.LAZY, optional = false)
    @JoinColumn(name = "person_id")
    private Person person;

    @Enumerated(EnumType.STRING)
    private ConcernCircle circle;

    private Instant opened;

    @Column(name = "due_on")
    private LocalDate dueOn;

    private Instant closed;

    @Version
    private int version;

    protected ConcernPattern() {}

    public ConcernPattern(School school, Person person, ConcernCircle circle, Instant opened, LocalDate dueOn) {
        this.school = school;
        this.person = person;
        this.circle = circle;
        this.opened = opened;
        this.dueOn = dueOn;
    }

    /**
     * Ends it with what was found.
     *
     * @throws ChangedMeanwhile when somebody else has
     */
    public ConcernReview review(PatternOutcome outcome, String reasons, Person by, Instant at) {
        if (closed != null) {
            throw new ChangedMeanwhile();
        }
        closed = at;
        return new ConcernReview(this, outcome, reasons, by, at);
    }

    public boolean isOpen() {
        return closed == null;
    }

    public School getSchool() {
        return school;
    }

    public Person getPerson() {
        return person;
    }

    public ConcernCircle getCircle() {
        return circle;
    }

    public Instant getOpened() {
        return opened;
    }

    public LocalDate getDueOn() {
        return dueOn;
    }

    public int getVersion() {
        return version;
    }
}
