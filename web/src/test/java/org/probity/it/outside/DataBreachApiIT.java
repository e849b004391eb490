package org.probity.it.outside;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.google.gson.JsonObject;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.jboss.arquillian.container.test.api.RunAsClient;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.probity.ejb.print.PdfUa;
import org.probity.it.ApiClient;
import org.probity.it.ApiClient.Answer;
import org.probity.it.CaseOverApi;
import org.probity.it.Records;

/** The 72 hours, the assessment, the notices and the register of data breaches, as the officer leads them (8.8). */
@ExtendWith(ArquillianExtension.class)
@RunAsClient
class DataBreachApiIT {
    private final ApiClient officer = ApiClient.of("dpo");

    /** DP-03. */
    @Test
    void hoursRunFromTheTimeThatTheOfficerTypes() {
        DataCase found = DataCase.opened("2026-11-17");
        Map<String, String> told = Map.of("who", "The office", "how", "A call.");
        Routed.refused(
                "lies in the future", found.tried(officer, "awareness", with(told, "awareAt", "2026-11-27T09:00")));
        Routed.refused("at the earliest", found.tried(officer, "awareness", with(told, "awareAt", "2026-11-16T23:59")));
        Routed.refused("Give the day and the time", found.tried(officer, "awareness", told));
        Routed.refused(
                "Do this in the register",
                officer.post("cases/" + found.reference() + "/steps", "{\"outcome\":\"CONFIRMED\"}"));
        JsonObject aware = found.aware(officer, "2026-11-18T10:30");
        assertEquals("2026-11-18T10:30:00Z", aware.get("awareAt").getAsString());
        assertEquals("2026-11-21T10:30:00Z", aware.get("due").getAsString());
        JsonObject due = ofTheCase(found);
        assertEquals("2026-11-21T10:30:00Z", due.get("dueAt").getAsString());
        Routed.refused(
                "why the time is put right",
                found.tried(officer, "awareness", with(told, "awareAt", "2026-11-18T08:30")));
        found.done(
                officer,
                "awareness",
                with(with(told, "awareAt", "2026-11-18T08:30"), "note", "The caretaker knew two hours before."));
        JsonObject moved = ofTheCase(found);
        assertEquals("2026-11-21T08:30:00Z", moved.get("dueAt").getAsString());
        assertTrue(moved.get("reasons").toString().contains("10:30"), moved.toString());
        assertEquals(
                2,
                officer.get(found.here()).object().getAsJsonArray("awareness").size());
    }

    /** DP-03: the hour that came twice on 25 October 2026. */
    @Test
    void hourThatCameTwiceIsAskedFor() {
        DataCase found = DataCase.opened("2026-10-24");
        Map<String, String> told =
                Map.of("who", "The office", "how", "A call.", "awareAt", "2026-10-25T01:30", "note", "Found later.");
        Routed.refused("01:30 came twice", found.tried(officer, "awareness", told));
        JsonObject second = found.done(officer, "awareness", with(told, "turn", "SECOND"));
        assertEquals("2026-10-25T01:30:00Z", second.get("awareAt").getAsString());
        assertEquals("LATE", second.get("state").getAsString());
    }

    /** DP-02, DP-04, DP-05, DP-06. */
    @Test
    void riskDecidesWhoIsToldAndNothingThatWasSaidIsLost() throws Exception {
        DataCase found = DataCase.opened("2026-11-17");
        found.aware(officer, "2026-11-18T10:30");
        JsonObject first = found.weighed(officer, "UNLIKELY", "LIMITED");
        assertEquals("NOBODY_TO_TELL", first.get("state").getAsString());
        Routed.refused("Weigh the risk first", found.tried(officer, "reports", report()));
        Routed.refused(
                "not less",
                found.tried(
                        officer,
                        "assessments",
                        Map.of("likelihood", "LIKELY", "weight", "SEVERE", "decided", "NOBODY", "reasons", "No.")));
        JsonObject again = found.weighed(officer, "LIKELY", "SIGNIFICANT");
        assertEquals("COMMISSIONER_AND_PEOPLE", again.get("duty").getAsString());
        assertEquals(2, again.getAsJsonArray("assessments").size());
        assertEquals("Report it and tell people", step(found));
        Routed.refused("Not all is on record yet", found.tried(officer, "reports", report()));
        found.described(officer);
        JsonObject told = found.done(officer, "reports", report());
        assertEquals("PEOPLE_TO_TELL", told.get("state").getAsString());
        assertEquals("Tell the people concerned", step(found));
        found.done(officer, "reports", with(report(), "what", "The list is back."));
        people(found);
        Answer pdf = officer.get(found.here() + "/dossier/pdf");
        assertEquals(List.of(), PdfUa.faults(pdf.body()));
        String dossier = officer.get(found.here() + "/dossier").text();
        for (String said : List.of("IC-20417", "about 40", "The bus company has it.", "The list is back.", "Dryden")) {
            assertTrue(dossier.contains(said), said + ": " + dossier);
        }
        String sheet = officer.get("data-breaches/sheet").text();
        assertTrue(sheet.contains(found.reference()) && sheet.contains("Names of children in strange hands."), sheet);
    }

