package org.probity.persistence.meeting;

import jakarta.persistence.CascadeType;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.FetchType;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.OneToMany;
import jakarta.persistence.OrderBy;
import jakarta.persistence.Version;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.List;
import org.probity.persistence.Identified;
import org.probity.persistence.school.School;

/** A meeting of domain.md 7.4. Its time is local with its zone: a later change of clock rules must not move it. */
@Entity
public class Meeting extends Identified {
    private static final long serialVersionUID = 1L;

    /** What became of it. */
    public enum State {
        PLANNED,
        HELD,
        CANCELLED
    }

    @Column(name = "matter_id", updatable = false)
    private Long matterId;

    @ManyToOne(fetch = FetchType.LAZY, optional = false)
    @JoinColumn(name = "school_id", updatable = false)
    private School school;

    private String kind;
    private LocalDateTime starts;
    private String zone = "Europe/London";
    private int minutes;
    private String place;
    private String organiser;

    @Enumerated(EnumType.STRING)
    private State state = State.PLANNED;

    @OneToMany(mappedBy = "meeting", cascade = CascadeType.PERSIST)
    @OrderBy("id")
    private List<Invitee> invitees = new ArrayList<>();

    @Version
    private int version;

    protected Meeting() {}

    public Meeting(
            Long matterId,
            School school,
            String kind,
            LocalDateTime starts,
            int minutes,
            String place,
            String organiser) {
        this.matterId = matterId;
        this.school = school;
        this.kind = kind;
        this.starts = starts;
        this.minutes = minutes;
        this.place = place;
        this.organiser = organiser;
    }

    /** One invitation of its own for each person (LT-06). */
    public Invitee invite(Long personId, String name, String email, String part) {
        Invitee invitee = new Invitee(this, personId, name, email, part);
        invitees.add(invitee);
        return invitee;
    }

    /** Another time or place: every invitation gets the next sequence number and waits for an answer again. */
    public void move(LocalDateTime newStarts, int newMinutes, String newPlace) {
        starts = newStarts;
        minutes = newMinutes;
        place = newPlace;
        invitees.forEach(Invitee::askAgain);
    }

    public void cancel() {
        state = State.CANCELLED;
        invitees.forEach(Invitee::askAgain);
    }

    /**
     * Calls it off while it is still to come.
     *
     * @param now local time at the place of the meeting
     * @throws MeetingOver when there is nothing left to call off
     */
    public void callOff(LocalDateTime now) {
        if (!isToCome(now)) {
            throw new MeetingOver(state);
        }
        cancel();
    }

    /** Whether people are still expected to come. */
    public boolean isToCome(LocalDateTime now) {
        return state == State.PLANNED && starts.isAfter(now);
    }

    public void held() {
        state = State.HELD;
    }

    public Long getMatterId() {
        return matterId;
    }

    public School getSchool() {
        return school;
    }

    /** M1 to M11 of domain.md 7.4. */
    public String getKind() {
        return kind;
    }

    public LocalDateTime getStarts() {
        return starts;
    }

    public String getZone() {
        return zone;
    }

    public int getMinutes() {
        return minutes;
    }

    public String getPlace() {
        return place;
    }

    /** The mailbox that invitations come from and answers go to. */
    public String getOrganiser() {
        return organiser;
    }

    public State getState() {
        return state;
    }

    public List<Invitee> getInvitees() {
        return List.copyOf(invitees);
    }
}
