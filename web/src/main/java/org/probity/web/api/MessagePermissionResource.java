package org.probity.web.api;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.probity.ejb.evidence.EvidenceService;

/** A parent's permission to look at private messages (S4-24); it is given with the evidence. */
@RequestScoped
@Path("reports/{reference}/message-permission")
public class MessagePermissionResource {
    @Inject
    EvidenceService evidence;

    @PathParam("reference")
    String reference;

    @DELETE
    @Operation(summary = "Record that the parent took it back")
    @APIResponse(responseCode = "204", description = "Private messages of this matter are closed")
    public void withdraw() {
        evidence.withdrawPermission(reference);
    }
}
