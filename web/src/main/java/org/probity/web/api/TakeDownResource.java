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
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.probity.ejb.evidence.TakeDownService;
import org.probity.ejb.evidence.TakeDownService.Happened;
import org.probity.persistence.evidence.TakeDownAct;

/** One piece of content that is to go, and what is put on record of it. */
@RequestScoped
@Path("take-downs/{id}")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
public class TakeDownResource {
    @Inject
    TakeDownService takeDowns;

    @PathParam("id")
    String id;

    /** @param act one of {@code possible}
     * @param at 2026-11-18T16:45, London time */
    public record Ask(String act, String at, String platformReference, String note) {}

    @GET
    @Operation(summary = "State, hours and everything that was tried")
    public TakeDownRecord find() {
        return TakeDownRecord.of(takeDowns.find(id));
    }

    @POST
    @Path("entries")
    @Operation(summary = "Put on record what was done or seen")
    @APIResponse(responseCode = "422", description = "It cannot follow what is on record; the detail says what can")
    public TakeDownRecord record(Ask ask) {
        takeDowns.record(
                id,
                new Happened(
                        Given.choice("act", Given.body(ask).act(), TakeDownAct.class),
                        CaptureAsk.instant("at", ask.at()),
                        Given.either(ask.platformReference()),
                        Given.either(ask.note())));
        return find();
    }
}
