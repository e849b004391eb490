package org.probity.web.api;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.probity.ejb.register.EarlyReviewService;
import org.probity.ejb.register.FindingPage;
import org.probity.ejb.register.RegisterService;
import org.probity.persistence.register.Finding;
import org.probity.persistence.register.FindingKind;

/** The register of what is wrong with policies, and changes of law that open reviews early. */
@RequestScoped
@Path("findings")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
public class FindingsResource {
    @Inject
    RegisterService register;

    @Inject
    EarlyReviewService early;

    /**
     * A finding.
     *
     * @param school code; absent for the trust's own texts
     * @param version id of the version; absent when it is about rule values
     * @param clause as printed; absent when it is about none
     * @param mendAt page where it is mended
     */
    public record Line(
            String school,
            String version,
            String title,
            String kind,
            String severity,
            String clause,
            String otherClause,
            String words,
            String mend,
            String mendAt,
            LocalDate since,
            LocalDate due) {
        static Line of(Finding finding) {
            return new Line(
                    finding.getSchool() == null ? null : finding.getSchool().getCode(),
                    finding.getVersionName(),
                    finding.getTitle(),
                    finding.getKind().name(),
                    finding.getSeverity().name(),
                    finding.getClauseNumber(),
                    finding.getOtherNumber(),
                    finding.getWords(),
                    finding.getMend(),
                    finding.getPath(),
                    finding.getSince(),
                    finding.getDue());
        }
    }

    /** A page of findings, and how many there are of each kind at these schools. */
    public record Page(Map<String, Long> counts, List<Line> findings) {}

    /** What changed in law or guidance; {@code versions} are those to review early. */
    public record Change(String title, String happened, String what, List<String> versions) {}

    public record Opened(int reviews) {}

    /**
     * 25 findings, what is urgent first; a {@code Link} header with {@code rel="next"} leads to the following ones.
     *
     * @param school code; without it all schools whose register the caller reads
     */
    @GET
    public Response list(
            @QueryParam("school") String school,
            @QueryParam("kind") String kind,
            @QueryParam("after") String after,
            @Context UriInfo address) {
        FindingPage page = register.page(school, Given.choice("kind", kind, FindingKind.class), after, null);
        Map<String, Long> counts = page.counts().entrySet().stream()
                .collect(Collectors.toMap(count -> count.getKey().name(), Map.Entry::getValue));
        Response.ResponseBuilder answer =
                Response.ok(new Page(counts, page.rows().stream().map(Line::of).toList()));
        if (page.next() != null) {
            answer.link(
                    address.getRequestUriBuilder()
                            .replaceQueryParam("after", page.next())
                            .build(),
                    "next");
        }
        return answer.build();
    }

    /** Policies in force that name a law or guidance. */
    @GET
    @Path("naming")
    public List<EarlyReviewService.Hit> naming(@QueryParam("source") String source) {
        return early.naming(source);
    }

    /** Opens a review before its time for each version given. */
    @POST
    @Path("law-changes")
    public Response open(Change change) {
        Given.body(change);
        int opened = early.open(
                change.title(),
                Given.day("happened", change.happened()),
                change.what(),
                Set.copyOf(Given.list(change.versions())));
        return Response.status(201).entity(new Opened(opened)).build();
    }

    /** Looks at a school anew instead of waiting for the night. */
    @POST
    @Path("looks")
    public Response look(Look look) {
        register.lookAgain(Given.needed("school", Given.body(look).school(), "Say which school, by its code."));
        return Response.noContent().build();
    }

    /** The school to look at, by its code. */
    public record Look(String school) {}
}
