package org.probity.it.outside;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.probity.it.outside.AskedStatement.asked;
import static org.probity.it.outside.AskedStatement.person;
import static org.probity.it.outside.AskedStatement.signed;
import static org.probity.it.outside.AskedStatement.stranger;
import static org.probity.it.outside.Routed.refused;

import com.google.gson.JsonObject;
import java.io.IOException;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.jboss.arquillian.container.test.api.RunAsClient;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.probity.ejb.print.PdfUa;
import org.probity.it.ApiClient;
import org.probity.it.ApiClient.Answer;
import org.probity.it.CaseOverApi;
import org.probity.it.Records;
import org.probity.it.StaffCase;
import org.probity.persistence.account.Secret;

/** Statements and notes of interviews, from the question over the mailed link to the evidence, over the public API. */
@ExtendWith(ArquillianExtension.class)
@RunAsClient
class StatementApiIT {
    private static final ApiClient ANYBODY = ApiClient.ofAnybody();
    private static final String TEXT = "I stood by the gate.\n\nHe read it out, and  laughed.\nMore I do not know.";

    @Test
    void whatIsSignedBehindTheLinkIsLockedEvidence() throws Exception {
        AskedStatement asked = AskedStatement.ofAStranger();
        assertEquals("ASKED", asked.state());
        JsonObject shown = ANYBODY.get(asked.door()).object();
        assertEquals(AskedStatement.QUESTION, shown.get("given").getAsString());
        assertEquals("Mrs Pat Witness", shown.get("name").getAsString());
        assertFalse(
                shown.toString().contains(asked.reference()) || shown.toString().contains("Haile"));
        assertEquals("ASKED", asked.state());

        Answer kept = ANYBODY.send("PUT", asked.door(), "{\"text\":\"I stood by\\n\\n the  gate \"}");
        assertEquals("I stood by\n\n the  gate ", kept.object().get("text").getAsString());
        assertEquals("BEGUN", asked.state());
        refused("Say that it is true", ANYBODY.post(asked.door() + "/signature", "{\"name\":\"Pat Witness\"}"));
        refused("Type your name", ANYBODY.post(asked.door() + "/signature", "{\"agreed\":true}"));
        refused("Write your statement first", signed(asked.door(), "  "));
        refused("cannot be printed: GRINNING FACE", signed(asked.door(), "\uD83D\uDE00"));
        assertEquals("BEGUN", asked.state());
        assertEquals(204, asked.signed(TEXT).status());
        assertEquals("SIGNED", asked.state());
        assertEquals("Pat Witness", asked.seen().get("signature").getAsString());

        ApiClient head = asked.led().head();
        String item = "evidence/" + asked.seen().get("evidence").getAsString();
        JsonObject evidence = head.get(item).object();
        assertEquals("STATEMENT", evidence.get("kind").getAsString());
        JsonObject received =
                CaseOverApi.all(evidence.getAsJsonArray("custody")).get(0);
        assertEquals("RECEIVED", received.get("act").getAsString());
        assertEquals(404, ApiClient.of("headteacher.elm").get(item).status());
        byte[] pdf = head.post(item + "/file", "{\"reason\":\"To decide.\"}").body();
        assertEquals(Secret.hash(pdf), evidence.get("sha256").getAsString());
        assertEquals(List.of(), PdfUa.faults(pdf));
        String printed = printed(pdf);
        for (String line : TEXT.split("\n+", -1)) {
            assertTrue(printed.contains(line.replaceAll(" +", " ")), printed);
        }
        assertTrue(printed.contains("Pat Witness") && printed.contains(asked.reference()), printed);
        assertFalse(plain(asked).contains("gate"));
        noted(asked);
    }

    /** Nothing of the words lies open in the database. */
    private static String plain(AskedStatement asked) {
        return Records.text(
                "select encode(words, 'escape') || encode(given, 'escape') from statement where public_id = ?",
                asked.id());
    }

