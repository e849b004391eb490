package org.probity.it.outside;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.probity.it.outside.EvidenceToSee.NOTE;
import static org.probity.it.outside.EvidenceToSee.added;
import static org.probity.it.outside.EvidenceToSee.captured;
import static org.probity.it.outside.EvidenceToSee.entered;
import static org.probity.it.outside.EvidenceToSee.wanted;
import static org.probity.it.outside.Routed.refused;

import com.google.gson.JsonObject;
import java.nio.charset.StandardCharsets;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;
import java.util.Map;
import org.jboss.arquillian.container.test.api.RunAsClient;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.probity.it.ApiClient;
import org.probity.it.ApiClient.Answer;
import org.probity.it.CaseOverApi;
import org.probity.it.Infrastructure;
import org.probity.it.Records;
import org.probity.it.SmallScanner;

/** Evidence from its receipt to the police, over the public API: capture data, custody, virus scanner, imagery, private messages. */
@ExtendWith(ArquillianExtension.class)
@RunAsClient
class EvidenceApiIT {
    private static final String WHY = "{\"reason\":\"To decide on the report.\"}";
    private static final String NO_FILES = "No files are taken here";

    private final ApiClient head = ApiClient.of("headteacher.elm");

    /** HR-03. */
    @Test
    void whatHasToBeKnownOfACaptureIsAskedForAndComesBack() {
        String reports = "reports/" + CaseOverApi.reportedAtElm().reference() + "/evidence";
        Map<String, String> said = captured("SCREEN_PRINT");
        for (String needed :
                List.of("description", "platform", "address", "postedAt", "capturedAt", "capturedBy", "device")) {
            Map<String, String> less = captured("SCREEN_PRINT");
            less.remove(needed);
            assertEquals(422, head.upload(reports, "note.txt", NOTE, less).status(), needed);
        }
        refused("is not what its name says", head.upload(reports, "note.pdf", NOTE, said));
        assertEquals(0, head.get(reports).array().size());
        assertEquals(201, head.upload(reports, "note.txt", NOTE, said).status());
        JsonObject item = item(newest(reports));
        said.forEach((field, value) ->
                assertTrue(field.endsWith("At") || item.get(field).getAsString().equals(value), field + " in " + item));
        assertEquals("2026-11-19T08:15:00Z", item.get("capturedAt").getAsString());
        assertEquals("CLEAN", item.get("virusCheck").getAsString());
        assertEquals("text/plain", item.get("mediaType").getAsString());
    }

    @Test
    void chainOfCustodyTellsWhoOpenedItAndWhyAndASealHolds() {
        String reference = CaseOverApi.reportedAtElm().reference();
        String id = added(head, reference, captured("SCREEN_PRINT"));
        String item = "evidence/" + id;
        refused("Say why", head.post(item + "/file", "{\"reason\":\" \"}"));
        assertArrayEquals(NOTE, head.post(item + "/file", WHY).body());
        String police = "{\"toWhom\":\"PC 4711 Example\",\"reason\":\"They asked for it.\"}";
        assertEquals(200, head.post(item + "/hand-outs", police).status());
        assertEquals(200, head.post(item + "/seals", WHY).status());
        refused("This item is sealed", head.post(item + "/file", WHY));
        refused("This item is sealed", head.post(item + "/seals", WHY));
        assertEquals(200, head.post(item + "/broken-seals", WHY).status());
        assertArrayEquals(NOTE, head.post(item + "/file", WHY).body());
        List<String> chain = CaseOverApi.all(item(id).getAsJsonArray("custody")).stream()
                .map(entry -> entry.get("act").getAsString())
                .toList();
        assertEquals(List.of("RECEIVED", "DOWNLOADED", "HANDED_OUT", "SEALED", "SEAL_BROKEN", "DOWNLOADED"), chain);
        JsonObject handed = CaseOverApi.all(item(id).getAsJsonArray("custody")).get(2);
        assertEquals("PC 4711 Example", handed.get("toWhom").getAsString());
        assertTrue(handed.get("by").getAsString().contains("Hartigan"), handed.toString());
        assertEquals("2", audited("EvidenceService.download", id));
        assertEquals("1", audited("EvidenceService.seal", id));
        for (String stranger : List.of("headteacher.ced", "clerk", "lm.elm")) {
            ApiClient who = ApiClient.of(stranger);
            assertEquals(404, who.get(item).status(), stranger);
            assertEquals(404, who.post(item + "/file", WHY).status(), stranger);
            assertEquals(
                    404,
                    who.upload("reports/" + reference + "/evidence", "note.txt", NOTE, captured("FILE"))
                            .status());
        }
    }

