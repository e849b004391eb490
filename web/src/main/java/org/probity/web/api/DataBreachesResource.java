package org.probity.web.api;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import java.time.Instant;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.probity.ejb.databreach.BreachPage;
import org.probity.ejb.databreach.BreachRegisterService;
import org.probity.ejb.databreach.BreachRow;

/** The register of personal data breaches (Art. 33(5) UK GDPR). */
@RequestScoped
@Path("data-breaches")
@Produces(MediaType.APPLICATION_JSON)
public class DataBreachesResource {
    @Inject
    BreachRegisterService register;

    /**
     * One line.
     *
     * @param state SUSPECTED, NO_BREACH, RUNNING, LATE, NOBODY_TO_TELL, PEOPLE_TO_TELL or TOLD
     * @param duty NOBODY, COMMISSIONER or COMMISSIONER_AND_PEOPLE as decided last; null until it was weighed
     * @param hours whole hours from awareness to the notice to the Commissioner; null until then
     */
    public record Line(
            String reference,
            String school,
            String state,
            Instant noticed,
            Instant awareAt,
            String duty,
            Instant commissionerTold,
            Long hours,
            Instant peopleSettled) {
        static Line of(BreachRow row) {
            return new Line(
                    row.reference(),
                    row.school(),
                    row.state().name(),
                    row.noticed(),
                    row.awareAt(),
                    row.duty() == null ? null : row.duty().name(),
                    row.told(),
                    row.hours(),
                    row.peopleSettled());
        }
    }

    /**
     * A page.
     *
     * @param previous reference to pass as {@code before} for the page before; null on the first
     * @param next reference to pass as {@code after} for the page after; null on the last
     */
    public record Lines(List<Line> items, String previous, String next) {}

    @GET
    @Operation(summary = "The register as far as the caller sees it, what was noticed last first, 25 at a time")
    public Lines list(@QueryParam("after") String after, @QueryParam("before") String before) {
        BreachPage page = register.list(Given.either(after), Given.either(before));
        return new Lines(page.rows().stream().map(Line::of).toList(), page.previous(), page.next());
    }

    @GET
    @Path("sheet")
    @Produces("text/csv;charset=UTF-8")
    @Operation(summary = "The whole register as comma-separated values, with facts, effects, measures and reasons")
    public String sheet() {
        return register.sheet();
    }
}
