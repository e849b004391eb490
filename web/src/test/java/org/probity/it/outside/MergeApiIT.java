package org.probity.it.outside;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.probity.it.TrustTexts.done;

import com.google.gson.JsonObject;
import org.jboss.arquillian.container.test.api.RunAsClient;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.probity.it.ApiClient;
import org.probity.it.ApiClient.Answer;
import org.probity.it.Records;
import org.probity.it.TrustTexts;

/** A new version of the trust's text meets what schools are doing: nobody's work is submitted, overwritten or made less weighty. */
@ExtendWith(ArquillianExtension.class)
@RunAsClient
class MergeApiIT {
    private final TrustTexts texts = new TrustTexts();
    private final ApiClient clerk = texts.clerk();
    private final String title = TrustTexts.title();

    @Test
    void nobodySubmitsForASchoolWhatItWorksOn() {
        String first = texts.inForce(title);
        String elm = texts.adopted(first, "ELM", 5, 18, "Ms Elm");
        String alder = texts.adopted(first, "ALD", 5, 18, "Mr Alder");
        texts.bringIntoForce(elm);
        texts.bringIntoForce(alder);
        String begun = turn(elm, "next", 201).object().get("id").getAsString();
        assertEquals(0, submitted(first), "a draft that the school began");
        turn(begun, "end", 204);
        String second = texts.next(title, first, "in the evening", "at night");
        texts.bringIntoForce(second);
        String prepared = draft(elm);
        String open = texts.lineage(prepared, "4");
        String words = "{\"text\":\"Staff keep their accounts to themselves.\"}";
        done(clerk.send("PUT", "policies/" + prepared + "/adoption/clauses/" + open, words), 200);
        assertEquals(1, submitted(second), "Alder's alone: Elm has written something in its own");
        assertEquals(
                "DRAFT",
                clerk.get("policies/" + prepared).object().get("status").getAsString());
    }

    @Test
    void mergeIntoADraftKeepsWhatWasTyped() {
        String first = texts.inForce(title);
        String draft = texts.adopted(first, "ALD", 5, 18, "Mr Alder");
        String particulars =
                "{\"ownerRole\":\"Headteacher\",\"audience\":[\"Staff\"],\"changeSummary\":\"Alder writes it anew.\"}";
        done(clerk.send("PUT", "policies/" + draft + "/particulars", particulars), 200);
        texts.bringIntoForce(texts.next(title, first, "in the evening", "at night"));
        done(clerk.post("policies/" + draft + "/changes", "{}"), 201);
        assertEquals("Alder writes it anew.\nFollows version 2 of the trust's text.", kept("change_summary", draft));
    }

    @Test
    void materialChangeThatASchoolSkippedStaysMaterial() {
        String first = texts.inForce(title);
        String draft = texts.adopted(first, "DAM", 5, 18, "Mr Dam");
        String second = texts.next(title, first, "in the evening", "at night");
        texts.bringIntoForce(second);
        Records.run("update policy_version set effective_to = '2026-11-09' where public_id = ?", first);
        Records.run("update policy_version set effective_from = '2026-11-10' where public_id = ?", second);
        String third = texts.next(title, second, "Staff should not", "Colleagues should not");
        String minor = "{\"material\":false,\"materialReason\":\"A word.\"}";
        done(clerk.post("policies/" + third + "/submission", minor), 200);
        texts.sign(third);
        done(clerk.post("policies/" + draft + "/changes", "{}"), 201);
        assertEquals("true", kept("material", draft));
    }

    @Test
    void questionsShowTheValuesOfTheSchool() {
        String first = texts.draft(title);
        done(clerk.send("PUT", "policies/" + first + "/adoption/locks", "{\"locked\":[]}"), 200);
        texts.bringIntoForce(first);
        String draft = texts.adopted(first, "BEE", 7, 18, "Mr Bee");
        String open = texts.lineage(draft, "1");
        String words = "{\"text\":\"We answer when the post is in.\"}";
        done(clerk.send("PUT", "policies/" + draft + "/adoption/clauses/" + open, words), 200);
        texts.bringIntoForce(texts.next(title, first, "Staff answer enquiries", "Staff reply to enquiries"));
        done(clerk.post("policies/" + draft + "/changes", "{}"), 201);
        JsonObject question = question(draft);
        assertEquals(
                "Staff reply to enquiries within 7 working days.",
                question.get("theirs").getAsString());
        String path =
                "policies/" + draft + "/changes/questions/" + question.get("id").getAsString();
        done(clerk.post(path, "{\"decision\":\"KEEP\"}"), 200);
        JsonObject answer = question(draft).getAsJsonObject("answer");
        assertEquals(
                "Staff reply to enquiries within 7 working days.",
                answer.get("theirs").getAsString());
    }

    @Test
    void adoptionThatWasGivenUpCanBeginAgain() {
        String first = texts.inForce(title);
        String draft = texts.adopted(first, "CED", 5, 18, "Ms Cedar");
        turn(draft, "end", 204);
        String again = texts.adopted(first, "CED", 6, 18, "Ms Cedar");
        assertEquals(2, clerk.get("policies/" + again).object().get("version").getAsInt());
        turn(again, "end", 204);
        Answer own = clerk.upload("schools/CED/policies/import?save=true", "lanterns.md", TrustTexts.file(title));
        assertEquals(201, own.status(), own.text());
    }

    @Test
    void mergeGoesIntoTheDraftThatWasOpened() {
        String first = texts.inForce(title);
        String inForce = texts.adopted(first, "ALD", 5, 18, "Mr Alder");
        texts.bringIntoForce(inForce);
        String draft = turn(inForce, "next", 201).object().get("id").getAsString();
        texts.bringIntoForce(texts.next(title, first, "in the evening", "at night"));
        Answer other = clerk.post("policies/" + inForce + "/changes", "{}");
        assertEquals(422, other.status(), other.text());
        assertTrue(other.text().contains("Version 2 is a draft already"), other.text());
        assertFalse(texts.text(draft).contains("at night"));
        done(clerk.post("policies/" + draft + "/changes", "{}"), 201);
        assertTrue(texts.text(draft).contains("at night"));
    }

    private Answer turn(String version, String turn, int status) {
        Answer answer = clerk.post("policies/" + version + "/course/" + turn, "{\"reason\":\"We changed our mind.\"}");
        assertEquals(status, answer.status(), answer.text());
        return answer;
    }

    private int submitted(String trusts) {
        Answer answer = clerk.post("policies/" + trusts + "/adoption/schools/submissions", "{}");
        assertEquals(200, answer.status(), answer.text());
        return answer.object().get("versions").getAsInt();
    }

    private JsonObject question(String draft) {
        return clerk.get("policies/" + draft + "/changes")
                .object()
                .getAsJsonArray("questions")
                .get(0)
                .getAsJsonObject();
    }

    /** The draft of the same policy. */
    private static String draft(String version) {
        return Records.text(
                "select d.public_id from policy_version v join policy_version d on d.policy_id = v.policy_id and d.status = 'DRAFT' where v.public_id = ?",
                version);
    }

    private static String kept(String column, String version) {
        return Records.text("select " + column + "::text from policy_version where public_id = ?", version);
    }
}
