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

/** An appeal against the measure of a hearing (8.5). It can leave the measure, make it milder or set it aside, never harder. */
@Entity
public class Appeal extends Identified {
    private static final long serialVersionUID = 1L;

    @ManyToOne(fetch = FetchType.LAZY, optional = false)
    @JoinColumn(name = "case_id")
    private CaseFile caseFile;

    private LocalDate received;

    @Column(name = "last_day")
    private LocalDate lastDay;

    private String grounds;

    @Column(name = "late_reason")
    private String lateReason;

    @Enumerated(EnumType.STRING)
    private Sanction against;

    @Enumerated(EnumType.STRING)
    private AppealOutcome outcome;

    @Enumerated(EnumType.STRING)
    private Sanction measure;

    private LocalDate decided;

    protected Appeal() {}

    Appeal(CaseFile caseFile, Lodged lodged, LocalDate lastDay, Sanction against) {
        if (lodged.received().isAfter(lastDay) && lodged.lateReason() == null) {
            throw new AppealTooLate(lodged.received(), lastDay);
        }
        this.caseFile = caseFile;
        this.received = lodged.received();
        this.lastDay = lastDay;
        this.grounds = lodged.grounds();
        this.lateReason = lodged.lateReason();
        this.against = against;
    }

    /**
     * What came in.
     *
     * @param grounds one a line: unfair or too hard, new evidence, a flaw of the procedure, inconsistency
     * @param lateReason why it is accepted after the last day; null when it is in time
     */
    public record Lodged(LocalDate received, String grounds, String lateReason) {
        public Lodged {
            if (received == null) {
                throw new SomethingMissing("Say on which day the appeal was received.");
            }
            if (grounds == null || grounds.isBlank()) {
                throw new SomethingMissing("Say on which grounds the appeal is made, one on each line.");
            }
            lateReason = lateReason == null || lateReason.isBlank() ? null : lateReason;
        }
    }

    /** Leaves the measure as it is: upheld, not admitted, withdrawn, or to be heard again. */
    void decide(AppealOutcome how, LocalDate day) {
        this.outcome = how;
        this.measure = how == AppealOutcome.OVERTURNED ? Sanction.NO_SANCTION : against;
        this.decided = day;
    }

    /**
     * Puts a milder measure in place.
     *
     * @throws AppealOnlyHelps when it is not milder
     */
    void reduceTo(Sanction milder, LocalDate day) {
        if (!against.isHarderThan(milder)) {
            throw new AppealOnlyHelps(against, milder);
        }
        this.outcome = AppealOutcome.REDUCED;
        this.measure = milder;
        this.decided = day;
    }

    public CaseFile getCaseFile() {
        return caseFile;
    }

    public LocalDate getReceived() {
        return received;
    }

    /** The last day of the appeal period, from deemed service of the outcome (T12). */
    public LocalDate getLastDay() {
        return lastDay;
    }

    public String getGrounds() {
        return grounds;
    }

    public String getLateReason() {
        return lateReason;
    }

    /** The measure appealed against. */
    public Sanction getAgainst() {
        return against;
    }

    /** Null until decided. */
    public AppealOutcome getOutcome() {
        return outcome;
    }

    /** What stands after the appeal; null until decided. */
    public Sanction getMeasure() {
        return measure;
    }

    public LocalDate getDecided() {
        return decided;
    }
}
