package org.probity.persistence.procedure;

import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.FetchType;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.Set;
import org.probity.persistence.Identified;
import org.probity.persistence.person.Person;

/**
 * A procedure that people work on, as the text of its file. No case ever follows it: publishing makes a version of it, and nobody who
 * wrote any of it can be the person who agrees.
 */
@Entity
@Table(name = "procedure_draft")
public class ProcedureDraft extends Identified {
    private static final long serialVersionUID = 1L;

    @ManyToOne(fetch = FetchType.LAZY)
    @JoinColumn(name = "procedure_id")
    private Procedure procedure;

    @ManyToOne(fetch = FetchType.LAZY)
    @JoinColumn(name = "base_id")
    private ProcedureVersion base;

    private String text;

    @Enumerated(EnumType.STRING)
    private State state = State.OPEN;

    private Instant changed;

    @ManyToOne(fetch = FetchType.LAZY, optional = false)
    @JoinColumn(name = "changed_by")
    private Person changedBy;

    @ElementCollection
    @CollectionTable(name = "procedure_draft_author", joinColumns = @JoinColumn(name = "draft_id"))
    @Column(name = "person_id")
    private Set<Long> authors = new HashSet<>();

    private LocalDate effective;
    private String why;

    @ManyToOne(fetch = FetchType.LAZY)
    @JoinColumn(name = "asked_by")
    private Person askedBy;

    private Instant asked;

    @ManyToOne(fetch = FetchType.LAZY)
    @JoinColumn(name = "decided_by")
    private Person decidedBy;

    private Instant decided;
    private String note;

    @ManyToOne(fetch = FetchType.LAZY)
    @JoinColumn(name = "result_id")
    private ProcedureVersion result;

    @Version
    private int version;

    /** How far it is. */
    public enum State {
        OPEN,
        /** Waits for the second person; nobody changes it meanwhile. */
        WAITING,
        PUBLISHED,
        GIVEN_UP
    }

    protected ProcedureDraft() {}

    /** @param text of the version it begins from */
    public ProcedureDraft(ProcedureVersion base, String text, Person by, Instant at) {
        this.procedure = base.getProcedure();
        this.base = base;
        this.text = text;
        this.changedBy = by;
        this.changed = at;
    }

    /** A procedure that does not exist yet, from its first text. */
    public ProcedureDraft(String text, Person by, Instant at) {
        this.text = text;
        this.changedBy = by;
        this.changed = at;
        authors.add(by.getId());
    }

    /** Writes another text. */
    public void write(String newText, Person by, Instant at) {
        require(State.OPEN);
        text = newText;
        changedBy = by;
        changed = at;
        authors.add(by.getId());
    }

    /** Asks a second person to publish it from a day on. */
    public void ask(LocalDate from, LocalDate today, String because, Person by, Instant at) {
        require(State.OPEN);
        if (from == null || from.isBefore(today)) {
            throw new DraftRefused("Say from which day on new cases follow it: today or later.");
        }
        if (because == null || because.isBlank()) {
            throw new DraftRefused("Say why it changes, in a sentence. It is kept with the version.");
        }
        state = State.WAITING;
        effective = from;
        why = because;
        askedBy = by;
        asked = at;
        authors.add(by.getId());
    }

    /** Opens it again: the second person said no, or the author goes on with it. */
    public void sendBack(Person by, Instant at, String because) {
        require(State.WAITING);
        if (!authors.contains(by.getId())) {
            if (because == null || because.isBlank()) {
                throw new DraftRefused("Say what should be different.");
            }
            decidedBy = by;
            decided = at;
            note = because;
        }
        state = State.OPEN;
    }

    /**
     * The second person lets it become a version.
     *
     * @throws DraftRefused when that person wrote any of it
     */
    public void agree(Person by, Instant at, String word, ProcedureVersion published) {
        require(State.WAITING);
        if (authors.contains(by.getId())) {
            throw new DraftRefused("You worked on this yourself, so somebody else has to agree.");
        }
        state = State.PUBLISHED;
        decidedBy = by;
        decided = at;
        note = word;
        result = published;
        procedure = published.getProcedure();
    }

    public void giveUp(Person by, Instant at) {
        if (!isInHand()) {
            throw new DraftRefused("This draft is over already.");
        }
        state = State.GIVEN_UP;
        changedBy = by;
        changed = at;
    }

    private void require(State wanted) {
        if (state != wanted) {
            throw new DraftRefused(
                    switch (state) {
                        case OPEN -> "This draft waits for nobody: its author has not asked for publishing.";
                        case WAITING -> "This draft waits for a second person. Take it back first, then change it.";
                        case PUBLISHED -> "This draft was published. Begin a new one.";
                        case GIVEN_UP -> "This draft was given up. Begin a new one.";
                    });
        }
    }

    public boolean isInHand() {
        return state == State.OPEN || state == State.WAITING;
    }

    public boolean isBy(Person person) {
        return authors.contains(person.getId());
    }

    /** Whether its procedure exists only once this is published. */
    public boolean isOfNewProcedure() {
        return base == null;
    }

    /** Null while it is a new one that was not published yet. */
    public Procedure getProcedure() {
        return procedure;
    }

    /** The version it began from; null for a new procedure. */
    public ProcedureVersion getBase() {
        return base;
    }

    /** YAML. */
    public String getText() {
        return text;
    }

    public State getState() {
        return state;
    }

    public Instant getChanged() {
        return changed;
    }

    public Person getChangedBy() {
        return changedBy;
    }

    /** Null until publishing is asked for. */
    public LocalDate getEffective() {
        return effective;
    }

    public String getWhy() {
        return why;
    }

    public Person getAskedBy() {
        return askedBy;
    }

    public Instant getAsked() {
        return asked;
    }

    /** Who agreed, or sent it back last. */
    public Person getDecidedBy() {
        return decidedBy;
    }

    public Instant getDecided() {
        return decided;
    }

    public String getNote() {
        return note;
    }

    /** What became of it; null until it is published. */
    public ProcedureVersion getResult() {
        return result;
    }

    public int getVersion() {
        return version;
    }
}
