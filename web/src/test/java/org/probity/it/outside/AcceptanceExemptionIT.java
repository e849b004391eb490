package org.probity.it.outside;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.google.gson.JsonObject;
import com.microsoft.playwright.Page;
import java.util.List;
import java.util.Map;
import org.jboss.arquillian.container.test.api.RunAsClient;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.probity.it.ApiClient;
import org.probity.it.ApiClient.Answer;
import org.probity.it.CaseOverApi;
import org.probity.it.Records;
import org.probity.it.Visit;

/** Leave given beforehand: who gives it, what it covers, and what nobody can agree to (S1-11, S1-22, SOD-13, AT-41). */
@ExtendWith(ArquillianExtension.class)
@RunAsClient
class AcceptanceExemptionIT {
    private static final String TODAY = "2026-11-20";
    private static final String WEEK = ",\"from\":\"2026-11-20\",\"to\":\"2026-11-27\"}";

    private final ApiClient staff = ApiClient.of("staff2.bee");
    private final ApiClient head = ApiClient.of("headteacher.bee");
    private final ApiClient deputy = ApiClient.of("slt.bee");

    /** AT-41, S1-11. */
    @Test
    void exemptionLiveOnTheDayBlocksTheFindingOfPrivateChannels() {
        String leave = asked("PERSONAL_CHANNEL", "PARENTS");
        charged(TODAY, "CC-13", null, 200);
        assertEquals("live", decided(head, leave, true).get("standing").getAsString());
        Answer blocked = charged(TODAY, "CC-13", null, 422);
        String sentence = blocked.object().get("detail").getAsString();
        assertTrue(sentence.contains("had leave for this on 20 November 2026"), sentence);
        assertTrue(sentence.contains("So CC-13 cannot be alleged"), sentence);
        charged(TODAY, "CC-14", null, 422);
        charged("2026-11-19", "CC-13", null, 200);
        charged(TODAY, "CC-13", true, 200);
        ended(head, leave);
        charged(TODAY, "CC-13", null, 200);
    }

    /** AT-41, S1-22. */
    @Test
    void contactDetailsToAPupilAreNeverExempt() {
        Routed.refused("never given to pupils, whoever agrees (S1-22)", ask("CONTACT_DETAILS", "PUPILS"));
        Routed.refused("Nobody reaches pupils by private means", ask("PERSONAL_CHANNEL", "PUPILS"));
        String leave = asked("CONTACT_DETAILS", "PARENTS");
        decided(deputy, leave, true);
        charged(TODAY, "CC-15", true, 200);
        charged(TODAY, "CC-15", null, 200);
        charged(TODAY, "CC-15", false, 422);
        ended(deputy, leave);
    }

    /** SOD-13, X33. */
    @Test
    void nobodyAgreesToTheirOwnRequestAndTheRuleNamesWhoDoes() {
        Answer own = head.post("exemptions", terms("PERSONAL_CHANNEL", "PARENTS"));
        assertEquals(201, own.status(), own.text());
        String id = own.object().get("id").getAsString();
        assertFalse(own.object().get("mayDecide").getAsBoolean());
        Routed.refused("Nobody decides on their own request", decide(head, id, true));
        String chair = Records.text(
                "select p.family_name from person p join account a on a.person_id = p.id where a.user_name = ?",
                "chair.bee");
        assertTrue(own.object().getAsJsonArray("approvers").toString().contains(chair), own.text());
        Routed.refused("Your school's rule names who agrees", decide(deputy, id, true));
        assertEquals(
                404, ApiClient.of("headteacher.ced").get("exemptions/" + id).status());
        assertEquals(404, staff.get("exemptions/" + id).status());
        Routed.refused("Say why not", decide(ApiClient.of("chair.bee"), id, false));
        Answer no = ApiClient.of("chair.bee")
                .post("exemptions/" + id + "/decision", "{\"agree\":false,\"note\":\"Use the school's telephone.\"}");
        assertEquals("REFUSED", no.object().get("state").getAsString(), no.text());
    }

