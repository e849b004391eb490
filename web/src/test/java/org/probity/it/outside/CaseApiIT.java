package org.probity.it.outside;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.google.gson.JsonObject;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
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

/** From a report to a hearing, and the first rungs of a parent's ladder, by somebody who has nothing but the API. */
@ExtendWith(ArquillianExtension.class)
@RunAsClient
class CaseApiIT {
    private static final Map<String, Object> PARENT =
            Map.of("name", "Mrs Quillfeather", "email", "quill@parents.example", "address", "4 Mill Lane\nEastholt");

    private final ApiClient head = ApiClient.of("headteacher.ced");

    @Test
    void aStaffCaseGoesFromTheReportToItsHearing() {
        CaseOverApi matter = staffMatter();
        assertEquals(
                404,
                ApiClient.of("staff.ced").get("reports/" + matter.reference()).status());
        assertTrue(ApiClient.of("staff.ced").get("reports/own").text().contains(matter.reference()));
        assertTrue(head.get("reports?state=received&school=ced").text().contains(matter.reference()));

        Map<String, Object> decision = Map.of("subjectKind", "STAFF", "clauses", List.of("29"), "severity", "serious");
        JsonObject forecast = matter.forecast(head, decision);
        assertTrue(forecast.getAsJsonObject("procedure").getAsJsonArray("steps").size() > 5);
        assertFalse(forecast.getAsJsonArray("peopleTold").isEmpty());
        assertFalse(forecast.getAsJsonArray("shutOut").isEmpty());
        JsonObject deadline =
                CaseOverApi.all(forecast.getAsJsonArray("deadlines")).get(0);
        assertEquals("2026-11-24", deadline.get("due").getAsString());
        assertTrue(deadline.getAsJsonArray("reasons").size() > 1);
        assertEquals("RECEIVED", report(matter).get("state").getAsString());
        matter.triaged(head, decision);
        assertEquals("CASE_OPEN", report(matter).get("state").getAsString());

        JsonObject opened = matter.seenBy(head);
        assertEquals("OPEN", opened.get("state").getAsString());
        assertEquals(
                "Appoint an investigator",
                opened.getAsJsonObject("step").get("title").getAsString());
        assertEquals("29", clause(opened).get("number").getAsString());
        assertTrue(head.get("cases?state=OPEN&school=CED").text().contains(matter.reference()));
        matter.step(head, Map.of("outcome", "appointed", "person", matter.free(head, "INVESTIGATOR")));
        ApiClient hr = ApiClient.of("head-of-hr");
        matter.step(hr, Map.of("outcome", "REPORTED"));
        matter.step(head, Map.of("outcome", "HEARING"));
        String chair = CaseOverApi.person(hr, "Castellane");
        matter.step(hr, Map.of("outcome", "PREPARED", "person", chair, "measure", "FIRST_WRITTEN"));

        Answer early = matter.tried(hr, Map.of("outcome", "INVITED", "meeting", meeting("2026-11-23T10:00")));
        assertEquals(422, early.status(), early.text());
        assertTrue(early.text().contains("2026"), early.text());
        JsonObject invited = matter.step(hr, Map.of("outcome", "INVITED", "meeting", meeting("2026-12-04T10:00")));
        assertEquals("2026-12-04", invited.getAsJsonObject("step").get("due").getAsString());
        assertEquals(1, letters(invited, "L07"));
        String pdf = "letters/" + CaseOverApi.ids(invited, "letters").get(0) + "/pdf";
        assertEquals("application/pdf", hr.get(pdf).type());
        String calendar = hr.get(
                        "meetings/" + CaseOverApi.ids(invited, "meetings").get(0) + ".ics")
                .text();
        assertTrue(calendar.contains("BEGIN:VEVENT"), calendar);
        assertEquals(5, invited.getAsJsonArray("chronology").size());
    }