    private static void noted(AskedStatement asked) {
        List<String> chronology = CaseOverApi.all(asked.led().seen().getAsJsonArray("chronology")).stream()
                .map(entry -> entry.get("title").getAsString())
                .filter(title -> title.startsWith("Statement of Mrs Pat Witness"))
                .toList();
        assertEquals(
                List.of("Statement of Mrs Pat Witness asked for", "Statement of Mrs Pat Witness signed"), chronology);
        String lines =
                "select string_agg(act, ' ' order by id) from audit_entry where outcome = 'DONE' and matter_id is not null and subject = ?";
        assertEquals("StatementService.ask LinkedStatementService.sign", Records.text(lines, asked.id()));
        assertEquals(
                "1",
                Records.text(
                        "select cast(count(*) as text) from notice n join account a on a.person_id = n.person_id where a.user_name = 'headteacher.ced' and n.once = 'N11:signed:' || ?",
                        asked.id()));
    }

    private static String printed(byte[] pdf) throws IOException {
        try (PDDocument document = Loader.loadPDF(pdf)) {
            return new PDFTextStripper().getText(document).replaceAll("\\s+", " ");
        }
    }

    /** SOD-06. */
    @Test
    void whoeverIsAskedIsAWitnessAndSeesTheMatterNoMore() {
        StaffCase led = AskedStatement.lookedInto();
        String reference = led.matter().reference();
        String item = EvidenceToSee.added(led.head(), reference, EvidenceToSee.captured("SCREEN_PRINT"));
        ApiClient hr = led.hr();
        assertEquals(200, hr.get("cases/" + reference).status());
        Map<String, String> wanted =
                Map.of("kind", "STATEMENT", "person", person("head-of-hr"), "given", "What did you hear?");
        assertEquals(201, asked(led.head(), led.matter(), wanted).status());
        Routed.blind(hr, led.matter());
        assertEquals(404, hr.get("evidence/" + item).status());
        assertEquals(404, hr.get("cases/" + reference + "/statements").status());
        JsonObject adviser = Routed.named(
                led.head().get("cases/" + reference + "/people?duty=HR_ADVISER").array(), "id", person("head-of-hr"));
        assertTrue(adviser.get("whyNot").getAsString().contains("this person is a witness (SOD-06)"));
        JsonObject told = led.head().get("cases/" + reference).object();
        assertFalse(
                told.get("peopleTold").toString().contains("Head of HR"),
                told.get("peopleTold").toString());
    }

    @Test
    void whoHasAPartOrIsTheSubjectOrWasAskedAlreadyIsNot() {
        StaffCase led = AskedStatement.lookedInto();
        CaseOverApi matter = led.matter();
        String investigator = Records.text(
                "select p.public_id from assignment a join person p on p.id = a.person_id join matter m on m.id = a.matter_id where a.duty = 'INVESTIGATOR' and a.ends is null and m.reference = ?",
                matter.reference());
        String mail = Records.text("select email from person where public_id = ?", investigator);
        String part = "leads, investigates, decides or helps in the case";
        refused(part, asked(led.head(), matter, colleague(investigator)));
        refused(part, asked(led.head(), matter, stranger(mail.toUpperCase(Locale.ROOT))));
        refused("nobody asks themselves", asked(led.head(), matter, colleague(person("headteacher.ced"))));
        refused("the case is about this person", asked(led.head(), matter, colleague(person("staff3.ced"))));
        refused("Give an e-mail address such as", asked(led.head(), matter, stranger("pat at home")));
        refused("Say who it is", asked(led.head(), matter, Map.of("kind", "STATEMENT", "given", "What?")));
        refused(
                "Take one of the two away",
                asked(
                        led.head(),
                        matter,
                        Map.of("kind", "STATEMENT", "given", "What?", "person", investigator, "name", "Pat")));
        refused(
                "Say on which day the interview was",
                asked(
                        led.head(),
                        matter,
                        Map.of("kind", "NOTES", "given", "Q: Where?", "name", "Pat", "email", "pat@witness.example")));
        assertEquals(
                201,
                asked(led.head(), matter, stranger("twice@witness.example")).status());
        refused("was asked already", asked(led.head(), matter, stranger("Twice@witness.example")));
        assertEquals(
                404,
                asked(ApiClient.of("headteacher.elm"), matter, stranger("x@witness.example"))
                        .status());
        assertEquals(
                404,
                asked(ApiClient.of("staff2.ced"), matter, stranger("x@witness.example"))
                        .status());
        matter.step(led.hr(), Map.of("outcome", "REPORTED"));
        refused("The step in hand is", asked(led.head(), matter, stranger("late@witness.example")));
        JsonObject listed =
                led.head().get("cases/" + matter.reference() + "/statements").object();
        assertFalse(listed.get("mayAsk").getAsBoolean());
        assertEquals(1, listed.getAsJsonArray("statements").size());
    }

