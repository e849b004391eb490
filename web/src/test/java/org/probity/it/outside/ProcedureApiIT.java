package org.probity.it.outside;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.google.gson.Gson;
import com.google.gson.JsonArray;
import com.google.gson.JsonObject;
import java.util.List;
import java.util.Map;
import org.jboss.arquillian.container.test.api.RunAsClient;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.probity.it.ApiClient;
import org.probity.it.ApiClient.Answer;
import org.probity.it.CaseOverApi;
import org.probity.it.Records;
import org.probity.it.StaffCase;

/** Procedures over the API: read by many, written by the head of HR, published by two people, never felt by a running case. */
@ExtendWith(ArquillianExtension.class)
@RunAsClient
class ProcedureApiIT {
    private static final String SUPPORT = "support-offer";
    private static final String STEPS =
            "select cast(count(*) as text) || ' ' || (select count(*) from case_deadline) || ' '"
                    + " || (select count(*) from letter) || ' ' || (select max(version) from case_file) from step_taken where '' = ?";

    private final ApiClient hr = ApiClient.of("head-of-hr");
    private final ApiClient chief = ApiClient.of("ceo");

    @AfterEach
    void asItWas() {
        for (String code : List.of(SUPPORT, "staff-conduct", "libel-report")) {
            OwnDrafts.away(code);
        }
        OwnDrafts.firstVersionAgain(SUPPORT);
        OwnDrafts.forgotten("sports-day");
    }

    private Answer change(String id, String changes) {
        return hr.post("procedures/drafts/" + id + "/changes", "{\"changes\":[" + changes + "]}");
    }

    private Answer ask(String id, String from) {
        return hr.post(
                "procedures/drafts/" + id + "/request",
                "{\"from\":\"" + from + "\",\"why\":\"The board agreed on it.\"}");
    }

    private static Answer decide(ApiClient who, String id, boolean agree) {
        return who.post("procedures/drafts/" + id + "/decision", "{\"agree\":" + agree + ",\"note\":\"Seen.\"}");
    }

    private int followed(String code) {
        return Routed.named(all(), "code", code).get("number").getAsInt();
    }

    private JsonArray all() {
        JsonObject first = hr.get("procedures").object();
        JsonArray rows = first.getAsJsonArray("rows");
        if (first.has("next")) {
            rows.addAll(hr.get("procedures?after=" + first.get("next").getAsString())
                    .object()
                    .getAsJsonArray("rows"));
        }
        return rows;
    }

    @Test
    void everyProcedureIsReadPageByPageAndNoneTwice() {
        List<String> codes = CaseOverApi.all(all()).stream()
                .map(row -> row.get("code").getAsString())
                .toList();
        assertEquals(27, codes.size(), codes.toString());
        assertEquals(27, codes.stream().distinct().count());
        JsonObject version = ApiClient.of("headteacher.ced")
                .get("procedures/versions/" + OwnDrafts.version("staff-conduct"))
                .object();
        assertEquals("in force", version.get("standing").getAsString());
        assertTrue(version.get("svg").getAsString().startsWith("<svg"));
        assertEquals(404, ApiClient.of("staff.ced").get("procedures").status());
        assertEquals(
                404,
                ApiClient.of("headteacher.ced")
                        .post("procedures/" + SUPPORT + "/draft", "{}")
                        .status());
        assertEquals(
                404,
                ApiClient.of("headteacher.ced")
                        .get("procedures/drafts/" + OwnDrafts.id(SUPPORT))
                        .status());
    }

    @Test
    void twoPeoplePublishAndNewTracksFollowItWhileRunningOnesStay() {
        StaffCase earlier = StaffCase.opened("CED", "Haile", "2026-11-18");
        begun(earlier);
        String id = OwnDrafts.id(SUPPORT);
        assertEquals(
                200,
                change(
                                id,
                                "{\"step\":\"offer\",\"title\":\"Offer our support\",\"time\":{\"days\":3,\"counted\":\"WORKING\"}}")
                        .status());
        assertEquals(1, followed(SUPPORT));
        assertEquals(200, ask(id, "2026-11-20").status());
        Routed.refused("You worked on this yourself", decide(hr, id, true));
        Routed.refused("waits for a second person", change(id, "{\"step\":\"offer\",\"title\":\"Late\"}"));
        Answer published = decide(chief, id, true);
        assertEquals(200, published.status(), published.text());
        assertEquals("PUBLISHED", published.object().get("state").getAsString());
        int second = followed(SUPPORT);
        assertTrue(second > 1, published.text());
        StaffCase later = StaffCase.opened("CED", "Haile", "2026-11-18");
        begun(later);
        assertEquals("1", version(earlier));
        assertEquals(String.valueOf(second), version(later));
        Routed.refused("was published. Begin a new one", change(id, "{\"step\":\"offer\",\"title\":\"Late\"}"));
    }

