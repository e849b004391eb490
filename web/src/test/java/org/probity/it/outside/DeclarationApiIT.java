package org.probity.it.outside;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Map;
import org.jboss.arquillian.container.test.api.RunAsClient;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.probity.it.ApiClient;
import org.probity.it.ApiClient.Answer;
import org.probity.it.CaseOverApi;
import org.probity.it.Records;

/** Relationships that staff declare: who reads the register, and that triage shows them (S2-38 to 40). */
@ExtendWith(ArquillianExtension.class)
@RunAsClient
class DeclarationApiIT {
    @Test
    void declaredIsReadByTheHeadOfTheSchoolAndByHrAlone() {
        ApiClient staff = ApiClient.of("staff.bee");
        String id = declared(staff, "RELATIVE_OF", "Wilhelmina Outsider", "She fetches my son on Fridays.");
        assertTrue(ApiClient.of("headteacher.bee").get("declarations").text().contains("Wilhelmina Outsider"));
        assertTrue(ApiClient.of("head-of-hr").get("declarations").text().contains("Wilhelmina Outsider"));
        assertFalse(ApiClient.of("headteacher.ced").get("declarations").text().contains("Wilhelmina Outsider"));
        assertEquals(404, staff.get("declarations").status());
        assertEquals(404, ApiClient.of("admin").get("declarations").status());
        assertEquals(
                404,
                ApiClient.of("lm.bee").post("declarations/" + id + "/end", "{}").status());
        assertEquals(204, staff.post("declarations/" + id + "/end", "{}").status());
        assertFalse(ApiClient.of("headteacher.bee").get("declarations").text().contains("Wilhelmina Outsider"));
        assertTrue(staff.get("declarations/own").text().contains("Wilhelmina Outsider"));
    }

    @Test
    void triageShowsWhatTheSubjectDeclared() {
        ApiClient subject = ApiClient.of("staff.elm");
        String name = Records.text(
                "select p.given_name || ' ' || p.family_name from person p join account a on a.person_id = p.id where a.user_name = ?",
                "staff.elm");
        declared(subject, "RELATIVE_OF", "Theodora Outsider", "Her aunt; we share a house.");
        CaseOverApi report = CaseOverApi.reported(
                ApiClient.of("lm.elm"),
                Map.of(
                        "school", "ELM",
                        "whatHappened", "She writes to a pupil in the evenings.",
                        "about", Map.of("name", name, "category", "TEACHER")));
        Answer ties = ApiClient.of("headteacher.elm").get("reports/" + report.reference() + "/ties");
        assertEquals(200, ties.status(), ties.text());
        assertTrue(ties.text().contains("Theodora Outsider"), ties.text());
        assertTrue(ties.text().contains("we share a house"), ties.text());
        assertEquals(
                404,
                ApiClient.of("headteacher.ced")
                        .get("reports/" + report.reference() + "/ties")
                        .status());
    }

    @Test
    void withoutANameItIsRefused() {
        Answer answer = ApiClient.of("staff.bee").post("declarations", "{\"kind\":\"PARENT_OF\"}");
        assertEquals(422, answer.status());
        assertTrue(answer.text().contains("name"), answer.text());
    }

    private static String declared(ApiClient who, String kind, String name, String need) {
        Answer answer = who.post(
                "declarations", "{\"kind\":\"" + kind + "\",\"name\":\"" + name + "\",\"need\":\"" + need + "\"}");
        assertEquals(201, answer.status(), answer.text());
        return answer.object().get("id").getAsString();
    }
}
