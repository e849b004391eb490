package org.probity.it.outside;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.probity.it.TrustTexts.done;

import java.nio.charset.StandardCharsets;
import java.util.UUID;
import org.probity.it.ApiClient;
import org.probity.it.ApiClient.Answer;

/** Policies of one clause that a test takes in by the public API, brings along and ends again, so that schools keep those they had. */
final class OwnPolicies {
    private final String title = "Lantern flights " + UUID.randomUUID();

    String title() {
        return title;
    }

    /** A draft; gives its id. */
    String imported(ApiClient author, String school, String clause) {
        return imported(author, school, clause, "");
    }

    /** The draft of the version after this one; gives its id. */
    String next(ApiClient author, String school, String clause, String before) {
        String policy =
                author.get("policies/" + before).object().get("policyId").getAsString();
        String id = imported(author, school, clause, "&policy=" + policy);
        done(author.post("policies/" + id + "/submission", "{\"material\":true,\"materialReason\":\"More.\"}"), 200);
        return id;
    }

    private String imported(ApiClient author, String school, String clause, String query) {
        byte[] text = ("# " + title + "\n\n1. " + clause + "\n").getBytes(StandardCharsets.UTF_8);
        Answer saved = author.upload("schools/" + school + "/policies/import?save=true" + query, "lanterns.md", text);
        assertEquals(201, saved.status(), saved.text());
        return saved.object().get("id").getAsString();
    }

    static void sign(String id, String userName) {
        done(ApiClient.of(userName).post("policies/" + id + "/sign-offs", "{}"), 201);
    }

    static void publish(ApiClient clerk, String id, String from) {
        String terms = "{\"effectiveFrom\":\"" + from + "\",\"backdateReason\":\"It was agreed then.\"}";
        done(clerk.post("policies/" + id + "/publication", terms), 200);
    }

    static String status(ApiClient who, String id) {
        return who.get("policies/" + id).object().get("status").getAsString();
    }

    static void end(ApiClient clerk, String id) {
        done(clerk.post("policies/" + id + "/course/end", "{\"reason\":\"The test is over.\"}"), 204);
    }
}
