package org.probity.persistence.board;

import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Table;
import org.probity.persistence.Identified;
import org.probity.persistence.person.Person;

/** A member's interest in one item, and whether they withdrew for it (G-08). */
@Entity
@Table(name = "board_interest")
public class BoardInterest extends Identified {
    private static final long serialVersionUID = 1L;

    @ManyToOne(fetch = FetchType.LAZY, optional = false)
    @JoinColumn(name = "item_id")
    private BoardItem item;

    @ManyToOne(fetch = FetchType.LAZY, optional = false)
    @JoinColumn(name = "person_id")
    private Person person;

    private String interest;
    private boolean withdrew;

    protected BoardInterest() {}

    BoardInterest(BoardItem item, Person person, String interest, boolean withdrew) {
        this.item = item;
        this.person = person;
        this.interest = interest;
        this.withdrew = withdrew;
    }

    public BoardItem getItem() {
        return item;
    }

    public Person getPerson() {
        return person;
    }

    public String getInterest() {
        return interest;
    }

    public boolean isWithdrew() {
        return withdrew;
    }
}
