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
import java.time.LocalDateTime;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.probity.ejb.databreach.BreachRegisterService;
import org.probity.ejb.databreach.DataBreachService;
import org.probity.ejb.databreach.IcoDossier;
import org.probity.ejb.databreach.PeopleTold;
import org.probity.persistence.calendar.WallTime;
import org.probity.persistence.databreach.DataAssessment;
import org.probity.persistence.databreach.DataAwareness;
import org.probity.persistence.databreach.DataFacts;
import org.probity.persistence.databreach.DataNotice;
import org.probity.persistence.databreach.DataReport;
import org.probity.persistence.databreach.HarmLikelihood;
import org.probity.persistence.databreach.HarmWeight;
import org.probity.persistence.databreach.NoticeDuty;
import org.probity.persistence.databreach.ReportWay;
import org.probity.persistence.databreach.SparedBecause;

/**
 * One data breach and what is decided about it; every act answers how it stands then. Times are London time such as 2026-11-20T08:30; of one
 * that came twice, when the clocks went back, {@code turn} says which is meant: FIRST (summer time) or SECOND.
 */
@RequestScoped
@Path("data-breaches/{reference: [^/]+-[^/]+}")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
public class DataBreachResource {
    @Inject
    BreachRegisterService register;

    @Inject
    DataBreachService breaches;

    @PathParam("reference")
    String reference;

    /** @param note needed when it is later than it was noticed, or puts an earlier entry right
     * @param version that the caller saw; absent: the present one */
    public record Aware(String awareAt, String turn, String who, String how, String note, Integer version) {}

    public record None(String reason, Integer version) {}

    /** Each may be absent while it is not known; dataKinds, measures and planned one a line. */
    public record Facts(
            String whatHappened,
            String peopleKinds,
            String peopleCount,
            String dataKinds,
            String recordCount,
            String consequences,
            String measures,
            String planned,
            String stillOpen,
            Integer version) {}

    /** @param likelihood UNLIKELY, POSSIBLE, LIKELY or CERTAIN
     * @param weight NEGLIGIBLE, LIMITED, SIGNIFICANT or SEVERE
     * @param decided absent: what they lead to; more is possible, less is not */
    public record Weigh(String likelihood, String weight, String decided, String reasons, Integer version) {}

    /** @param way ONLINE, TELEPHONE, EMAIL or POST
     * @param follows needed while not all is known
     * @param lateReason needed after the 72 hours */
    public record Report(
            String told,
            String turn,
            String reference,
            String way,
            String what,
            String follows,
            String lateReason,
            Integer version) {}

    /** @param advice what they can do, one a line; needed with readers
     * @param readers each gets a letter (L39) that a second person reads before it leaves */
    public record People(
            String told,
            String turn,
            Integer count,
            String way,
            String words,
            String advice,
            List<PeopleTold.Reader> readers,
            Integer version) {}

    /** @param exception UNREADABLE, RISK_GONE or DISPROPORTIONATE (Art. 34(3)) */
    public record Spare(String exception, String reasons, Integer version) {}

    @GET
    @Operation(summary = "A data breach with everything that was said and decided")
    @APIResponse(responseCode = "404", description = "There is none for this caller")
    public DataBreachRecord find() {
        return DataBreachRecord.of(register.find(reference));
    }

    @GET
    @Path("dossier")
    @Operation(summary = "What the Commissioner is told (Art. 33(3)), as it is known now")
    public IcoDossier dossier() {
        return register.dossier(reference);
    }

    @GET
    @Path("dossier/pdf")
    @Produces("application/pdf")
    @Operation(summary = "The same as a tagged PDF")
    public byte[] pdf() {
        return register.dossierPdf(reference);
    }

    @POST
    @Path("awareness")
    @Operation(summary = "Say when the school became aware: the 72 hours run from there")
    @APIResponse(responseCode = "409", description = "Somebody else acted since this version; nothing was done")
    @APIResponse(responseCode = "422", description = "The time cannot be; the detail says why")
    public DataBreachRecord aware(Aware ask) {
        Instant at = instant("awareAt", Given.body(ask).awareAt(), ask.turn());
        breaches.aware(reference, seen(ask.version()), new DataAwareness.Told(at, ask.who(), ask.how(), ask.note()));
        return find();
    }

    @POST
    @Path("no-breach")
    @Operation(summary = "Say that it is no breach of personal data")
    public DataBreachRecord none(None ask) {
        breaches.isNone(reference, seen(Given.body(ask).version()), ask.reason());
        return find();
    }

    @POST
    @Path("facts")
    @Operation(summary = "Write down what is known now; what was known before is kept")
    public DataBreachRecord describe(Facts ask) {
        DataFacts.Known known = new DataFacts.Known(
                        Given.body(ask).whatHappened(),
                        ask.peopleKinds(),
                        ask.peopleCount(),
                        ask.dataKinds(),
                        ask.recordCount())
                .leadingTo(ask.consequences(), ask.measures(), ask.planned(), ask.stillOpen());
        breaches.describe(reference, seen(ask.version()), known);
        return find();
    }

    @POST
    @Path("assessments")
    @Operation(summary = "Weigh the risk: likelihood and weight decide who must be told")
    public DataBreachRecord weigh(Weigh ask) {
        DataAssessment.Weighed weighed = new DataAssessment.Weighed(
                Given.choice("likelihood", Given.body(ask).likelihood(), HarmLikelihood.class),
                Given.choice("weight", ask.weight(), HarmWeight.class),
                Given.choice("decided", ask.decided(), NoticeDuty.class),
                ask.reasons());
        breaches.assess(reference, seen(ask.version()), weighed);
        return find();
    }

    @POST
    @Path("reports")
    @Operation(summary = "Put on record that the Commissioner was told, or told more")
    public DataBreachRecord report(Report ask) {
        DataReport.Told told = new DataReport.Told(
                instant("told", Given.body(ask).told(), ask.turn()),
                ask.reference(),
                Given.choice("way", ask.way(), ReportWay.class),
                ask.what(),
                ask.follows(),
                ask.lateReason());
        breaches.tellCommissioner(reference, seen(ask.version()), told);
        return find();
    }

    @POST
    @Path("people")
    @Operation(summary = "Put on record that people were told, and write to those who are named")
    public DataBreachRecord people(People ask) {
        DataNotice.Told notice = new DataNotice.Told(
                instant("told", Given.body(ask).told(), ask.turn()), ask.count(), ask.way(), ask.words());
        breaches.tellPeople(
                reference, seen(ask.version()), new PeopleTold(notice, ask.advice(), Given.list(ask.readers())));
        return find();
    }

    @POST
    @Path("exceptions")
    @Operation(summary = "Say why people need not be told although the risk is high")
    public DataBreachRecord spare(Spare ask) {
        SparedBecause because = Given.choice("exception", Given.body(ask).exception(), SparedBecause.class);
        breaches.sparePeople(reference, seen(ask.version()), because, ask.reasons());
        return find();
    }

    private static Instant instant(String field, String text, String turn) {
        LocalDateTime shown = Given.moment(field, text);
        return shown == null ? null : new WallTime(shown, Given.choice("turn", turn, WallTime.Turn.class)).instant();
    }

    private int seen(Integer version) {
        return version == null ? register.find(reference).breach().getVersion() : version;
    }
}
