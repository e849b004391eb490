package org.probity.persistence.board;

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
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.probity.persistence.Identified;
import org.probity.persistence.approval.ApprovalStep;
import org.probity.persistence.person.Person;

/** One item of an agenda and what was decided, once (V-08). */
@Entity
@Table(name = "board_item")
public class BoardItem extends Identified {
    private static final long serialVersionUID = 1L;
    private static final int LONGEST_TITLE = 200;
    private static final int LONGEST_NUMBER = 20;

    @ManyToOne(fetch = FetchType.LAZY, optional = false)
    @JoinColumn(name = "meeting_id")
    private BoardMeeting meeting;

    private int position;

    @Enumerated(EnumType.STRING)
    private Kind kind;

    private String title;

    @ManyToOne(fetch = FetchType.LAZY)
    @JoinColumn(name = "step_id")
    private ApprovalStep step;

    @Enumerated(EnumType.STRING)
    private Result outcome;

    @Column(name = "votes_for")
    private Integer votesFor;

    @Column(name = "votes_against")
    private Integer votesAgainst;

    private Integer abstained;

    @Column(name = "casting_vote")
    private boolean castingVote;

    @Column(name = "minute_number")
    private String minuteNumber;

    private String note = "";

    @OneToMany(mappedBy = "item", cascade = CascadeType.PERSIST)
    @OrderBy("id")
    private List<BoardInterest> interests = new ArrayList<>();

    @Version
    private int version;

    /** What it is about. PANEL says only that a matter is before a panel (G-10). */
    public enum Kind {
        POLICY,
        RATIFICATION,
        PANEL,
        OTHER
    }

    /** What the body decided. */
    public enum Result {
        APPROVED("agreed"),
        REJECTED("not agreed"),
        DEFERRED("put off"),
        NOTED("noted");

        private final String words;

        Result(String words) {
            this.words = words;
        }

        public String getWords() {
            return words;
        }
    }

    protected BoardItem() {}

    BoardItem(BoardMeeting meeting, int position, Kind kind, String title, ApprovalStep step) {
        String plain = kind == Kind.PANEL ? "A matter is before a panel" : title == null ? "" : title.strip();
        if (plain.isEmpty()) {
            throw new BoardRefused("Say what the item is about.");
        }
        this.meeting = meeting;
        this.position = position;
        this.kind = kind;
        this.title = plain.length() > LONGEST_TITLE ? plain.substring(0, LONGEST_TITLE) : plain;
        this.step = step;
    }

    /** A member says that they have an interest; whoever withdraws takes no part in the item (G-08). */
    public void declare(Person member, String interest, boolean withdraws) {
        meeting.requireHeld();
        if (isDecided()) {
            throw new BoardRefused("This item is decided already.");
        }
        if (interest == null || interest.isBlank()) {
            throw new BoardRefused("Say which interest it is.");
        }
        if (meeting.getSeats().stream()
                .noneMatch(seat -> seat.isPresent() && seat.getPerson().equals(member))) {
            throw new BoardRefused("Only members who are present declare an interest here.");
        }
        if (interests.stream().anyMatch(known -> known.getPerson().equals(member))) {
            throw new BoardRefused("An interest of this member is on record for this item already.");
        }
        interests.add(new BoardInterest(this, member, interest.strip(), withdraws));
    }

    /**
     * What the body decided; the quorum counts those who take part in this very item.
     *
     * @param number of the minute, such as 7
     */
    public void decide(Result result, Votes votes, String number, String words) {
        meeting.requireHeld();
        if (isDecided()) {
            throw new BoardRefused(
                    "This item is decided already. What was recorded stays; a later meeting can decide anew.");
        }
        if (number == null || number.isBlank() || number.strip().length() > LONGEST_NUMBER) {
            throw new BoardRefused("Give the number of the minute, in at most " + LONGEST_NUMBER + " characters.");
        }
        if (result == Result.APPROVED || result == Result.REJECTED) {
            requireVote(result, votes);
        }
        this.outcome = result;
        this.votesFor = votes.inFavour();
        this.votesAgainst = votes.against();
        this.abstained = votes.abstained();
        this.castingVote = votes.castingVote();
        this.minuteNumber = number.strip();
        this.note = words == null ? "" : words.strip();
    }

    private void requireVote(Result result, Votes votes) {
        int part = meeting.takingPart(this).size();
        if (part < meeting.getQuorum()) {
            throw new BoardRefused("The meeting is not quorate for this item: " + part + " take part and "
                    + meeting.getQuorum() + " are needed. It can be put off.");
        }
        if (votes.cast() > part) {
            throw new BoardRefused("More votes are counted than members take part: " + votes.cast() + " of " + part
                    + ". The clerk and whoever withdrew have no vote.");
        }
        if (votes.carries() != (result == Result.APPROVED)) {
            throw new BoardRefused(
                    votes.carries()
                            ? "There is a majority for it. Record it as agreed, or count the votes again."
                            : "There is no majority for it. Record it as not agreed, or count the votes again; at a tie the chair has a casting vote.");
        }
    }

    public boolean isDecided() {
        return outcome != null;
    }

    public BoardMeeting getMeeting() {
        return meeting;
    }

    public int getPosition() {
        return position;
    }

    public Kind getKind() {
        return kind;
    }

    public String getTitle() {
        return title;
    }

    /** The step of an approval that it decides or ratifies; null for other business. */
    public ApprovalStep getStep() {
        return step;
    }

    /** Null until it is decided, as the following ones. */
    public Result getOutcome() {
        return outcome;
    }

    public Integer getVotesFor() {
        return votesFor;
    }

    public Integer getVotesAgainst() {
        return votesAgainst;
    }

    public Integer getAbstained() {
        return abstained;
    }

    public boolean isCastingVote() {
        return castingVote;
    }

    public String getMinuteNumber() {
        return minuteNumber;
    }

    public String getNote() {
        return note;
    }

    public List<BoardInterest> getInterests() {
        return Collections.unmodifiableList(interests);
    }
}
