package org.probity.web.api;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.List;
import java.util.Map;
import org.probity.ejb.acknowledgement.LinkedAnswerService;
import org.probity.persistence.NotThere;

/** Answers of people without an account, by the token of the link in their mail. It travels in bodies only, so that no log keeps it. */
@RequestScoped
@Path("public-acknowledgements")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
public class LinkedAcknowledgementResource {
    @Inject
    LinkedAnswerService answers;

    public record Token(String token) {}

    public record Linked(String title, String statement, List<AcknowledgementsResource.Answerable> texts) {}

    /** @param textHashes of every text, by its id; {@code answers} by ids of questions, may be absent */
    public record Yes(String token, Map<String, String> textHashes, Map<String, Integer> answers) {}

    public record No(String token, String comment) {}

    /** What the link asks for; it can be asked as often as wanted. */
    @POST
    @Path("reading")
    public Linked read(Token sent) {
        return answers.find(Given.body(sent).token())
                .map(found -> new Linked(
                        found.title(),
                        found.statement(),
                        found.texts().stream()
                                .map(AcknowledgementsResource::answerable)
                                .toList()))
                .orElseThrow(NotThere::new);
    }

    /** Uses the link up. */
    @POST
    public void acknowledge(Yes sent) {
        Yes yes = Given.body(sent);
        answers.acknowledge(
                yes.token(),
                yes.textHashes() == null ? Map.of() : yes.textHashes(),
                yes.answers() == null ? Map.of() : yes.answers());
    }

    /** Uses the link up. */
    @POST
    @Path("decline")
    public void decline(No sent) {
        No no = Given.body(sent);
        answers.decline(no.token(), no.comment());
    }
}