    @Test
    void infectedFileIsRefusedAndOnRecordAndADeadScannerLetsNothingIn() {
        String reference = CaseOverApi.reportedAtElm().reference();
        String reports = "reports/" + reference + "/evidence";
        byte[] infected = ("Before " + SmallScanner.VIRUS + " after").getBytes(StandardCharsets.UTF_8);
        Answer answer = head.upload(reports, "note.txt", infected, captured("FILE"));
        refused("note.txt carries a virus (Test.Wormwood-1) and was not taken", answer);
        assertEquals(0, head.get(reports).array().size());
        assertEquals(
                "note.txt, Test.Wormwood-1",
                Records.text(
                        "select f.file_name || ', ' || f.finding from refused_file f join matter m on m.id = f.matter_id where m.reference = ?",
                        reference));
        JsonObject told = head.get(reports + "/refused").array().get(0).getAsJsonObject();
        assertEquals("note.txt", told.get("fileName").getAsString());
        assertEquals("Test.Wormwood-1", told.get("finding").getAsString());
        assertEquals(
                404, ApiClient.of("headteacher.ced").get(reports + "/refused").status());
        assertEquals(404, ApiClient.of("governor.elm").get(reports + "/refused").status());
        Infrastructure.scanner().lieDown();
        try {
            refused("The virus scanner does not answer", head.upload(reports, "note.txt", NOTE, captured("FILE")));
            assertEquals(0, head.get(reports).array().size());
        } finally {
            Infrastructure.scanner().wakeUp();
        }
        assertEquals(
                "CLEAN",
                item(added(head, reference, captured("FILE"))).get("virusCheck").getAsString());
    }

    /** HR-01, HR-02. */
    @Test
    void imagerySuspectedLaterClosesEveryFileToEverybodyAndTellsPoliceAndTechnicians() throws SQLException {
        ApiClient cedar = ApiClient.of("headteacher.ced");
        ApiClient lead = ApiClient.of("dsl.ced");
        CaseOverApi matter = Routed.about("Haile", "CED", "lm.ced", cedar);
        matter.triaged(cedar, Routed.charge(cedar, matter, Map.of()));
        String reports = "reports/" + matter.reference();
        String id = added(cedar, matter.reference(), captured("SCREEN_PRINT"));
        assertEquals(404, lead.get("evidence/" + id).status());
        assertEquals(204, cedar.post(reports + "/imagery", "").status());
        assertEquals(204, cedar.post(reports + "/imagery", "").status());

        for (ApiClient who : List.of(cedar, lead)) {
            refused(NO_FILES, who.post("evidence/" + id + "/file", WHY));
            refused(NO_FILES, who.upload(reports + "/evidence", "note.txt", NOTE, captured("FILE")));
            assertTrue(who.get(reports + "/evidence")
                    .array()
                    .get(0)
                    .getAsJsonObject()
                    .get("closed")
                    .getAsBoolean());
        }
        String key = lead.get("evidence/" + id).object().get("storageKey").getAsString();
        Answer told = ApiClient.of("admin").get("sealed-objects");
        assertTrue(told.text().contains(key), told.text());
        assertFalse(told.text().contains(matter.reference()) || told.text().contains(id), told.text());
        assertEquals(404, cedar.get("sealed-objects").status());
        assertEquals("0 0", readable(id, key));
        JsonObject police = Routed.named(matter.seenBy(lead).getAsJsonArray("tracks"), "title", "Report to the police");
        assertTrue(police.get("running").getAsBoolean());
        assertEquals(404, ApiClient.of("head-of-hr").get(reports).status());
    }

