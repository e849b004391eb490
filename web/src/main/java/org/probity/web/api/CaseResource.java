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
import java.util.List;
import java.util.stream.Stream;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.probity.ejb.casework.CaseSheet;
import org.probity.ejb.casework.CaseworkService;
import org.probity.ejb.casework.Choice;
import org.probity.ejb.casework.Chronology;
import org.probity.ejb.casework.FreePerson;
import org.probity.ejb.casework.StepRequest;
import org.probity.ejb.triage.RecusalService;
import org.probity.persistence.NotThere;
import org.probity.persistence.breach.Duty;
import org.probity.persistence.casework.HoldKind;
import org.probity.persistence.casework.Suspension;
import org.probity.persistence.procedure.Outcome;

/** One case: how it stands, and its acts. Every act answers the new state, or 204 when the caller no longer sees the case. */
@RequestScoped
@Path("cases/{reference}")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
public class CaseResource {
    @Inject
    CaseworkService casework;

    @Inject
    RecusalService recusals;

    @PathParam("reference")
    String reference;

    /** @param whyNot why they may not take the duty, in words; null when they may */
    public record Candidate(String id, String name, String post, String school, boolean free, String whyNot) {}

    /** @param kind POLICE, LADO, SICK or GRIEVANCE
     * @param clearance reference or words with which it ends; absent: it begins */
    public record Hold(String kind, String reason, String clearance, Integer version) {}

    /** @param procedure code as {@code tracksToStart} lists it */
    public record Start(String procedure, String reason, Integer version) {}

    /** @param earlier value of {@code before} for what was earlier; null at the first act
     * @param later value of {@code after} for what came later; null at the latest */
    public record Happenings(List<CaseRecord.Happened> acts, String earlier, String later) {}

    /** @param duty CASE_MANAGER, NOTE_TAKER, HR_ADVISER or CLERK; INVESTIGATOR where {@code vacant} names it */
    public record Assign(String duty, List<String> people, Integer version) {}

    /**
     * A suspension with its letter.
     *
     * @param starts the first day
     * @param alternatives what else was considered and why it does not do, one a line, "what: why"
     * @param contact who keeps in touch
     * @param letter fields and service of the letter
     */
    public record Suspend(
            String starts, String alternatives, String contact, String conditions, StepAsk letter, Integer version) {}

    @GET
    @Operation(summary = "A case: step in hand, allowed outcomes, due dates with reasons, people, letters, meetings")
    @APIResponse(responseCode = "200", description = "The case")
    @APIResponse(responseCode = "404", description = "There is none for this caller")
    public CaseRecord find() {
        return CaseRecord.of(casework.findPart(reference, null, null));
    }

    @GET
    @Path("chronology")
    @Operation(summary = "What happened, 25 acts at a time, oldest first; without a place the latest ones")
    @APIResponse(responseCode = "404", description = "There is no such case, or no such place in it, for this caller")
    public Happenings chronology(@QueryParam("after") String after, @QueryParam("before") String before) {
        Chronology stretch = casework.chronology(reference, Given.either(after), Given.either(before));
        return new Happenings(
                stretch.entries().stream().map(CaseRecord.Happened::of).toList(), stretch.earlier(), stretch.later());
    }

    @GET
    @Path("people")
    @Operation(summary = "People who may take a duty in the case, free ones first")
    public List<Candidate> people(@QueryParam("duty") String duty) {
        Duty wanted = Given.choice("duty", duty, Duty.class);
        return casework.freePeople(reference, wanted == null ? Duty.INVESTIGATOR : wanted).stream()
                .map(CaseResource::candidate)
                .toList();
    }

    @POST
    @Path("steps")
    @Operation(summary = "End the step in hand")
    @APIResponseSchema(
            value = CaseRecord.class,
            responseCode = "200",
            responseDescription = "The new state of the case")
    @APIResponse(responseCode = "409", description = "Somebody else acted since this version; nothing was done")
    @APIResponse(responseCode = "422", description = "The rules do not let this pass; the detail says what is lawful")
    public Response take(StepAsk ask) {
        CaseSheet sheet = casework.find(reference);
        List<Outcome> offered = Stream.concat(
                        sheet.choices().stream(), sheet.tracks().stream().flatMap(track -> track.choices().stream()))
                .map(Choice::outcome)
                .distinct()
                .toList();
        StepRequest request = Given.body(ask).request(offered);
        casework.takeStep(reference, seen(ask.version(), sheet), request);
        return now();
    }

    @POST
    @Path("holds")
    @Operation(summary = "Let the case stand still, or with a clearance go on")
    public Response hold(Hold ask) {
        HoldKind kind = Given.choice(
                "kind",
                Given.needed("kind", Given.body(ask).kind(), "Say for what: POLICE, LADO, SICK or GRIEVANCE."),
                HoldKind.class);
        int seen = seen(ask.version(), casework.find(reference));
        if (Given.isBlank(ask.clearance())) {
            casework.hold(reference, seen, kind, ask.reason());
        } else {
            casework.lift(reference, seen, kind, ask.clearance());
        }
        return now();
    }

    @POST
    @Path("appeals")
    @Operation(summary = "Take an appeal in")
    public Response appeal(StepAsk.Lodged ask) {
        casework.appeal(
                reference, seen(null, casework.find(reference)), Given.body(ask).appeal());
        return now();
    }

    @POST
    @Path("tracks")
    @Operation(summary = "Start a small procedure beside the main line")
    public Response start(Start ask) {
        String procedure = Given.needed(
                "procedure", Given.body(ask).procedure(), "Name the procedure by a code from tracksToStart.");
        casework.startTrack(reference, seen(ask.version(), casework.find(reference)), procedure, ask.reason());
        return now();
    }

    @POST
    @Path("suspensions")
    @Operation(summary = "Suspend the person concerned, with the letter")
    public Response suspend(Suspend ask) {
        StepRequest letter = Given.body(ask).letter() == null
                ? StepRequest.of(Outcome.NOTIFIED).build()
                : ask.letter().request(List.of(Outcome.NOTIFIED));
        casework.suspend(
                reference,
                seen(ask.version(), casework.find(reference)),
                Given.day("starts", Given.needed("starts", ask.starts(), "Give the first day, such as 2026-11-20.")),
                new Suspension.Terms(ask.alternatives(), ask.contact(), ask.conditions()),
                letter);
        return now();
    }

    @POST
    @Path("assignments")
    @Operation(summary = "Give somebody a duty that no step gives")
    public Response assign(Assign ask) {
        Duty duty = Given.choice("duty", Given.needed("duty", Given.body(ask).duty(), "Say which duty."), Duty.class);
        casework.assign(reference, seen(ask.version(), casework.find(reference)), duty, Given.list(ask.people()));
        return now();
    }

    @POST
    @Path("recusal")
    @Operation(summary = "Step back, with a reason: who leads is replaced, and the caller sees it no more")
    @APIResponse(responseCode = "204", description = "It is done")
    @APIResponse(responseCode = "422", description = "No reason, it is closed, or nobody else is left to take it")
    public void stepBack(ReportsResource.Recusal ask) {
        recusals.leaveCase(reference, Given.body(ask).why());
    }

    private Response now() {
        try {
            return Response.ok(find()).build();
        } catch (NotThere handedOn) {
            return Response.noContent().build();
        }
    }

    private static int seen(Integer version, CaseSheet sheet) {
        return version == null ? sheet.file().getVersion() : version;
    }

    private static Candidate candidate(FreePerson person) {
        return new Candidate(
                person.publicId(), person.name(), person.post(), person.school(), person.isFree(), person.whyNot());
    }
}
