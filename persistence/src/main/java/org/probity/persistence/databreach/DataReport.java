package org.probity.persistence.databreach;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Table;
import java.time.Instant;
import org.probity.persistence.person.Person;

/** That the Information Commissioner was told: the notice itself is part 1, what followed later are further parts (Art. 33(4)). */
@Entity
@Table(name = "data_report")
public class DataReport extends BreachEntry {
    private static final long serialVersionUID = 1L;

    private int part;
    private Instant told;
    private String reference;

    @Enumerated(EnumType.STRING)
    private ReportWay way;

    private String what;
    private String follows;

    @Column(name = "late_reason")
    private String lateReason;

    protected DataReport() {}

    DataReport(DataBreach breach, int part, Told given, Person by, Instant at) {
        super(breach, by, at);
        this.part = part;
        this.told = given.told();
        this.reference = given.reference();
        this.way = given.way();
        this.what = given.what();
        this.follows = given.follows();
        this.lateReason = given.lateReason();
    }

    /**
     * What was told.
     *
     * @param reference the Commissioner's, or what was said instead of one
     * @param what which contents, in short
     * @param follows what is still missing and when it will follow; null when nothing is
     * @param lateReason needed when part 1 comes after the 72 hours (DP-02)
     */
    public record Told(Instant told, String reference, ReportWay way, String what, String follows, String lateReason) {
        public Told {
            BreachIncomplete.chosen(told, "Give the day and the time at which the Commissioner was told.");
            reference = BreachIncomplete.needed(reference, "Give the Commissioner's reference.");
            if (reference.length() > 80) {
                throw new BreachIncomplete("Shorten the reference to 80 characters.");
            }
            BreachIncomplete.chosen(way, "Say how the Commissioner was told.");
            what = BreachIncomplete.needed(what, "Say in short what was told.");
            follows = BreachIncomplete.orNull(follows);
            lateReason = BreachIncomplete.orNull(lateReason);
        }
    }

    /** 1 for the notice itself. */
    public int getPart() {
        return part;
    }

    public Instant getTold() {
        return told;
    }

    public String getReference() {
        return reference;
    }

    public ReportWay getWay() {
        return way;
    }

    public String getWhat() {
        return what;
    }

    public String getFollows() {
        return follows;
    }

    /** Null unless it came after the 72 hours. */
    public String getLateReason() {
        return lateReason;
    }
}
