package org.probity.web.api;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.probity.ejb.safeguarding.LowLevelConcernService;
import org.probity.ejb.safeguarding.SafeguardingService;
import org.probity.persistence.person.Person;

/** What safeguarding tells HR, and what is left of allegations that were taken out of the files. */
@RequestScoped
@Path("safeguarding")
@Produces(MediaType.APPLICATION_JSON)
public class SafeguardingResource {
    @Inject
    LowLevelConcernService concerns;

    @Inject
    SafeguardingService safeguarding;

    /** @param open whether it is still being looked at */
    public record Flag(String person, String school, Instant opened, boolean open) {}

    public record Release(String reference, String school, String what, String why, String by, Instant at) {}

    /** @param outcome MALICIOUS or FALSE
     * @param person null when the case named somebody who is not known to the school */
    public record Removed(
            String reference, String school, String person, String outcome, LocalDate decidedOn, String by) {}

    @GET
    @Path("flags")
    @Operation(summary = "For the head of HR: about whom concerns add up, without a fact")
    public List<Flag> flags() {
        return concerns.flags().stream()
                .map(flag -> new Flag(
                        flag.getPerson().getName(), flag.getSchool().getCode(), flag.getOpened(), flag.isOpen()))
                .toList();
    }

    @GET
    @Path("releases")
    @Operation(summary = "For the head of HR: what was released, why and by whom")
    public List<Release> releases() {
        return safeguarding.released().stream()
                .map(entry -> new Release(
                        entry.getReference(),
                        entry.getSchool().getCode(),
                        entry.getWhat(),
                        entry.getWhy(),
                        entry.getBy().getName(),
                        entry.getAt()))
                .toList();
    }

    @GET
    @Path("removed-allegations")
    @Operation(summary = "For the safeguarding lead: that there was an allegation and how it ended")
    public List<Removed> removed() {
        return concerns.removed().stream()
                .map(left -> new Removed(
                        left.getReference(),
                        left.getSchool().getCode(),
                        name(left.getPerson()),
                        left.getOutcome().name(),
                        left.getDecidedOn(),
                        name(left.getBy())))
                .toList();
    }

    private static String name(Person person) {
        return person == null ? null : person.getName();
    }
}
