package org.probity.it.outside;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.google.gson.Gson;
import com.google.gson.JsonArray;
import com.google.gson.JsonObject;
import com.google.gson.JsonPrimitive;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jboss.arquillian.container.test.api.RunAsClient;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.probity.ejb.print.TaggedPdf;
import org.probity.it.ApiClient;
import org.probity.it.ApiClient.Answer;
import org.probity.it.CaseOverApi;
import org.probity.it.Infrastructure;
import org.probity.it.Mails;
import org.probity.it.Visit;

/** What triage must do and must not leave out: suspected imagery, accident or purpose, and breaches that have to be looked into. */
@Tag("acceptance")
@ExtendWith(ArquillianExtension.class)
@RunAsClient
class AcceptanceTriageIT {
    private static final byte[] NOTE = "What was seen, in plain words.".getBytes(StandardCharsets.UTF_8);
    private static final String BASE64 = Base64.getEncoder().encodeToString(NOTE);
    private static final String NO_FILES = "No files are taken here";

    private final ApiClient head = ApiClient.of("headteacher.ced");
    private final ApiClient hr = ApiClient.of("head-of-hr");
    private final Mails mails = new Mails(Infrastructure.mail());

    /** AT-05, HR-01. */
    @Test
    void suspectedImageryTakesNoFileAndAlarmsSafeguardingLeadHeadAndPolice() throws IOException {
        ApiClient lead = ApiClient.of("dsl.ced");
        int ofLead = mails.notices(Routed.mailbox("dsl.ced"));
        int ofHead = mails.notices(Routed.mailbox("headteacher.ced"));
        CaseOverApi matter = CaseOverApi.reported(
                ApiClient.of("lm.ced"),
                Map.of("school", "CED", "whatHappened", "A picture goes round.", "indecentImage", true));
        mails.awaitNotice(Routed.mailbox("dsl.ced"), ofLead);
        mails.awaitNotice(Routed.mailbox("headteacher.ced"), ofHead);
        assertEquals(Set.of("Castellane", "Deshmukh"), Routed.holders(matter.readBy(lead), "RECIPIENT"));

        String evidence = "reports/" + matter.reference() + "/evidence";
        for (ApiClient who : List.of(lead, head)) {
            Routed.refused(NO_FILES, who.upload(evidence, "note.txt", NOTE));
            Routed.refused(NO_FILES, who.post(evidence, inBase64()));
        }
        Routed.refused(NO_FILES, pasted());
        assertEquals(0, lead.get(evidence).array().size());
        Answer sealed = lead.post(evidence, "{\"sealed\":{\"place\":\"Safe in the office\",\"sealNumber\":\"S-118\"}}");
        assertEquals(201, sealed.status(), sealed.text());
        JsonObject item = CaseOverApi.all(sealed.array()).get(0);
        assertEquals("SEALED_ITEM", item.get("kind").getAsString());
        assertFalse(item.has("fileName") && !item.get("fileName").isJsonNull());

        matter.triaged(head, Map.of("subjectKind", "UNKNOWN"));
        assertEquals(1, lead.get(evidence).array().size());
        Routed.refused(NO_FILES, lead.upload(evidence, "note.txt", NOTE));
        policeNow(matter, lead);
        policeLearnWhereItIs(matter, lead);
    }

    /** L22: the place, never the thing. */
    private static void policeLearnWhereItIs(CaseOverApi matter, ApiClient lead) throws IOException {
        JsonObject track = Routed.named(matter.seenBy(lead).getAsJsonArray("tracks"), "title", "Report to the police");
        JsonObject sent = matter.step(
                lead,
                Map.of(
                        "track",
                        track.get("id").getAsString(),
                        "outcome",
                        "SENT",
                        "to",
                        Map.of("name", "Wrenford police station", "address", "1 Gate Street\nWrenford")));
        String letter = Routed.named(sent.getAsJsonArray("letters"), "letter", "L22")
                .get("id")
                .getAsString();
        String text = new TaggedPdf(lead.get("letters/" + letter + "/pdf").body()).text();
        assertTrue(text.replaceAll("\\s+", " ").contains("locked away, Safe in the office"), text);
    }

