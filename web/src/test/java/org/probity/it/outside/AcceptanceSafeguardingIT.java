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
import org.probity.it.Records;
import org.probity.it.StaffCase;

/** Low-level concerns that add up, and what is left of a malicious allegation. Each test is a row of domain.md 10 or of 2.6. */
@Tag("acceptance")
@ExtendWith(ArquillianExtension.class)
@RunAsClient
class AcceptanceSafeguardingIT {
    private static final Gson JSON = new Gson();
    private static final String SUSPENSION = """
            {"starts": "2026-11-20", "alternatives": "Work in another building: the same pupils go there",
             "contact": "Lee Welfare\\nassistant headteacher\\n01632 960102", "conditions": "Please ask before you come to the school.",
             "letter": {"outcome": "NOTIFIED", "fields": {"expectedEnd": "18 December 2026"}}}""";

    /** AT-33, A-18. */
    @Test
    void thirdConcernInTwoYearsIsLookedAtByHeadAndSafeguardingLeadAndHrSeesNoFact() {
        ApiClient lead = ApiClient.of("dsl.bee");
        ApiClient head = ApiClient.of("headteacher.bee");
        ApiClient hr = ApiClient.of("head-of-hr");
        String person = CaseOverApi.person(head, "Ferreira");
        Concerns.noted(lead, "BEE", person, "2024-11-19");
        Concerns.noted(lead, "BEE", person, "2025-02-03");
        Concerns.noted(head, "BEE", person, "2026-10-01");
        assertEquals(List.of(), Concerns.due(lead, "Ferreira"));
        assertFalse(hr.get("safeguarding/flags").text().contains("Ferreira"));
        String third = Concerns.id(Concerns.noted(lead, "BEE", person, "2026-11-18"));

        assertEquals(1, Concerns.due(head, "Ferreira").size());
        JsonObject due = Concerns.due(lead, "Ferreira").get(0);
        assertEquals("2026-11-27", due.get("dueOn").getAsString());
        String review = Concerns.id(due);
        JsonObject whole = head.get("concern-reviews/" + review).object();
        assertEquals(3, whole.getAsJsonArray("concerns").size());
        assertTrue(whole.toString().contains(Concerns.FACT));
        hrSeesTheFlagAlone(hr, third, review);

        Answer silent = Concerns.decided(lead, review, "BELOW_THRESHOLD", "");
        assertEquals(422, silent.status());
        assertTrue(silent.text().contains("Give the reasons"), silent.text());
        Answer decided = Concerns.decided(lead, review, "BELOW_THRESHOLD", "They have nothing in common.");
        assertEquals(200, decided.status(), decided.text());
        assertEquals(
                409,
                Concerns.decided(head, review, "THRESHOLD_MET", "They are alike.")
                        .status());
        assertEquals(List.of(), Concerns.due(head, "Ferreira"));
        Concerns.noted(head, "BEE", person, "2026-11-19");
        String next = Concerns.id(Concerns.due(lead, "Ferreira").get(0));
        assertEquals(
                200,
                Concerns.decided(head, next, "THRESHOLD_MET", "It goes on.").status());
    }

    private static void hrSeesTheFlagAlone(ApiClient hr, String concern, String review) {
        assertTrue(hr.get("safeguarding/flags").text().contains("Ferreira"));
        for (String path : List.of("low-level-concerns/" + concern, "concern-reviews/" + review)) {
            assertEquals(404, hr.get(path).status(), path);
        }
        for (String path :
                List.of("low-level-concerns", "concern-reviews", "safeguarding/flags", "safeguarding/releases")) {
            String text = hr.get(path).text();
            assertFalse(text.contains(Concerns.FACT) || text.contains(concern) || text.contains(review), path);
        }
        assertEquals("[]", hr.get("concern-reviews").text());
        assertEquals(404, hr.get("low-level-concerns/people?school=BEE").status());
        ApiClient adviser = ApiClient.of("hr");
        for (String path : List.of(
                "low-level-concerns", "concern-reviews", "safeguarding/flags", "low-level-concerns/" + concern)) {
            assertEquals(404, adviser.get(path).status(), path);
        }
    }

    /** in writing, with details, circumstances and what was done; on nobody's word about strangers. */
    @Test
    void concernWithoutCircumstancesOrAboutAStrangerIsNotNoted() {
        ApiClient lead = ApiClient.of("dsl.bee");
        String person = CaseOverApi.person(ApiClient.of("headteacher.bee"), "Holloway");
        Map<String, String> concern = Concerns.about("BEE", person, "2026-11-18");
        concern.put("context", " ");
        refused(lead, concern, "in which circumstances");
        concern.put("context", "At the gate.");
        concern.put("happenedOn", "2026-11-21");
        refused(lead, concern, "not later than today");
        concern.put("happenedOn", "2026-11-18");
        concern.put("person", CaseOverApi.person(ApiClient.of("headteacher.ced"), "Haile"));
        refused(lead, concern, "somebody who works in or for the school");
        assertEquals(404, Concerns.tried(ApiClient.of("dsl.ced"), concern).status());
        assertEquals(404, Concerns.tried(ApiClient.of("lm.bee"), concern).status());
    }

