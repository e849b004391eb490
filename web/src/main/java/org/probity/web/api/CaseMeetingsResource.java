package org.probity.web.api;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.time.LocalDateTime;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.probity.ejb.casework.CaseMeetingService;
import org.probity.ejb.casework.MeetingSheet;

/** A meeting of a case: who is asked to it, and calling it off. */
@RequestScoped
@Path("cases/{reference}/meetings/{id}")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
public class CaseMeetingsResource {
    @Inject
    CaseMeetingService meetings;

    @PathParam("reference")
    String reference;

    @PathParam("id")
    String id;

    /** @param part SUBJECT, WITNESS, CHILDS_PARENT, INVESTIGATOR, PANEL, HR_ADVISER or CHAIR
     * @param askedBy MAIL, PAPER, NOT_YET (the letter has not left), NEVER (it was withdrawn) or CALENDAR */
    public record Asked(String name, String part, String askedBy) {}

    /**
     * The meeting, London time; its calendar file is at {@code /meetings/{id}.ics}.
     *
     * @param kind M1 to M11
     * @param state PLANNED, HELD or CANCELLED
     * @param mayCallOff whether the caller may, now
     * @param caseVersion to hand back
     */
    public record Sheet(
            String id,
            String kind,
            LocalDateTime starts,
            int minutes,
            String place,
            String state,
            boolean mayCallOff,
            int caseVersion,
            List<Asked> asked) {
        static Sheet of(MeetingSheet sheet) {
            return new Sheet(
                    sheet.publicId(),
                    sheet.kind(),
                    sheet.starts(),
                    sheet.minutes(),
                    sheet.place(),
                    sheet.state().name(),
                    sheet.mine(),
                    sheet.version(),
                    sheet.asked().stream()
                            .map(each -> new Asked(
                                    each.name(), each.part(), each.way().name()))
                            .toList());
        }
    }

    /** @param reason for the file; no letter tells it
     * @param version of the case that the caller saw; absent: the present one */
    public record CallOff(String reason, Integer version) {}

    @GET
    @Operation(summary = "A meeting of a case with those who are asked to it")
    @APIResponse(responseCode = "200", description = "The meeting")
    @APIResponse(responseCode = "404", description = "There is none for this caller")
    public Sheet find() {
        return Sheet.of(meetings.find(reference, id));
    }

    @POST
    @Path("cancellation")
    @Operation(summary = "Call a meeting off that is still to come, and tell everybody who was asked")
    @APIResponse(responseCode = "200", description = "The meeting as it is now")
    @APIResponse(responseCode = "404", description = "There is none for this caller, or the step in hand is for others")
    @APIResponse(
            responseCode = "409",
            description = "It was called off or held already, its time has come, or the case has changed")
    @APIResponse(responseCode = "422", description = "There is no reason")
    public Sheet callOff(CallOff ask) {
        String reason = Given.needed(
                "reason",
                Given.body(ask).reason(),
                "Say why the meeting is called off. Only those in the case read it.");
        int seen = ask.version() == null ? meetings.find(reference, id).version() : ask.version();
        meetings.callOff(reference, seen, id, reason);
        return find();
    }
}
