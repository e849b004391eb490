package org.probity.persistence.safeguarding;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.FetchType;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Table;
import java.time.Instant;
import java.time.LocalDate;
import org.probity.persistence.Identified;
import org.probity.persistence.person.Person;
import org.probity.persistence.school.School;

/**
 * A concern about an adult below the harm threshold, however small. It is never changed, belongs to no case, and the person
 * concerned never sees it; the database itself shuts out whoever is close to them.
 */
@Entity
@Table(name = "low_level_concern")
public class LowLevelConcern extends Identified {
    private static final long serialVersionUID = 1L;

    @ManyToOne(fetch = FetchType.LAZY, optional = false)
    @JoinColumn(name = "school_id")
    private School school;

    @ManyToOne(fetch = FetchType.LAZY, optional = false)
    @JoinColumn(name = "person_id")
    private Person person;

    @Enumerated(EnumType.STRING)
    private ConcernCircle circle;

    @Column(name = "happened_on")
    private LocalDate happenedOn;

    private Instant noted;
    private String what;
    private String context;
    private String action;

    @Enumerated(EnumType.STRING)
    private ConcernSource source;

    @Column(name = "told_by")
    private String toldBy;

    @ManyToOne(fetch = FetchType.LAZY, optional = false)
    @JoinColumn(name = "noted_by")
    private Person notedBy;

    protected LowLevelConcern() {}

    /** About whom, at which school, and who looks after it. */
    public LowLevelConcern(School school, Person person, ConcernCircle circle) {
        this.school = school;
        this.person = person;
        this.circle = circle;
    }

    /** What happened, in which circumstances, and what was done. */
    public LowLevelConcern saying(LocalDate day, String happened, String circumstances, String done) {
        this.happenedOn = day;
        this.what = happened;
        this.context = circumstances;
        this.action = done;
        return this;
    }

    /**
     * From whom it came and who wrote it down.
     *
     * @param teller null when they asked not to be named
     */
    public LowLevelConcern toldBy(ConcernSource from, String teller, Person writer, Instant at) {
        this.source = from;
        this.toldBy = teller;
        this.notedBy = writer;
        this.noted = at;
        return this;
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

    public LocalDate getHappenedOn() {
        return happenedOn;
    }

    public Instant getNoted() {
        return noted;
    }

    public String getWhat() {
        return what;
    }

    public String getContext() {
        return context;
    }

    public String getAction() {
        return action;
    }

    public ConcernSource getSource() {
        return source;
    }

    /** Null when whoever told asked not to be named. */
    public String getToldBy() {
        return toldBy;
    }

    public Person getNotedBy() {
        return notedBy;
    }
}
