package org.probity.persistence.evidence;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.OneToOne;
import jakarta.persistence.Table;
import java.time.Instant;
import org.probity.persistence.Identified;
import org.probity.persistence.person.Person;

/** What a second person found in a redacted copy. Never taken back: a copy that hides too little is made anew. */
@Entity
@Table(name = "rendition_check")
public class RenditionCheck extends Identified {
    private static final long serialVersionUID = 1L;
    private static final int LONGEST = 500;

    @OneToOne(fetch = FetchType.LAZY, optional = false)
    @JoinColumn(name = "rendition_id")
    private Rendition rendition;

    @Column(name = "made_by")
    private Long madeBy;

    @ManyToOne(fetch = FetchType.LAZY, optional = false)
    @JoinColumn(name = "by_id")
    private Person by;

    private Instant at;
    private boolean passed;
    private String note;

    protected RenditionCheck() {}

    /**
     * The word of somebody else than the maker.
     *
     * @param passed it hides what it must
     * @param note needed when it does not
     * @throws RenditionRefused when the maker checks, or the note is missing
     */
    public RenditionCheck(Rendition rendition, Person by, Instant at, boolean passed, String note) {
        if (rendition.getMadeBy().equals(by)) {
            throw new RenditionRefused("You made this copy yourself, so somebody else has to check it.");
        }
        String words = note == null || note.isBlank() ? null : note.strip();
        if (!passed && words == null) {
            throw new RenditionRefused("Say what can still be seen, so that the next copy hides it.");
        }
        if (words != null && words.length() > LONGEST) {
            throw new RenditionRefused("Write at most " + LONGEST + " characters.");
        }
        this.rendition = rendition;
        this.madeBy = rendition.getMadeBy().getId();
        this.by = by;
        this.at = at;
        this.passed = passed;
        this.note = words;
    }

    public Rendition getRendition() {
        return rendition;
    }

    public Person getBy() {
        return by;
    }

    public Instant getAt() {
        return at;
    }

    /** Whether it may leave. */
    public boolean isPassed() {
        return passed;
    }

    /** Null when nothing had to be said. */
    public String getNote() {
        return note;
    }
}
