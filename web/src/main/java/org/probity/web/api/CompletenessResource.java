package org.probity.web.api;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.time.LocalDate;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.probity.ejb.casework.CaseworkService;
import org.probity.ejb.casework.Completeness;
import org.probity.ejb.casework.Requirement;

/** A disciplinary case held against the Acas Code. */
@RequestScoped
@Path("cases/{reference}/completeness")
public class CompletenessResource {
    @Inject
    CaseworkService casework;

    @PathParam("reference")
    String reference;

    /** @param on the day it was looked at */
    public record CompletenessRecord(String reference, LocalDate on, List<Demand> demands) {}

    /** @param standing MET, NOT_YET, DEPARTED or NOT_CALLED_FOR */
    public record Demand(String id, String demand, String standing, List<Requirement.Proof> proofs) {}

    @GET
    @Produces(MediaType.APPLICATION_JSON)
    @Operation(summary = "Each demand of the Acas Code: met, not yet, departed from or not called for, with the proof")
    @APIResponse(responseCode = "200", description = "The demands")
    @APIResponse(responseCode = "404", description = "There is no disciplinary case of that reference for this caller")
    public CompletenessRecord find() {
        Completeness completeness = casework.completeness(reference);
        return new CompletenessRecord(
                completeness.reference(),
                completeness.on(),
                completeness.requirements().stream()
                        .map(one -> new Demand(
                                one.id(), one.demand(), one.standing().name(), one.proofs()))
                        .toList());
    }

    @GET
    @Path("pdf")
    @Produces("application/pdf")
    @Operation(summary = "The same as a tagged PDF")
    public byte[] pdf() {
        return casework.completenessPdf(reference);
    }
}