    private void people(DataCase found) {
        Map<String, Object> told = Map.of(
                "told",
                "2026-11-19T09:00",
                "count",
                40,
                "way",
                "by letter",
                "words",
                "A list with your child's name was left on a bus.",
                "readers",
                List.of(Map.of("name", "Mrs Ottoline Thrupp", "address", "2 Vale Road\nWrenford")));
        Routed.refused("Say what people can do themselves", found.tried(officer, "people", told));
        JsonObject done = found.done(officer, "people", with(told, "advice", "Watch for calls."));
        assertEquals("TOLD", done.get("state").getAsString());
        assertEquals("Lessons", step(found));
        JsonObject seen = officer.get("cases/" + found.reference()).object();
        assertTrue(
                CaseOverApi.all(seen.getAsJsonArray("letters")).stream()
                        .anyMatch(letter -> letter.get("variant").getAsString().equals("S")),
                seen.toString());
    }

    /** DP-02: late, and Art. 34(3). */
    @Test
    void lateNoticeNeedsItsReason() {
        DataCase found = DataCase.opened("2026-11-10");
        found.aware(officer, "2026-11-12T10:30");
        found.weighed(officer, "POSSIBLE", "SEVERE");
        found.described(officer);
        Routed.refused("Give the reason for the delay", found.tried(officer, "reports", report()));
        JsonObject late = found.done(officer, "reports", with(report(), "lateReason", "The line was dead."));
        assertEquals("PEOPLE_TO_TELL", late.get("state").getAsString());
        JsonObject spared = found.done(
                officer,
                "exceptions",
                Map.of("exception", "UNREADABLE", "reasons", "The stick is encrypted and the key is safe."));
        assertEquals("TOLD_LATE", spared.get("state").getAsString());
    }

    /** DP-06: what is none is in the register too, and only those of the matter see it. */
    @Test
    void everyDataCaseIsInTheRegisterForThoseWhoSeeIt() {
        DataCase found = DataCase.opened("2026-11-17");
        found.done(officer, "no-breach", Map.of("reason", "There was no name on the list."));
        Answer list = officer.get("data-breaches");
        assertTrue(list.text().contains(found.reference()), list.text());
        assertTrue(officer.get("data-breaches/sheet").text().contains("There was no name on the list."));
        assertTrue(ApiClient.of("dpl.ced").get("data-breaches").text().contains(found.reference()));
        assertEquals(
                404,
                found.tried(ApiClient.of("dpl.ced"), "facts", Map.of("whatHappened", "No."))
                        .status());
        for (String who : List.of("staff.ced", "headteacher.bee", "clerk", "admin", "ceo", "head-of-hr")) {
            ApiClient other = ApiClient.of(who);
            assertEquals(404, other.get(found.here()).status(), who);
            assertFalse(other.get("data-breaches").text().contains(found.reference()), who);
        }
        assertEquals(
                Records.text("select cast(count(*) as text) from case_file where kind = ?", "DATA"),
                Records.text(
                        "select cast(count(*) as text) from data_breach b join case_file c on c.matter_id = b.matter_id where c.kind = ?",
                        "DATA"));
    }

    private static Map<String, Object> report() {
        return Map.of(
                "told",
                "2026-11-19T08:00",
                "reference",
                "IC-20417",
                "way",
                "ONLINE",
                "what",
                "The notice with all parts.");
    }

    private static Map<String, Object> with(Map<String, ?> ask, String name, Object value) {
        Map<String, Object> more = new java.util.HashMap<>(ask);
        more.put(name, value);
        return more;
    }

    private String step(DataCase found) {
        return officer.get("cases/" + found.reference())
                .object()
                .getAsJsonObject("step")
                .get("title")
                .getAsString();
    }

    private JsonObject ofTheCase(DataCase found) {
        JsonObject seen = officer.get("cases/" + found.reference()).object();
        JsonObject due = CaseOverApi.all(seen.getAsJsonArray("dueDates")).stream()
                .filter(date -> date.get("rule").getAsString().equals("ICO"))
                .filter(date -> !date.has("met") || date.get("met").isJsonNull())
                .findFirst()
                .orElseThrow();
        assertTrue(Instant.parse(due.get("dueAt").getAsString()).isAfter(Instant.EPOCH));
        return due;
    }
}