    private static Map<String, String> colleague(String person) {
        return Map.of("kind", "STATEMENT", "person", person, "given", "What did you see?");
    }

    /** S2-66. */
    @Test
    void nobodyIsAskedAndNothingIsSignedWhileTheCaseWaitsForThePolice() {
        AskedStatement asked = AskedStatement.ofAStranger();
        StaffCase led = asked.led();
        led.does(led.head(), "holds", "{\"kind\":\"POLICE\",\"reason\":\"They asked us to wait.\"}");
        refused("on hold for", asked(led.head(), led.matter(), stranger("wait@witness.example")));
        refused("cannot be signed at the moment", asked.signed(TEXT));
        assertEquals(
                200, ANYBODY.send("PUT", asked.door(), "{\"text\":\"So far.\"}").status());
        led.does(led.head(), "holds", "{\"kind\":\"POLICE\",\"clearance\":\"DC Example, reference 4711.\"}");
        assertEquals(204, asked.signed(TEXT).status());
    }

    @Test
    void everyDeadLinkLooksLikeOneThatNeverWas() {
        Answer never = ANYBODY.get("public/statements/" + Secret.random());
        assertEquals(404, never.status());
        AskedStatement used = AskedStatement.ofAStranger();
        assertEquals(204, used.signed(TEXT).status());
        same(never, used.door());

        AskedStatement withdrawn = AskedStatement.in(used.led(), Map.of());
        String door = withdrawn.door();
        ApiClient head = used.led().head();
        refused("Say why it is not wanted", head.post(withdrawn.path() + "/withdrawal", "{}"));
        assertEquals(
                200,
                head.post(withdrawn.path() + "/withdrawal", "{\"reason\":\"Nobody needs it.\"}")
                        .status());
        assertEquals("WITHDRAWN", withdrawn.state());
        same(never, door);
        refused("This was withdrawn", head.post(withdrawn.path() + "/reminder", "{}"));
        refused("This is signed", head.post(used.path() + "/withdrawal", "{\"reason\":\"Too late.\"}"));

        AskedStatement old = AskedStatement.in(used.led(), Map.of());
        String first = old.door();
        Records.run("update statement set due = date '2026-11-19' where public_id = ?", old.id());
        assertEquals("EXPIRED", old.state());
        same(never, first);
        assertEquals(200, head.post(old.path() + "/reminder", "{}").status());
        assertEquals("ASKED", old.state());
        String second = AskedStatement.door(old.links(2).get(1));
        same(never, first);
        assertEquals(200, ANYBODY.get(second).status());
        Records.run(
                "update case_file set state = 'CLOSED' where matter_id = (select id from matter where reference = ?)",
                old.reference());
        same(never, second);
    }

    private static void same(Answer never, String door) {
        for (Answer dead : List.of(
                ANYBODY.get(door), ANYBODY.send("PUT", door, "{\"text\":\"Still here?\"}"), signed(door, TEXT))) {
            assertEquals(404, dead.status());
            assertEquals(never.text(), dead.text());
        }
    }

    /** M1: whoever the case is about signs the notes of their interview too. */
    @Test
    void notesAreReadCorrectedAndSigned() throws Exception {
        AskedStatement asked = AskedStatement.in(
                AskedStatement.lookedInto(),
                Map.of("kind", "NOTES", "given", "Q: Where were you?\nA: At the gate.", "heldOn", "2026-11-19"));
        assertEquals(
                "2026-11-19", ANYBODY.get(asked.door()).object().get("heldOn").getAsString());
        assertEquals(204, asked.signed("By the gate, not at it.").status());
        String item = "evidence/" + asked.seen().get("evidence").getAsString();
        String printed = printed(asked.led()
                .head()
                .post(item + "/file", "{\"reason\":\"To decide.\"}")
                .body());
        assertTrue(printed.contains("A: At the gate.") && printed.contains("By the gate, not at it."), printed);
        Map<String, String> subject = Map.of(
                "kind",
                "NOTES",
                "person",
                person("staff3.ced"),
                "given",
                "Q: Why?\nA: A joke.",
                "heldOn",
                "2026-11-20");
        assertEquals(
                201, asked(asked.led().head(), asked.led().matter(), subject).status());
    }
}
