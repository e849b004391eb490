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
import java.net.URI;
import java.time.Instant;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.probity.ejb.breach.BreachService;
import org.probity.ejb.breach.Receipt;
import org.probity.ejb.breach.ReportFile;
import org.probity.ejb.breach.ReportFilter;
import org.probity.ejb.breach.ReportPage;
import org.probity.ejb.triage.Division;
import org.probity.ejb.triage.RecusalService;
import org.probity.ejb.triage.TriageDecision;
import org.probity.ejb.triage.TriageOptions;
import org.probity.ejb.triage.TriageService;
import org.probity.persistence.breach.ReportState;
import org.probity.persistence.person.PersonCategory;
import org.probity.persistence.policy.Clause;

/** Telling the school of a breach, reading what was told, and deciding on it. */
@RequestScoped
@Path("reports")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
public class ReportsResource {
    @Inject
    BreachService breaches;

    @Inject
    TriageService triage;

    @Inject
    RecusalService recusals;

    /**
     * What somebody gets who reported.
     *
     * @param receipt code to ask later how far the school is, shown once; null for those who see it among their own reports
     * @param triageDue when the school has to decide on it
     * @param wanted what the school asks for with evidence and was not given
     */
    public record Received(String reference, String receipt, Instant triageDue, List<String> wanted) {
        static Received of(Receipt receipt) {
            String code =
                    receipt.receiptCode() == null ? null : receipt.receiptCode().text();
            return new Received(receipt.reference(), code, receipt.due(), receipt.wanted());
        }
    }

    /** How far the school is with a report of the caller's own: RECEIVED, BEING_LOOKED_INTO or FINISHED. */
    public record OwnReport(String reference, String stage, Instant received, Instant decided) {}

    /** @param due when it has to be decided on; null once that is done */
    public record ReportLine(String reference, String school, String state, Instant received, Instant due) {}

    /** @param previous value of {@code at} for the page before, {@code next} for the one after; null where there is none */
    public record ReportLines(List<ReportLine> items, String previous, String next) {}

    /** What can be chosen for a report; {@code suggested} are ids of the clauses that its words are most likely about, {@code places}
     * those online that the policy names. */
    public record Options(
            List<String> policies,
            List<ClauseLine> clauses,
            List<String> suggested,
            String usualSeverity,
            boolean intentAsked,
            List<String> places) {}

    public record ClauseLine(String id, String number, String text, String strength, List<String> codes) {}

    /** @param caseReference null when the report was closed */
    public record Decided(String reference, String state, String caseReference) {}

    /**
     * What goes its own way: about somebody else, at another school, or for another capacity in which the same person acted.
     *
     * @param otherCapacity in which they acted, such as PARENT_CARER; needed for the same person at the same school
     * @param about absent: whoever the report is about
     * @param school code; absent: the report's
     * @param whatHappened in words that name nobody else; needed for somebody else and for another school
     */
    public record Parting(String otherCapacity, ReportAsk.Somebody about, String school, String whatHappened) {
        Division division() {
            ReportAsk.Somebody whom = about == null ? new ReportAsk.Somebody(null, null, null) : about;
            PersonCategory capacity = ReportAsk.capacity("otherCapacity", Given.either(otherCapacity, whom.category()));
            return new Division(
                    capacity, new TriageDecision.Named(whom.person(), whom.name(), capacity), school, whatHappened);
        }
    }

    /** @param second reference of the report that goes its own way; the caller may not see it */
    public record Divided(String reference, String second) {}

    /** @param why read by those who go on, who never learn whose it is */
    public record Recusal(String why) {}

    @POST
    @Operation(summary = "Report a breach as a signed-in person")
    @APIResponseSchema(
            value = Received.class,
            responseCode = "201",
            responseDescription = "Stored; who must know was told")
    @APIResponse(responseCode = "422", description = "Something is missing or cannot be right; the field is named")
    public Response report(ReportAsk ask) {
        Receipt receipt = breaches.report(Given.body(ask).report());
        return Response.created(URI.create("reports/" + receipt.reference()))
                .entity(Received.of(receipt))
                .build();
    }

