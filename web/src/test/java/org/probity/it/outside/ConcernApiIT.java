package org.probity.it.outside;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.google.gson.JsonObject;
import java.util.List;
import java.util.Map;
import org.jboss.arquillian.container.test.api.RunAsClient;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.probity.it.ApiClient;
import org.probity.it.ApiClient.Answer;
import org.probity.it.ConcernOverApi;
import org.probity.it.Records;

/** Concerns of parents: on whose desk they land, who sees nothing, and the stages of a complaint with their clocks (PC-01). */
@ExtendWith(ArquillianExtension.class)
@RunAsClient
class ConcernApiIT {
    private static final Map<String, String> WHY =
            Map.of("text", "It is about food, and the parent wants it in writing.");

    private static ApiClient teacher;
    private static ApiClient head;
    private static ApiClient chair;
    private static ApiClient clerk;

    @BeforeAll
    static void people() {
        teacher = ApiClient.of("staff.ced");
        head = ApiClient.of("headteacher.ced");
        chair = ApiClient.of("chair.ced");
        clerk = ApiClient.of("clerk");
    }

    @Test
    void classTeacherAnswersWithinTenSchoolDaysAndNobodyElseSeesIt() {
        ConcernOverApi concern = ConcernOverApi.raised(Map.of());
        JsonObject seen = concern.seen(teacher);
        assertTrue(seen.get("mine").getAsBoolean());
        assertEquals("2026-12-04T17:00:00Z", seen.get("due").getAsString());
        for (ApiClient other : List.of(head, chair, clerk, ApiClient.of("lm.ced"), ApiClient.of("head-of-hr"))) {
            assertEquals(404, concern.read(other).status());
        }
        concern.done(teacher, "answer", Map.of("text", "His class eats first from Monday."));
        JsonObject followed = concern.followed();
        assertEquals("ANSWERED", followed.get("state").getAsString());
        assertTrue(followed.get("steps").toString().contains("His class eats first from Monday."));
        assertFalse(followed.toString().contains("Lonsdale"));
    }

    @Test
    void concernAboutTheAddresseeGoesToTheNextInLineAndTheySeeNothing() {
        ConcernOverApi aboutTeacher = ConcernOverApi.raised(Map.of("about", "ADDRESSEE"));
        assertEquals(404, aboutTeacher.read(teacher).status());
        assertTrue(aboutTeacher.seen(head).get("mine").getAsBoolean());
        ConcernOverApi aboutHead = ConcernOverApi.raised(Map.of("addressedTo", "HEAD", "about", "ADDRESSEE"));
        assertEquals(404, aboutHead.read(head).status());
        assertTrue(aboutHead.seen(chair).get("mine").getAsBoolean());
        ConcernOverApi named =
                ConcernOverApi.raised(Map.of("addressedTo", "HEAD", "about", "SOMEBODY", "aboutName", "Dr Castellane"));
        assertEquals(404, named.read(head).status());
        assertFalse(head.get("concerns").text().contains(named.reference()));
        assertFalse(head.get("concerns/waiting").text().contains(named.reference()));
        ConcernOverApi aboutChair = ConcernOverApi.raised(Map.of("addressedTo", "CHAIR", "about", "ADDRESSEE"));
        assertEquals(404, aboutChair.read(chair).status());
        assertTrue(aboutChair.seen(head).get("mine").getAsBoolean());
    }

    @Test
    void relativeOfWhomItIsAboutIsPassedOverAndCannotBeChosen() {
        ConcernOverApi concern =
                ConcernOverApi.raised(Map.of("about", "SOMEBODY", "aboutName", "Mrs Eleanor Whitlock"));
        assertEquals(404, concern.read(ApiClient.of("slt.ced")).status());
        String colleagues = concern.seen(teacher).get("colleagues").toString();
        assertFalse(colleagues.contains("Whitlock"), colleagues);
        assertTrue(colleagues.contains("Castellane"), colleagues);
        String partner =
                Records.text("select public_id from person where given_name = ? and family_name = 'Whitlock'", "Jonah");
        assertEquals(
                422,
                concern.does(teacher, "owner", Map.of("person", partner, "why", "Yours."))
                        .status());
    }

    @Test
    void passedOnItHasTheSameDayAndANewOwner() {
        ConcernOverApi concern = ConcernOverApi.raised(Map.of("teacher", "Mr Nobody Known"));
        String due = concern.seen(head).get("due").getAsString();
        String lonsdale = Records.text("select public_id from person where family_name = ?", "Lonsdale");
        concern.done(head, "owner", Map.of("person", lonsdale, "why", "It is your class."));
        assertEquals(due, concern.seen(teacher).get("due").getAsString());
        assertTrue(concern.seen(teacher).get("mine").getAsBoolean());
        assertFalse(concern.seen(head).get("mine").getAsBoolean());
        assertEquals(422, concern.does(head, "answer", WHY).status());
        assertFalse(concern.followed().toString().contains("It is your class."));
    }

