package org.probity.persistence.evidence;

import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.FetchType;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import java.time.Instant;
import org.probity.persistence.Identified;
import org.probity.persistence.breach.Evidence;
import org.probity.persistence.breach.Matter;
import org.probity.persistence.breach.StoredPieces;
import org.probity.persistence.person.Person;

/** A copy of a picture with parts blacked out for good, for one kind of reader (domain.md 4.4). The original beside it stays as it is. */
@Entity
public class Rendition extends Identified {
    private static final long serialVersionUID = 1L;

    @ManyToOne(fetch = FetchType.LAZY, optional = false)
    @JoinColumn(name = "matter_id")
    private Matter matter;

    @ManyToOne(fetch = FetchType.LAZY, optional = false)
    @JoinColumn(name = "evidence_id")
    private Evidence evidence;

    @Enumerated(EnumType.STRING)
    private Purpose purpose;

    @Enumerated(EnumType.STRING)
    private Why why;

    private int boxes;
    private Instant made;

    @ManyToOne(fetch = FetchType.LAZY)
    @JoinColumn(name = "made_by")
    private Person madeBy;

    private long length;
    private String sha256;

    @Embedded
    private StoredPieces stored;

    protected Rendition() {}

    /** For whom a copy is. */
    public enum Purpose {
        SUBJECT_COPY("For the person concerned"),
        PANEL_COPY("For the panel"),
        SAR_COPY("For somebody who asks for their data"),
        REPORTER_SUMMARY("For whoever reported");

        private final String words;

        Purpose(String words) {
            this.words = words;
        }

        public String words() {
            return words;
        }
    }

    /** Why parts are blacked out. */
    public enum Why {
        THIRD_PARTY("Other people are in it"),
        SAFEGUARDING("To protect a child"),
        PRIVILEGE("Legal advice is in it"),
        PUPIL_IDENTITY("A pupil could be recognised"),
        MALICIOUS_REMOVED("It was found to be malicious");

        private final String words;

        Why(String words) {
            this.words = words;
        }

        public String words() {
            return words;
        }
    }

    /** Who made it, when, and what for. */
    public record Making(Purpose purpose, Why why, int boxes, Person by, Instant at) {}

    /**
     * Keeps what was made.
     *
     * @param sha256 in hex, of the bytes before encryption
     */
    public Rendition(Evidence evidence, Making making, long length, String sha256, StoredPieces stored) {
        this.matter = evidence.getMatter();
        this.evidence = evidence;
        this.purpose = making.purpose();
        this.why = making.why();
        this.boxes = making.boxes();
        this.madeBy = making.by();
        this.made = making.at();
        this.length = length;
        this.sha256 = sha256;
        this.stored = stored;
    }

    public Matter getMatter() {
        return matter;
    }

    public Evidence getEvidence() {
        return evidence;
    }

    public Purpose getPurpose() {
        return purpose;
    }

    public Why getWhy() {
        return why;
    }

    /** How many parts were blacked out. */
    public int getBoxes() {
        return boxes;
    }

    public Instant getMade() {
        return made;
    }

    public Person getMadeBy() {
        return madeBy;
    }

    /** Bytes. */
    public long getLength() {
        return length;
    }

    public String getSha256() {
        return sha256;
    }

    public StoredPieces getStored() {
        return stored;
    }
}
