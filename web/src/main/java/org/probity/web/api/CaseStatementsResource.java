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
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.probity.ejb.casework.FreePerson;
import org.probity.ejb.statement.NewStatement;
import org.probity.ejb.statement.StatementList;
import org.probity.ejb.statement.StatementRow;
import org.probity.ejb.statement.StatementService;
import org.probity.ejb.statement.StatementSheet;
import org.probity.persistence.NotThere;
import org.probity.persistence.statement.StatementAct;
import org.probity.persistence.statement.StatementKind;

/** Statements and notes of interviews that people are asked to sign in a case; what they do behind their links is at {@code public/statements}. */
@RequestScoped
@Path("cases/{reference}/statements")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
public class CaseStatementsResource {
    @Inject
    StatementService statements;

    @PathParam("reference")
    String reference;

    /** @param mayAsk whether the caller may ask now; else {@code whyNot} says why not */
    public record Listed(boolean mayAsk, String whyNot, List<Line> statements) {}

    /**
     * One of them.
     *
     * @param kind STATEMENT or NOTES
     * @param state ASKED, BEGUN, SIGNED, WITHDRAWN or EXPIRED
     * @param due the last day of the link
     */
    public record Line(
            String id,
            String kind,
            String name,
            String state,
            Instant asked,
            String askedBy,
            LocalDate due,
            Instant signed) {
        static Line of(StatementRow row, LocalDate today) {
            return new Line(
                    row.publicId(),
                    row.kind().name(),
                    row.name(),
                    row.stateOn(today).name(),
                    row.asked(),
                    row.askedBy().getName(),
                    row.due(),
                    row.signed());
        }
    }

    /** @param act ASKED, REMINDED, WITHDRAWN or SIGNED */
    public record Happened(Instant at, String act, String by, String reason) {
        static Happened of(StatementAct act) {
            return new Happened(
                    act.getAt(),
                    act.getAct().name(),
                    act.getBy() == null ? null : act.getBy().getName(),
                    act.getReason());
        }
    }

    /**
     * All there is to say of one; what was written is not here.
     *
     * @param given what the person was asked, or the notes
     * @param mail how the last mail fared: QUEUED, CLAIMED, OFFERED, HANDED_OVER, REFUSED, UNCERTAIN or VOID
     * @param signature the name that was typed
     * @param evidence id of the item that it became, see {@code evidence/{id}}
     */
    public record Whole(
            String id,
            String kind,
            String name,
            String email,
            String state,
            String given,
            LocalDate heldOn,
            LocalDate due,
            int mails,
            String mail,
            String signature,
            Instant signed,
            String evidence,
            List<Happened> history) {
        static Whole of(StatementSheet sheet) {
            var statement = sheet.statement();
            return new Whole(
                    statement.getPublicId(),
                    statement.getKind().name(),
                    statement.getName(),
                    statement.getEmail(),
                    sheet.state().name(),
                    sheet.given(),
                    statement.getHeldOn(),
                    statement.getDue(),
                    statement.getMails(),
                    sheet.mail().state(),
                    statement.getSignature(),
                    statement.getSigned(),
                    sheet.evidence(),
                    sheet.acts().stream().map(Happened::of).toList());
        }
    }

    /**
     * Who is to be asked for what.
     *
     * @param kind STATEMENT or NOTES
     * @param person id of somebody with an account; else name and e-mail are given
     * @param given what to write about, or the notes
     * @param heldOn the day of the interview, for notes: 2026-11-20
     */
    public record Ask(String kind, String person, String name, String email, String given, String heldOn) {}

    /** @param whyNot why they may not be asked, in words; null when they may */
    public record Colleague(String id, String name, String post, String whyNot) {
        static Colleague of(FreePerson person) {
            return new Colleague(person.publicId(), person.name(), person.post(), person.whyNot());
        }
    }

    public record Withdrawal(String reason) {}

    @GET
    @Operation(summary = "What people were asked to sign in this case, the latest first")
    public Listed list() {
        StatementList list = statements.list(reference);
        return new Listed(
                list.whyNot() == null,
                list.whyNot(),
                list.rows().stream().map(row -> Line.of(row, list.today())).toList());
    }

    @GET
    @Path("people")
    @Operation(summary = "Colleagues who may be asked first, then the others with the reason why not")
    public List<Colleague> people(@QueryParam("what") String what) {
        StatementKind wanted = Given.choice("what", what, StatementKind.class);
        return statements.people(reference, wanted == null ? StatementKind.STATEMENT : wanted).stream()
                .map(Colleague::of)
                .toList();
    }

    @POST
    @Operation(summary = "Ask somebody for a statement, or send the notes of an interview; a mail with a link leaves")
    @APIResponseSchema(
            value = Whole.class,
            responseCode = "201",
            responseDescription = "Asked; the person is a witness")
    @APIResponse(responseCode = "422", description = "Nobody, or not this person, may be asked; the detail says why")
    public Response ask(Ask sent) {
        Ask ask = Given.body(sent);
        String id = statements.ask(
                reference,
                new NewStatement(
                        Given.choice("kind", ask.kind(), StatementKind.class),
                        ask.person(),
                        ask.name(),
                        ask.email(),
                        ask.given(),
                        Given.day("heldOn", ask.heldOn())));
        return Response.status(201).entity(find(id)).build();
    }

    @GET
    @Path("{id}")
    @Operation(summary = "One of them, with what happened to it")
    public Whole find(@PathParam("id") String id) {
        return Whole.of(here(id));
    }

    @POST
    @Path("{id}/reminder")
    @Operation(summary = "Mail a new link; earlier ones stop working")
    public Whole remind(@PathParam("id") String id) {
        here(id);
        statements.remind(id);
        return find(id);
    }

    @POST
    @Path("{id}/withdrawal")
    @Operation(summary = "It is not wanted any more; its link stops working")
    public Whole withdraw(@PathParam("id") String id, Withdrawal sent) {
        here(id);
        statements.withdraw(id, Given.body(sent).reason());
        return find(id);
    }

    /** @throws NotThere when it belongs to another case */
    private StatementSheet here(String id) {
        StatementSheet sheet = statements.find(id);
        if (!sheet.reference().equals(reference)) {
            throw new NotThere();
        }
        return sheet;
    }
}
