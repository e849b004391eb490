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
import java.time.Instant;
import java.time.LocalDateTime;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.probity.ejb.concern.ConcernFile;
import org.probity.ejb.concern.ConcernFilter;
import org.probity.ejb.concern.ConcernPage;
import org.probity.ejb.concern.ConcernService;
import org.probity.ejb.concern.PanelOrder;
import org.probity.persistence.concern.Concern;
import org.probity.persistence.concern.ConcernStage;
import org.probity.persistence.concern.ConcernState;

/** Concerns of parents as those deal with them who have them in hand. */
@RequestScoped
@Path("concerns")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
public class ConcernsResource {
    private static final int USUAL_MINUTES = 120;

    @Inject
    ConcernService concerns;

    /** @param due by when it is answered; null once it is */
    public record ConcernLine(
            String reference, String school, String stage, String state, Instant received, Instant due) {}

    /** @param previous value of {@code at} for the page before, {@code next} for the one after; null where there is none */
    public record ConcernLines(List<ConcernLine> items, String previous, String next) {}

    /** @param by null for the parent */
    public record Happened(Instant at, String what, String by, String words) {}

    public record Choice(String id, String words) {}

    public record Panel(LocalDateTime starts, String place, List<String> members) {}

    /**
     * One concern.
     *
     * @param mine the caller has it in hand and may act
     * @param colleagues to whom it can be passed on, {@code candidates} for its panel
     */
    public record ConcernRecord(
            String reference,
            int version,
            String school,
            String stage,
            String state,
            String addressedTo,
            String teacher,
            String about,
            String concern,
            String wish,
            String child,
            String parent,
            String owner,
            Instant received,
            Instant due,
            List<String> dueBecause,
            Instant furtherUntil,
            boolean mine,
            List<Happened> history,
            List<PublicConcernsResource.Line> messages,
            List<Choice> colleagues,
            List<Choice> candidates,
            Panel panel) {}

    /** @param seen the version that the caller saw; absent: the present one */
    public record Words(Integer seen, String text) {}

    /** @param person id of the colleague who is to answer */
    public record Owner(Integer seen, String person, String why) {}

    /** @param starts 2026-12-08T18:00, London time */
    public record PanelAsk(
            Integer seen,
            String starts,
            Integer minutes,
            String place,
            List<String> members,
            String outsider,
            String outsiderEmail) {}

    @GET
    @Operation(summary = "Concerns that the caller has or had in hand, newest first, 25 at a time")
    public ConcernLines list(
            @QueryParam("state") String state, @QueryParam("stage") String stage, @QueryParam("at") String at) {
        ConcernPage page = concerns.list(
                new ConcernFilter(
                        Given.choice("state", state, ConcernState.class),
                        Given.choice("stage", stage, ConcernStage.class)),
                at);
        return new ConcernLines(
                page.rows().stream().map(ConcernsResource::line).toList(), page.previous(), page.next());
    }

    @GET
    @Path("waiting")
    @Operation(summary = "Those that wait for the caller, the next due first")
    public List<ConcernLine> waiting() {
        return concerns.waiting().stream().map(ConcernsResource::line).toList();
    }

    @GET
    @Path("{reference}")
    @Operation(summary = "One concern")
    @APIResponse(responseCode = "200", description = "The concern")
    @APIResponse(responseCode = "404", description = "There is none for this caller")
    public ConcernRecord find(@PathParam("reference") String reference) {
        return record(concerns.find(reference));
    }

    @POST
    @Path("{reference}/answer")
    @Operation(summary = "Answer it, or write down what the panel found")
    @APIResponse(responseCode = "204", description = "The parent can read it")
    @APIResponse(responseCode = "422", description = "It is not the caller's to answer, or not now")
    public void answer(@PathParam("reference") String reference, Words ask) {
        concerns.answer(reference, Given.body(ask).seen(), ask.text());
    }

    @POST
    @Path("{reference}/owner")
    @Operation(summary = "Pass it on to a colleague")
    @APIResponse(responseCode = "204", description = "Passed on")
    @APIResponse(responseCode = "422", description = "That person cannot take it")
    public void passOn(@PathParam("reference") String reference, Owner ask) {
        concerns.passOn(reference, Given.body(ask).seen(), ask.person(), ask.why());
    }

    @POST
    @Path("{reference}/complaint")
    @Operation(summary = "Hand it over to the complaints procedure")
    @APIResponse(responseCode = "204", description = "It is a complaint in writing from now on")
    public void handOver(@PathParam("reference") String reference, Words ask) {
        concerns.handOver(reference, Given.body(ask).seen(), ask.text());
    }

    @POST
    @Path("{reference}/recusal")
    @Operation(summary = "Step back: the next in line has it, and the caller sees it no more")
    @APIResponse(responseCode = "204", description = "Handed on")
    public void stepBack(@PathParam("reference") String reference) {
        concerns.stepBack(reference);
    }

    @POST
    @Path("{reference}/panel")
    @Operation(summary = "Arrange the panel of a complaint (M9)")
    @APIResponse(responseCode = "204", description = "Arranged; an earlier day is cancelled")
    @APIResponse(responseCode = "422", description = "The panel could not lawfully hear it, or the day is too soon")
    public void arrange(@PathParam("reference") String reference, PanelAsk ask) {
        concerns.arrangePanel(
                reference,
                Given.body(ask).seen(),
                new PanelOrder(
                        Given.moment("starts", ask.starts()),
                        ask.minutes() == null ? USUAL_MINUTES : ask.minutes(),
                        ask.place(),
                        ask.members(),
                        ask.outsider(),
                        ask.outsiderEmail()));
    }

    @POST
    @Path("{reference}/messages")
    @Operation(summary = "Write to the parent, who reads it behind the receipt code")
    @APIResponse(responseCode = "204", description = "Stored")
    public void write(@PathParam("reference") String reference, Words ask) {
        concerns.reply(reference, Given.body(ask).text());
    }

    private static ConcernLine line(ConcernPage.Row row) {
        return new ConcernLine(
                row.reference(), row.school(), row.stage().name(), row.state().name(), row.received(), row.due());
    }

    private static ConcernRecord record(ConcernFile file) {
        Concern concern = file.concern();
        return new ConcernRecord(
                file.reference(),
                concern.getVersion(),
                concern.getSchool().getCode(),
                concern.getStage().name(),
                concern.getState().name(),
                concern.getAddressed().name(),
                concern.getTeacher(),
                concern.getAbout(),
                concern.getWhat(),
                concern.getWish(),
                concern.getChild(),
                concern.getParentName(),
                concern.getOwner().getName(),
                concern.getReceived(),
                concern.isOpen() ? concern.getDue() : null,
                concern.getDueBecause(),
                concern.getFurtherUntil(),
                file.mine(),
                file.acts().stream()
                        .map(act -> new Happened(
                                act.getAt(),
                                act.getKind().name(),
                                act.getAuthor() == null ? null : act.getAuthor().getName(),
                                act.getWords()))
                        .toList(),
                PublicConcernsResource.Line.of(file.conversation()),
                choices(file.colleagues()),
                choices(file.candidates()),
                file.panel() == null
                        ? null
                        : new Panel(
                                file.panel().starts(),
                                file.panel().place(),
                                file.panel().members()));
    }

    private static List<Choice> choices(List<ConcernFile.Choice> choices) {
        return choices.stream().map(each -> new Choice(each.id(), each.words())).toList();
    }
}
