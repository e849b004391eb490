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
import jakarta.ws.rs.core.Response;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.probity.ejb.evidence.TakeDownService;
import org.probity.ejb.evidence.TakeDownService.Wanted;

/** Content that a report or a case wants to have taken down. */
@RequestScoped
@Path("reports/{reference}/take-downs")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
public class ReportTakeDownsResource {
    @Inject
    TakeDownService takeDowns;

    @PathParam("reference")
    String reference;

    /** @param address absent where there is none
     * @param rule of the platform, or law, that it breaks */
    public record Ask(String platform, String address, String rule) {}

    @GET
    @Operation(summary = "All of them with what was tried, newest first")
    public List<TakeDownRecord> list() {
        return takeDowns.list(reference).stream().map(TakeDownRecord::of).toList();
    }

    @POST
    @Operation(summary = "Write content down that is to go")
    @APIResponse(responseCode = "201", description = "It, not reported yet")
    public Response open(Ask ask) {
        Wanted wanted = new Wanted(
                Given.either(Given.body(ask).platform()), Given.either(ask.address()), Given.either(ask.rule()));
        String id = takeDowns.open(reference, wanted);
        return Response.status(201)
                .entity(TakeDownRecord.of(takeDowns.find(id)))
                .build();
    }
}
