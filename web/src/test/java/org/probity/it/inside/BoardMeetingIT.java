package org.probity.it.inside;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.probity.it.inside.PolicyActs.TODAY;
import static org.probity.it.inside.PolicyActs.seen;
import static org.probity.it.inside.PolicyActs.title;

import jakarta.inject.Inject;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.probity.ejb.approval.ApprovalService;
import org.probity.ejb.approval.PolicyApprovalService;
import org.probity.ejb.board.BoardService;
import org.probity.ejb.board.BoardSheet;
import org.probity.ejb.policy.PolicyService;
import org.probity.ejb.security.Refused;
import org.probity.persistence.NotThere;
import org.probity.persistence.approval.ApprovalBody;
import org.probity.persistence.approval.ApprovalRoute;
import org.probity.persistence.approval.ApprovalStep;
import org.probity.persistence.approval.Consent;
import org.probity.persistence.board.BoardItem;
import org.probity.persistence.board.BoardRefused;
import org.probity.persistence.board.BoardSeat;
import org.probity.persistence.board.BoardStatus;
import org.probity.persistence.board.Votes;
import org.probity.persistence.calendar.NoticeTooShort;
import org.probity.persistence.policy.PolicyStatus;

/** Meetings of governors: notice, quorum, interests, decisions that count as approvals, ratification, minutes. */
@ExtendWith(ArquillianExtension.class)
class BoardMeetingIT {
    private static final Votes FOUR = new Votes(4, 0, 0, false);

    @Inject
    BoardService boards;

    @Inject
    PolicyService policies;

    @Inject
    PolicyApprovalService approvals;

    @Inject
    ApprovalService ways;

    @Inject
    Somebody somebody;

    @Inject
    PolicyActs acts;

    @Test
    void noticeNeedsSevenClearDays() {
        somebody.is("clerk");
        String early = planned(TODAY.plusDays(7));
        boards.addOther(early, seenOf(early), "Dates", false);
        assertThrows(NoticeTooShort.class, () -> boards.call(early, seenOf(early), null));
        boards.call(early, seenOf(early), "The school is flooded.");
        assertEquals("The school is flooded.", boards.find(early).meeting().getShortNotice());
        String lawful = planned(TODAY.plusDays(8));
        assertThrows(BoardRefused.class, () -> boards.call(lawful, seenOf(lawful), null));
        boards.addOther(lawful, seenOf(lawful), "About a teacher", true);
        boards.call(lawful, seenOf(lawful), null);
        assertEquals(
                "A matter is before a panel",
                boards.find(lawful).meeting().getItems().get(0).getTitle());
        assertEquals(4, somebody.count("select count(*) from notice where once like ?", "N02:" + lawful + "%"));
        assertThrows(
                BoardRefused.class,
                () -> boards.open(
                        lawful, seenOf(lawful), seats(lawful), seats(lawful).get(0)));
        boards.cancel(lawful, seenOf(lawful));
        assertEquals(
                4, somebody.count("select count(*) from notice where once like ?", "N02:cancelled:" + lawful + "%"));
    }

    @Test
    void decisionOfTheMeetingIsTheApprovalOfItsBody() {
        String id = acts.submitted(title());
        String meeting = held(id);
        BoardItem item = boards.find(meeting).meeting().getItems().get(0);
        String itemId = item.getPublicId();
        assertThrows(BoardRefused.class, () -> decide(itemId, new Votes(5, 0, 0, false)));
        assertThrows(BoardRefused.class, () -> decide(itemId, new Votes(2, 2, 0, false)));
        decide(itemId, FOUR);
        assertEquals(PolicyStatus.APPROVED, policies.find(id).version().getStatus());
        ApprovalStep step = ways.state(id).steps().get(0);
        assertEquals(ApprovalRoute.RESOLUTION, step.getRoute());
        assertEquals("meeting of 20 November 2026, minute 7", step.getReference());
        assertEquals(TODAY, step.getDecidedOn());
        assertTrue(policies.find(id).signOffs().get(0).genuine());
        assertTrue(policies.find(id).signOffs().get(0).signOff().getTitle().contains("clerk recorded"));
        assertNotNull(ways.state(id).certificate());
        assertThrows(BoardRefused.class, () -> decide(itemId, FOUR));
        String extract = boards.print(meeting, seenOf(meeting)).getPublicId();
        assertTrue(new String(boards.minutes(extract), StandardCharsets.ISO_8859_1).startsWith("%PDF"));
        boards.sign(meeting, seenOf(meeting), "Chair of governors", TODAY);
        assertEquals(BoardStatus.SIGNED, boards.find(meeting).meeting().getStatus());
        somebody.is("governor.ced");
        assertEquals(0, boards.find(meeting).waiting().size());
        somebody.is("governor.elm");
        assertThrows(NotThere.class, () -> boards.find(meeting));
        assertThrows(Refused.class, () -> boards.cancel(meeting, 0));
    }

