package org.probity.it.outside;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.google.gson.JsonObject;
import com.icegreen.greenmail.util.GreenMailUtil;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
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

/** Running cases and live warnings from elsewhere, over the public API: who may, what becomes of them, and that nothing leaves. */
@ExtendWith(ArquillianExtension.class)
@RunAsClient
class TakeOverApiIT {
    private final ApiClient hr = ApiClient.of("head-of-hr");

    @Test
    void casesGoOnAtTheirStepWithTheirDatesAndNothingIsSent() throws Exception {
        String subject = OldCases.newcomer("ST");
        String warned = OldCases.newcomer("ST");
        String old = OldCases.reference();
        byte[] letter = OldCases.pdf("Notice of an investigation");
        JsonObject preview = new OldCases()
                .aCase(
                        old,
                        subject,
                        Map.of(
                                "Next date", "4 December 2026",
                                "Investigator", "t.renwick@hedgerow-trust.example",
                                "Letters", "notice.pdf"))
                .warning(OldCases.reference(), warned, Map.of("Held until", "31/01/2028", "Letters", "warning.pdf"))
                .letter("notice.pdf", letter)
                .letter("warning.pdf", OldCases.pdf("First written warning"))
                .sent(hr);
        String what = preview.getAsJsonArray("rows").toString();
        assertTrue(what.contains("stands at \\\"Investigation\\\""), what);
        assertTrue(what.contains("due on 4 December 2026"), what);
        assertTrue(what.contains("counts until 13 March 2027 and is kept until 14 September 2027"), what);
        assertTrue(what.contains("One old letter is kept as evidence."), what);

        List<String> references = OldCases.taken(hr, preview);
        assertEquals(2, references.size());
        JsonObject found = hr.get("cases/" + references.get(0)).object();
        assertEquals("investigate", found.getAsJsonObject("step").get("code").getAsString());
        assertEquals("2026-12-04", found.getAsJsonObject("step").get("due").getAsString());
        assertTrue(found.get("opened").getAsString().startsWith("2026-10-01"), found.toString());
        JsonObject first = CaseOverApi.all(found.getAsJsonArray("chronology")).get(0);
        assertEquals("TAKEN_OVER", first.get("outcome").getAsString());
        assertEquals("Taken over from elsewhere", first.get("title").getAsString());
        assertTrue(first.get("note").getAsString().contains(old), first.toString());
        assertEquals(1, found.getAsJsonArray("allegations").size());
        String told = found.getAsJsonArray("peopleTold").toString();
        assertTrue(told.contains("Hartigan") && told.contains("CASE_MANAGER"), told);
        assertTrue(told.contains("Renwick") && told.contains("INVESTIGATOR"), told);
        JsonObject warning = CaseOverApi.all(hr.get("cases/" + references.get(1))
                        .object()
                        .getAsJsonObject("events")
                        .getAsJsonArray("warnings"))
                .get(0);
        assertEquals("2027-03-13", warning.get("liveUntil").getAsString());

        String item = CaseOverApi.all(
                        hr.get("reports/" + references.get(0) + "/evidence").array())
                .get(0)
                .get("id")
                .getAsString();
        assertArrayEquals(
                letter,
                hr.post("evidence/" + item + "/file", "{\"reason\":\"To read it.\"}")
                        .body());
        nothingLeft(references, subject, warned);
    }

    private static void nothingLeft(List<String> references, String... addresses) throws Exception {
        for (String reference : references) {
            assertEquals("0", OldCases.rows("letter", reference));
            assertEquals("0", OldCases.rows("meeting", reference));
            assertEquals(
                    "0",
                    Records.text(
                            "select cast(count(*) as text) from notice where position(? in concat(path, once, words)) > 0",
                            reference));
        }
        for (var mail : Infrastructure.mail().getReceivedMessages()) {
            String to = Arrays.toString(mail.getAllRecipients());
            assertTrue(Arrays.stream(addresses).noneMatch(to::contains), to);
            String whole = GreenMailUtil.getWholeMessage(mail);
            assertTrue(references.stream().noneMatch(whole::contains), to);
        }
    }

    @Test
    void headteacherGoesOnWithACaseThatCame() {
        ApiClient head = ApiClient.of("headteacher.elm");
        String reference = OldCases.taken(
                        head,
                        new OldCases()
                                .aCase(
                                        OldCases.reference(),
                                        OldCases.newcomer("ST"),
                                        Map.of("Case manager", "b.cullinane@elm-primary.example"))
                                .sent(head))
                .get(0);
        assertEquals(
                "2026-12-18",
                head.get("cases/" + reference)
                        .object()
                        .getAsJsonObject("step")
                        .get("due")
                        .getAsString());
        Answer reported = head.post("cases/" + reference + "/steps", "{\"outcome\":\"REPORTED\"}");
        assertEquals(200, reported.status(), reported.text());
        assertEquals(
                "route", reported.object().getAsJsonObject("step").get("code").getAsString());
    }

