package org.probity.persistence.board;

import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Table;
import org.probity.persistence.Identified;
import org.probity.persistence.person.Person;

/** A member's seat in one meeting, with the title of that day. */
@Entity
@Table(name = "board_seat")
public class BoardSeat extends Identified {
    private static final long serialVersionUID = 1L;

    @ManyToOne(fetch = FetchType.LAZY, optional = false)
    @JoinColumn(name = "meeting_id")
    private BoardMeeting meeting;

    @ManyToOne(fetch = FetchType.LAZY, optional = false)
    @JoinColumn(name = "person_id")
    private Person person;

    private String title;
    private boolean present;
    private boolean presides;

    protected BoardSeat() {}

    BoardSeat(BoardMeeting meeting, Person person, String title) {
        this.meeting = meeting;
        this.person = person;
        this.title = title;
    }

    void take(boolean came, boolean chaired) {
        this.present = came;
        this.presides = chaired;
    }

    public BoardMeeting getMeeting() {
        return meeting;
    }

    public Person getPerson() {
        return person;
    }

    public String getTitle() {
        return title;
    }

    public boolean isPresent() {
        return present;
    }

    public boolean isPresides() {
        return presides;
    }
}
