package org.probity.it.outside;

import static org.junit.jupiter.api.Assertions.assertEquals;

import com.google.gson.Gson;
import com.google.gson.JsonObject;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.probity.it.ApiClient;
import org.probity.it.ApiClient.Answer;
import org.probity.it.CaseOverApi;

/** A data protection case at Cedar: somebody reported a colleague, and the head says that personal data may have been shown. */
record DataCase(String reference, String conduct) {
    private static final Gson JSON = new Gson();

    /** Reported of that day. */
    static DataCase opened(String day) {
        ApiClient head = ApiClient.of("headteacher.ced");
        ApiClient officer = ApiClient.of("dpo");
        Set<String> before = Routed.dataCases(officer);
        CaseOverApi matter = CaseOverApi.reported(
                ApiClient.of("staff.ced"),
                Map.of(
                        "school",
                        "CED",
                        "whatHappened",
                        "He left the list of the breakfast club on a bus.",
                        "about",
                        Map.of("person", CaseOverApi.person(head, "Haile")),
                        "occurredOn",
                        day));
        matter.triaged(
                head,
                Map.of(
                        "clauses",
                        List.of("29"),
                        "flags",
                        List.of("PERSONAL_DATA"),
                        "dataLoss",
                        Map.of("what", "A list of the breakfast club was left on a bus.", "kinds", List.of("names"))));
        return new DataCase(Routed.fresh(officer, before), matter.reference());
    }

    /** The register's address of it. */
    String here() {
        return "data-breaches/" + reference;
    }

    /** An act that passes; gives how it stands then. */
    JsonObject done(ApiClient who, String act, Map<String, ?> ask) {
        Answer answer = tried(who, act, ask);
        assertEquals(200, answer.status(), answer.text());
        return answer.object();
    }

    Answer tried(ApiClient who, String act, Map<String, ?> ask) {
        return who.post(here() + "/" + act, JSON.toJson(ask));
    }

    JsonObject aware(ApiClient who, String at) {
        return done(
                who,
                "awareness",
                Map.of("awareAt", at, "who", "The office coordinator", "how", "The bus company rang."));
    }

    /** Everything that the Commissioner asks for. */
    JsonObject described(ApiClient who) {
        return done(
                who,
                "facts",
                Map.of(
                        "whatHappened", "A list was left on a bus.",
                        "peopleKinds", "Pupils",
                        "peopleCount", "about 40",
                        "dataKinds", "names\nclasses",
                        "recordCount", "about 40",
                        "consequences", "Strangers may know who is where in the morning.",
                        "measures", "The bus company has it."));
    }

    JsonObject weighed(ApiClient who, String likelihood, String weight) {
        return done(
                who,
                "assessments",
                Map.of("likelihood", likelihood, "weight", weight, "reasons", "Names of children in strange hands."));
    }
}
