package org.probity.persistence.takeover;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.OneToOne;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.Locale;
import org.probity.persistence.Identified;
import org.probity.persistence.breach.Matter;
import org.probity.persistence.person.Person;
import org.probity.persistence.school.School;

/** That a case came from elsewhere, and how it was called there. Never changed; the database lets the same case come once only. */
@Entity
@Table(name = "taken_over")
public class TakenOver extends Identified {
    private static final long serialVersionUID = 1L;

    @ManyToOne(fetch = FetchType.LAZY, optional = false)
    @JoinColumn(name = "take_over_id")
    private TakeOver takeOver;

    @OneToOne(fetch = FetchType.LAZY, optional = false)
    @JoinColumn(name = "matter_id")
    private Matter matter;

    @ManyToOne(fetch = FetchType.LAZY, optional = false)
    @JoinColumn(name = "school_id")
    private School school;

    @Column(name = "old_reference")
    private String oldReference;

    private String subject;
    private Instant taken;

    @ManyToOne(fetch = FetchType.LAZY, optional = false)
    @JoinColumn(name = "taken_by")
    private Person takenBy;

    protected TakenOver() {}

    /** @param subject as {@link #subject} names it */
    public TakenOver(
            TakeOver takeOver, Matter matter, String oldReference, String subject, Person takenBy, Instant taken) {
        this.takeOver = takeOver;
        this.matter = matter;
        this.school = matter.getSchool();
        this.oldReference = oldReference;
        this.subject = subject;
        this.takenBy = takenBy;
        this.taken = taken;
    }

    /**
     * How a subject is named in this register, so that the same one is known again.
     *
     * @param person null when the school does not know them
     */
    public static String subject(Person person, String name) {
        return person == null ? name.toLowerCase(Locale.ROOT) : person.getPublicId();
    }

    /** The file that it came with. */
    public TakeOver getTakeOver() {
        return takeOver;
    }

    public School getSchool() {
        return school;
    }

    /** As {@link #subject} names it. */
    public String getSubject() {
        return subject;
    }

    public Matter getMatter() {
        return matter;
    }

    /** As the earlier system had it. */
    public String getOldReference() {
        return oldReference;
    }

    public Person getTakenBy() {
        return takenBy;
    }

    public Instant getTaken() {
        return taken;
    }
}