    private static void policeNow(CaseOverApi matter, ApiClient lead) {
        JsonObject opened = matter.seenBy(lead);
        JsonObject track = Routed.named(opened.getAsJsonArray("tracks"), "title", "Report to the police");
        assertTrue(track.get("running").getAsBoolean());
        JsonObject send = Routed.named(track.getAsJsonArray("allowedOutcomes"), "outcome", "SENT");
        assertTrue(send.getAsJsonArray("letters").get(0).getAsString().startsWith("L22"), send.toString());
        JsonObject due = Routed.named(opened.getAsJsonArray("dueDates"), "rule", "X11");
        assertEquals(
                opened.get("opened").getAsString().substring(0, 10),
                due.get("due").getAsString());
        try (Visit visit = Visit.of("dsl.ced")) {
            String today = visit.open("today/list.xhtml").locator("main").innerText();
            assertTrue(today.contains(matter.reference()), today);
            assertTrue(today.contains("Report to the police"), today);
        }
    }

    /** AT-05: without the flag the same files are taken. */
    @Test
    void evidenceComesInAsAFormAndInsideJson() {
        CaseOverApi matter = Routed.about("Haile", "CED", "lm.ced", head);
        String evidence = "reports/" + matter.reference() + "/evidence";
        Answer form = head.upload(evidence, "note.txt", NOTE, EvidenceToSee.captured("FILE"));
        assertEquals(201, form.status(), form.text());
        Answer both = head.post(evidence, inBase64());
        assertEquals(201, both.status(), both.text());
        List<JsonObject> items = CaseOverApi.all(both.array());
        assertEquals(2, items.size());
        assertEquals(items.get(0).get("sha256"), items.get(1).get("sha256"));
        assertEquals(404, hr.upload(evidence, "note.txt", NOTE).status());
        Routed.refused("Send at least one file", head.post(evidence, "{}"));
    }

    private static String inBase64() {
        Map<String, String> file = Map.of("fileName", "note.txt", "content", BASE64);
        return new Gson().toJson(Map.of("files", List.of(file), "capture", EvidenceToSee.captured("FILE")));
    }

    private static Answer pasted() {
        ApiClient reporter = ApiClient.of("lm.ced");
        String before = reporter.get("reports/own").text();
        Map<String, Object> told =
                Map.of("school", "CED", "whatHappened", "See data:image/png;base64," + BASE64, "indecentImage", true);
        Answer answer = reporter.post("reports", new Gson().toJson(told));
        assertEquals(before, reporter.get("reports/own").text());
        return answer;
    }

    /** AT-13, S3-36. */
    @Test
    void accidentalBreachIsATaskOfTheDataProtectionOfficerWhateverBecomesOfTheConduct() {
        ApiClient damson = ApiClient.of("headteacher.dam");
        ApiClient officer = ApiClient.of("dpo");
        Set<String> before = Routed.dataCases(officer);
        CaseOverApi closed = Routed.about("Frobisher", "DAM", "lm.dam", damson);
        Map<String, Object> nothing = Map.of("because", "NO_ACTION", "reason", "It was a slip and was put right.");
        Answer ended = closed.decided(damson, Map.of("intent", "ACCIDENTAL", "close", nothing));
        assertEquals("CLOSED_NFA", ended.object().get("state").getAsString(), ended.text());
        isTaskOf(officer, Routed.fresh(officer, before));
        Routed.blind(officer, closed);

        Set<String> between = Routed.dataCases(officer);
        CaseOverApi opened = Routed.about("Frobisher", "DAM", "lm.dam", damson);
        opened.triaged(damson, Routed.charge(damson, opened, Map.of("intent", "ACCIDENTAL")));
        String data = Routed.fresh(officer, between);
        opened.step(hr, Map.of("outcome", "WITHDRAWN", "reason", "Training was enough."));
        assertEquals(
                "CLOSED",
                opened.step(hr, Map.of("outcome", "CLOSED")).get("state").getAsString());
        isTaskOf(officer, data);
    }

