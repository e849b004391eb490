package org.probity.web.api;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.probity.ejb.evidence.EvidenceService;

/** An indecent image of a child is suspected in a matter (HR-01, HR-02). */
@RequestScoped
@Path("reports/{reference}/imagery")
public class ReportImageryResource {
    @Inject
    EvidenceService evidence;

    @PathParam("reference")
    String reference;

    @POST
    @Operation(
            summary =
                    "Close every file to everybody, tell safeguarding lead and head, let the report to the police fall due")
    @APIResponse(responseCode = "204", description = "Closed; it cannot be taken back")
    public void suspect() {
        evidence.suspectImagery(reference);
    }
}
