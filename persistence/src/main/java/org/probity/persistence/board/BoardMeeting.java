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
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import org.probity.persistence.Identified;
import org.probity.persistence.approval.ApprovalBody;
import org.probity.persistence.approval.ApprovalStep;
import org.probity.persistence.calendar.ClearDays;
import org.probity.persistence.calendar.EarliestMeeting;
import org.probity.persistence.person.Person;
import org.probity.persistence.school.School;

/**
 * One meeting of a body. Its clerk records and never votes (SOD-18): only members have seats. Its agenda holds policies and other
 * business, never a case: of those only that a matter is before a panel (G-10).
 */
@Entity
@Table(name = "board_meeting")
public class BoardMeeting extends Identified {
    private static final long serialVersionUID = 1L;
    private static final ClearDays NOTICE = new ClearDays(7);
    private static final int LONGEST_NAME = 80;
    private static final int LONGEST_PLACE = 200;
    private static final int LONGEST_SIGNER = 120;

    @ManyToOne(fetch = FetchType.LAZY)
    @JoinColumn(name = "school_id")
    private School school;

    @Enumerated(EnumType.STRING)
    private ApprovalBody body;

    private String name;
    private LocalDateTime starts;
    private String place;

    @Enumerated(EnumType.STRING)
    private BoardStatus status = BoardStatus.PLANNED;

    @Column(name = "notice_given")
    private LocalDate noticeGiven;

    @Column(name = "short_notice")
    private String shortNotice;

    @Column(name = "in_post")
    private int inPost;

    @Column(name = "signed_by")
    private String signedBy;

    @Column(name = "signed_on")
    private LocalDate signedOn;

    @OneToMany(mappedBy = "meeting", cascade = CascadeType.PERSIST)
    @OrderBy("id")
    private List<BoardSeat> seats = new ArrayList<>();

    @OneToMany(mappedBy = "meeting", cascade = CascadeType.PERSIST)
    @OrderBy("position")
    private List<BoardItem> items = new ArrayList<>();

    @Version
    private int version;

    protected BoardMeeting() {}

    /**
     * Plans a meeting; its members get their seats.
     *
     * @param school null: of the trust board
     * @param members who holds a seat on the day, with their titles
     */
    public BoardMeeting(
            School school,
            ApprovalBody body,
            String name,
            LocalDateTime starts,
            String place,
            Collection<Member> members) {
        if (!body.isMeets()) {
            throw new BoardRefused("This body does not decide in meetings.");
        }
        if (starts == null || place == null || place.isBlank() || place.strip().length() > LONGEST_PLACE) {
            throw new BoardRefused("Say when and, in at most " + LONGEST_PLACE + " characters, where the meeting is.");
        }
        if (name.length() > LONGEST_NAME) {
            throw new BoardRefused("Name the committee in at most " + LONGEST_NAME + " characters.");
        }
        if (members.isEmpty()) {
            throw new BoardRefused(
                    "Nobody holds a seat in this body on that day, so it cannot meet. Enter its members among the people first.");
        }
        this.school = school;
        this.body = body;
        this.name = name;
        this.starts = starts;
        this.place = place.strip();
        this.inPost = members.size();
        members.forEach(member -> seats.add(new BoardSeat(this, member.person(), member.title())));
    }

    /** Somebody who holds a seat, and as what. */
    public record Member(Person person, String title) {}

    /**
     * Gives notice to the members, with the agenda and the papers (G-02).
     *
     * @param urgent why the chair shortens the seven clear days; null when they are kept
     */
    public void call(LocalDate today, String urgent) {
        require(BoardStatus.PLANNED, "Notice of this meeting was given already, or it is over.");
        if (items.isEmpty()) {
            throw new BoardRefused("The agenda is empty. Put something on it first.");
        }
        boolean isShort = urgent != null && !urgent.isBlank();
        if (!isShort) {
            new EarliestMeeting(today, NOTICE).check(starts.toLocalDate());
        } else if (starts.toLocalDate().isBefore(today)) {
            throw new BoardRefused("The day of this meeting has passed.");
        }
        noticeGiven = today;
        shortNotice = isShort ? urgent.strip() : null;
        status = BoardStatus.CALLED;
    }

    /** The first day on which it could be if notice were given on this one. */
    public static LocalDate earliest(LocalDate notice) {
        return new EarliestMeeting(notice, NOTICE).date();
    }