    private static void begun(StaffCase file) {
        Answer begun =
                file.hr().post("cases/" + file.matter().reference() + "/tracks", "{\"procedure\":\"" + SUPPORT + "\"}");
        assertTrue(begun.status() < 300, begun.text());
    }

    private static String version(StaffCase file) {
        return Records.text(
                "select cast(v.number as text) from case_track t join case_file c on c.id = t.case_id join matter m on m.id = c.matter_id join procedure_version v on v.id = t.procedure_version_id join procedure p on p.id = v.procedure_id where m.reference = ? and p.code = 'support-offer'",
                file.matter().reference());
    }

    @Test
    void aVersionThatBeginsLaterIsNotFollowedBefore() {
        String id = OwnDrafts.id(SUPPORT);
        change(id, "{\"step\":\"offer\",\"title\":\"Offer it\"}");
        Routed.refused("today or later", ask(id, "2026-11-19"));
        assertEquals(200, ask(id, "2027-01-04").status());
        assertEquals(200, decide(chief, id, true).status());
        assertEquals(1, followed(SUPPORT));
        assertEquals(
                "2027-01-04", Routed.named(all(), "code", SUPPORT).get("coming").getAsString());
    }

    @Test
    void aNewProcedureBeginsByItsFileAndIsPublishedByTwoPeople() {
        String text = OwnDrafts.SPORTS_DAY;
        assertEquals(404, begunBy(ApiClient.of("headteacher.ced"), text).status());
        Routed.refused("already. Begin a draft of it", begunBy(hr, text.replace("sports-day", SUPPORT)));
        Routed.refused("says about whom it is", begunBy(hr, text.replace("kind: ANY", "kind: GHOST")));
        assertEquals(
                0,
                looked(text).object().getAsJsonArray("faults").size(),
                looked(text).text());
        Answer begun = begunBy(hr, text);
        assertEquals(201, begun.status(), begun.text());
        String id = begun.object().get("id").getAsString();
        assertEquals(
                200,
                change(id, "{\"step\":\"watch\",\"time\":{\"counted\":\"HOURS\",\"hours\":36}}")
                        .status());
        assertTrue(hr.get("procedures/drafts/" + id + "/yaml").text().contains("rule: L30, hours: 36"));
        assertEquals(
                0,
                hr.get("procedures/drafts/" + id + "/rehearsal")
                        .object()
                        .get("looked")
                        .getAsInt());
        assertEquals(1, OwnDrafts.fresh(hr).size());
        assertEquals(0, OwnDrafts.fresh(ApiClient.of("headteacher.ced")).size());
        assertEquals(200, ask(id, "2026-11-20").status());
        Routed.refused("You worked on this yourself", decide(hr, id, true));
        Answer published = decide(chief, id, true);
        assertEquals(200, published.status(), published.text());
        assertEquals(1, followed("sports-day"));
        assertEquals(0, OwnDrafts.fresh(hr).size());
        Routed.refused("already. Begin a draft of it", begunBy(hr, text));
    }

    private static Answer begunBy(ApiClient who, String text) {
        return who.post("procedures/drafts", new Gson().toJson(Map.of("text", text)));
    }

    private Answer looked(String text) {
        return hr.post("procedures/drafts/look", new Gson().toJson(Map.of("text", text)));
    }

    @Test
    void nothingIsPublishedWhileAProblemStandsAndEachIsMarkedAtItsStep() {
        String id = OwnDrafts.id("staff-conduct");
        assertEquals(
                200,
                change(
                                id,
                                "{\"step\":\"await-appeal\",\"time\":{\"days\":2}},{\"step\":\"decide\",\"by\":[\"SLT\",\"PAN\"]}")
                        .status());
        JsonArray faults = hr.get("procedures/drafts/" + id)
                .object()
                .getAsJsonObject("look")
                .getAsJsonArray("faults");
        assertEquals(2, faults.size(), faults.toString());
        assertTrue(Routed.named(faults, "step", "await-appeal")
                .get("what")
                .getAsString()
                .contains("must be 5 to 10 days"));
        assertTrue(
                Routed.named(faults, "step", "decide").get("what").getAsString().contains("authority matrix"));
        Routed.refused("cannot be published while 2 problems stand", ask(id, "2026-12-01"));
        assertEquals(1, followed("staff-conduct"));
    }

