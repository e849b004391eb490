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
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.probity.ejb.acknowledgement.AcknowledgementService;
import org.probity.ejb.acknowledgement.OutstandingService;
import org.probity.ejb.acknowledgement.OwnRequest;
import org.probity.ejb.acknowledgement.Reading;
import org.probity.ejb.acknowledgement.RegisterPage;
import org.probity.persistence.acknowledgement.Acknowledgement;
import org.probity.persistence.acknowledgement.CampaignQuestion;

/** What the caller is asked to read, the caller's answers, and the register of rates for those who look after them. */
@RequestScoped
@Path("acknowledgements")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
public class AcknowledgementsResource {
    @Inject
    AcknowledgementService own;

    @Inject
    OutstandingService outstanding;

    /** One campaign's request to the caller. */
    public record Asked(String id, String title, LocalDate due, boolean open, boolean overdue, List<Text> texts) {}

    /** @param state REQUESTED, OPENED, ACKNOWLEDGED, DECLINED or RECORDED_NOTIFIED */
    public record Text(String id, String title, String edition, String state, Instant answered, String method) {}

    /**
     * One text before its reader.
     *
     * @param textHash SHA-256 in hex of exactly this text; hand it back with the answer
     * @param address of a document from outside; null for a policy
     */
    public record Answerable(
            String id,
            String title,
            String edition,
            String state,
            String textHash,
            String statement,
            String version,
            String address,
            List<Question> questions) {}

    /** A question; its answer is the number of one of the choices, from 0. */
    public record Question(String id, String clause, String question, List<String> choices) {}

    /** @param answers by ids of the questions; may be absent when there are none */
    public record Yes(String textHash, Map<String, Integer> answers) {}

    public record No(String comment) {}

    /** @param next to pass as {@code after} for the page after; null on the last */
    public record Register(List<Rate> items, String next) {}

    /** Rate and age of one text at one school; {@code late} counts to 101. */
    public record Rate(
            String campaign,
            String title,
            String edition,
            String school,
            long asked,
            long acknowledged,
            long declined,
            long notified,
            long open,
            int rate,
            LocalDate oldestDue,
            int late) {}

    /** Everything that the caller is or was asked, the newest first. */
    @GET
    @Operation(summary = "What the caller is asked to read and has answered")
    public List<Asked> mine() {
        return own.all().stream().map(AcknowledgementsResource::asked).toList();
    }

    @GET
    @Path("register")
    @Operation(summary = "Rate and age of acknowledgement by text and school, 25 at a time")
    public Register register(@QueryParam("school") String school, @QueryParam("after") String after) {
        Long place = after != null && after.matches("\\d{1,18}") ? Long.valueOf(after) : null;
        RegisterPage page = outstanding.register(Given.isBlank(school) ? null : Given.word(school), place);
        return new Register(
                page.rows().stream().map(AcknowledgementsResource::rate).toList(), page.next());
    }

    /** One text; that it was opened is kept. */
    @GET
    @Path("{id}")
    public Answerable read(@PathParam("id") String id) {
        return answerable(own.read(id));
    }

    @POST
    @Path("{id}/acknowledgement")
    public Answerable acknowledge(@PathParam("id") String id, Yes sent) {
        Yes yes = Given.body(sent);
        own.acknowledge(id, yes.textHash(), yes.answers() == null ? Map.of() : yes.answers());
        return read(id);
    }

    @POST
    @Path("{id}/decline")
    public Answerable decline(@PathParam("id") String id, No sent) {
        own.decline(id, Given.body(sent).comment());
        return read(id);
    }

    private static Asked asked(OwnRequest request) {
        return new Asked(
                request.publicId(),
                request.title(),
                request.due(),
                request.open(),
                request.overdue(),
                request.texts().stream()
                        .map(text -> new Text(
                                text.publicId(),
                                text.title(),
                                text.edition(),
                                text.state().name(),
                                text.answered(),
                                text.method() == null ? null : text.method().name()))
                        .toList());
    }

    static Answerable answerable(Reading reading) {
        Acknowledgement asked = reading.acknowledgement();
        boolean outside = asked.getText().getDocument() != null;
        return new Answerable(
                asked.getPublicId(),
                asked.getText().getTitle(),
                asked.getText().getEdition(),
                asked.getState().name(),
                asked.getTextHash(),
                asked.getRequest().getCampaign().getStatement(),
                outside ? null : asked.getText().getPolicyVersion().getPublicId(),
                outside ? asked.getText().getDocument().getAddress() : null,
                asked.getText().getQuestions().stream()
                        .map(AcknowledgementsResource::question)
                        .toList());
    }

    private static Question question(CampaignQuestion question) {
        return new Question(
                question.getPublicId(),
                question.getClause() == null ? null : question.getClause().getNumber(),
                question.getQuestion(),
                question.getChoices());
    }

    private static Rate rate(RegisterPage.Row row) {
        return new Rate(
                row.campaignId(),
                row.title(),
                row.edition(),
                row.schoolCode(),
                row.asked(),
                row.acknowledged(),
                row.declined(),
                row.notified(),
                row.open(),
                row.rate(),
                row.oldest(),
                row.late());
    }
}