    @Test
    void wholeWayToAPanelHasItsOwnersItsClocksAndItsLawfulMembers() {
        ConcernOverApi concern = ConcernOverApi.raised(Map.of());
        assertEquals(422, concern.says("further", "At once, please.").status());
        concern.toThePanel(teacher, head);
        JsonObject seen = concern.seen(clerk);
        assertEquals("PANEL", seen.get("stage").getAsString());
        assertEquals("2026-12-18T17:00:00Z", seen.get("due").getAsString());
        List<String> members = concern.panel(clerk);
        assertEquals(
                422,
                concern.does(clerk, "panel", panel("2026-12-08T18:00", members.subList(0, 2)))
                        .status());
        assertEquals(
                422,
                concern.does(clerk, "panel", panel("2026-11-23T18:00", members)).status());
        concern.done(clerk, "panel", panel("2026-12-08T18:00", members));
        assertEquals(
                422, concern.does(clerk, "answer", Map.of("text", "We agree.")).status());
        assertTrue(concern.followed().toString().contains("Tuesday 8 December 2026 at 18:00"));
        Records.run(
                "update meeting set starts = timestamp '2026-11-19 18:00' where kind = 'M9' and matter_id = (select id from matter where reference = ?)",
                concern.reference());
        concern.done(clerk, "answer", Map.of("text", "The hall opens fifteen minutes longer."));
        assertEquals("CLOSED", concern.followed().get("state").getAsString());
        assertEquals(422, concern.says("further", "And now?").status());
    }

    @Test
    void whoAnsweredAStageDoesNotAnswerTheNext() {
        ConcernOverApi concern = ConcernOverApi.raised(Map.of("addressedTo", "HEAD"));
        concern.done(head, "answer", Map.of("text", "I looked into it."));
        assertEquals(204, concern.says("further", "I do not agree.").status());
        assertFalse(concern.seen(head).get("mine").getAsBoolean());
        assertTrue(concern.seen(chair).get("mine").getAsBoolean());
        assertEquals("2026-12-11T17:00:00Z", concern.seen(chair).get("due").getAsString());
    }

    @Test
    void handedOverByTheSchoolItIsAComplaintAndTheParentReadsWhy() {
        ConcernOverApi concern = ConcernOverApi.raised(Map.of());
        concern.done(teacher, "complaint", WHY);
        assertEquals("FORMAL", concern.seen(head).get("stage").getAsString());
        assertTrue(concern.followed().toString().contains("wants it in writing"));
        assertEquals(422, concern.does(head, "complaint", WHY).status());
    }

    @Test
    void whoStepsBackSeesItNoMoreAndTheNextHasIt() {
        ConcernOverApi concern = ConcernOverApi.raised(Map.of());
        concern.done(teacher, "recusal", Map.of());
        assertEquals(404, concern.read(teacher).status());
        assertTrue(concern.seen(head).get("mine").getAsBoolean());
    }

    @Test
    void bothSidesWriteBehindTheCodeAndTheParentReadsNoName() {
        ConcernOverApi concern = ConcernOverApi.raised(Map.of());
        assertEquals(204, concern.says("messages", "He was hungry again today.").status());
        concern.done(teacher, "messages", Map.of("text", "Thank you. Which day was it?"));
        String followed = concern.followed().get("messages").toString();
        assertTrue(followed.contains("hungry again") && followed.contains("Which day"), followed);
        assertFalse(followed.contains("Lonsdale"), followed);
        assertTrue(concern.seen(teacher).get("messages").toString().contains("Lonsdale"));
        assertEquals(
                404,
                ApiClient.ofAnybody()
                        .post("public-concerns/status", "{\"receipt\":\"BBBB-BBBB-BBBB-BBBB\"}")
                        .status());
    }

    @Test
    void whatIsMissingIsNamed() {
        Answer answer = ApiClient.ofAnybody()
                .post("public-concerns", "{\"school\":\"CED\",\"addressedTo\":\"TEACHER\",\"concern\":\"Food.\"}");
        assertEquals(422, answer.status());
        assertTrue(answer.text().contains("class teacher's name"), answer.text());
    }

    private static Map<String, Object> panel(String starts, List<String> members) {
        return Map.of("starts", starts, "place", "Meeting room, Long Acre Way", "members", members);
    }
}
