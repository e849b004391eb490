package org.probity.web.api;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.eclipse.microprofile.openapi.annotations.security.SecurityRequirements;
import org.probity.ejb.breach.BreachService;
import org.probity.ejb.breach.Receipt;

/** Telling the school as a parent or anybody else, without a token and also without a name. */
@RequestScoped
@Path("public-reports")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
public class PublicReportsResource {
    @Inject
    BreachService breaches;

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
}
