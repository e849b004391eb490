package org.probity.it.outside;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.probity.it.StaffCase.meeting;

import com.google.gson.JsonObject;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jboss.arquillian.container.test.api.RunAsClient;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.probity.it.ApiClient;
import org.probity.it.ApiClient.Answer;
import org.probity.it.CaseOverApi;
import org.probity.it.Records;
import org.probity.it.StaffCase;

/** Stepping back with a reason from each part that somebody may have in a matter, and who goes on. */
@ExtendWith(ArquillianExtension.class)
@RunAsClient
class RecusalApiIT {
    private static final String WHY = "Somebody in it and I share a garden wall.";

    @BeforeAll
    static void morning() {
        StaffCase.clock(StaffCase.MORNING);
    }

    @Test
    void whoeverLeadsACaseIsReplacedByTheNextInLine() {
        StaffCase found = StaffCase.opened("CED", "Haile", "2026-11-18");
        Routed.refused("Say why", stepsBack(found.head(), found, " "));
        assertEquals(400, found.head().post(path(found), "").status());
        assertEquals(Set.of("Castellane"), Routed.holders(found.seen(), "CASE_MANAGER"));
        isGone(found.head(), found);
        JsonObject seen = found.seen();
        assertEquals(Set.of("Abara"), Routed.holders(seen, "CASE_MANAGER"));
        JsonObject last = last(seen);
        assertEquals(WHY, last.get("reason").getAsString());
        assertFalse(last.has("by") && !last.get("by").isJsonNull(), last.toString());
        found.matter().step(ApiClient.of("chair.ced"), appointment(found));
        assertEquals("investigate", found.step());
        assertEquals(
                "1",
                Records.text(
                        "select cast(count(*) as text) from audit_entry e join matter m on m.id = e.matter_id where m.reference = ? and e.act = 'RecusalService.leaveCase' and e.outcome = 'DONE'",
                        found.matter().reference()));
    }

    private static Map<String, Object> appointment(StaffCase found) {
        return Map.of("outcome", "APPOINTED", "person", found.matter().free(found.hr(), "INVESTIGATOR"));
    }

    @Test
    void whoeverInvestigatesIsReplacedByWhoeverLeads() {
        StaffCase found = StaffCase.opened("CED", "Haile", "2026-11-18");
        String deputy = CaseOverApi.person(found.head(), "Deshmukh");
        found.matter().step(found.head(), Map.of("outcome", "APPOINTED", "person", deputy));
        String another = "{\"duty\":\"INVESTIGATOR\",\"people\":[\""
                + found.matter().free(found.head(), "INVESTIGATOR") + "\"]}";
        found.refuses(found.head(), "assignments", another, "This duty is given in the step that needs it.");
        isGone(ApiClient.of("dsl.ced"), found);
        JsonObject seen = found.seen();
        assertEquals(Set.of(), Routed.holders(seen, "INVESTIGATOR"));
        assertTrue(seen.get("vacant").toString().contains("INVESTIGATOR"), seen.toString());
        found.refuses(
                found.head(),
                "assignments",
                "{\"duty\":\"INVESTIGATOR\",\"people\":[\"" + deputy + "\"]}",
                "not free in this case");
        seen = found.does(found.head(), "assignments", another);
        assertEquals(1, Routed.holders(seen, "INVESTIGATOR").size());
        assertEquals(0, seen.getAsJsonArray("vacant").size());
        assertEquals(Set.of("Castellane"), Routed.holders(seen, "CASE_MANAGER"));
    }

    @Test
    void whoeverHearsItKeepsTheirPlaceBlindUntilOthersAreChosen() {
        StaffCase found = StaffCase.opened("CED", "Haile", "2026-11-18")
                .investigated()
                .prepared("FIRST_WRITTEN", "Abara", "Montague-Reid", "Valderrama");
        isGone(ApiClient.of("governor.ced"), found);
        JsonObject seen = found.seen();
        assertEquals(Set.of("Abara", "Montague-Reid", "Valderrama"), Routed.holders(seen, "PANEL"));
        assertTrue(seen.get("vacant").toString().contains("PANEL"), seen.toString());
        found.refuses(found.hr(), meeting("INVITED", "2026-12-10"), "Choose others.");
        found.matter().step(found.hr(), Map.of("outcome", "OTHERS_NEEDED", "reason", "One of them cannot."));
        found.refuses(
                found.hr(),
                found.preparation("FIRST_WRITTEN", "Abara", "Montague-Reid", "Valderrama"),
                "not free in this case");
        found.prepared("FIRST_WRITTEN", "Abara", "Valderrama", "Qureshi").invited("2026-12-10");
        assertEquals(Set.of("Abara", "Qureshi", "Valderrama"), Routed.holders(found.seen(), "PANEL"));
        assertEquals(0, found.seen().getAsJsonArray("vacant").size());

        isGone(ApiClient.of("governor2.ced"), found);
        Map<String, Object> later = meeting("ADJOURNED", "2026-12-16");
        later.put("reason", "The room is taken.");
        found.refuses(found.hr(), later, "Choose others.");
        found.refuses(found.hr(), Map.of("outcome", "HELD"), "Choose others.");
    }

