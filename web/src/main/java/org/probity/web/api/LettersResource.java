package org.probity.web.api;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.List;
import org.probity.ejb.databreach.MissentLetterService;
import org.probity.ejb.letter.LetterFile;
import org.probity.ejb.letter.LetterService;
import org.probity.persistence.calendar.WallTime;

/** One letter: where it is and when it counts as served, and the letter itself as PDF. */
@RequestScoped
@Path("letters/{id}")
public class LettersResource {
    @Inject
    LetterService letters;

    @Inject
    MissentLetterService missent;

    /**
     * A letter.
     *
     * @param letter number in the catalogue, L01 to L40
     * @param variant empty for the plain letter
     * @param state DRAFT, REVIEWED, QUEUED, CLAIMED, SENT, UNCERTAIN, FAILED, HELD or WITHDRAWN
     * @param words the state as people read it
     * @param recipientKind SUBJECT, REPORTER, PARENT, VICTIM, PANEL, DPO and others
     * @param service EMAIL, FIRST_CLASS, SECOND_CLASS, SIGNED_FOR, BY_HAND or PORTAL
     * @param sent null before it left
     * @param deemedServed day from which periods run that protect the reader; null before it left
     * @param reasons sentences that explain that day
     * @param meetingId of the meeting it asks to, or null
     */
    public record Letter(
            String id,
            String reference,
            String letter,
            String variant,
            String title,
            String state,
            String words,
            String recipientKind,
            String service,
            Instant sent,
            LocalDate deemedServed,
            List<String> reasons,
            String meetingId) {}

    @GET
    @Produces(MediaType.APPLICATION_JSON)
    public Letter find(@PathParam("id") String id) {
        return record(letters.find(id));
    }

    /** The bytes as issued; of a draft, as it would be. */
    @GET
    @Path("pdf")
    @Produces("application/pdf")
    public Response pdf(@PathParam("id") String id) {
        return Response.ok(letters.pdf(id))
                .header(HttpHeaders.CONTENT_DISPOSITION, "inline; filename=\"" + id + ".pdf\"")
                .build();
    }

    /**
     * The letter reached the wrong person.
     *
     * @param what what happened, and what was done since
     * @param awareAt when it was noticed, London time such as 2026-11-20T08:30
     * @param turn FIRST or SECOND in the hour that comes twice; otherwise absent
     */
    public record Missent(String what, String awareAt, String turn) {}

    /** The data protection case that was opened. */
    public record Opened(String reference) {}

    /** Opens a data protection case, linked with the letter, for a letter that reached the wrong person (DP-08). */
    @POST
    @Path("data-breach")
    @Consumes(MediaType.APPLICATION_JSON)
    @Produces(MediaType.APPLICATION_JSON)
    public Response missent(@PathParam("id") String id, Missent sent) {
        Missent said = Given.body(sent);
        LocalDateTime shown = Given.moment("awareAt", said.awareAt());
        WallTime.Turn turn = Given.choice("turn", said.turn(), WallTime.Turn.class);
        String reference = missent.open(
                id,
                new MissentLetterService.Missent(
                        said.what(), shown == null ? null : new WallTime(shown, turn).instant()));
        return Response.status(201).entity(new Opened(reference)).build();
    }

    private static Letter record(LetterFile file) {
        org.probity.persistence.letter.Letter letter = file.letter();
        return new Letter(
                letter.getPublicId(),
                file.reference(),
                letter.getTemplate().getLetter(),
                letter.getTemplate().getVariant(),
                letter.getTemplate().getTitle(),
                letter.getState().name(),
                letter.getState().words(),
                letter.getAddressee().getKind(),
                letter.getAddressee().getService().name(),
                letter.getSent(),
                letter.getDeemedServed(),
                letter.getDeemedReason() == null
                        ? List.of()
                        : letter.getDeemedReason().lines().toList(),
                file.meeting());
    }
}
