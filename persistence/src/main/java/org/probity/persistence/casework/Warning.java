package org.probity.persistence.casework;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.FetchType;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import java.time.LocalDate;
import org.probity.persistence.Identified;
import org.probity.persistence.calendar.WarningPeriod;
import org.probity.persistence.person.Person;

/**
 * A warning and its three dates, which differ: until when it counts, until when it is kept, and until when a legal hold keeps it
 * (domain.md 2.2, 4.5). Whether it counts is asked for the day of the conduct.
 */
@Entity
public class Warning extends Identified {
    private static final long serialVersionUID = 1L;

    @ManyToOne(fetch = FetchType.LAZY, optional = false)
    @JoinColumn(name = "case_id")
    private CaseFile caseFile;

    @ManyToOne(fetch = FetchType.LAZY)
    @JoinColumn(name = "person_id")
    private Person person;

    @Enumerated(EnumType.STRING)
    private Sanction level;

    private LocalDate issued;

    @Column(name = "live_until")
    private LocalDate liveUntil;

    @Column(name = "retain_until")
    private LocalDate retainUntil;

    @Column(name = "hold_until")
    private LocalDate holdUntil;

    @Column(name = "taken_back")
    private LocalDate takenBack;

    protected Warning() {}

    Warning(CaseFile caseFile, Person person, Sanction measure, LocalDate issued, int months) {
        this.caseFile = caseFile;
        this.person = person;
        this.level = measure.level();
        this.issued = issued;
        this.liveUntil = new WarningPeriod(issued, months).liveUntil();
        this.retainUntil = keptUntil(level, issued, liveUntil);
    }

    /** One that was given elsewhere, with its dates as they stand on paper. */
    Warning(CaseFile caseFile, FormerWarning given) {
        this.caseFile = caseFile;
        this.person = caseFile.getSubject();
        this.level = given.level();
        this.issued = given.issued();
        this.liveUntil = given.liveUntil();
        this.retainUntil = given.keptUntil();
        this.holdUntil = given.heldUntil();
    }

    /** Until when the schedule keeps it (domain.md 4.5), at least as long as it is live. */
    static LocalDate keptUntil(Sanction level, LocalDate issued, LocalDate liveUntil) {
        LocalDate kept = issued.plusMonths(level.keptMonths());
        return kept.isBefore(liveUntil) ? liveUntil : kept;
    }

    /** An appeal set it aside or put a milder one in its place. */
    void takeBack(LocalDate day) {
        this.takenBack = day;
    }

    /** Whether conduct on this day falls within it; conduct on the day after its last day does not (AT-12). */
    public boolean isLiveOn(LocalDate day) {
        return takenBack == null && !day.isBefore(issued) && !day.isAfter(liveUntil);
    }

    public CaseFile getCaseFile() {
        return caseFile;
    }

    public Person getPerson() {
        return person;
    }

    public Sanction getLevel() {
        return level;
    }

    /** The date on the letter, not the day of service. */
    public LocalDate getIssued() {
        return issued;
    }

    /** The last day it counts. */
    public LocalDate getLiveUntil() {
        return liveUntil;
    }

    public LocalDate getRetainUntil() {
        return retainUntil;
    }

    public LocalDate getHoldUntil() {
        return holdUntil;
    }

    /** Null unless an appeal took it back. */
    public LocalDate getTakenBack() {
        return takenBack;
    }
}
