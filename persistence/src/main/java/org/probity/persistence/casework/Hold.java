package org.probity.persistence.casework;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.FetchType;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import java.time.LocalDate;
import java.util.Optional;
import org.probity.persistence.Identified;
import org.probity.persistence.calendar.Pause;

/** A time in which a case stands still. Only once it has ended can it be said what it moves a deadline to (5.4). */
@Entity
public class Hold extends Identified {
    private static final long serialVersionUID = 1L;

    @ManyToOne(fetch = FetchType.LAZY, optional = false)
    @JoinColumn(name = "case_id")
    private CaseFile caseFile;

    @Enumerated(EnumType.STRING)
    private HoldKind kind;

    private LocalDate starts;
    private LocalDate ends;
    private String reason;
    private String clearance;

    protected Hold() {}

    Hold(CaseFile caseFile, HoldKind kind, LocalDate starts, String reason) {
        this.caseFile = caseFile;
        this.kind = kind;
        this.starts = starts;
        this.reason = reason;
    }

    void end(LocalDate day, String how) {
        this.ends = day;
        this.clearance = how;
    }

    public boolean isOpen() {
        return ends == null;
    }

    /** What it takes out of the count of a deadline; empty while it lasts. */
    Optional<Pause> pause() {
        return Optional.ofNullable(ends).map(end -> new Pause(starts, end, kind.pause()));
    }

    public CaseFile getCaseFile() {
        return caseFile;
    }

    public HoldKind getKind() {
        return kind;
    }

    public LocalDate getStarts() {
        return starts;
    }

    /** Null while it lasts. */
    public LocalDate getEnds() {
        return ends;
    }

    public String getReason() {
        return reason;
    }

    /** Reference of the police or LADO clearance, or how else it ended. */
    public String getClearance() {
        return clearance;
    }
}
