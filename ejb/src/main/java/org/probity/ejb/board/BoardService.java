package org.probity.ejb.board;

import static org.probity.ejb.security.Right.RECORD_MEETING;
import static org.probity.ejb.security.Right.VIEW_POLICIES;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Clock;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.Collection;
import java.util.List;
import org.probity.ejb.approval.Chains;
import org.probity.ejb.notice.NoticeOrder;
import org.probity.ejb.notice.NoticeService;
import org.probity.ejb.policy.Documents;
import org.probity.ejb.school.Schools;
import org.probity.ejb.security.Caller;
import org.probity.ejb.security.Requires;
import org.probity.persistence.NotThere;
import org.probity.persistence.approval.ApprovalBody;
import org.probity.persistence.approval.ApprovalStep;
import org.probity.persistence.board.BoardItem;
import org.probity.persistence.board.BoardMeeting;
import org.probity.persistence.board.BoardMinutes;
import org.probity.persistence.board.BoardRefused;
import org.probity.persistence.board.BoardSeat;
import org.probity.persistence.board.BoardStatus;
import org.probity.persistence.board.Votes;
import org.probity.persistence.calendar.DateWords;
import org.probity.persistence.school.School;

/** Meetings of a school's governors or the trust board. The clerk records; members read the meetings in which they have a seat (9.2). */
@Stateless
public class BoardService {
    private static final int MOST = 100;
    private static final String LIST = """
            select m from BoardMeeting m left join fetch m.school s where s.code in :kept %s
            or exists (select t.id from BoardSeat t where t.meeting = m and t.person.id = :person) order by m.starts desc, m.id desc""";

    @PersistenceContext
    EntityManager em;

    @Inject
    Caller caller;

    @Inject
    Boards boards;

    @Inject
    Schools schools;

    @Inject
    Agenda agenda;

    @Inject
    BoardDesk desk;

    @Inject
    MinutesPrinter printer;

    @Inject
    NoticeService notices;

    @Inject
    Clock clock;

    /** Meetings that the caller keeps or sits in, the latest first, at most 100. */
    @Requires(VIEW_POLICIES)
    public List<BoardMeeting> list() {
        List<String> kept = schools().stream().map(School::getCode).toList();
        return em.createQuery(LIST.formatted(boards.keeps(null) ? "or s is null" : ""), BoardMeeting.class)
                .setParameter("kept", kept.isEmpty() ? List.of("-") : kept)
                .setParameter("person", caller.personId().orElse(-1L))
                .setMaxResults(MOST)
                .getResultList();
    }

    /** One meeting. */
    @Requires(VIEW_POLICIES)
    public BoardSheet find(String meetingId) {
        BoardMeeting meeting = boards.visible(meetingId);
        boolean keeps = boards.keeps(meeting.getSchool());
        meeting.getSeats().forEach(seat -> seat.getPerson().getName());
        meeting.getItems().forEach(BoardService::touch);
        List<ApprovalStep> waiting = keeps ? agenda.waiting(meeting) : List.of();
        List<ApprovalStep> toRatify = keeps ? agenda.toRatify(meeting) : List.of();
        List<BoardMinutes> minutes = em.createQuery(
                        "select n from BoardMinutes n where n.meeting = :meeting order by n.made desc",
                        BoardMinutes.class)
                .setParameter("meeting", meeting)
                .getResultList();
        return new BoardSheet(
                meeting, waiting, toRatify, minutes, keeps, caller.today(), BoardMeeting.earliest(caller.today()));
    }

    private static void touch(BoardItem item) {
        item.getInterests().forEach(interest -> interest.getPerson().getName());
        if (item.getStep() != null) {
            item.getStep().getPolicyVersion().getPolicy().getTitle();
        }
    }

    /** Schools whose meetings the caller records, by name. */
    @Requires(VIEW_POLICIES)
    public List<School> schools() {
        return caller.may(RECORD_MEETING)
                ? schools.all().stream().filter(boards::keeps).toList()
                : List.of();
    }

    /**
     * Plans a meeting; who holds a seat on its day is found among the posts.
     *
     * @param schoolCode null: of the trust board
     * @param committee its name, such as Resources committee; ignored for other bodies
     */
    @Requires(RECORD_MEETING)
    public BoardMeeting plan(
            String schoolCode, ApprovalBody body, String committee, LocalDateTime starts, String place) {
        School school = schoolCode == null ? null : schools.school(schoolCode);
        if (!boards.keeps(school) || (school == null) != (body == ApprovalBody.TRUST_BOARD)) {
            throw new NotThere();
        }
        if (starts == null) {
            throw new BoardRefused("Say when and where the meeting is.");
        }
        BoardMeeting meeting = new BoardMeeting(
                school,
                body,
                name(school, body, committee),
                starts,
                place,
                agenda.members(school, body, starts.toLocalDate()));
        em.persist(meeting);
        caller.about(meeting.getPublicId(), null);
        return meeting;
    }

    private static String name(School school, ApprovalBody body, String committee) {
        return switch (body) {
            case COMMITTEE -> committee == null || committee.isBlank() ? body.getWords() : committee.strip();
            case GOVERNING_BODY -> Chains.governingBody(school);
            default -> body.getWords();
        };
    }

