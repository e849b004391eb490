package org.probity.persistence.letter;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.io.Serializable;
import java.time.Instant;

/** That a second person read a letter (LT-03): who and when, and why it was withdrawn if it was; without a note they agreed. */
@Embeddable
public class SecondReading implements Serializable {
    private static final long serialVersionUID = 1L;

    @Column(name = "reviewer_id")
    private Long readerId;

    @Column(name = "reviewed")
    private Instant at;

    @Column(name = "review_note")
    private String note;

    protected SecondReading() {}

    SecondReading(Long readerId, Instant at, String note) {
        this.readerId = readerId;
        this.at = at;
        this.note = note;
    }

    public Long getReaderId() {
        return readerId;
    }

    public Instant getAt() {
        return at;
    }

    /** Why the letter was withdrawn; null when the reader agreed. */
    public String getNote() {
        return note;
    }
}
