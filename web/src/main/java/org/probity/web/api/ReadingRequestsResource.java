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
import java.util.HashSet;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.probity.ejb.acknowledgement.OutstandingFilter;
import org.probity.ejb.acknowledgement.OutstandingPage;
import org.probity.ejb.acknowledgement.OutstandingService;
import org.probity.ejb.acknowledgement.RequestFile;
import org.probity.ejb.acknowledgement.RequestService;
import org.probity.persistence.acknowledgement.Acknowledgement;
import org.probity.persistence.acknowledgement.AnswerMethod;
import org.probity.persistence.acknowledgement.ReadingRequest;

/** People who have not answered, and what those who look after it do about one of them. */
@RequestScoped
@Path("reading-requests")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
public class ReadingRequestsResource {
    @Inject
    OutstandingService outstanding;

    @Inject
    RequestService requests;

    /** @param count how many there are, at most 1,001 */
    public record People(List<Person> items, String next, int count) {}

    /** @param mail what became of the last mail, such as HANDED_OVER or UNCERTAIN */
    public record Person(
            String id,
            String person,
            String campaign,
            String school,
            LocalDate due,
            boolean overdue,
            int texts,
            int reminders,
            LocalDate escalated,
            boolean needsComputer,
            String mail) {}

    /** @param rule where the reminder rule comes from that counts for this person, such as "set by the trust" */
    public record Detail(
            String id,
            String person,
            String campaign,
            String state,
            LocalDate asked,
            LocalDate due,
            LocalDate pausedSince,
            int reminders,
            LocalDate nextReminder,
            String rule,
            boolean needsComputer,
            List<Text> texts) {}

    public record Text(
            String id,
            String title,
            String edition,
            String state,
            String textHash,
            Instant answered,
            String method,
            String witness) {}

    /** @param method PAPER or SIGN_IN_BOOK */
    public record Signed(List<String> texts, String method, String day, String witness) {}

    public record Excuse(String reason) {}

    public record Computer(boolean needed) {}

    /** @param ends absent while nobody knows */
    public record Away(String starts, String ends) {}

    /**
     * By due date, 25 at a time.
     *
     * @param shelf ALL, LATE, ESCALATED, COMPUTER, AWAY or UNREACHED
     */
    @GET
    @Operation(summary = "People who have not answered, by due date, 25 at a time")
    public People list(
            @QueryParam("campaign") String campaign,
            @QueryParam("text") String text,
            @QueryParam("school") String school,
            @QueryParam("shelf") String shelf,
            @QueryParam("after") String after) {
        OutstandingFilter.Shelf wanted = Given.choice("shelf", shelf, OutstandingFilter.Shelf.class);
        OutstandingFilter filter = new OutstandingFilter(
                Given.either(campaign),
                Given.either(text),
                Given.isBlank(school) ? null : Given.word(school),
                wanted == null ? OutstandingFilter.Shelf.ALL : wanted);
        OutstandingPage page = outstanding.outstanding(filter, Given.either(after));
        return new People(
                page.rows().stream().map(ReadingRequestsResource::person).toList(), page.next(), page.count());
    }

    @GET
    @Path("{id}")
    public Detail find(@PathParam("id") String id) {
        return detail(requests.find(id));
    }

    /** Records what was signed by hand, with a witness who is somebody else. */
    @POST
    @Path("{id}/paper")
    public Detail record(@PathParam("id") String id, Signed sent) {
        Signed signed = Given.body(sent);
        AnswerMethod method =
                Given.choice("method", signed.method(), List.of(AnswerMethod.PAPER, AnswerMethod.SIGN_IN_BOOK));
        requests.record(
                id,
                new HashSet<>(Given.list(signed.texts())),
                method == null ? AnswerMethod.PAPER : method,
                Given.day("day", signed.day()),
                signed.witness());
        return find(id);
    }

    /** A reminder today, at most one. */
    @POST
    @Path("{id}/reminder")
    public Detail remind(@PathParam("id") String id) {
        requests.remindNow(id);
        return find(id);
    }

    @POST
    @Path("{id}/excuse")
    public Detail excuse(@PathParam("id") String id, Excuse sent) {
        requests.excuse(id, Given.body(sent).reason());
        return find(id);
    }

    @POST
    @Path("{id}/computer")
    public Detail computer(@PathParam("id") String id, Computer sent) {
        requests.computer(id, Given.body(sent).needed());
        return find(id);
    }

    @POST
    @Path("{id}/absence")
    public Detail away(@PathParam("id") String id, Away sent) {
        Away away = Given.body(sent);
        requests.away(id, Given.day("starts", away.starts()), Given.day("ends", away.ends()));
        return find(id);
    }

    private static Person person(OutstandingPage.Row row) {
        return new Person(
                row.publicId(),
                row.person(),
                row.campaignId(),
                row.school(),
                row.due(),
                row.overdue(),
                row.texts(),
                row.reminders(),
                row.escalated(),
                row.needsComputer(),
                row.mail());
    }

    private static Detail detail(RequestFile file) {
        ReadingRequest request = file.request();
        return new Detail(
                request.getPublicId(),
                request.getPerson().getName(),
                request.getCampaign().getPublicId(),
                request.getState().name(),
                request.getAsked(),
                request.getDue(),
                request.getPaused(),
                request.getReminders(),
                request.getRemindOn(),
                file.rule().origin(),
                request.isNeedsComputer(),
                file.texts().stream().map(ReadingRequestsResource::text).toList());
    }

    private static Text text(Acknowledgement row) {
        return new Text(
                row.getPublicId(),
                row.getText().getTitle(),
                row.getText().getEdition(),
                row.getState().name(),
                row.getTextHash(),
                row.getAnswered(),
                row.getMethod() == null ? null : row.getMethod().name(),
                row.getWitness() == null ? null : row.getWitness().getName());
    }
}
