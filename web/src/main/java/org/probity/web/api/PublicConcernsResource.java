package org.probity.web.api;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.time.Instant;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.eclipse.microprofile.openapi.annotations.security.SecurityRequirements;
import org.probity.ejb.breach.Conversation;
import org.probity.ejb.concern.ConcernReceipt;
import org.probity.ejb.concern.ConcernService;
import org.probity.ejb.concern.NewConcern;
import org.probity.ejb.concern.ParentsPage;
import org.probity.persistence.concern.Addressed;

/** Writing a concern to a school as a parent, and following it by the receipt code, which is always in the body and never in an address. */
@RequestScoped
@Path("public-concerns")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
public class PublicConcernsResource {
    @Inject
    ConcernService concerns;

    /**
     * What a parent writes.
     *
     * @param school code such as CED
     * @param addressedTo TEACHER, HEAD or CHAIR
     * @param teacher the class teacher's name, for TEACHER
     * @param about NOBODY, ADDRESSEE or SOMEBODY
     * @param aboutName whom it is about, for SOMEBODY
     */
    public record ConcernAsk(
            String school,
            String addressedTo,
            String teacher,
            String about,
            String aboutName,
            String concern,
            String wish,
            String child,
            String name,
            String email) {}

    /** @param receipt code, shown once */
    public record ConcernTaken(String receipt, Instant answerDue, List<String> because) {}

    /** @param text what to say: a message, or why the answer does not satisfy */
    public record Coded(String receipt, String text) {}

    public record Step(Instant at, String what, String words) {}

    public record Line(boolean fromSchool, String author, Instant written, String text) {
        static List<Line> of(Conversation conversation) {
            return conversation.lines().stream()
                    .map(each -> new Line(each.fromSchool(), each.author(), each.written(), each.text()))
                    .toList();
        }
    }

    /** @param furtherUntil until when the next stage can be asked for; null when it cannot */
    public record Followed(
            String school,
            String stage,
            String state,
            Instant received,
            Instant due,
            Instant furtherUntil,
            List<Step> steps,
            List<Line> messages) {}

    @POST
    @Operation(summary = "Write a concern to a school as a parent")
    @SecurityRequirements
    @APIResponseSchema(
            value = ConcernTaken.class,
            responseCode = "201",
            responseDescription = "Stored; the receipt is shown once")
    @APIResponse(responseCode = "422", description = "Something is missing; the detail says what")
    public Response raise(ConcernAsk ask) {
        ConcernAsk given = Given.body(ask);
        ConcernReceipt receipt = concerns.raise(new NewConcern(
                Given.needed("school", given.school(), "Say which school, by its code, for example CED."),
                Given.choice("addressedTo", given.addressedTo(), Addressed.class),
                given.teacher(),
                Given.choice("about", given.about(), NewConcern.About.class),
                given.aboutName(),
                given.concern(),
                given.wish(),
                given.child(),
                given.name(),
                given.email()));
        return Response.status(201)
                .entity(new ConcernTaken(receipt.receiptCode().text(), receipt.due(), receipt.dueBecause()))
                .build();
    }

    @POST
    @Path("status")
    @Operation(summary = "How far a concern is")
    @SecurityRequirements
    @APIResponseSchema(value = Followed.class, responseCode = "200", responseDescription = "Stage, days, answers")
    @APIResponse(responseCode = "404", description = "No concern has this receipt code")
    public Response follow(Coded ask) {
        ParentsPage view = concerns.follow(Given.body(ask).receipt());
        return Response.ok(new Followed(
                        view.school(),
                        view.stage().name(),
                        view.state().name(),
                        view.received(),
                        view.due(),
                        view.furtherUntil(),
                        view.steps().stream()
                                .map(step -> new Step(step.at(), step.kind().name(), step.words()))
                                .toList(),
                        Line.of(view.conversation())))
                .build();
    }

    @POST
    @Path("messages")
    @Operation(summary = "Write to whoever has the concern in hand")
    @SecurityRequirements
    @APIResponse(responseCode = "204", description = "Stored")
    public void write(Coded ask) {
        concerns.write(Given.body(ask).receipt(), ask.text());
    }

    @POST
    @Path("further")
    @Operation(summary = "Not satisfied: a complaint in writing, and after that a panel")
    @SecurityRequirements
    @APIResponse(responseCode = "204", description = "The next stage has begun")
    @APIResponse(responseCode = "422", description = "Too soon or too late; the detail says why")
    public void goFurther(Coded ask) {
        concerns.goFurther(Given.body(ask).receipt(), ask.text());
    }
}