    @Test
    void aParentIsAskedAndInvited() {
        ApiClient elm = ApiClient.of("headteacher.elm");
        CaseOverApi matter = CaseOverApi.reported(
                ApiClient.of("staff.elm"),
                Map.of(
                        "school", "ELM",
                        "whatHappened", "A parent wrote about two teachers.",
                        "about", Map.of("name", "Mrs Quillfeather", "category", "PARENT_CARER"),
                        "occurredOn", "2026-11-18",
                        "platform", "Facebook",
                        "address", "https://social.example/posts/1"));
        matter.triaged(elm, Map.of("subjectKind", "PARENT", "clauses", List.of("CC-45")));
        JsonObject asked = matter.step(elm, Map.of("outcome", "REQUESTED", "to", PARENT));
        assertEquals(1, letters(asked, "L27"));
        JsonObject invited = matter.step(
                elm,
                Map.of(
                        "outcome",
                        "INVITED",
                        "to",
                        PARENT,
                        "meeting",
                        meeting("2026-11-27T10:00"),
                        "fields",
                        Map.of(
                                "meetingTopic", "what was posted",
                                "meetingAlternatives", "We can also meet by telephone.")));
        assertEquals(1, invited.getAsJsonArray("meetings").size());
        assertEquals(1, letters(invited, "L28"));
    }

    @Test
    void theSecondPressIsToldAndDoesNothing() {
        CaseOverApi matter = staffCase();
        int seen = matter.seenBy(head).get("version").getAsInt();
        Map<String, Object> step =
                Map.of("outcome", "APPOINTED", "version", seen, "person", matter.free(head, "INVESTIGATOR"));
        matter.step(head, step);
        Answer second = matter.tried(head, step);
        assertEquals(409, second.status(), second.text());
        assertTrue(second.type().startsWith("application/problem+json"), second.type());
        assertEquals(1, letters(matter.seenBy(head), "L01"));
        assertEquals(422, triage(matter, "{\"clauses\":[\"29\"]}").status());
    }

    @Test
    void aCaseOfAnotherSchoolIsNotThere() {
        CaseOverApi matter = staffCase();
        ApiClient other = ApiClient.of("headteacher.elm");
        int before = refusals();
        assertEquals(404, other.get("cases/" + matter.reference()).status());
        assertEquals(
                404,
                other.get("cases/" + matter.reference() + "/people?duty=PANEL").status());
        assertEquals(404, matter.tried(other, Map.of("outcome", "APPOINTED")).status());
        assertEquals(404, other.get("cases?after=" + matter.reference()).status());
        assertEquals(
                404,
                other.post("reports/" + matter.reference() + "/triage", "{}").status());
        assertFalse(other.get("cases").text().contains(matter.reference()));
        assertEquals(before + 5, refusals());
        assertEquals(404, ApiClient.of("staff.ced").get("cases").status());
        assertEquals(401, ApiClient.ofAnybody().get("cases").status());
    }

    @Test
    void whatCannotBeReadIsNamed() {
        CaseOverApi matter = staffCase();
        Answer outcome = matter.tried(head, Map.of("outcome", "FLY"));
        assertEquals(422, outcome.status(), outcome.text());
        assertTrue(outcome.text().contains("APPOINTED"), outcome.text());
        assertEquals("outcome", field(outcome));
        Answer day =
                head.post("reports", "{\"school\":\"CED\",\"whatHappened\":\"It.\",\"occurredOn\":\"last Tuesday\"}");
        assertEquals(422, day.status(), day.text());
        assertEquals("occurredOn", field(day));
        assertEquals("whatHappened", field(head.post("reports", "{\"school\":\"CED\"}")));
        Answer flag = triage(staffMatter(), "{\"clauses\":[\"29\"],\"flags\":[\"PURPLE\"]}");
        assertEquals(422, flag.status(), flag.text());
        assertTrue(flag.text().contains("THREATENING"), flag.text());
        Answer clause = triage(staffMatter(), "{\"clauses\":[\"no such clause\"]}");
        assertEquals(422, clause.status(), clause.text());
        assertEquals(400, head.post("reports", "{\"school\":").status());
        assertEquals(400, head.post("reports", "").status());
        assertEquals(
                404,
                head.post("reports", "{\"school\":\"NONE\",\"whatHappened\":\"It.\"}")
                        .status());
        assertEquals(422, head.get("cases?state=PURPLE").status());
    }

