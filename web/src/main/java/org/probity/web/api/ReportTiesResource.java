package org.probity.web.api;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import java.time.LocalDate;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.probity.ejb.triage.TieService;

/** Relationships of the person a report is about, as triage shows them. */
@RequestScoped
@Path("reports/{reference}/ties")
@Produces(MediaType.APPLICATION_JSON)
public class ReportTiesResource {
    @Inject
    TieService ties;

    /** @param declared null when it is known without a declaration */
    public record Tie(
            String person, String kind, String other, String need, LocalDate declared, boolean otherInReport) {}

    /** @param person id of the person whom the caller means; absent: whoever the report names as its subject */
    @GET
    @Operation(summary = "Declared and known relationships of the person a report is about")
    public List<Tie> ties(@PathParam("reference") String reference, @QueryParam("person") String person) {
        return ties.ties(reference, Given.either(person)).stream()
                .map(tie -> new Tie(
                        tie.person(), tie.kind().name(), tie.other(), tie.need(), tie.declared(), tie.alsoHere()))
                .toList();
    }
}