    /** Puts an approval that waits, or a chair's action to be ratified, on the agenda. */
    @Requires(RECORD_MEETING)
    public void addPolicy(String meetingId, int seen, String stepId) {
        BoardMeeting meeting = boards.forChange(meetingId, seen);
        ApprovalStep step = agenda.waiting(meeting).stream()
                .filter(one -> one.getPublicId().equals(stepId))
                .findFirst()
                .orElse(null);
        boolean ratifies = step == null;
        if (ratifies) {
            step = agenda.toRatify(meeting).stream()
                    .filter(one -> one.getPublicId().equals(stepId))
                    .findFirst()
                    .orElseThrow(NotThere::new);
        }
        String title = step.getPolicyVersion().getPolicy().getTitle() + ", version "
                + step.getPolicyVersion().getNumber();
        em.persist(meeting.add(
                ratifies ? BoardItem.Kind.RATIFICATION : BoardItem.Kind.POLICY,
                ratifies ? "To ratify the chair's action: " + title : title,
                step));
    }

    /** Puts other business on the agenda; of a case only that a matter is before a panel (G-10). */
    @Requires(RECORD_MEETING)
    public void addOther(String meetingId, int seen, String title, boolean panel) {
        BoardMeeting meeting = boards.forChange(meetingId, seen);
        em.persist(meeting.add(panel ? BoardItem.Kind.PANEL : BoardItem.Kind.OTHER, title, null));
    }

    /** Gives notice to every member, seven clear days before unless the chair shortened it (G-02). */
    @Requires(RECORD_MEETING)
    public void call(String meetingId, int seen, String urgent) {
        BoardMeeting meeting = boards.forChange(meetingId, seen);
        meeting.call(caller.today(), urgent);
        tell(meeting, "Meeting", "Here are the agenda and the policies that are on it.", "N02:");
    }

    private void tell(BoardMeeting meeting, String what, String words, String once) {
        String subject = what + " on " + DateWords.date(meeting.getStarts().toLocalDate()) + ": " + meeting.getName();
        meeting.getSeats().stream()
                .map(seat -> seat.getPerson().getId())
                .forEach(member -> notices.queue(new NoticeOrder(
                        member,
                        "N02",
                        subject,
                        words,
                        "/board/detail.xhtml?id=" + meeting.getPublicId(),
                        once + meeting.getPublicId() + ":" + member)));
    }

    /** Who came (public ids of seats) and who presided. */
    @Requires(RECORD_MEETING)
    public void open(String meetingId, int seen, Collection<String> present, String presiding) {
        boards.forChange(meetingId, seen).open(present, presiding, caller.today());
    }

    /** A member's interest in an item. */
    @Requires(RECORD_MEETING)
    public void declare(String itemId, String seatId, String interest, boolean withdraws) {
        BoardItem item = boards.item(itemId);
        BoardSeat seat = item.getMeeting().getSeats().stream()
                .filter(one -> one.getPublicId().equals(seatId))
                .findFirst()
                .orElseThrow(NotThere::new);
        item.declare(seat.getPerson(), interest, withdraws);
    }

    /** What the body decided; an approval or ratification follows in the same act. */
    @Requires(RECORD_MEETING)
    public void decide(
            String itemId, BoardItem.Result result, Votes votes, String number, String note, String equality) {
        BoardItem item = boards.item(itemId);
        item.decide(result, votes, number, note);
        desk.carry(item, equality);
    }

    /** Prints an extract of the minutes as they stand and keeps it. */
    @Requires(RECORD_MEETING)
    public BoardMinutes print(String meetingId, int seen) {
        BoardMeeting meeting = boards.forChange(meetingId, seen);
        if (meeting.getStatus() != BoardStatus.DRAFT && meeting.getStatus() != BoardStatus.SIGNED) {
            throw new BoardRefused("There are no minutes before the meeting was held.");
        }
        byte[] pdf = printer.print(
                meeting,
                meeting.getSchool() == null
                        ? "Trust board"
                        : meeting.getSchool().getName());
        BoardMinutes minutes = new BoardMinutes(meeting, pdf, Documents.hash(pdf), clock.instant());
        em.persist(minutes);
        return minutes;
    }

    /** The bytes of an extract. */
    @Requires(VIEW_POLICIES)
    public byte[] minutes(String minutesId) {
        BoardMinutes minutes = em.createQuery(
                        "select n from BoardMinutes n join fetch n.meeting where n.publicId = :id", BoardMinutes.class)
                .setParameter("id", minutesId)
                .getResultStream()
                .findFirst()
                .orElseThrow(NotThere::new);
        boards.visible(minutes.getMeeting().getPublicId());
        return minutes.getPdf();
    }

    /** The chair signed the minutes. */
    @Requires(RECORD_MEETING)
    public void sign(String meetingId, int seen, String by, LocalDate on) {
        boards.forChange(meetingId, seen).sign(by, on, caller.today());
    }

    /** It does not take place; whoever had notice of it is told. */
    @Requires(RECORD_MEETING)
    public void cancel(String meetingId, int seen) {
        BoardMeeting meeting = boards.forChange(meetingId, seen);
        meeting.cancel();
        if (meeting.getNoticeGiven() != null) {
            tell(meeting, "Cancelled: meeting", "It does not take place.", "N02:cancelled:");
        }
    }
}
