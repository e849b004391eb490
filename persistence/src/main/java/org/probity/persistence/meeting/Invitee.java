package org.probity.persistence.meeting;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.FetchType;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import org.probity.persistence.Identified;
import org.probity.persistence.PublicId;

/** One person's invitation, with a calendar id of its own: a shared one would show who else comes (LT-06). */
@Entity
public class Invitee extends Identified {
    private static final long serialVersionUID = 1L;

    /** What the person answered. */
    public enum Reply {
        WAITING,
        ACCEPTED,
        DECLINED,
        OTHER_TIME
    }

    @ManyToOne(fetch = FetchType.LAZY, optional = false)
    @JoinColumn(name = "meeting_id", updatable = false)
    private Meeting meeting;

    @Column(name = "person_id")
    private Long personId;

    private String name;
    private String email;
    private String part;

    @Column(updatable = false)
    private String uid = PublicId.random() + "@probity";

    private int sequence;

    @Enumerated(EnumType.STRING)
    private Reply reply = Reply.WAITING;

    private Boolean attended;

    protected Invitee() {}

    Invitee(Meeting meeting, Long personId, String name, String email, String part) {
        this.meeting = meeting;
        this.personId = personId;
        this.name = name;
        this.email = email;
        this.part = part;
    }

    void askAgain() {
        sequence++;
        reply = Reply.WAITING;
    }

    public void answer(Reply given) {
        this.reply = given;
    }

    public void attended(boolean present) {
        this.attended = present;
    }

    public Meeting getMeeting() {
        return meeting;
    }

    public Long getPersonId() {
        return personId;
    }

    public String getName() {
        return name;
    }

    public String getEmail() {
        return email;
    }

    /** In which part the person comes: SUBJECT, PANEL, CHAIR, WITNESS … */
    public String getPart() {
        return part;
    }

    public String getUid() {
        return uid;
    }

    public int getSequence() {
        return sequence;
    }

    public Reply getReply() {
        return reply;
    }

    /** Null before the meeting was held. */
    public Boolean getAttended() {
        return attended;
    }
}