    @Test
    void whoeverSavesSecondIsTold() {
        JsonObject draft = OwnDrafts.of(SUPPORT);
        String id = draft.get("id").getAsString();
        String change =
                "{\"seen\":" + draft.get("seen").getAsInt() + ",\"changes\":[{\"step\":\"offer\",\"title\":\"One\"}]}";
        assertEquals(
                200, hr.post("procedures/drafts/" + id + "/changes", change).status());
        assertEquals(
                409, hr.post("procedures/drafts/" + id + "/changes", change).status());
    }

    @Test
    void theFileThatIsExportedIsTakenInAgainAndABrokenOneIsToldWithItsLine() {
        String id = OwnDrafts.id(SUPPORT);
        String yaml = hr.get("procedures/drafts/" + id + "/yaml").text();
        assertEquals(
                hr.get("procedures/versions/" + OwnDrafts.version(SUPPORT) + "/yaml")
                        .text(),
                yaml);
        assertEquals(
                200, replaced(id, yaml.replace("Offer support", "Offer help")).status());
        Routed.refused("Nothing differs", askAfter(id, yaml));
        Routed.refused("line 8", replaced(id, yaml.replaceFirst("kind: CONTACT", "kind: KONTACT")));
        Routed.refused("line", replaced(id, yaml + "    - broken: ["));
        Routed.refused(
                "this is another procedure", replaced(id, yaml.replace("procedure: support-offer", "procedure: x")));
        Routed.refused("longer than 200,000", replaced(id, "#".repeat(200_001)));
    }

    private Answer askAfter(String id, String yaml) {
        assertEquals(200, replaced(id, yaml).status());
        return ask(id, "2026-12-01");
    }

    private Answer replaced(String id, String yaml) {
        return hr.send("PUT", "procedures/drafts/" + id + "/yaml", new Gson().toJson(Map.of("text", yaml)));
    }

    @Test
    void pastCasesAreLedAlongTheDraftAndNothingIsWritten() {
        StaffCase file = StaffCase.opened("CED", "Haile", "2026-11-18");
        file.matter().step(file.head(), file.appointment());
        String id = OwnDrafts.ofStaffConduct();
        String before = Records.text(STEPS, "");
        JsonObject rehearsal = hr.get("procedures/drafts/" + id + "/rehearsal").object();
        assertEquals(before, Records.text(STEPS, ""));
        JsonObject led = Routed.named(
                rehearsal.getAsJsonArray("cases"), "reference", file.matter().reference());
        JsonObject date = Routed.named(led.getAsJsonArray("differences"), "kind", "DATE");
        assertEquals("18 December 2026", date.get("was").getAsString());
        assertEquals("13 January 2027", date.get("would").getAsString());
        JsonObject chiefs = chief.get("procedures/drafts/" + id + "/rehearsal").object();
        assertTrue(
                chiefs.get("looked").getAsInt() < rehearsal.get("looked").getAsInt(),
                "The chief executive reads no staff case by post: " + chiefs);
    }

    @Test
    void aDraftIsSentBackTakenBackAndGivenUp() {
        String id = OwnDrafts.id("libel-report");
        String first = hr.get("procedures/drafts/" + id)
                .object()
                .getAsJsonObject("look")
                .getAsJsonObject("sheet")
                .getAsJsonArray("steps")
                .get(0)
                .getAsJsonObject()
                .get("code")
                .getAsString();
        assertEquals(
                200,
                change(id, "{\"step\":\"" + first + "\",\"title\":\"Other\"}").status());
        assertEquals(200, ask(id, "2026-12-01").status());
        assertEquals(
                200,
                hr.send("DELETE", "procedures/drafts/" + id + "/request", "").status());
        assertEquals(200, ask(id, "2026-12-01").status());
        assertEquals("OPEN", decide(chief, id, false).object().get("state").getAsString());
        assertEquals(204, hr.send("DELETE", "procedures/drafts/" + id, "").status());
        Routed.refused("given up", ask(id, "2026-12-01"));
    }
}
