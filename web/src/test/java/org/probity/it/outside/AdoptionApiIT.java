package org.probity.it.outside;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.probity.it.TrustTexts.done;

import com.google.gson.JsonArray;
import com.google.gson.JsonObject;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import org.jboss.arquillian.container.test.api.RunAsClient;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.probity.it.ApiClient;
import org.probity.it.ApiClient.Answer;
import org.probity.it.Records;
import org.probity.it.TrustTexts;

/** Texts of the trust in the hands of schools: what is refused, with which sentence, and what holds afterwards. */
@ExtendWith(ArquillianExtension.class)
@RunAsClient
class AdoptionApiIT {
    private final TrustTexts texts = new TrustTexts();
    private final ApiClient clerk = texts.clerk();
    private final String title = TrustTexts.title();

    @Test
    void textOfTheTrustIsSeenBySchoolsOnceItIsInForce() {
        String id = texts.draft(title);
        ApiClient head = ApiClient.of("headteacher.ced");
        assertEquals(404, head.get("policies/" + id).status());
        assertEquals(404, head.post("policies/" + id + "/submission", "{}").status());
        assertEquals(
                404,
                ApiClient.of("governor.ced")
                        .post("policies/" + id + "/sign-offs", "{}")
                        .status());
        texts.bringIntoForce(id);
        Answer seen = head.get("policies/" + id);
        assertEquals(200, seen.status());
        assertEquals("TRUST", seen.object().get("school").getAsString());
        assertTrue(head.get("trust/policies?status=IN_FORCE").text().contains(id));
        assertEquals(404, head.get("policies/" + id + "/adoption/schools").status());
        assertTrue(clerk.get("policies/" + id + "/pdf").body().length > 1000);
        assertEquals(
                422, head.upload("trust/policies/import", "x.md", new byte[0]).status());
        assertEquals(
                404,
                head.upload("trust/policies/import?save=true", "x.md", TrustTexts.file(title))
                        .status());
    }

    @Test
    void onlyTheVersionInForceIsAdoptedAndOnlyOnce() {
        String first = texts.inForce(title);
        texts.adopted(first, "ELM", 5, 18, "Anna Bell");
        refused(clerk.post("policies/" + first + "/adoption", "{\"school\":\"ELM\"}"), "follows this text");
        String second = texts.next(title, first, "in the evening", "at night");
        refused(clerk.post("policies/" + second + "/adoption", "{\"school\":\"CED\"}"), "is a draft");
        texts.bringIntoForce(second);
        refused(
                clerk.post("policies/" + first + "/adoption", "{\"school\":\"CED\"}"),
                "Only the version in force can be adopted");
    }

    @Test
    void missingValueBlocksSubmissionByName() {
        String id = adoptedBare("BEE");
        Answer early = clerk.post("policies/" + id + "/submission", "{}");
        refused(early, "Working days to answer an enquiry");
        refused(early, "Name of the safeguarding role");
        refused(value(id, "enquiry.responseWorkingDays", "300"), "a whole number from 1 to 20");
        refused(value(id, "no.such", "1"), "no value called no.such");
        done(value(id, "enquiry.responseWorkingDays", "7"), 200);
        assertTrue(texts.text(id).contains("within 7 working days"));
    }

    @Test
    void lockedClauseStaysTheTrustsAndOpenOnesAreReplaced() {
        String id = adoptedBare("DAM");
        String locked = texts.lineage(id, "1");
        String open = texts.lineage(id, "4");
        refused(words(id, locked, "We answer when we can."), "locked");
        refused(words(id, open, "Use {{label.dsl}}."), "Write the value itself");
        done(words(id, open, "Staff keep their accounts closed to strangers."), 200);
        assertTrue(texts.text(id).contains("closed to strangers"));
        done(clerk.send("DELETE", "policies/" + id + "/adoption/clauses/" + open, ""), 200);
        assertTrue(texts.text(id).contains("keep their own accounts private"));
        Answer stale = clerk.send(
                "PUT", "policies/" + id + "/adoption/clauses/" + open, "{\"text\":\"Two at once.\",\"seen\":0}");
        assertEquals(409, stale.status(), stale.text());
    }

    @Test
    void valuesBecomeTheRulesOfTheSchoolWhenTheTextComesIntoForce() {
        String trusts = texts.inForce(title);
        String id = texts.adopted(trusts, "CED", 3, 24, "Ms Guard");
        assertEquals("", rule("pastPupil.minAge", title));
        texts.bringIntoForce(id);
        assertEquals("24", rule("pastPupil.minAge", title));
        assertEquals("Ms Guard", rule("label.dsl", title));
        TrustTexts.rulesAgain(title);
    }