    private static void isTaskOf(ApiClient officer, String data) {
        JsonObject found = officer.get("cases/" + data).object();
        assertEquals("OPEN", found.get("state").getAsString());
        assertTrue(found.get("mine").getAsBoolean());
        JsonObject alert = Routed.named(found.getAsJsonArray("letters"), "letter", "L39");
        assertEquals("D", alert.get("variant").getAsString());
        assertEquals("DPO", alert.get("recipientKind").getAsString());
    }

    /** AT-13, S3-35. */
    @Test
    void deliberateBreachByStaffNeedsAWordOnHowDisciplineWasConsidered() {
        ApiClient damson = ApiClient.of("headteacher.dam");
        CaseOverApi matter = Routed.about("Frobisher", "DAM", "lm.dam", damson);
        Map<String, Object> silent = Routed.charge(damson, matter, Map.of("intent", "DELIBERATE"));
        String asked = "A deliberate breach by staff leads to the disciplinary rules";
        assertTrue(matter.forecast(damson, silent).get("warnings").toString().contains(asked));
        Routed.refused(asked, matter.decided(damson, silent));
        Map<String, Object> nothing = Map.of("because", "NO_ACTION", "reason", "We spoke.");
        Routed.refused(
                asked, matter.decided(damson, Map.of("intent", "DELIBERATE", "staffRoute", " ", "close", nothing)));
        assertEquals("RECEIVED", matter.readBy(damson).get("state").getAsString());
        matter.triaged(
                damson,
                Routed.charge(damson, matter, Map.of("intent", "DELIBERATE", "staffRoute", "HR advises a case.")));
    }

    /** AT-14, S1-26. */
    @Test
    void beechCannotLeaveABreachAloneButClosesWhatIsNone() {
        ApiClient beech = ApiClient.of("headteacher.bee");
        CaseOverApi breach = Routed.about("Ferreira", "BEE", "lm.bee", beech);
        JsonArray open =
                breach.forecast(beech, Routed.charge(beech, breach, Map.of())).getAsJsonArray("closings");
        assertFalse(open.contains(new JsonPrimitive("NO_ACTION")), open.toString());
        Routed.refused(
                "This school looks into every breach of this kind", ended(breach, beech, "NO_ACTION", "We spoke."));
        Routed.refused("The policy does bind people in this capacity", ended(breach, beech, "NOT_BOUND", "Not ours."));
        for (String way : List.of("WRONG_SCHOOL", "DUPLICATE", "SPAM")) {
            assertTrue(open.contains(new JsonPrimitive(way)), open.toString());
            CaseOverApi none = Routed.about("Ferreira", "BEE", "lm.bee", beech);
            Routed.refused("Give the reason for closing", ended(none, beech, way, " "));
            assertEquals("RECEIVED", none.readBy(beech).get("state").getAsString());
            closes(ended(none, beech, way, "It is none of ours."));
        }
        Map<String, String> parent = Map.of("name", "Mrs Quillfeather", "category", "PARENT_CARER");
        closes(ended(Routed.about(parent, "BEE", "lm.bee"), beech, "NOT_BOUND", "A parent is not bound."));
        assertEquals("RECEIVED", breach.readBy(beech).get("state").getAsString());
        assertFalse(ways("headteacher.bee", breach).contains("No action"));
        ApiClient alder = ApiClient.of("headteacher.ald");
        assertTrue(ways("headteacher.ald", Routed.about("Ashdown", "ALD", "lm.ald", alder))
                .contains("No action"));
    }

    private static Answer ended(CaseOverApi matter, ApiClient who, String because, String reason) {
        return matter.decided(who, Map.of("close", Map.of("because", because, "reason", reason)));
    }

    private static void closes(Answer ended) {
        assertEquals(200, ended.status(), ended.text());
        assertEquals("CLOSED_NFA", ended.object().get("state").getAsString());
    }

    private static List<String> ways(String userName, CaseOverApi matter) {
        try (Visit visit = Visit.of(userName)) {
            return visit.open("breach/triage.xhtml?ref=" + matter.reference())
                    .locator("[id='f:closing'] option")
                    .allTextContents();
        }
    }
}
