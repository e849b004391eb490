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
import java.time.Instant;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.probity.ejb.casework.CaseworkService;
import org.probity.ejb.safeguarding.SafeguardingService;
import org.probity.ejb.safeguarding.SafeguardingService.Strategy;
import org.probity.ejb.safeguarding.SafeguardingService.Talk;
import org.probity.ejb.safeguarding.SealedPart;
import org.probity.persistence.safeguarding.HarmLimb;
import org.probity.persistence.safeguarding.SealedEntry;

/** The sealed part of a case. Who sees the case and not this learns only that there is one. */
@RequestScoped
@Path("cases/{reference}/safeguarding")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
public class CaseSafeguardingResource {
    @Inject
    SafeguardingService safeguarding;

    @Inject
    CaseworkService casework;

    @PathParam("reference")
    String reference;

    /**
     * One entry.
     *
     * @param kind THRESHOLD, LADO, STRATEGY or RELEASE
     * @param limbs what the allegation reaches, of a threshold
     * @param met null for other kinds
     * @param what reasons, advice, decisions, or what was released
     * @param why of a talk what may be told to whom, of a release why
     */
    public record Entry(
            String kind,
            Instant happened,
            List<HarmLimb> limbs,
            Boolean met,
            String with,
            String what,
            String nextStep,
            String why,
            String by,
            Instant at) {
        static Entry of(SealedEntry entry) {
            return new Entry(
                    entry.getKind().name(),
                    entry.getHappened(),
                    entry.limbs(),
                    entry.getMet(),
                    entry.getWithWhom(),
                    entry.getWhat(),
                    entry.getNextStep(),
                    entry.getWhy(),
                    entry.getBy().getName(),
                    entry.getAt());
        }
    }

    /** @param open whether the caller reads it
     * @param used whether anything stands in it */
    public record Part(boolean open, boolean used, List<Entry> entries) {}

    /** @param limbs HARMED_CHILD, CRIMINAL_OFFENCE, RISK_OF_HARM, UNSUITABLE; none: the threshold is not met
     * @param learned when the school learned of it, 2026-11-20T08:30 London time
     * @param version of the case that the caller saw; absent: the present one */
    public record Threshold(List<String> limbs, String reasons, String learned, Integer version) {}

    /** @param when 2026-11-20T08:30 London time
     * @param mayTell what may be told to whom */
    public record Talked(String when, String with, String advice, String nextStep, String mayTell, Integer version) {}

    public record Met(String when, String present, String decided, String nextStep) {}

    public record Released(String what, String why) {}

    @GET
    @Operation(summary = "The sealed part of a case, as the caller may see it")
    public Part find() {
        SealedPart part = safeguarding.part(reference);
        return new Part(
                part.open(), part.used(), part.entries().stream().map(Entry::of).toList());
    }

    @POST
    @Path("thresholds")
    @Operation(summary = "Say whether the harm threshold is met; if so the day for the LADO runs")
    @APIResponse(responseCode = "404", description = "The sealed part of this case is not the caller's")
    public Part threshold(Threshold ask) {
        Set<HarmLimb> limbs = EnumSet.noneOf(HarmLimb.class);
        limbs.addAll(Given.choices("limbs", Given.body(ask).limbs(), HarmLimb.class));
        safeguarding.threshold(
                reference, seen(ask.version()), limbs, ask.reasons(), Given.moment("learned", ask.learned()));
        return find();
    }

    @POST
    @Path("talks")
    @Operation(summary = "Put a talk with the LADO on record")
    public Part talk(Talked ask) {
        Talk talk = new Talk(
                Given.moment("when", Given.body(ask).when()), ask.with(), ask.advice(), ask.nextStep(), ask.mayTell());
        safeguarding.talk(reference, seen(ask.version()), talk);
        return find();
    }

    @POST
    @Path("strategy-meetings")
    @Operation(summary = "Put a strategy meeting on record")
    public Part meet(Met ask) {
        safeguarding.strategy(
                reference,
                new Strategy(
                        Given.moment("when", Given.body(ask).when()), ask.present(), ask.decided(), ask.nextStep()));
        return find();
    }

    @POST
    @Path("releases")
    @Operation(summary = "Tell HR the least that they must know, and why")
    public Part release(Released ask) {
        safeguarding.release(reference, Given.body(ask).what(), ask.why());
        return find();
    }

    private int seen(Integer version) {
        return version == null ? casework.find(reference).file().getVersion() : version;
    }
}