    public BoardItem add(BoardItem.Kind kind, String title, ApprovalStep step) {
        if (status == BoardStatus.SIGNED || status == BoardStatus.CANCELLED) {
            throw new BoardRefused("Nothing can be put on the agenda of this meeting any more.");
        }
        if (step != null && items.stream().anyMatch(item -> step.equals(item.getStep()))) {
            throw new BoardRefused("That is on the agenda already.");
        }
        BoardItem item = new BoardItem(this, items.size() + 1, kind, title, step);
        items.add(item);
        return item;
    }

    /** Who came, and who presided. From here on decisions are recorded. */
    public void open(Collection<String> present, String presiding, LocalDate today) {
        if (status != BoardStatus.CALLED && status != BoardStatus.DRAFT) {
            throw new BoardRefused("Attendance is taken after notice was given and before the minutes are signed.");
        }
        if (today.isBefore(starts.toLocalDate())) {
            throw new BoardRefused(
                    "This meeting has not begun. Attendance and decisions are recorded from its day on.");
        }
        if (items.stream().anyMatch(BoardItem::isDecided)) {
            throw new BoardRefused("Decisions are recorded already, so attendance stays as it is.");
        }
        if (presiding == null || !present.contains(presiding)) {
            throw new BoardRefused("Say who presided: one of those who came.");
        }
        seats.forEach(seat -> seat.take(
                present.contains(seat.getPublicId()), seat.getPublicId().equals(presiding)));
        status = BoardStatus.DRAFT;
    }

    /** How many must be present: half of those in post, rounded up; of a committee or the trust board at least three (G-03, G-05). */
    public int getQuorum() {
        int half = (inPost + 1) / 2;
        return switch (body) {
            case COMMITTEE -> 3;
            case TRUST_BOARD -> Math.max(half, 3);
            default -> half;
        };
    }

    public long getPresent() {
        return seats.stream().filter(BoardSeat::isPresent).count();
    }

    /** Members who take part in an item, present and not withdrawn from it; whoever presides comes first. */
    public List<BoardSeat> takingPart(BoardItem item) {
        return seats.stream()
                .filter(BoardSeat::isPresent)
                .filter(seat -> item.getInterests().stream()
                        .noneMatch(interest ->
                                interest.isWithdrew() && interest.getPerson().equals(seat.getPerson())))
                .sorted(Comparator.comparing(seat -> !seat.isPresides()))
                .toList();
    }

    /** The chair signed the minutes, at the next meeting or after it (G-06). */
    public void sign(String by, LocalDate on, LocalDate today) {
        require(BoardStatus.DRAFT, "Only draft minutes can be signed.");
        if (by == null || by.isBlank() || by.strip().length() > LONGEST_SIGNER) {
            throw new BoardRefused("Say who signed the minutes, in at most " + LONGEST_SIGNER + " characters.");
        }
        if (on == null || on.isBefore(starts.toLocalDate()) || on.isAfter(today)) {
            throw new BoardRefused(
                    "Say on which day they were signed: not before the meeting, and today at the latest.");
        }
        this.signedBy = by.strip();
        this.signedOn = on;
        this.status = BoardStatus.SIGNED;
    }

    public void cancel() {
        if (status != BoardStatus.PLANNED && status != BoardStatus.CALLED) {
            throw new BoardRefused("A meeting that was held cannot be cancelled.");
        }
        status = BoardStatus.CANCELLED;
    }

    void requireHeld() {
        require(BoardStatus.DRAFT, "Take the attendance first; after the minutes are signed nothing changes.");
    }

    private void require(BoardStatus wanted, String otherwise) {
        if (status != wanted) {
            throw new BoardRefused(otherwise);
        }
    }

    /** Null: the trust board's. */
    public School getSchool() {
        return school;
    }

    public ApprovalBody getBody() {
        return body;
    }

    /** As the body is called, such as Resources committee. */
    public String getName() {
        return name;
    }

    /** Local time. */
    public LocalDateTime getStarts() {
        return starts;
    }

    public String getPlace() {
        return place;
    }

    public BoardStatus getStatus() {
        return status;
    }

    /** Null before notice was given. */
    public LocalDate getNoticeGiven() {
        return noticeGiven;
    }

    /** Why the notice was short; null when it was not. */
    public String getShortNotice() {
        return shortNotice;
    }

    /** How many members were in post when it was planned. */
    public int getInPost() {
        return inPost;
    }

    public String getSignedBy() {
        return signedBy;
    }

    public LocalDate getSignedOn() {
        return signedOn;
    }

    public List<BoardSeat> getSeats() {
        return Collections.unmodifiableList(seats);
    }

    public List<BoardItem> getItems() {
        return Collections.unmodifiableList(items);
    }

    public int getVersion() {
        return version;
    }
}
