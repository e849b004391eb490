package org.probity.web.api;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import java.util.List;
import org.probity.ejb.triage.ConductService;
import org.probity.persistence.policy.Clause;

/** The catalogue of conduct as a school's policies carry it. */
@RequestScoped
@Path("schools/{code}/conduct")
@Produces(MediaType.APPLICATION_JSON)
public class SchoolConductResource {
    @Inject
    ConductService conduct;

    /** @param strength PROHIBITED, REQUIRED or ADVISED, the strongest of the clauses; SILENT when none carries the code
     * @param ruled what the settings say; a finding goes by the clauses all the same */
    public record Conduct(String code, String title, String strength, List<Carrying> clauses, String ruled) {
        static Conduct of(ConductService.Line line) {
            return new Conduct(
                    line.code().code(),
                    line.code().title(),
                    line.strength() == null ? "SILENT" : line.strength().name(),
                    line.clauses().stream().map(Carrying::of).toList(),
                    line.ruled());
        }
    }

    /** A clause of a version in force that carries the code. */
    public record Carrying(String id, String number, String strength, String text, String policy, int version) {
        static Carrying of(Clause clause) {
            return new Carrying(
                    clause.getPublicId(),
                    clause.getNumber(),
                    clause.getStrength().name(),
                    clause.getText(),
                    clause.getPolicyVersion().getPolicy().getTitle(),
                    clause.getPolicyVersion().getNumber());
        }
    }

    /** Every code of the catalogue; {@code on} a day, absent: today. */
    @GET
    public List<Conduct> list(@PathParam("code") String code, @QueryParam("on") String on) {
        return conduct.catalogue(code, Given.day("on", on)).stream()
                .map(Conduct::of)
                .toList();
    }
}