    @Test
    void whoeverWithdrewIsNotCountedAndWithoutAQuorumNothingIsDecided() {
        String id = acts.submitted(title());
        String meeting = held(id);
        String item = boards.find(meeting).meeting().getItems().get(0).getPublicId();
        List<String> seats = seats(meeting);
        boards.declare(item, seats.get(0), "Owns a kite shop", true);
        boards.declare(item, seats.get(1), "Works there", true);
        boards.declare(item, seats.get(2), "Lives above it", true);
        BoardRefused told = assertThrows(BoardRefused.class, () -> decide(item, new Votes(1, 0, 0, false)));
        assertTrue(told.getMessage().contains("not quorate"), told.getMessage());
        boards.declare(item, seats.get(3), "Sells kites", true);
        assertThrows(BoardRefused.class, () -> reject(item, new Votes(0, 0, 0, false)));
        assertEquals(PolicyStatus.IN_REVIEW, policies.find(id).version().getStatus());
        boards.decide(item, BoardItem.Result.DEFERRED, new Votes(0, 0, 0, false), "7", "", null);
    }

    @Test
    void whatTheMeetingDoesNotAgreeToGoesBackAndTheVotesSaySo() {
        String id = acts.submitted(title());
        String meeting = held(id);
        String item = boards.find(meeting).meeting().getItems().get(0).getPublicId();
        assertThrows(BoardRefused.class, () -> reject(item, FOUR));
        reject(item, new Votes(1, 3, 0, false));
        assertEquals(PolicyStatus.DRAFT, policies.find(id).version().getStatus());
        LocalDate tomorrow = TODAY.plusDays(1);
        assertThrows(BoardRefused.class, () -> boards.sign(meeting, seenOf(meeting), "Chair", tomorrow));
    }

    /** Two signatures were asked; the chair gave one before the body met. */
    @Test
    void meetingDecidesAfterWhoeverPresidesHasSigned() {
        somebody.is("clerk");
        String id = acts.imported(title());
        ways.setChain(id, seen(policies.find(id)), List.of("GOVERNING_BODY 3"));
        acts.submit(id);
        somebody.is("chair.ced");
        approvals.signOff(id, seen(policies.find(id)), null, null, null);
        String meeting = held(id);
        decide(boards.find(meeting).meeting().getItems().get(0).getPublicId(), FOUR);
        assertEquals(PolicyStatus.APPROVED, policies.find(id).version().getStatus());
    }

    @Test
    void membersSeeTheirMeetingsAndOthersNone() {
        somebody.is("clerk");
        String meeting = planned(TODAY.plusDays(20));
        assertTrue(isListed(meeting));
        somebody.is("governor.ced");
        assertTrue(isListed(meeting));
        somebody.is("governor.elm");
        assertFalse(isListed(meeting));
        somebody.is("staff.ced");
        assertEquals(List.of(), boards.list());
    }

    private boolean isListed(String meeting) {
        return boards.list().stream().anyMatch(one -> one.getPublicId().equals(meeting));
    }

    private void reject(String item, Votes votes) {
        boards.decide(item, BoardItem.Result.REJECTED, votes, "7", "", null);
    }

    @Test
    void whatTheChairDidIsRatifiedAtTheNextMeeting() {
        String id = acts.submitted(title());
        somebody.is("chair.ced");
        approvals.approve(
                id,
                seen(policies.find(id)),
                new Consent(ApprovalRoute.CHAIRS_ACTION, null, "Chair", null, "It burns.", null, null));
        somebody.is("clerk");
        String meeting = planned(TODAY);
        BoardSheet sheet = boards.find(meeting);
        ApprovalStep step = sheet.toRatify().stream()
                .filter(one -> one.getPolicyVersion().getPublicId().equals(id))
                .findFirst()
                .orElseThrow();
        boards.addPolicy(meeting, seenOf(meeting), step.getPublicId());
        opened(meeting);
        decide(boards.find(meeting).meeting().getItems().get(0).getPublicId(), FOUR);
        ApprovalStep ratified = ways.state(id).steps().get(0);
        assertEquals(TODAY, ratified.getRatifiedOn());
        assertTrue(ratified.getRatifiedReference().contains("minute 7"));
    }

    private String planned(LocalDate day) {
        return boards.plan("CED", ApprovalBody.GOVERNING_BODY, null, day.atTime(18, 0), "Library")
                .getPublicId();
    }

    /** A meeting today with this version on its agenda, everybody present. */
    private String held(String versionId) {
        somebody.is("clerk");
        String meeting = planned(TODAY);
        String step = boards.find(meeting).waiting().stream()
                .filter(one -> one.getPolicyVersion().getPublicId().equals(versionId))
                .findFirst()
                .orElseThrow()
                .getPublicId();
        boards.addPolicy(meeting, seenOf(meeting), step);
        opened(meeting);
        return meeting;
    }

    private void opened(String meeting) {
        boards.call(meeting, seenOf(meeting), "It cannot wait.");
        boards.open(meeting, seenOf(meeting), seats(meeting), seats(meeting).get(0));
    }

    private void decide(String item, Votes votes) {
        boards.decide(item, BoardItem.Result.APPROVED, votes, "7", "", "No effect found.");
    }

    private List<String> seats(String meeting) {
        return boards.find(meeting).meeting().getSeats().stream()
                .map(BoardSeat::getPublicId)
                .toList();
    }

    private int seenOf(String meeting) {
        return boards.find(meeting).meeting().getVersion();
    }
}