    @Test
    void whoeverHeardItStaysUntilTheDecisionIsOnRecord() {
        StaffCase found = StaffCase.opened("CED", "Haile", "2026-11-18")
                .investigated()
                .prepared("FIRST_WRITTEN", "Castellane")
                .invited("2026-12-10");
        try {
            found.at("2026-12-10T14:00:00Z").held();
            found.refuses(
                    found.head(),
                    "recusal",
                    "{\"why\":\"" + WHY + "\"}",
                    "nobody who did not hear it can take your place");
        } finally {
            StaffCase.clock(StaffCase.MORNING);
        }
    }

    /** Each in turn, until the last of them is told that nobody else is left. */
    @Test
    void lastOneInLineKeepsIt() {
        CaseOverApi matter = Routed.about("Haile", "CED", "lm.ced", ApiClient.of("headteacher.ced"));
        List<String> left = new ArrayList<>();
        String now = holder(matter);
        Answer answer = handsOn(ApiClient.of(now), matter);
        while (answer.status() == 204) {
            left.add(now);
            assertTrue(left.size() < 20, left.toString());
            Routed.blind(ApiClient.of(now), matter);
            now = holder(matter);
            answer = handsOn(ApiClient.of(now), matter);
        }
        Routed.refused("Nobody else is free to take this over", answer);
        assertEquals("headteacher.ced", left.get(0));
        assertEquals("chair.ced", left.get(1));
        assertTrue(left.size() > 4, left.toString());
        JsonObject read = matter.readBy(ApiClient.of(now));
        assertTrue(read.get("mayTriage").getAsBoolean());
        assertEquals(left.size(), read.getAsJsonArray("steppedBack").size());
    }

    /** Who leads is also one of those who were told: both are handed on. */
    @Test
    void safeguardingAndDataGoOnWithTheNextInLineToo() {
        ApiClient head = ApiClient.of("headteacher.ced");
        ApiClient officer = ApiClient.of("dpo");
        ApiClient chief = ApiClient.of("ceo");
        Set<String> ofOfficer = Routed.dataCases(officer);
        Set<String> ofChief = Routed.dataCases(chief);
        CaseOverApi matter = Routed.about("Haile", "CED", "lm.ced", head);
        matter.triaged(head, Routed.charge(head, matter, Map.of("flags", List.of("PERSONAL_DATA", "CHILD"))));
        String data = Routed.fresh(officer, ofOfficer);
        assertEquals(
                204,
                officer.post("cases/" + data + "/recusal", "{\"why\":\"" + WHY + "\"}")
                        .status());
        assertEquals(404, officer.get("cases/" + data).status());
        assertEquals(404, officer.get("data-breaches/" + data).status());
        assertEquals(data, Routed.fresh(chief, ofChief));

        ApiClient lead = ApiClient.of("dsl.ced");
        assertEquals(
                204,
                lead.post("cases/" + matter.reference() + "/recusal", "{\"why\":\"" + WHY + "\"}")
                        .status());
        Routed.blind(lead, matter);
        assertEquals(Set.of("Castellane"), Routed.holders(matter.seenBy(head), "CASE_MANAGER"));
    }

    @Test
    void whatIsClosedOrHiddenOrNoCaseYetCannotBeLeft() {
        ApiClient head = ApiClient.of("headteacher.elm");
        CaseOverApi matter = CaseOverApi.reportedAtElm();
        String why = "{\"why\":\"" + WHY + "\"}";
        assertEquals(
                404, head.post("cases/" + matter.reference() + "/recusal", why).status());
        ApiClient stranger = ApiClient.of("headteacher.ced");
        assertEquals(
                404,
                stranger.post("reports/" + matter.reference() + "/recusal", why).status());
        assertEquals(
                404,
                ApiClient.of("staff.elm")
                        .post("reports/" + matter.reference() + "/recusal", why)
                        .status());
        Answer closed = matter.decided(
                head,
                Map.of("subjectKind", "TEACHER", "close", Map.of("because", "DUPLICATE", "reason", "Known before.")));
        assertEquals(200, closed.status(), closed.text());
        Routed.refused("This is closed", head.post("reports/" + matter.reference() + "/recusal", why));
        matter.readBy(head);
    }

    private static String holder(CaseOverApi matter) {
        return Records.text(
                "select a.user_name from assignment s join matter m on m.id = s.matter_id join account a on a.person_id = s.person_id where m.reference = ? and s.ends is null order by s.id desc limit 1",
                matter.reference());
    }

    private static Answer handsOn(ApiClient who, CaseOverApi matter) {
        return who.post("reports/" + matter.reference() + "/recusal", "{\"why\":\"" + WHY + "\"}");
    }

    private static Answer stepsBack(ApiClient who, StaffCase found, String why) {
        return who.post(path(found), "{\"why\":\"" + why + "\"}");
    }

    private static String path(StaffCase found) {
        return "cases/" + found.matter().reference() + "/recusal";
    }

    /** Steps back, and finds nothing of it afterwards. */
    private static void isGone(ApiClient who, StaffCase found) {
        List<String> letters = CaseOverApi.ids(found.seen(), "letters");
        Answer answer = stepsBack(who, found, WHY);
        assertEquals(204, answer.status(), answer.text());
        Routed.blind(who, found.matter());
        for (String letter : letters) {
            assertEquals(404, who.get("letters/" + letter).status());
        }
        assertEquals(404, stepsBack(who, found, WHY).status());
    }

    private static JsonObject last(JsonObject seen) {
        List<JsonObject> all = CaseOverApi.all(seen.getAsJsonArray("chronology"));
        return all.get(all.size() - 1);
    }
}