    /** What the application's own role can read of it, even as the product itself. */
    private static String readable(String id, String key) throws SQLException {
        try (Connection connection = Infrastructure.asApplication();
                Statement as = connection.createStatement();
                PreparedStatement count = connection.prepareStatement(
                        "select (select count(*) from evidence_content c join evidence e on e.id = c.evidence_id where e.public_id = ?) || ' ' || (select count(*) from evidence_piece where storage_key = ?)")) {
            as.execute("select set_config('app.person', 'system', false)");
            count.setString(1, id);
            count.setString(2, key);
            try (ResultSet result = count.executeQuery()) {
                result.next();
                return result.getString(1);
            }
        }
    }

    /** S4-24. */
    @Test
    void privateMessagesAreTakenAndOpenedOnlyWhileAParentPermitsIt() {
        String reference = CaseOverApi.reportedAtElm().reference();
        String reports = "reports/" + reference + "/evidence";
        Map<String, String> chat = captured("PRIVATE_CHAT");
        refused("These are private messages", head.upload(reports, "note.txt", NOTE, chat));
        Map<String, String> permitted = captured("PRIVATE_CHAT");
        permitted.putAll(Map.of(
                "givenBy", "Mrs Quillfeather",
                "chat", "Parents of Year 2",
                "extent", "The messages of 18 November",
                "givenOn", "2026-11-19"));
        refused("These are private messages", head.upload(reports, "note.txt", NOTE, permitted));
        permitted.put("form", "LETTER");
        String id = added(head, reference, permitted);
        added(head, reference, chat);
        assertArrayEquals(NOTE, head.post("evidence/" + id + "/file", WHY).body());
        assertEquals(
                204,
                head.send("DELETE", "reports/" + reference + "/message-permission", "")
                        .status());
        refused("These are private messages", head.post("evidence/" + id + "/file", WHY));
        refused("These are private messages", head.upload(reports, "note.txt", NOTE, chat));
        assertFalse(item(id).get("permitted").getAsBoolean());
    }

    /** domain.md 6.5. */
    @Test
    void contentIsFollowedFromOurReportToTheHelplineAndUntilItStaysAway() {
        String reference = CaseOverApi.reportedAtElm().reference();
        String first = wanted(head, reference);
        refused("not reported yet", entered(head, first, "HELPLINE", "2026-11-19T12:00"));
        JsonObject reported =
                entered(head, first, "REPORTED", "2026-11-19T10:00").object();
        assertEquals("2026-11-21T10:00:00Z", reported.get("replyDue").getAsString());
        refused("until Saturday 21 November 2026 at 10:00", entered(head, first, "HELPLINE", "2026-11-20T08:00"));
        assertEquals("REFUSED", state(entered(head, first, "REFUSED", "2026-11-19T15:00")));
        assertEquals("APPEALED", state(entered(head, first, "APPEALED", "2026-11-19T16:00")));
        assertEquals("REMOVED", state(entered(head, first, "GONE", "2026-11-20T07:00")));

        String second = wanted(head, reference);
        assertEquals("REPORTED", state(entered(head, second, "REPORTED", "2026-11-17T10:00")));
        assertEquals("ESCALATED", state(entered(head, second, "HELPLINE", "2026-11-19T10:00")));
        List<JsonObject> all =
                CaseOverApi.all(head.get("reports/" + reference + "/take-downs").array());
        assertEquals(
                List.of(second, first),
                all.stream().map(each -> each.get("id").getAsString()).toList());
        assertEquals(4, all.get(1).getAsJsonArray("entries").size());
        ApiClient stranger = ApiClient.of("headteacher.ced");
        assertEquals(404, stranger.get("take-downs/" + first).status());
        assertEquals(404, stranger.get("reports/" + reference + "/take-downs").status());
        assertEquals(404, entered(stranger, first, "BACK", "2026-11-20T08:00").status());
    }

    private static String state(Answer answer) {
        assertEquals(200, answer.status(), answer.text());
        return answer.object().get("state").getAsString();
    }

    private JsonObject item(String id) {
        Answer answer = head.get("evidence/" + id);
        assertEquals(200, answer.status(), answer.text());
        return answer.object();
    }

    private String newest(String reports) {
        return head.get(reports).array().get(0).getAsJsonObject().get("id").getAsString();
    }

    private static String audited(String act, String id) {
        return Records.text(
                "select cast(count(*) as text) from audit_entry where outcome = 'DONE' and act || ' ' || subject = ?",
                act + " " + id);
    }
}
