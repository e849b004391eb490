package org.probity.persistence.concern;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.FetchType;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.List;
import org.probity.persistence.Identified;
import org.probity.persistence.breach.Matter;
import org.probity.persistence.calendar.Deadline;
import org.probity.persistence.person.Person;
import org.probity.persistence.school.School;

/**
 * Something a parent wants the school to put right: informal first, a written complaint if that does not help, a panel at the
 * end (PC-01). Each stage has an owner and a day; the parent alone moves an answered one on.
 */
@Entity
public class Concern extends Identified {
    private static final long serialVersionUID = 1L;

    @Column(name = "matter_id", updatable = false)
    private Long matterId;

    @ManyToOne(fetch = FetchType.LAZY, optional = false)
    @JoinColumn(name = "school_id", updatable = false)
    private School school;

    @Enumerated(EnumType.STRING)
    private Addressed addressed;

    @Enumerated(EnumType.STRING)
    private ConcernStage stage = ConcernStage.INFORMAL;

    @Enumerated(EnumType.STRING)
    private ConcernState state = ConcernState.OPEN;

    private Instant received;

    @Column(name = "parent_name")
    private String parentName;

    @Column(name = "parent_email")
    private String parentEmail;

    private String child;
    private String teacher;
    private String about;
    private String what;
    private String wish;

    @Column(name = "receipt_hash", updatable = false)
    private String receiptHash;

    @ManyToOne(fetch = FetchType.LAZY, optional = false)
    @JoinColumn(name = "owner_id")
    private Person owner;

    private Instant due;

    @Column(name = "due_because")
    private String dueBecause;

    @Column(name = "further_until")
    private Instant furtherUntil;

    @Version
    private int version;

    protected Concern() {}

    /** The matter must have been stored. */
    public Concern(Matter matter, Told told, String receiptHash, Person owner, Deadline answer, Instant received) {
        this.matterId = matter.getId();
        this.school = matter.getSchool();
        this.addressed = told.addressed();
        this.teacher = told.teacher();
        this.about = told.about();
        this.what = told.what();
        this.wish = told.wish();
        this.child = told.child();
        this.parentName = told.name();
        this.parentEmail = told.email();
        this.receiptHash = receiptHash;
        this.received = received;
        hand(owner, answer);
    }

    /** Somebody else has it in hand; the day stays. */
    public void passTo(Person other) {
        mustBeOpen("Only what still waits for an answer can be passed on.");
        owner = other;
    }

    /**
     * The school's answer to the present stage. Findings of a panel are its end.
     *
     * @param further until when the parent may ask for the next stage
     */
    public void answer(Instant further) {
        mustBeOpen("This has been answered. Write to the parent instead, or wait whether they take it further.");
        state = stage == ConcernStage.PANEL ? ConcernState.CLOSED : ConcernState.ANSWERED;
        furtherUntil = state == ConcernState.ANSWERED ? further : null;
    }

    /** It becomes, or is from now on, a complaint in writing. */
    public void makeComplaint(Person next, Deadline answer) {
        if (stage != ConcernStage.INFORMAL) {
            throw new ConcernRefused("This is a complaint already. It is answered in writing, and a panel may follow.");
        }
        stage = ConcernStage.FORMAL;
        hand(next, answer);
    }

    /** The parent wants a panel to hear it. */
    public void askForPanel(Person next, Deadline hearing) {
        if (stage != ConcernStage.FORMAL || state != ConcernState.ANSWERED) {
            throw new ConcernRefused("A panel hears a complaint that was answered in writing. This is not there yet.");
        }
        stage = ConcernStage.PANEL;
        hand(next, hearing);
    }

    /**
     * Refuses a parent who comes too soon or too late.
     *
     * @throws ConcernRefused when the school still owes an answer, or the days to go further are over
     */
    public void mayGoFurther(Instant now) {
        if (state == ConcernState.OPEN) {
            throw new ConcernRefused("The school has not answered yet. You can go further once it has.");
        }
        if (state == ConcernState.CLOSED) {
            throw new ConcernRefused("The panel has decided. You can now write to the Department for Education.");
        }
        if (now.isAfter(furtherUntil)) {
            throw new ConcernRefused(
                    "The days to take this further are over. Ask the school office whether it can still be looked at.");
        }
    }

    private void hand(Person next, Deadline deadline) {
        state = ConcernState.OPEN;
        owner = next;
        due = deadline.dueAt();
        dueBecause = String.join("\n", deadline.why());
        furtherUntil = null;
    }

    private void mustBeOpen(String otherwise) {
        if (state != ConcernState.OPEN) {
            throw new ConcernRefused(otherwise);
        }
    }

    public boolean isOpen() {
        return state == ConcernState.OPEN;
    }

    /** Whether the parent may ask for the next stage at that time. */
    public boolean isFurtherPossible(Instant now) {
        return state == ConcernState.ANSWERED && !now.isAfter(furtherUntil);
    }

    public Long getMatterId() {
        return matterId;
    }

    public School getSchool() {
        return school;
    }

    public Addressed getAddressed() {
        return addressed;
    }

    public ConcernStage getStage() {
        return stage;
    }

    public ConcernState getState() {
        return state;
    }

    public Instant getReceived() {
        return received;
    }

    /** Null when the parent did not say. */
    public String getParentName() {
        return parentName;
    }

    public String getParentEmail() {
        return parentEmail;
    }

    public String getChild() {
        return child;
    }

    public String getTeacher() {
        return teacher;
    }

    public String getAbout() {
        return about;
    }

    public String getWhat() {
        return what;
    }

    public String getWish() {
        return wish;
    }

    /** Who has it in hand. */
    public Person getOwner() {
        return owner;
    }

    public Instant getDue() {
        return due;
    }

    public List<String> getDueBecause() {
        return dueBecause.lines().toList();
    }

    public Instant getFurtherUntil() {
        return furtherUntil;
    }

    public int getVersion() {
        return version;
    }
}
