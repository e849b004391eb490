package org.probity.web.api;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.time.Instant;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.eclipse.microprofile.openapi.annotations.security.SecurityRequirements;
import org.probity.ejb.breach.BreachService;
import org.probity.ejb.breach.MessageService;
import org.probity.ejb.breach.Progress;
import org.probity.ejb.breach.Receipt;

/** Telling the school as a parent or anybody else, without a token and also without a name. */
@RequestScoped
@Path("public-reports")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
public class PublicReportsResource {
    @Inject
    BreachService breaches;

    @Inject
    MessageService messages;

    @POST
    @Operation(summary = "Report a breach as anybody; without toldBy anonymously")
    @SecurityRequirements
    @APIResponseSchema(
            value = ReportsResource.Received.class,
            responseCode = "201",
            responseDescription = "Stored; the receipt is shown once")
    @APIResponse(responseCode = "422", description = "Something is missing or cannot be right; the field is named")
    public Response report(ReportAsk ask) {
        Receipt receipt = breaches.reportPublicly(Given.body(ask).report());
        return Response.status(201).entity(ReportsResource.Received.of(receipt)).build();
    }

    /** @param text a message; left out when only asking */
    public record Coded(String receipt, String text) {}

    /** @param stage RECEIVED, BEING_LOOKED_INTO or FINISHED; no fact about anybody */
    public record Followed(
            String stage, Instant received, Instant decided, List<PublicConcernsResource.Line> messages) {}

    @POST
    @Path("status")
    @Operation(summary = "How far the school is with a report, and the messages about it, by the receipt code")
    @SecurityRequirements
    @APIResponseSchema(value = Followed.class, responseCode = "200", responseDescription = "Stage and days")
    @APIResponse(responseCode = "404", description = "No report has this receipt code")
    public Response follow(Coded ask) {
        Progress progress = breaches.status(Given.body(ask).receipt());
        return Response.ok(new Followed(
                        progress.stage().name(),
                        progress.received(),
                        progress.decided(),
                        PublicConcernsResource.Line.of(messages.behind(ask.receipt()))))
                .build();
    }

    @POST
    @Path("messages")
    @Operation(summary = "Write to those who deal with a report, by its receipt code and without a name")
    @SecurityRequirements
    @APIResponse(responseCode = "204", description = "Stored; nothing of the sender is kept")
    public void write(Coded ask) {
        messages.write(Given.body(ask).receipt(), ask.text());
    }
}