    @Test
    void leaveIsForDaysToComeAndForAYearAtMost() {
        String start = "{\"school\":\"BEE\",\"kind\":\"DEVICE_ACCESS\",\"purpose\":\"Mail on the way\",\"from\":\"";
        Routed.refused(
                "Leave is given beforehand", staff.post("exemptions", start + "2026-11-19\",\"to\":\"2026-11-27\"}"));
        Routed.refused("A year at a time", staff.post("exemptions", start + "2026-11-20\",\"to\":\"2027-11-21\"}"));
        assertEquals(
                404,
                staff.post("exemptions", terms("DEVICE_ACCESS", null).replace("BEE", "CED"))
                        .status());
    }

    @Test
    void pagesLetAPersonAskAndSomebodyElseAgree() {
        String id;
        try (Visit visit = Visit.of("staff3.ced")) {
            Page page = visit.open("exemption/ask.xhtml");
            visit.isAccessible();
            visit.picture("exemption-ask");
            page.getByLabel("School mail or systems on an own device").check();
            page.getByLabel("What is it for?").fill("Reading mail on the way to the museum.");
            page.getByLabel("First day").fill("20 November 2026");
            page.getByLabel("Last day").fill("30 November 2026");
            visit.press("Ask");
            page.waitForURL("**detail.xhtml**");
            visit.picture("exemption-asked");
            id = page.url().replaceAll(".*id=", "");
        }
        try (Visit visit = Visit.of("headteacher.ced", 390)) {
            Page page = visit.open("exemption/list.xhtml");
            visit.isAccessible();
            visit.picture("exemption-list-narrow");
            visit.open("exemption/detail.xhtml?id=" + id);
            visit.isAccessible();
            visit.picture("exemption-decide-narrow");
            page.getByLabel("A word on it").fill("With a screen lock.");
            visit.press("Agree");
            page.waitForSelector("text=You agreed");
        }
        try (Visit visit = Visit.of("headteacher.ced")) {
            visit.open("exemption/detail.xhtml?id=" + id);
            visit.isAccessible();
            visit.picture("exemption-live");
            visit.open("exemption/list.xhtml");
            visit.picture("exemption-list");
        }
        ended(ApiClient.of("headteacher.ced"), id);
    }

    private Answer charged(String day, String code, Boolean toPupil, int status) {
        CaseOverApi matter = CaseOverApi.reported(
                ApiClient.of("lm.bee"),
                Map.of(
                        "school",
                        "BEE",
                        "whatHappened",
                        "A parent has a private number of a colleague.",
                        "about",
                        Map.of(
                                "person",
                                Records.text(
                                        "select p.public_id from person p join account a on a.person_id = p.id where a.user_name = ?",
                                        "staff2.bee")),
                        "occurredOn",
                        day));
        String charge = "{\"charges\":[{\"clause\":\"CC-15\",\"code\":\"" + code + "\",\"toPupil\":" + toPupil + "}]}";
        Answer answer = head.post("reports/" + matter.reference() + "/triage?dryRun=true", charge);
        assertEquals(status, answer.status(), answer.text());
        return answer;
    }

    private String asked(String kind, String towards) {
        Answer answer = ask(kind, towards);
        assertEquals(201, answer.status(), answer.text());
        return answer.object().get("id").getAsString();
    }

    private Answer ask(String kind, String towards) {
        return staff.post("exemptions", terms(kind, towards));
    }

    private static String terms(String kind, String towards) {
        return "{\"school\":\"BEE\",\"kind\":\"" + kind + "\",\"purpose\":\"Calls on the trip\""
                + (towards == null ? "" : ",\"towards\":\"" + towards + "\"") + WEEK;
    }

    private static Answer decide(ApiClient who, String id, boolean agree) {
        return who.post("exemptions/" + id + "/decision", "{\"agree\":" + agree + "}");
    }

    private static JsonObject decided(ApiClient who, String id, boolean agree) {
        Answer answer = decide(who, id, agree);
        assertEquals(200, answer.status(), answer.text());
        return answer.object();
    }

    private static void ended(ApiClient who, String id) {
        Answer answer = who.post("exemptions/" + id + "/revocation", "{\"why\":\"The trip is over.\"}");
        assertEquals(200, answer.status(), answer.text());
        assertTrue(List.of("ended").contains(answer.object().get("standing").getAsString()), answer.text());
    }
}
