package org.probity.web.api;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.probity.ejb.safeguarding.Colleague;
import org.probity.ejb.safeguarding.ConcernPage;
import org.probity.ejb.safeguarding.LowLevelConcernService;
import org.probity.ejb.safeguarding.NewConcern;
import org.probity.ejb.safeguarding.Noted;
import org.probity.persistence.safeguarding.ConcernSource;
import org.probity.persistence.safeguarding.LowLevelConcern;

/** The register of low-level concerns, for those who look after it. */
@RequestScoped
@Path("low-level-concerns")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
public class LowLevelConcernsResource {
    @Inject
    LowLevelConcernService concerns;

    /**
     * A concern to note.
     *
     * @param school code, such as CED
     * @param person id from {@code GET /low-level-concerns/people}
     * @param happenedOn 2026-11-14
     * @param source COLLEAGUE, PARENT, PUPIL, SELF or OTHER
     * @param toldBy name of whoever told; absent when they asked not to be named
     */
    public record Ask(
            String school,
            String person,
            String happenedOn,
            String what,
            String context,
            String action,
            String source,
            String toldBy) {}

    /** @param here false: it went to those who look after concerns about this person, and the caller sees it no more */
    public record Kept(String id, boolean here) {}

    public record Line(String id, String person, String personId, String school, LocalDate happenedOn, Instant noted) {
        static Line of(LowLevelConcern concern) {
            return new Line(
                    concern.getPublicId(),
                    concern.getPerson().getName(),
                    concern.getPerson().getPublicId(),
                    concern.getSchool().getCode(),
                    concern.getHappenedOn(),
                    concern.getNoted());
        }
    }

    /** @param previous id to pass as {@code before}; null on the first page
     * @param next id to pass as {@code after}; null on the last */
    public record Lines(List<Line> items, String previous, String next) {}

    /** @param toldBy null when whoever told asked not to be named */
    public record Whole(
            Line about, String what, String context, String action, String source, String toldBy, String notedBy) {
        static Whole of(LowLevelConcern concern) {
            return new Whole(
                    Line.of(concern),
                    concern.getWhat(),
                    concern.getContext(),
                    concern.getAction(),
                    concern.getSource().name(),
                    concern.getToldBy(),
                    concern.getNotedBy().getName());
        }
    }

    /**
     * What happened last first, 25 at a time.
     *
     * @param person id of whom they are about
     */
    @GET
    @Operation(summary = "Low-level concerns that the caller looks after, 25 at a time")
    public Lines list(
            @QueryParam("person") String person,
            @QueryParam("after") String after,
            @QueryParam("before") String before) {
        ConcernPage page = concerns.list(Given.either(person), Given.either(after), Given.either(before));
        return new Lines(page.rows().stream().map(Line::of).toList(), page.previous(), page.next());
    }

    @GET
    @Path("{id}")
    @Operation(summary = "One low-level concern")
    @APIResponse(responseCode = "200", description = "The concern")
    @APIResponse(responseCode = "404", description = "There is none for this caller")
    public Whole find(@PathParam("id") String id) {
        return Whole.of(concerns.find(id));
    }

    @GET
    @Path("people")
    @Operation(summary = "About whom a concern can be noted at a school")
    public List<Colleague> people(@QueryParam("school") String school) {
        return concerns.colleagues(Given.needed("school", school, "Name the school by its code."));
    }

    @POST
    @Operation(summary = "Note a low-level concern")
    @APIResponse(responseCode = "201", description = "It is noted")
    @APIResponse(responseCode = "422", description = "Something is missing; the detail says what")
    public Response record(Ask ask) {
        Noted noted = concerns.record(new NewConcern(
                Given.body(ask).school(),
                ask.person(),
                Given.day("happenedOn", ask.happenedOn()),
                ask.what(),
                ask.context(),
                ask.action(),
                Given.choice("source", ask.source(), ConcernSource.class),
                ask.toldBy()));
        return Response.status(201)
                .entity(new Kept(noted.publicId(), noted.here()))
                .build();
    }
}
