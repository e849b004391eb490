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
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.probity.ejb.breach.MessageService;

/** The messages between the school and whoever told. */
@RequestScoped
@Path("reports/{reference}/messages")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
public class ReportMessagesResource {
    @Inject
    MessageService messages;

    public record Text(String text) {}

    @GET
    @Operation(summary = "What the school and whoever told wrote to each other")
    public List<PublicConcernsResource.Line> list(@PathParam("reference") String reference) {
        return PublicConcernsResource.Line.of(messages.about(reference));
    }

    @POST
    @Operation(summary = "Write to whoever told; they read it behind their receipt code")
    @APIResponse(responseCode = "204", description = "Stored")
    @APIResponse(responseCode = "422", description = "Nobody has a code to read it with")
    public void write(@PathParam("reference") String reference, Text ask) {
        messages.reply(reference, Given.body(ask).text());
    }
}
