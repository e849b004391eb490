package org.probity.it.outside;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.google.gson.Gson;
import com.google.gson.JsonObject;
import java.util.List;
import java.util.Map;
import org.jboss.arquillian.container.test.api.RunAsClient;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.probity.it.ApiClient;
import org.probity.it.ApiClient.Answer;
import org.probity.it.CaseOverApi;
import org.probity.it.StaffCase;

/** The sealed part of a case: the threshold starts the day for the LADO, and HR learns what is released and nothing else. */
@Tag("acceptance")
@ExtendWith(ArquillianExtension.class)
@RunAsClient
class SealedPartIT {
    private static final Gson JSON = new Gson();
    private static final String SECRET = "Fugacity";
    private static final String THRESHOLD = """
            {"limbs": ["RISK_OF_HARM", "UNSUITABLE"], "reasons": "Fugacity in every message.", "learned": "2026-11-19T16:30"}""";
    private static final String TALK = """
            {"when": "2026-11-20T08:00", "with": "Mrs Calloway, LADO", "advice": "Fugacity: wait for the police.",
             "nextStep": "A strategy meeting.", "mayTell": "Nothing to the person yet."}""";

    /** T03. */
    @Test
    void thresholdStartsTheWorkingDayForTheLadoAndTheTalkEndsIt() {
        StaffCase found = StaffCase.opened("CED", "Haile", "2026-11-18");
        String here = "cases/" + found.matter().reference() + "/safeguarding";
        Answer silent = found.head().post(here + "/thresholds", "{\"limbs\": [], \"learned\": \"2026-11-19T16:30\"}");
        assertEquals(422, silent.status(), silent.text());
        Answer said = found.head().post(here + "/thresholds", THRESHOLD);
        assertEquals(200, said.status(), said.text());
        JsonObject due = contact(found);
        assertEquals("2026-11-20", due.get("due").getAsString());
        assertTrue(due.toString().contains("The school learned of the allegation"), due.toString());
        Answer talked = found.head().post(here + "/talks", TALK);
        assertEquals(200, talked.status(), talked.text());
        assertTrue(contact(found).has("met") && !contact(found).get("met").isJsonNull());
        JsonObject seen = found.seen();
        assertTrue(seen.get("chronology").toString().contains("on record in the sealed part"));
        assertFalse(seen.toString().contains(SECRET), seen.toString());
        Answer met = found.head()
                .post(
                        here + "/strategy-meetings",
                        JSON.toJson(Map.of(
                                "when", "2026-11-20T08:45", "present", "LADO, police, head", "decided", SECRET + ".")));
        assertEquals(
                List.of("THRESHOLD", "LADO", "STRATEGY"),
                CaseOverApi.all(met.object().getAsJsonArray("entries")).stream()
                        .map(entry -> entry.get("kind").getAsString())
                        .toList());
    }

    private static JsonObject contact(StaffCase found) {
        return Routed.named(found.matter().seenBy(found.head()).getAsJsonArray("dueDates"), "rule", "T03");
    }

    /** 9.2 §5. */
    @Test
    void hrSeesThatThereIsASealedPartAndWhatIsReleased() {
        StaffCase found = StaffCase.opened("CED", "Haile", "2026-11-18");
        String here = "cases/" + found.matter().reference() + "/safeguarding";
        found.head().post(here + "/thresholds", THRESHOLD);
        JsonObject flag = found.hr().get(here).object();
        assertEquals("{\"entries\":[],\"open\":false,\"used\":true}", sorted(flag));
        assertEquals(404, found.hr().post(here + "/thresholds", THRESHOLD).status());
        assertEquals(404, found.hr().post(here + "/talks", TALK).status());
        assertFalse(found.hr()
                .get("safeguarding/releases")
                .text()
                .contains(found.matter().reference()));
        String what = "No contact with pupils of Year 9 until we say so.";
        Answer released = found.head()
                .post(here + "/releases", JSON.toJson(Map.of("what", what, "why", "The timetable must change.")));
        assertEquals(200, released.status(), released.text());
        JsonObject told = Routed.named(
                found.hr().get("safeguarding/releases").array(),
                "reference",
                found.matter().reference());
        assertEquals(what, told.get("what").getAsString());
        assertEquals("The timetable must change.", told.get("why").getAsString());
        assertTrue(told.get("by").getAsString().endsWith("Castellane"));
        assertFalse(told.toString().contains(SECRET));
        ApiClient subject = ApiClient.of("staff3.ced");
        assertEquals(404, subject.get(here).status());
        assertEquals(404, subject.get("safeguarding/releases").status());
        assertEquals(404, ApiClient.of("dsl.elm").get(here).status());
    }

    /** 9.3: of a case about the safeguarding lead the head keeps the sealed part, and the trust's lead where they were told. */
    @Test
    void safeguardingLeadDoesNotKeepTheSealedPartOfTheirOwnCase() {
        StaffCase found = StaffCase.opened("CED", "Deshmukh", "2026-11-18");
        String here = "cases/" + found.matter().reference() + "/safeguarding";
        assertEquals(200, found.head().post(here + "/thresholds", THRESHOLD).status());
        ApiClient lead = ApiClient.of("dsl.ced");
        assertEquals(404, lead.get(here).status());
        assertEquals(404, lead.post(here + "/talks", TALK).status());
        JsonObject trust = ApiClient.of("tsl").get(here).object();
        assertTrue(trust.get("open").getAsBoolean());
        assertEquals(1, trust.getAsJsonArray("entries").size());
        String track = outcome(found);
        assertEquals(204, found.matter().tried(found.head(), malicious(track)).status());
        assertFalse(lead.get("safeguarding/removed-allegations")
                .text()
                .contains(found.matter().reference()));
        assertTrue(ApiClient.of("tsl")
                .get("safeguarding/removed-allegations")
                .text()
                .contains(found.matter().reference()));
    }

    private static String outcome(StaffCase found) {
        JsonObject after = found.does(
                found.head(),
                "tracks",
                "{\"procedure\": \"allegation-outcome\", \"reason\": \"The inquiry is over.\"}");
        List<JsonObject> tracks = CaseOverApi.all(after.getAsJsonArray("tracks"));
        return tracks.get(tracks.size() - 1).get("id").getAsString();
    }

    private static Map<String, Object> malicious(String track) {
        return Map.of(
                "outcome",
                "MALICIOUS",
                "track",
                track,
                "reason",
                "It was made up.",
                "fields",
                Map.of("actionTaken", "We read every message.", "keepUntil", "31 December 2036"));
    }

    private static String sorted(JsonObject part) {
        return "{\"entries\":" + part.get("entries") + ",\"open\":" + part.get("open") + ",\"used\":" + part.get("used")
                + "}";
    }
}
