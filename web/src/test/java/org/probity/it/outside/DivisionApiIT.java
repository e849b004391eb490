package org.probity.it.outside;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.google.gson.Gson;
import com.google.gson.JsonObject;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jboss.arquillian.container.test.api.RunAsClient;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.probity.it.ApiClient;
import org.probity.it.ApiClient.Answer;
import org.probity.it.CaseOverApi;

/** One report about several people or schools: each part goes its own way, and nobody reads in one of them what the other says. */
@ExtendWith(ArquillianExtension.class)
@RunAsClient
class DivisionApiIT {
    private static final Gson JSON = new Gson();
    private static final String OWN = "One of them answered with a threat.";

    private final ApiClient head = ApiClient.of("headteacher.ced");

    /** The second person is one of those who were told of the first report. */
    @Test
    void secondPersonGetsAReportOfTheirOwnAndSeesNeither() {
        CaseOverApi first = CaseOverApi.reported(
                ApiClient.of("lm.ced"),
                Map.of(
                        "school",
                        "CED",
                        "whatHappened",
                        "Two of us swore at a pupil in an open group.",
                        "about",
                        Map.of("person", CaseOverApi.person(head, "Haile")),
                        "childInvolved",
                        true));
        ApiClient lead = ApiClient.of("dsl.ced");
        first.readBy(lead);
        String person = CaseOverApi.person(head, "Deshmukh");
        Answer divided = divides(first, Map.of("about", Map.of("person", person), "whatHappened", OWN));
        assertEquals(201, divided.status(), divided.text());
        String second = divided.object().get("second").getAsString();
        for (String reference : List.of(first.reference(), second)) {
            assertEquals(404, lead.get("reports/" + reference).status());
            assertFalse(lead.get("reports").text().contains(reference));
        }
        JsonObject read = head.get("reports/" + second).object();
        assertEquals(OWN, read.get("whatHappened").getAsString());
        assertTrue(read.get("linked").toString().contains(first.reference()));
        assertTrue(first.readBy(head).get("linked").toString().contains(second));
        assertTrue(Routed.holders(read, "RECIPIENT").contains("Castellane"));
        ApiClient other = ApiClient.of("staff3.ced");
        assertEquals(404, other.get("reports/" + second).status());
    }

    @Test
    void whatBelongsToAnotherSchoolGoesThereWithoutAWordOfTheFirst() {
        CaseOverApi first = Routed.about("Haile", "CED", "lm.ced", head);
        Map<String, Object> part = Map.of(
                "school", "BEE", "about", Map.of("name", "Somebody", "category", "TEACHER"), "whatHappened", OWN);
        Answer divided = divides(first, part);
        assertEquals(201, divided.status(), divided.text());
        String second = divided.object().get("second").getAsString();
        assertTrue(second.startsWith("BEE-"));
        assertEquals(404, head.get("reports/" + second).status());
        ApiClient there = ApiClient.of("headteacher.bee");
        String read = there.get("reports/" + second).text();
        for (String trace : List.of(first.reference(), Routed.WORD, "Haile", "Facebook", "Castellane")) {
            assertFalse(read.contains(trace), trace + " in " + read);
        }
        assertTrue(read.contains(OWN));
        assertEquals(404, there.get("reports/" + first.reference()).status());
        JsonObject own = first.readBy(head);
        assertEquals(0, own.getAsJsonArray("linked").size());
        assertEquals(Set.of("Castellane"), Routed.holders(own, "RECIPIENT"));
    }

    @Test
    void whatWouldLeakOrDoubleIsRefused() {
        CaseOverApi first = Routed.about("Haile", "CED", "lm.ced", head);
        String haile = CaseOverApi.person(head, "Haile");
        String myself = CaseOverApi.person(head, "Castellane");
        refused(first, Map.of(), "in which other capacity");
        refused(first, Map.of("otherCapacity", "TEACHER"), "in that capacity already");
        refused(
                first,
                Map.of("about", Map.of("person", haile), "otherCapacity", "TEACHER"),
                "in that capacity already");
        refused(first, Map.of("about", Map.of("name", "Somebody else")), "in words of your own");
        refused(first, Map.of("school", "BEE", "otherCapacity", "TEACHER"), "in words of your own");
        refused(first, Map.of("school", "QQQ", "whatHappened", OWN), "one of the trust's schools");
        refused(first, Map.of("about", Map.of("person", myself), "whatHappened", OWN), "Step back from it");
        first.readBy(head);
        assertEquals(
                404,
                ApiClient.of("headteacher.elm")
                        .post("reports/" + first.reference() + "/division", "{\"otherCapacity\":\"PARENT\"}")
                        .status());
        first.triaged(head, Routed.charge(head, first, Map.of()));
        assertEquals(422, divides(first, Map.of("otherCapacity", "PARENT")).status());
    }

    private void refused(CaseOverApi first, Map<String, ?> part, String sentence) {
        Routed.refused(sentence, divides(first, part));
    }

    private Answer divides(CaseOverApi first, Map<String, ?> part) {
        return head.post("reports/" + first.reference() + "/division", JSON.toJson(part));
    }
}
