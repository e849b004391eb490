package org.probity.persistence.acknowledgement;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.FetchType;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.OneToMany;
import jakarta.persistence.OrderBy;
import jakarta.persistence.Table;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.probity.persistence.Identified;
import org.probity.persistence.person.Person;
import org.probity.persistence.school.School;

/** What one person is asked at one school in one campaign. Written by the set; here it is read and ended. */
@Entity
@Table(name = "reading_request")
public class ReadingRequest extends Identified {
    private static final long serialVersionUID = 1L;

    /** Where it stands; overdue follows from the day. */
    public enum State {
        OPEN,
        /** The person is away: nobody chases them, and the date waits. */
        PAUSED,
        DONE,
        VOID
    }

    @ManyToOne(fetch = FetchType.LAZY, optional = false)
    @JoinColumn(name = "campaign_id")
    private Campaign campaign;

    @ManyToOne(fetch = FetchType.LAZY, optional = false)
    @JoinColumn(name = "person_id")
    private Person person;

    @ManyToOne(fetch = FetchType.LAZY)
    @JoinColumn(name = "school_id")
    private School school;

    private LocalDate asked;
    private LocalDate due;

    @Column(name = "remind_on")
    private LocalDate remindOn;

    private int reminders;
    private LocalDate escalated;
    private Instant delivered;

    @Enumerated(EnumType.STRING)
    private State state;

    private LocalDate paused;
    private String reason;

    @Column(name = "needs_computer")
    private boolean needsComputer;

    @Column(name = "by_link")
    private boolean byLink;

    @OneToMany(mappedBy = "request")
    @OrderBy("id")
    private List<Acknowledgement> acknowledgements = new ArrayList<>();

    protected ReadingRequest() {}

    /** Ends when nothing of it is open any more. */
    public void settle() {
        boolean open =
                acknowledgements.stream().anyMatch(each -> each.getState().isOpen());
        if (!open && (state == State.OPEN || state == State.PAUSED)) {
            state = State.DONE;
        }
    }

    /**
     * The person need not answer.
     *
     * @throws CampaignRefused without a reason or when nothing is open
     */
    public void excuse(String why) {
        if (why == null || why.isBlank() || why.strip().length() > 500) {
            throw new CampaignRefused("Say in a few words why this person need not answer.");
        }
        if (state != State.OPEN && state != State.PAUSED) {
            throw new CampaignRefused("Nothing is open here that somebody could be excused from.");
        }
        state = State.VOID;
        reason = why.strip();
        acknowledgements.forEach(Acknowledgement::drop);
    }

    public void setNeedsComputer(boolean needed) {
        this.needsComputer = needed;
    }

    public boolean isOverdueOn(LocalDate today) {
        return state == State.OPEN && due.isBefore(today);
    }

    public Campaign getCampaign() {
        return campaign;
    }

    public Person getPerson() {
        return person;
    }

    /** Null for people of the trust itself. */
    public School getSchool() {
        return school;
    }

    public LocalDate getAsked() {
        return asked;
    }

    public LocalDate getDue() {
        return due;
    }

    public LocalDate getRemindOn() {
        return remindOn;
    }

    public int getReminders() {
        return reminders;
    }

    /** When the school's head was told; null when not. */
    public LocalDate getEscalated() {
        return escalated;
    }

    /** When the mail was handed over; null when none was. */
    public Instant getDelivered() {
        return delivered;
    }

    public State getState() {
        return state;
    }

    /** Since when the person is away; null when not. */
    public LocalDate getPaused() {
        return paused;
    }

    public String getReason() {
        return reason;
    }

    /** Whether somebody must see to a computer at school, because the person has none there. */
    public boolean isNeedsComputer() {
        return needsComputer;
    }

    public boolean isByLink() {
        return byLink;
    }

    public List<Acknowledgement> getAcknowledgements() {
        return acknowledgements;
    }
}
