package org.probity.web.api;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.time.Instant;
import org.probity.ejb.time.ClockService;

/** The clock of a demonstration; 404 in a real installation. */
@RequestScoped
@Path("clock")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
public class ClockResource {
    @Inject
    ClockService clock;

    /** {@code now} is an instant such as 2026-11-20T09:00:00Z. */
    public record Reading(Instant now) {}

    @PUT
    public Reading move(Reading wanted) {
        return new Reading(clock.moveTo(wanted.now()));
    }
}