    private static void refused(ApiClient who, Map<String, String> concern, String words) {
        Answer answer = Concerns.tried(who, concern);
        assertEquals(422, answer.status(), answer.text());
        assertTrue(answer.text().contains(words), answer.text());
    }

    /** AT-31, A-10. */
    @Test
    void maliciousAllegationLeavesThePersonnelViewAndAMinimalRecordStays() {
        StaffCase found = StaffCase.opened("CED", "Haile", "2026-11-18");
        String reference = found.matter().reference();
        ApiClient lead = ApiClient.of("dsl.ced");
        assertTrue(found.hr().get("cases").text().contains(reference));
        String track = outcomeTrack(found);
        found.refuses(found.head(), Map.of("outcome", "MALICIOUS", "track", track), "Give the reason");
        Answer taken = found.matter().tried(found.head(), outcome("MALICIOUS", track));
        assertEquals(204, taken.status(), taken.text());

        for (ApiClient who : List.of(found.head(), found.hr(), ApiClient.of("chair.ced"), lead)) {
            Routed.blind(who, found.matter());
            assertFalse(who.get("letters").text().contains(reference));
            assertEquals(404, who.get("cases/" + reference + "/safeguarding").status());
        }
        JsonObject record =
                Routed.named(lead.get("safeguarding/removed-allegations").array(), "reference", reference);
        assertEquals("MALICIOUS", record.get("outcome").getAsString());
        assertTrue(record.get("person").getAsString().endsWith("Haile"));
        assertFalse(record.toString().contains("messages"), record.toString());
        assertFalse(record.toString().contains("mocked"), record.toString());
        for (ApiClient who : List.of(found.head(), found.hr())) {
            assertFalse(who.get("safeguarding/removed-allegations").text().contains(reference));
        }
        assertEquals("CLOSED REMOVED 1", left(reference));
    }

    private static String left(String reference) {
        return Records.text(
                "select c.state || ' ' || m.compartment || ' ' || (select count(*) from letter l join letter_template t on t.id = l.template_id where l.matter_id = m.id and t.letter = 'L20') from matter m join case_file c on c.matter_id = m.id where m.reference = ?",
                reference);
    }

    /** what is not proved and not disproved stays on file. */
    @Test
    void unfoundedAllegationStaysAndSuspensionEndsBeforeAMaliciousOneGoes() {
        StaffCase found = StaffCase.opened("CED", "Haile", "2026-11-18");
        String track = outcomeTrack(found);
        JsonObject after = found.matter().step(found.head(), outcome("UNFOUNDED", track));
        assertEquals("OPEN", after.get("state").getAsString());
        assertEquals(1, found.letters("L20"));

        StaffCase suspended = StaffCase.opened("CED", "Haile", "2026-11-18");
        String second = outcomeTrack(suspended);
        suspended.does(suspended.head(), "suspensions", SUSPENSION);
        suspended.refuses(suspended.head(), outcome("MALICIOUS", second), "End the suspension first");
    }

    /** beside AT-32: a substantiated allegation waits for both decisions. */
    @Test
    void substantiatedAllegationClosesOnlyAfterTheReferralsAreDecided() {
        StaffCase found = StaffCase.opened("CED", "Haile", "2026-11-18");
        found.matter().step(found.head(), outcome("SUBSTANTIATED", outcomeTrack(found)));
        found.matter().step(found.hr(), because("WITHDRAWN"));
        Map<String, String> close = Map.of("outcome", "CLOSED");
        found.refuses(found.hr(), close, "whether the TRA and the DBS are told");
        found.matter().step(found.hr(), because("TRA_NOT_REFERRED"));
        found.matter().step(found.hr(), because("DBS_NOT_REFERRED"));
        assertEquals(
                "CLOSED", found.matter().step(found.hr(), close).get("state").getAsString());
    }

    private static Map<String, String> because(String outcome) {
        return Map.of("outcome", outcome, "reason", "It was looked at by two people.");
    }

    private static String outcomeTrack(StaffCase found) {
        found.does(
                found.head(),
                "tracks",
                JSON.toJson(Map.of("procedure", "allegation-outcome", "reason", "The LADO has answered.")));
        return found.track();
    }

    private static Map<String, Object> outcome(String outcome, String track) {
        return Map.of(
                "outcome",
                outcome,
                "track",
                track,
                "reason",
                "The messages were shown to be made up.",
                "fields",
                Map.of("actionTaken", "We read every message.", "keepUntil", "31 December 2036"));
    }
}