    @Test
    void anybodyMayReportWithoutAName() {
        Answer answer = ApiClient.ofAnybody()
                .post("public-reports", "{\"school\":\"ELM\",\"whatHappened\":\"A picture of pupils went round.\"}");
        assertEquals(201, answer.status(), answer.text());
        assertEquals(19, answer.object().get("receipt").getAsString().length());
        assertEquals("2026-11-23T17:00:00Z", answer.object().get("triageDue").getAsString());
    }

    @Test
    void aHoldStopsTheCaseUntilItIsLifted() {
        CaseOverApi matter = staffCase();
        String holds = "cases/" + matter.reference() + "/holds";
        Answer held = head.post(holds, "{\"kind\":\"police\",\"reason\":\"The police ask us to wait.\"}");
        assertEquals("ON_HOLD", held.object().get("state").getAsString(), held.text());
        Answer lifted = head.post(holds, "{\"kind\":\"POLICE\",\"clearance\":\"WP/2026/118\"}");
        assertEquals("OPEN", lifted.object().get("state").getAsString(), lifted.text());
    }

    @Test
    void theDescriptionKnowsEveryPath() throws IOException, InterruptedException {
        HttpResponse<String> answer = HttpClient.newHttpClient()
                .send(
                        HttpRequest.newBuilder(URI.create(Infrastructure.baseUrl() + "openapi"))
                                .build(),
                        HttpResponse.BodyHandlers.ofString());
        assertEquals(200, answer.statusCode());
        for (String path : List.of("/api/v1/reports/{reference}/triage", "/api/v1/cases/{reference}/steps")) {
            assertTrue(answer.body().contains(path), answer.body());
        }
        assertFalse(answer.body().contains("org.probity"), answer.body());
    }

    private static int refusals() {
        return Integer.parseInt(Records.text(
                "select cast(count(*) as varchar) from audit_entry e join account a on a.person_id = e.person_id where e.outcome = 'REFUSED' and a.user_name = ?",
                "headteacher.elm"));
    }

    private CaseOverApi staffMatter() {
        return CaseOverApi.reported(
                ApiClient.of("staff.ced"),
                Map.of(
                        "school", "CED",
                        "whatHappened", "He mocked a colleague online.",
                        "about", Map.of("person", CaseOverApi.person(head, "Haile")),
                        "occurredOn", "2026-11-18",
                        "occurredAt", "16:45",
                        "platform", "Facebook",
                        "address", "https://social.example/posts/1"));
    }

    private CaseOverApi staffCase() {
        CaseOverApi matter = staffMatter();
        matter.triaged(head, Map.of("clauses", List.of("29")));
        return matter;
    }

    private Answer triage(CaseOverApi matter, String decision) {
        return head.post("reports/" + matter.reference() + "/triage", decision);
    }

    private JsonObject report(CaseOverApi matter) {
        return head.get("reports/" + matter.reference()).object();
    }

    private static Map<String, Object> meeting(String start) {
        return Map.of("start", start, "minutes", 60, "place", "Meeting room");
    }

    private static JsonObject clause(JsonObject found) {
        return CaseOverApi.all(found.getAsJsonArray("allegations")).get(0).getAsJsonObject("clause");
    }

    private static long letters(JsonObject found, String letter) {
        return CaseOverApi.all(found.getAsJsonArray("letters")).stream()
                .filter(each -> each.get("letter").getAsString().equals(letter))
                .count();
    }

    private static String field(Answer problem) {
        return CaseOverApi.all(problem.object().getAsJsonArray("errors"))
                .get(0)
                .get("field")
                .getAsString();
    }
}