    @GET
    @Operation(summary = "Reports that the caller may see, newest first, 25 at a time")
    public ReportLines list(
            @QueryParam("state") String state, @QueryParam("school") String school, @QueryParam("at") String at) {
        ReportFilter filter = new ReportFilter(
                Given.choice("state", state, ReportState.class), Given.isBlank(school) ? null : Given.word(school));
        ReportPage page = breaches.list(filter, at);
        return new ReportLines(
                page.rows().stream()
                        .map(row -> new ReportLine(
                                row.reference(), row.school(), row.state().name(), row.received(), row.due()))
                        .toList(),
                page.previous(),
                page.next());
    }

    @GET
    @Path("own")
    @Operation(summary = "The caller's own reports: how far the school is, nothing else")
    public List<OwnReport> own() {
        return breaches.own().stream()
                .map(each -> new OwnReport(each.reference(), each.stage().name(), each.received(), each.decided()))
                .toList();
    }

    @GET
    @Path("{reference}")
    @Operation(summary = "One report")
    @APIResponse(responseCode = "200", description = "The report")
    @APIResponse(responseCode = "404", description = "There is none for this caller")
    public ReportRecord find(@PathParam("reference") String reference) {
        return ReportRecord.of(breaches.find(reference));
    }

    @GET
    @Path("{reference}/triage")
    @Operation(summary = "What can be chosen: the clauses in force on the day of the conduct, and the likeliest")
    public Options options(@PathParam("reference") String reference) {
        TriageOptions options = triage.options(reference);
        return new Options(
                options.policies(),
                options.clauses().stream().map(ReportsResource::line).toList(),
                triage.suggestClauses(reference, null).stream()
                        .map(Clause::getPublicId)
                        .toList(),
                options.usualSeverity().name(),
                options.intentSplit(),
                options.places());
    }

    @POST
    @Path("{reference}/triage")
    @Operation(summary = "Decide on a report; with dryRun=true only show what the rules would do")
    @APIResponseSchema(
            value = ForecastRecord.class,
            responseCode = "200",
            responseDescription = "What would happen; nothing was saved")
    @APIResponse(responseCode = "201", description = "A case was opened: reference, state, caseReference")
    @APIResponse(responseCode = "409", description = "Somebody else changed the report since this version")
    @APIResponse(
            responseCode = "422",
            description = "The decision is not complete or not lawful; the detail says what to do")
    public Response decide(
            @PathParam("reference") String reference, @QueryParam("dryRun") boolean dryRun, TriageAsk ask) {
        ReportFile file = breaches.find(reference);
        TriageDecision decision = Given.body(ask).decision(file);
        if (dryRun) {
            return Response.ok(ForecastRecord.of(reference, triage.preview(reference, decision)))
                    .build();
        }
        int seen = ask.version() == null ? file.report().getVersion() : ask.version();
        ReportState state = triage.triage(reference, seen, decision);
        boolean opened = state == ReportState.CASE_OPEN;
        return Response.status(opened ? 201 : 200)
                .entity(new Decided(reference, state.name(), opened ? reference : null))
                .build();
    }

    @POST
    @Path("{reference}/division")
    @Operation(summary = "Divide it: what is about somebody else, another school or another capacity goes its own way")
    @APIResponseSchema(value = Divided.class, responseCode = "201", responseDescription = "Both references")
    @APIResponse(responseCode = "422", description = "It cannot be divided so; the detail says what to do")
    public Response divide(@PathParam("reference") String reference, Parting ask) {
        String second = triage.divide(reference, Given.body(ask).division());
        return Response.status(201).entity(new Divided(reference, second)).build();
    }

    @POST
    @Path("{reference}/recusal")
    @Operation(summary = "Step back, with a reason: the next person in line goes on, and the caller sees it no more")
    @APIResponse(responseCode = "204", description = "It is done")
    @APIResponse(responseCode = "422", description = "No reason, it is closed, or nobody else is left to take it")
    public void stepBack(@PathParam("reference") String reference, Recusal ask) {
        recusals.stepBack(reference, Given.body(ask).why());
    }

    private static ClauseLine line(Clause clause) {
        return new ClauseLine(
                clause.getPublicId(),
                clause.getNumber(),
                clause.getText(),
                clause.getStrength().name(),
                clause.getCodes());
    }
}
