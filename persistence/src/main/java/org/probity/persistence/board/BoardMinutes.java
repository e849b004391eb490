package org.probity.persistence.board;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Table;
import java.time.Instant;
import org.probity.persistence.Identified;

/** An extract of the minutes as it was printed: stored as bytes, never rendered again. A later one stands beside it. */
@Entity
@Table(name = "board_minutes")
public class BoardMinutes extends Identified {
    private static final long serialVersionUID = 1L;

    @ManyToOne(fetch = FetchType.LAZY, optional = false)
    @JoinColumn(name = "meeting_id")
    private BoardMeeting meeting;

    private byte[] pdf;

    @Column(name = "pdf_hash")
    private String pdfHash;

    private Instant made;

    protected BoardMinutes() {}

    public BoardMinutes(BoardMeeting meeting, byte[] pdf, String pdfHash, Instant made) {
        this.meeting = meeting;
        this.pdf = pdf.clone();
        this.pdfHash = pdfHash;
        this.made = made;
    }

    public BoardMeeting getMeeting() {
        return meeting;
    }

    public byte[] getPdf() {
        return pdf.clone();
    }

    /** SHA-256 in lower-case hex. */
    public String getPdfHash() {
        return pdfHash;
    }

    public Instant getMade() {
        return made;
    }
}
