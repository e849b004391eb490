package org.probity.web.api;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.BadRequestException;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.List;
import org.probity.ejb.board.BoardService;
import org.probity.persistence.approval.ApprovalBody;
import org.probity.persistence.board.BoardItem;
import org.probity.persistence.board.BoardMinutes;
import org.probity.persistence.board.Votes;

/** Meetings of governors and of the trust board. The clerk records them; members read those in which they have a seat. */
@RequestScoped
@Path("board-meetings")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
public class BoardMeetingsResource {
    @Inject
    BoardService boards;

    /** Without a school it is the trust board's; body is GOVERNING_BODY or COMMITTEE, the latter with its name. */
    public record Plan(String school, ApprovalBody body, String committee, LocalDateTime starts, String place) {}

    /** A step that waits, or else other business; {@code panel} says only that a matter is before a panel. */
    public record NewItem(String step, String title, boolean panel) {}

    /** Why the chair shortened the seven clear days; absent when they are kept. */
    public record Notice(String urgent) {}

    /** Seats of those who came, and of whoever presided. */
    public record Attendance(List<String> present, String presiding) {}

    /** Which interest the member on this seat has, and whether they withdraw for the item. */
    public record Interest(String seat, String interest, boolean withdraws) {}

    /** What was decided: APPROVED, REJECTED, DEFERRED or NOTED, with votes and the number of the minute. */
    public record Decision(
            BoardItem.Result result,
            int votesFor,
            int votesAgainst,
            int abstained,
            boolean castingVote,
            String minuteNumber,
            String note,
            String equality) {}

    /** Who signed the minutes, on which day. */
    public record Signing(String by, LocalDate on) {}

    /** An extract that was printed; SHA-256 in hex. */
    public record Extract(String id, String hash) {}

    @GET
    public List<BoardMeetingRecord> list() {
        return boards.list().stream().map(BoardMeetingRecord::of).toList();
    }

    @POST
    public Response plan(Plan wanted) {
        require(wanted == null ? null : wanted.starts());
        ApprovalBody body = wanted.school() == null
                ? ApprovalBody.TRUST_BOARD
                : wanted.body() == null ? ApprovalBody.GOVERNING_BODY : wanted.body();
        String id = boards.plan(wanted.school(), body, wanted.committee(), wanted.starts(), wanted.place())
                .getPublicId();
        return Response.status(201).entity(find(id)).build();
    }

    @GET
    @Path("{id}")
    public BoardMeetingRecord find(@PathParam("id") String id) {
        return BoardMeetingRecord.of(boards.find(id));
    }

    @POST
    @Path("{id}/items")
    public BoardMeetingRecord add(@PathParam("id") String id, NewItem wanted) {
        require(wanted);
        if (wanted.step() == null) {
            boards.addOther(id, seen(id), wanted.title(), wanted.panel());
        } else {
            boards.addPolicy(id, seen(id), wanted.step());
        }
        return find(id);
    }

    @POST
    @Path("{id}/notice")
    public BoardMeetingRecord call(@PathParam("id") String id, Notice wanted) {
        boards.call(id, seen(id), wanted == null ? null : wanted.urgent());
        return find(id);
    }

    @POST
    @Path("{id}/attendance")
    public BoardMeetingRecord open(@PathParam("id") String id, Attendance wanted) {
        require(wanted == null ? null : wanted.present());
        boards.open(id, seen(id), wanted.present(), wanted.presiding());
        return find(id);
    }

    @POST
    @Path("{id}/items/{item}/interests")
    public BoardMeetingRecord declare(@PathParam("id") String id, @PathParam("item") String item, Interest wanted) {
        require(wanted == null ? null : wanted.seat());
        boards.declare(item, wanted.seat(), wanted.interest(), wanted.withdraws());
        return find(id);
    }

    @POST
    @Path("{id}/items/{item}/decision")
    public BoardMeetingRecord decide(@PathParam("id") String id, @PathParam("item") String item, Decision wanted) {
        require(wanted == null ? null : wanted.result());
        Votes votes = new Votes(wanted.votesFor(), wanted.votesAgainst(), wanted.abstained(), wanted.castingVote());
        boards.decide(item, wanted.result(), votes, wanted.minuteNumber(), wanted.note(), wanted.equality());
        return find(id);
    }

    @POST
    @Path("{id}/minutes")
    public Response print(@PathParam("id") String id) {
        BoardMinutes printed = boards.print(id, seen(id));
        return Response.status(201)
                .entity(new Extract(printed.getPublicId(), printed.getPdfHash()))
                .build();
    }

    @GET
    @Path("{id}/minutes/{extract}")
    @Produces("application/pdf")
    public byte[] minutes(@PathParam("extract") String extract) {
        return boards.minutes(extract);
    }

    @POST
    @Path("{id}/signing")
    public BoardMeetingRecord sign(@PathParam("id") String id, Signing wanted) {
        require(wanted);
        boards.sign(id, seen(id), wanted.by(), wanted.on());
        return find(id);
    }

    @POST
    @Path("{id}/cancellation")
    public BoardMeetingRecord cancel(@PathParam("id") String id) {
        boards.cancel(id, seen(id));
        return find(id);
    }

    private int seen(String id) {
        return boards.find(id).meeting().getVersion();
    }

    private static void require(Object sent) {
        if (sent == null) {
            throw new BadRequestException();
        }
    }
}
