package org.probity.persistence.takeover;

import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.FetchType;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Table;
import org.probity.persistence.Identified;
import org.probity.persistence.breach.Evidence;
import org.probity.persistence.breach.StoredPieces;

/** An old letter on its way in, a PDF. It becomes evidence of its case: the post room knows nothing of it. */
@Entity
@Table(name = "take_over_letter")
public class TakeOverLetter extends Identified {
    private static final long serialVersionUID = 1L;

    @ManyToOne(fetch = FetchType.LAZY, optional = false)
    @JoinColumn(name = "take_over_id")
    private TakeOver takeOver;

    @Column(name = "file_name")
    private String fileName;

    private long length;
    private String sha256;

    @Enumerated(EnumType.STRING)
    private Evidence.Checked checked;

    @Embedded
    private StoredPieces stored;

    protected TakeOverLetter() {}

    /**
     * A letter that was read to its end.
     *
     * @param length in bytes
     * @param sha256 in hex, of the bytes before encryption
     */
    public TakeOverLetter(
            TakeOver takeOver,
            String fileName,
            long length,
            String sha256,
            Evidence.Checked checked,
            StoredPieces stored) {
        this.takeOver = takeOver;
        this.fileName = fileName;
        this.length = length;
        this.sha256 = sha256;
        this.checked = checked;
        this.stored = stored;
    }

    public TakeOver getTakeOver() {
        return takeOver;
    }

    public String getFileName() {
        return fileName;
    }

    public long getLength() {
        return length;
    }

    public String getSha256() {
        return sha256;
    }

    public Evidence.Checked getChecked() {
        return checked;
    }

    public StoredPieces getStored() {
        return stored;
    }
}