    @Test
    void clauseThatTheTrustTookOutIsAskedAndCanBeKept() {
        String trusts = texts.inForce(title);
        String id = texts.adopted(trusts, "ALD", 5, 18, "Mr Care");
        String open = texts.lineage(id, "5");
        done(words(id, open, "Staff do not post after six."), 200);
        texts.bringIntoForce(id);
        texts.bringIntoForce(texts.next(title, trusts, "5. Staff should not post in the evening.", ""));
        JsonObject ahead = clerk.get("policies/" + id + "/changes").object();
        assertFalse(ahead.get("started").getAsBoolean());
        Answer begun = clerk.post("policies/" + id + "/changes", "{}");
        assertEquals(201, begun.status(), begun.text());
        String draft = begun.object().get("id").getAsString();
        assertFalse(texts.text(draft).contains("after six"));
        refused(clerk.post("policies/" + draft + "/submission", "{}"), "an answer to one question");
        JsonArray questions =
                clerk.get("policies/" + draft + "/changes").object().getAsJsonArray("questions");
        JsonObject question = questions.get(0).getAsJsonObject();
        assertEquals("DELETED", question.get("kind").getAsString());
        assertEquals("Staff do not post after six.", question.get("ours").getAsString());
        String path =
                "policies/" + draft + "/changes/questions/" + question.get("id").getAsString();
        done(clerk.post(path, "{\"decision\":\"KEEP\",\"reason\":\"It works.\"}"), 200);
        assertEquals(409, clerk.post(path, "{\"decision\":\"TAKE\"}").status());
        assertTrue(texts.text(draft).contains("Staff do not post after six."));
        texts.bringIntoForce(draft);
        refused(clerk.post("policies/" + draft + "/changes", "{}"), "stands on the trust's newest version");
    }

    @Test
    void changeIsWeighedAndTheTextOfADayStaysAsItWas() {
        String first = texts.inForce(title);
        byte[] before = clerk.get("policies/" + first + "/pdf").body();
        String second = texts.next(title, first, "in the evening", "at night");
        refused(clerk.post("policies/" + second + "/submission", "{}"), "material or minor");
        texts.bringIntoForce(second);
        String then = clerk.get("policies/" + second + "/in-force?on=2026-11-10")
                .object()
                .get("id")
                .getAsString();
        assertEquals(first, then);
        assertArrayEquals(before, clerk.get("policies/" + then + "/pdf").body());
        refused(clerk.get("policies/" + second + "/in-force?on=2020-01-01"), "was in force on 1 January 2020");
        JsonObject compared = clerk.get("policies/" + second + "/changes/since?version=" + first)
                .object();
        assertTrue(compared.get("summary").getAsString().contains("at night"), compared::toString);
        byte[] pdf = clerk.get("policies/" + second + "/changes/since.pdf?version=" + first)
                .body();
        assertTrue(new String(pdf, java.nio.charset.StandardCharsets.ISO_8859_1).contains("/StructTreeRoot"));
    }

    @Test
    void databaseKeepsTheTextOfASubmittedVersion() throws SQLException {
        String id = texts.inForce(title);
        for (String act : new String[] {
            "update clause set text = 'Anything goes.' where version_id = v.id",
            "delete from policy_heading where version_id = v.id",
            "insert into clause (id, public_id, version_id, position, text, strength, lineage) select nextval('ids'), 'x' || v.id, v.id, 99, 'More.', 'ADVISED', 'y'",
            "update policy_version set change_summary = 'Nothing.' where id = v.id",
            "update policy_version set body_hash = null where id = v.id"
        }) {
            SQLException refusal = assertThrows(SQLException.class, () -> asProduct(act, id), act);
            assertTrue(refusal.getMessage().contains("never changes"), refusal::getMessage);
        }
    }

    private static void asProduct(String act, String version) throws SQLException {
        String block = "do $$ declare v policy_version; begin select * into v from policy_version where public_id = '"
                + version + "'; " + act + "; end $$";
        try (Connection product = DriverManager.getConnection(
                        System.getProperty("probity.db.url"),
                        System.getProperty("probity.db.user"),
                        System.getProperty("probity.db.password"));
                PreparedStatement statement = product.prepareStatement(block)) {
            statement.execute();
        }
    }

    private String adoptedBare(String school) {
        Answer adopted =
                clerk.post("policies/" + texts.inForce(title) + "/adoption", "{\"school\":\"" + school + "\"}");
        assertEquals(201, adopted.status(), adopted.text());
        return adopted.object().get("id").getAsString();
    }

    private Answer value(String id, String key, String said) {
        return clerk.send(
                "PUT", "policies/" + id + "/adoption/values", "{\"values\":{\"" + key + "\":\"" + said + "\"}}");
    }

    private Answer words(String id, String lineage, String words) {
        return clerk.send("PUT", "policies/" + id + "/adoption/clauses/" + lineage, "{\"text\":\"" + words + "\"}");
    }

    private static String rule(String key, String source) {
        return Records.text(
                "select coalesce(max(r.value), '') from rule_value r join school s on s.id = r.school_id where s.code = 'CED' and r.key = '"
                        + key + "' and starts_with(r.source, ?)",
                source);
    }

    private static void refused(Answer answer, String words) {
        assertEquals(422, answer.status(), answer.text());
        assertTrue(answer.text().contains(words), answer.text());
    }
}
