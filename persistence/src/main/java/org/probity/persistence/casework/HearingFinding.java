package org.probity.persistence.casework;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.FetchType;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Table;
import org.probity.persistence.Identified;
import org.probity.persistence.breach.Allegation;
import org.probity.persistence.breach.Finding;

/** What one hearing found about one allegation, on the balance of probabilities (D-22), and why. A rehearing finds anew. */
@Entity
@Table(name = "hearing_finding")
public class HearingFinding extends Identified {
    private static final long serialVersionUID = 1L;

    @ManyToOne(fetch = FetchType.LAZY, optional = false)
    @JoinColumn(name = "case_id")
    private CaseFile caseFile;

    @ManyToOne(fetch = FetchType.LAZY, optional = false)
    @JoinColumn(name = "hearing_id")
    private Hearing hearing;

    @ManyToOne(fetch = FetchType.LAZY, optional = false)
    @JoinColumn(name = "allegation_id")
    private Allegation allegation;

    @Enumerated(EnumType.STRING)
    private Finding finding;

    private String reason;

    protected HearingFinding() {}

    HearingFinding(Hearing hearing, Allegation allegation, Finding finding, String reason) {
        if (finding == null || reason == null || reason.isBlank()) {
            throw new SomethingMissing("Say for each allegation whether it is proved, and why.");
        }
        this.caseFile = hearing.getCaseFile();
        this.hearing = hearing;
        this.allegation = allegation;
        this.finding = finding;
        this.reason = reason;
    }

    public CaseFile getCaseFile() {
        return caseFile;
    }

    public Hearing getHearing() {
        return hearing;
    }

    public Allegation getAllegation() {
        return allegation;
    }

    public Finding getFinding() {
        return finding;
    }

    public String getReason() {
        return reason;
    }
}
