package org.probity.persistence.breach;

import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.FetchType;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import java.time.Instant;
import org.probity.persistence.Identified;
import org.probity.persistence.person.Person;

/**
 * One item of evidence: what it is, where and when it was seen, who captured it, and the fingerprint of its bytes (HR-03).
 * Never changed after it was received. A sealed item has a description and nothing else.
 */
@Entity
public class Evidence extends Identified {
    private static final long serialVersionUID = 1L;

    @ManyToOne(fetch = FetchType.LAZY, optional = false)
    @JoinColumn(name = "matter_id", updatable = false)
    private Matter matter;

    @Enumerated(EnumType.STRING)
    private EvidenceKind kind;

    private String description;

    @Embedded
    private Sighting sighting = new Sighting(null, null, false);

    @Column(name = "posted_at")
    private Instant postedAt;

    private boolean undated;

    @Column(name = "captured_at")
    private Instant capturedAt;

    @Column(name = "captured_by")
    private String capturedBy;

    private String device;

    @Column(name = "file_name")
    private String fileName;

    @Column(name = "media_type")
    private String mediaType;

    private Long length;
    private String sha256;

    @Enumerated(EnumType.STRING)
    private Checked checked;

    private Instant received;

    @ManyToOne(fetch = FetchType.LAZY)
    @JoinColumn(name = "added_by")
    private Person addedBy;

    protected Evidence() {}

    public Evidence(Matter matter, EvidenceKind kind, String description, Instant received, Person addedBy) {
        this.matter = matter;
        this.kind = kind;
        this.description = description;
        this.received = received;
        this.addedBy = addedBy;
    }

    /** Where it was seen and when it was posted there; undated when the post shows no date. */
    public void seenAt(Sighting sighting, Instant posted, boolean undated) {
        this.sighting = sighting;
        this.postedAt = posted;
        this.undated = undated;
    }

    /** When, by whom and with which device it was captured. */
    public void captured(Instant at, String by, String device) {
        this.capturedAt = at;
        this.capturedBy = by;
        this.device = device;
    }

    /** What was uploaded: media type as found in the content, length in bytes, SHA-256 in hex of the bytes before encryption. */
    public void file(String name, String mediaType, long length, String sha256, Checked checked) {
        this.fileName = name;
        this.mediaType = mediaType;
        this.length = length;
        this.sha256 = sha256;
        this.checked = checked;
    }

    public Matter getMatter() {
        return matter;
    }

    public EvidenceKind getKind() {
        return kind;
    }

    public String getDescription() {
        return description;
    }

    public Sighting getSighting() {
        return sighting;
    }

    public Instant getPostedAt() {
        return postedAt;
    }

    /** The post shows no date; an answer, not a gap. */
    public boolean isUndated() {
        return undated;
    }

    public Instant getCapturedAt() {
        return capturedAt;
    }

    public String getCapturedBy() {
        return capturedBy;
    }

    public String getDevice() {
        return device;
    }

    /** Null when there is no file. */
    public String getFileName() {
        return fileName;
    }

    public String getMediaType() {
        return mediaType;
    }

    /** Bytes; null when there is no file. */
    public Long getLength() {
        return length;
    }

    public String getSha256() {
        return sha256;
    }

    /** What the virus scanner said; null when there is no file. */
    public Checked getChecked() {
        return checked;
    }

    public Instant getReceived() {
        return received;
    }

    public Person getAddedBy() {
        return addedBy;
    }

    /** Whether a virus scanner looked at a file; an infected one never gets here. */
    public enum Checked {
        CLEAN,
        NOT_ASKED
    }
}