    @Test
    void decisionFromElsewhereCanBeAppealedAgainstHere() {
        String subject = OldCases.newcomer("ST");
        String old = OldCases.reference();
        JsonObject preview = new OldCases()
                .aCase(
                        old,
                        subject,
                        Map.of(
                                "Stands at", "await-appeal",
                                "Next date", "27/11/2026",
                                "Decision", "First written warning",
                                "Decided on", "13/11/2026"))
                .warning(old, subject, Map.of("Issued on", "13/11/2026", "Live until", "12/05/2027"))
                .sent(hr);
        assertTrue(
                preview.getAsJsonArray("rows").toString().contains("Goes with the case in row 2 of Cases"),
                preview.toString());
        List<String> references = OldCases.taken(hr, preview);
        assertEquals(1, references.size());
        Answer appealed = hr.post("cases/" + references.get(0) + "/steps", """
                {"outcome": "APPEALED", "appeal": {"received": "2026-11-19", "grounds": "It is too hard."}}""");
        assertEquals(200, appealed.status(), appealed.text());
        assertEquals(
                "appeal-check",
                appealed.object().getAsJsonObject("step").get("code").getAsString());
        assertEquals(
                1,
                appealed.object()
                        .getAsJsonObject("events")
                        .getAsJsonArray("warnings")
                        .size());
    }

    @Test
    void subjectSeesNothingFromTheFirstMomentAndNobodyTakesOverTheirOwnCase() {
        ApiClient head = ApiClient.of("headteacher.ald");
        int cases = head.get("cases").object().get("count").getAsInt();
        String own = "m.oyelaran@alder-primary.example";
        OldCases about = new OldCases()
                .aCase(
                        OldCases.reference(),
                        own,
                        Map.of(
                                "School",
                                "ALD",
                                "Clauses",
                                "",
                                "Stands at",
                                "Referrals and end",
                                "Decision",
                                "no measure",
                                "Decided on",
                                "02/11/2026"));
        List<String> refused = OldCases.faults(about.sent(head));
        assertTrue(refused.get(0).contains("You are part of this case"), refused.toString());
        String reference = OldCases.taken(hr, about.sent(hr)).get(0);
        assertEquals(200, hr.get("cases/" + reference).status());
        assertEquals(404, head.get("cases/" + reference).status());
        assertEquals(404, head.get("reports/" + reference).status());
        assertEquals(cases, head.get("cases").object().get("count").getAsInt());
        assertFalse(ApiClient.of("auditor").get("audit").text().contains(reference));
    }

    @Test
    void nothingComesTwice() {
        String subject = OldCases.newcomer("ST");
        String old = OldCases.reference();
        OldCases file = new OldCases().aCase(old, subject, Map.of());
        JsonObject waiting = file.sent(hr);
        JsonObject preview = file.sent(hr);
        OldCases.taken(hr, preview);
        Answer again = OldCases.accepted(hr, preview);
        assertEquals(409, again.status(), again.text());
        Answer later = hr.post("takeovers/" + preview.get("id").getAsString() + "/acceptance", "{}");
        assertEquals(422, later.status(), later.text());
        assertTrue(later.text().contains("taken over already"), later.text());
        Answer second = OldCases.accepted(hr, waiting);
        assertEquals(422, second.status(), second.text());
        assertTrue(second.text().contains("Something changed since the preview"), second.text());
        assertTrue(OldCases.faults(file.sent(hr)).get(0).contains("is here already"), "A third time");
        JsonObject other = new OldCases()
                .aCase(old.toLowerCase(Locale.ROOT), OldCases.newcomer("ST"), Map.of())
                .sent(hr);
        assertEquals(0, other.get("faultCount").getAsInt(), "The same incident of somebody else");
    }

    @Test
    void othersFindNothing() {
        JsonObject preview = new OldCases()
                .aCase(OldCases.reference(), OldCases.newcomer("ST"), Map.of())
                .sent(hr);
        String path = "takeovers/" + preview.get("id").getAsString();
        assertEquals(200, hr.get(path).status());
        assertTrue(hr.get("takeovers").text().contains(preview.get("id").getAsString()));
        ApiClient colleague = ApiClient.of("headteacher.elm");
        assertEquals(404, colleague.get(path).status());
        assertEquals(404, colleague.post(path + "/acceptance", "{}").status());
        assertEquals(404, colleague.send("DELETE", path, "").status());
        for (String nobody : List.of("hr", "slt.elm", "chair.elm", "clerk", "dpo", "ceo", "staff.elm", "admin")) {
            ApiClient who = ApiClient.of(nobody);
            assertEquals(404, who.get("takeovers").status(), nobody);
            assertEquals(404, who.get("takeovers/template").status(), nobody);
            assertEquals(404, who.get(path).status(), nobody);
            assertEquals(
                    404,
                    who.upload("takeovers", "cases.csv", "Stands at,Opened on".getBytes(StandardCharsets.UTF_8))
                            .status(),
                    nobody);
        }
        assertEquals(204, hr.send("DELETE", path, "").status());
        assertEquals(404, hr.get(path).status());
    }
}
