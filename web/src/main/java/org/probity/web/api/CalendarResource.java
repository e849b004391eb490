package org.probity.web.api;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.probity.ejb.casework.CaseworkService;
import org.probity.ejb.casework.DeadlineFeedService;
import org.probity.ejb.casework.TaskRow;
import org.probity.ejb.security.Caller;

/** What is due in the caller's cases, and the secret address at which a calendar program follows it. */
@RequestScoped
@Path("calendar")
@Produces(MediaType.APPLICATION_JSON)
public class CalendarResource {
    @Inject
    CaseworkService casework;

    @Inject
    DeadlineFeedService feeds;

    @Inject
    Caller caller;

    /** A date: the reference and the step, no facts. */
    public record Due(String reference, String school, String what, LocalDate due, Instant dueAt) {
        static Due of(TaskRow row) {
            return new Due(row.reference(), row.school(), row.title(), row.dueOn(), row.due());
        }
    }

    /** The address from the root of the product, told this once. */
    public record Feed(String address) {}

    /**
     * Open dates in order, at most 500.
     *
     * @param from 2026-11-01; without it today
     * @param to the last day; without it four weeks later
     */
    @GET
    @Path("dates")
    public List<Due> dates(@QueryParam("from") String from, @QueryParam("to") String to) {
        LocalDate first = Given.isBlank(from) ? caller.today() : Given.day("from", from);
        LocalDate last = Given.isBlank(to) ? first.plusWeeks(4) : Given.day("to", to);
        return casework.due(first, last).stream().map(Due::of).toList();
    }

    /** A fresh address; the one before ends. */
    @POST
    @Path("feed")
    public Response feed() {
        return Response.status(201)
                .entity(new Feed("/public/dates/" + feeds.renew() + ".ics"))
                .build();
    }

    /** Ends the address. */
    @DELETE
    @Path("feed")
    public void endFeed() {
        feeds.revoke();
    }
}
