package org.probity.persistence.casework;

import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import org.eclipse.persistence.annotations.JoinFetch;
import org.eclipse.persistence.annotations.JoinFetchType;
import org.probity.persistence.Identified;
import org.probity.persistence.procedure.ProcedureVersion;
import org.probity.persistence.procedure.Step;

/** A small procedure that runs beside the main line of a case: suspension, hold, one measure (decisions 14). */
@Entity
@Table(name = "case_track")
public class CaseTrack extends Identified {
    private static final long serialVersionUID = 1L;

    @ManyToOne(fetch = FetchType.LAZY, optional = false)
    @JoinColumn(name = "case_id")
    private CaseFile caseFile;

    @ManyToOne(fetch = FetchType.LAZY, optional = false)
    @JoinColumn(name = "procedure_version_id")
    @JoinFetch(JoinFetchType.INNER)
    private ProcedureVersion procedureVersion;

    @ManyToOne(fetch = FetchType.LAZY, optional = false)
    @JoinColumn(name = "step_id")
    @JoinFetch(JoinFetchType.INNER)
    private Step step;

    private Instant started;
    private Instant ended;

    @Version
    private int version;

    protected CaseTrack() {}

    CaseTrack(CaseFile caseFile, ProcedureVersion procedureVersion, Instant started) {
        this.caseFile = caseFile;
        this.procedureVersion = procedureVersion;
        this.step = procedureVersion.first();
        this.started = started;
    }

    void moveTo(Step next) {
        this.step = next;
    }

    void end(Instant at) {
        this.ended = at;
    }

    public boolean isRunning() {
        return ended == null;
    }

    public CaseFile getCaseFile() {
        return caseFile;
    }

    public ProcedureVersion getProcedureVersion() {
        return procedureVersion;
    }

    /** The step in hand; the last one when the track has ended. */
    public Step getStep() {
        return step;
    }

    public Instant getStarted() {
        return started;
    }

    /** Null while it runs. */
    public Instant getEnded() {
        return ended;
    }

    public int getVersion() {
        return version;
    }
}
