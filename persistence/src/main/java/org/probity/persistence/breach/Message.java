package org.probity.persistence.breach;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import java.time.Instant;
import org.probity.persistence.Identified;
import org.probity.persistence.person.Person;

/**
 * A few lines between the school and whoever has the receipt code. Of a reporter nothing is kept but the text and the time;
 * which member of staff wrote is for the school alone.
 */
@Entity
public class Message extends Identified {
    private static final long serialVersionUID = 1L;

    @Column(name = "matter_id", updatable = false)
    private Long matterId;

    @Column(name = "from_school", updatable = false)
    private boolean fromSchool;

    @ManyToOne(fetch = FetchType.LAZY)
    @JoinColumn(name = "written_by", updatable = false)
    private Person author;

    @Column(updatable = false)
    private Instant written;

    @Column(updatable = false)
    private String text;

    protected Message() {}

    /** @param author null for the reporter */
    public Message(long matterId, Person author, String text, Instant written) {
        this.matterId = matterId;
        this.fromSchool = author != null;
        this.author = author;
        this.text = text;
        this.written = written;
    }

    public boolean isFromSchool() {
        return fromSchool;
    }

    /** Null for the reporter. */
    public Person getAuthor() {
        return author;
    }

    public Instant getWritten() {
        return written;
    }

    public String getText() {
        return text;
    }
}
