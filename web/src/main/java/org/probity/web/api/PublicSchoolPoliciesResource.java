package org.probity.web.api;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.time.LocalDate;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.security.SecurityRequirements;
import org.probity.ejb.publication.PublicPolicyService;
import org.probity.ejb.school.SchoolService;
import org.probity.persistence.school.School;

/** Policies of a school in force, for its website: no token, and any site may read it. */
@RequestScoped
@Path("public/schools/{code}/policies")
@Produces(MediaType.APPLICATION_JSON)
public class PublicSchoolPoliciesResource {
    @Inject
    PublicPolicyService policies;

    @Inject
    SchoolService schools;

    /** The school and its policies by title. */
    public record Feed(String school, String code, List<Line> policies) {}

    /**
     * One policy.
     *
     * @param address permanent, from the root of the product
     * @param pdf of the approved document, from the root of the product; absent where there is none
     */
    public record Line(
            String id, String title, int version, LocalDate since, String approvedBy, String address, String pdf) {
        static Line of(PublicPolicyService.Line line) {
            return new Line(
                    line.id(),
                    line.title(),
                    line.version(),
                    line.since(),
                    line.approvedBy().isEmpty() ? null : line.approvedBy(),
                    line.path(),
                    line.document() ? "/public/policy-document?id=" + line.id() : null);
        }
    }

    /** @param words only policies that have them in title or text */
    @GET
    @SecurityRequirements
    public Response list(@PathParam("code") String code, @QueryParam("words") String words) {
        School school = schools.school(code);
        List<Line> lines =
                policies.list(school.getCode(), words).stream().map(Line::of).toList();
        return Response.ok(new Feed(school.getName(), school.getCode(), lines))
                .header("Access-Control-Allow-Origin", "*")
                .header("Cross-Origin-Resource-Policy", "cross-origin")
                .build();
    }
}
