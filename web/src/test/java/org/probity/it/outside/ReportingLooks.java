package org.probity.it.outside;

import java.util.Map;
import org.probity.it.ApiClient;
import org.probity.it.ApiClient.Answer;
import org.probity.it.ConcernOverApi;
import org.probity.it.Records;

/** Who opens the pages of reporting: concerns, messages behind a receipt code, declared relationships. */
final class ReportingLooks {
    private ReportingLooks() {}

    static void add(WhoOpensWhat looks) {
        looks.plain("staff.ced", "account/declarations concern/list");
        looks.plain("headteacher.ced", "concern/list person/declarations");
        looks.also("headteacher.ced", "concern/list", "?stage=FORMAL");
        ConcernOverApi concern = ConcernOverApi.raised(Map.of());
        String ref = "?ref=" + concern.reference();
        concern.says("messages", "He was hungry again today.");
        looks.also("staff.ced", "concern/detail", ref);
        for (String act : new String[] {"ANSWER", "PASS", "COMPLAINT", "STEP_BACK", "MESSAGE"}) {
            looks.also("staff.ced", "concern/act", ref + "&act=" + act);
        }
        ConcernOverApi far = ConcernOverApi.raised(Map.of());
        far.toThePanel(ApiClient.of("staff.ced"), ApiClient.of("headteacher.ced"));
        looks.also("clerk", "concern/detail", "?ref=" + far.reference());
        looks.also("clerk", "concern/act", "?ref=" + far.reference() + "&act=PANEL");
        looks.also("headteacher.ced", "concern/detail", "?ref=" + far.reference());
        ApiClient.of("staff.ced")
                .post("declarations", "{\"kind\":\"RELATIVE_OF\",\"name\":\"Walter Example\",\"need\":\"My uncle.\"}");
        String report = "?ref=" + anonymous();
        looks.also("headteacher.elm", "breach/write", report);
        looks.also("headteacher.elm", "breach/detail", report);
        looks.also("headteacher.elm", "breach/divide", report);
        looks.also("headteacher.elm", "breach/back", report);
        looks.also("headteacher.ced", "breach/back", "?ref=" + Records.story("On the museum trip"));
        looks.plain("headteacher.elm", "breach/away");
    }

    /** Reference of a report at Elm whose teller has a receipt code and wrote once more. */
    static String anonymous() {
        Answer answer = ApiClient.ofAnybody()
                .post("public-reports", "{\"school\":\"ELM\",\"whatHappened\":\"Somebody swore at the gate.\"}");
        String code = answer.object().get("receipt").getAsString();
        ApiClient.ofAnybody()
                .post("public-reports/messages", "{\"receipt\":\"" + code + "\",\"text\":\"It was on Tuesday.\"}");
        return answer.object().get("reference").getAsString();
    }
}
