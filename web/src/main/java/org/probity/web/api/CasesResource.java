package org.probity.web.api;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.probity.ejb.casework.CaseFilter;
import org.probity.ejb.casework.CaseList;
import org.probity.ejb.casework.CaseworkService;
import org.probity.persistence.casework.CaseKind;
import org.probity.persistence.casework.CaseState;

/** The cases that the caller sees. */
@RequestScoped
@Path("cases")
@Produces(MediaType.APPLICATION_JSON)
public class CasesResource {
    @Inject
    CaseworkService casework;

    /** @param dueOn when the step in hand is due; null when nothing is */
    public record CaseLine(
            String reference, String kind, String school, String step, String state, Instant opened, LocalDate dueOn) {}

    /**
     * A page.
     *
     * @param previous reference to pass as {@code before} for the page before; null on the first
     * @param next reference to pass as {@code after} for the page after; null on the last
     * @param count how many there are, counted up to 1,000; {@code more} when there are more than that
     */
    public record CaseLines(List<CaseLine> items, String previous, String next, int count, boolean more) {}

    /**
     * Newest first, 25 at a time.
     *
     * @param state OPEN, ON_HOLD or CLOSED
     * @param kind STAFF, PARENT, PUPIL, GOVERNOR, VOLUNTEER, CONTRACTOR, EXTERNAL or DATA
     * @param due LATE, TODAY or WITHIN_A_WEEK
     */
    @GET
    @Operation(summary = "Cases that the caller sees, newest first, 25 at a time")
    public CaseLines list(
            @QueryParam("state") String state,
            @QueryParam("kind") String kind,
            @QueryParam("school") String school,
            @QueryParam("due") String due,
            @QueryParam("after") String after,
            @QueryParam("before") String before) {
        CaseFilter filter = new CaseFilter(
                Given.choice("state", state, CaseState.class),
                Given.choice("kind", kind, CaseKind.class),
                Given.isBlank(school) ? null : Given.word(school),
                Given.choice("due", due, CaseFilter.Due.class));
        CaseList page = casework.list(filter, Given.either(after), Given.either(before));
        return new CaseLines(
                page.rows().stream()
                        .map(row -> new CaseLine(
                                row.reference(),
                                row.kind().name(),
                                row.school(),
                                row.step(),
                                row.state().name(),
                                row.opened(),
                                row.dueOn()))
                        .toList(),
                page.previous(),
                page.next(),
                page.count(),
                page.more());
    }
}
