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
import java.time.LocalDate;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.probity.ejb.safeguarding.LowLevelConcernService;
import org.probity.ejb.safeguarding.ReviewFile;
import org.probity.persistence.safeguarding.ConcernPattern;
import org.probity.persistence.safeguarding.PatternOutcome;

/** Reviews that are due because low-level concerns about one person add up, for those who look after them. */
@RequestScoped
@Path("concern-reviews")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
public class ConcernReviewsResource {
    @Inject
    LowLevelConcernService concerns;

    public record Line(String id, String person, String school, LocalDate dueOn) {
        static Line of(ConcernPattern pattern) {
            return new Line(
                    pattern.getPublicId(),
                    pattern.getPerson().getName(),
                    pattern.getSchool().getCode(),
                    pattern.getDueOn());
        }
    }

    /**
     * A review.
     *
     * @param since the day from which concerns count
     * @param elsewhere how many more are kept at other schools
     * @param outcome BELOW_THRESHOLD or THRESHOLD_MET; null while it is open
     * @param version hand it back with the decision
     */
    public record Whole(
            Line about,
            LocalDate since,
            List<LowLevelConcernsResource.Whole> concerns,
            int elsewhere,
            String outcome,
            String reasons,
            int version) {
        static Whole of(ReviewFile file) {
            return new Whole(
                    Line.of(file.pattern()),
                    file.since(),
                    file.concerns().stream()
                            .map(LowLevelConcernsResource.Whole::of)
                            .toList(),
                    file.elsewhere(),
                    file.review() == null ? null : file.review().getOutcome().name(),
                    file.review() == null ? null : file.review().getReasons(),
                    file.pattern().getVersion());
        }
    }

    /** @param outcome BELOW_THRESHOLD or THRESHOLD_MET
     * @param version that the caller saw; absent: the present one */
    public record Decide(String outcome, String reasons, Integer version) {}

    @GET
    @Operation(summary = "Reviews that are due and that the caller looks after")
    public List<Line> list() {
        return concerns.due().stream().map(Line::of).toList();
    }

    @GET
    @Path("{id}")
    @Operation(summary = "One review with the concerns behind it")
    public Whole find(@PathParam("id") String id) {
        return Whole.of(concerns.pattern(id));
    }

    @POST
    @Path("{id}")
    @Operation(summary = "Say whether the concerns reach the threshold in sum")
    @APIResponse(responseCode = "200", description = "The review with its outcome")
    @APIResponse(responseCode = "409", description = "Somebody else has decided it")
    public Whole decide(@PathParam("id") String id, Decide ask) {
        PatternOutcome outcome = Given.choice("outcome", Given.body(ask).outcome(), PatternOutcome.class);
        int seen = ask.version() == null ? concerns.pattern(id).pattern().getVersion() : ask.version();
        concerns.review(id, seen, outcome, ask.reasons());
        return find(id);
    }
}
