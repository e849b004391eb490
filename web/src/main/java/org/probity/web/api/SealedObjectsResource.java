package org.probity.web.api;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.probity.ejb.evidence.EvidenceService;
import org.probity.ejb.evidence.SealedObject;

/** Stored objects that technicians must not touch. Says nothing about what they belong to. */
@RequestScoped
@Path("sealed-objects")
@Produces(MediaType.APPLICATION_JSON)
public class SealedObjectsResource {
    @Inject
    EvidenceService evidence;

    @GET
    @Operation(summary = "Storage keys that must not be read, copied, moved or deleted")
    public List<SealedObject> list() {
        return evidence.sealedObjects();
    }
}
