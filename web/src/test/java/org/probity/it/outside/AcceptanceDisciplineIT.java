package org.probity.it.outside;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.probity.it.StaffCase.meeting;

import com.google.gson.JsonObject;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.util.HashMap;
import java.util.Map;
import org.jboss.arquillian.container.test.api.RunAsClient;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.probity.it.ApiClient;
import org.probity.it.CaseOverApi;
import org.probity.it.Infrastructure;
import org.probity.it.StaffCase;

/** What stops or keeps a staff case: the police, a union's part, a suspension, a grievance. Each test is a row of domain.md 10. */
@Tag("acceptance")
@ExtendWith(ArquillianExtension.class)
@RunAsClient
class AcceptanceDisciplineIT {
    private static final String POLICE = "{\"kind\":\"POLICE\",\"reason\":\"The police ask us to wait.\"}";
    private static final String CLEARED = "{\"kind\":\"POLICE\",\"clearance\":\"WP/2026/118\"}";
    private static final String WAITS = "on hold for the police since 20 November 2026";
    private static final String SUSPENSION = """
            {"starts": "2026-11-20", "alternatives": "Work in another building: the same pupils go there",
             "contact": "Lee Welfare\\nassistant headteacher\\n01632 960102", "conditions": "Please ask before you come to the school.",
             "letter": {"outcome": "NOTIFIED", "fields": {"expectedEnd": "18 December 2026"}}}""";

    /** AT-06, S2-66. */
    @Test
    void policeHoldStopsNoticeAndInterviewUntilTheirReferenceIsOnFile() {
        StaffCase found = StaffCase.opened("CED", "Haile", "2026-11-18");
        Map<String, Object> appointment = found.appointment();
        found.does(found.head(), "holds", POLICE);
        assertEquals("ON_HOLD", found.state());
        found.refuses(found.head(), appointment, WAITS);
        found.refuses(found.head(), appointment, "their clearance, with its reference");
        assertEquals(0, found.letters("L01"));
        found.refuses(
                found.head(), Map.of("outcome", "CLEARED", "track", found.track()), "Give the reason for \"The police");
        found.does(found.head(), "holds", CLEARED);
        assertEquals("OPEN", found.state());
        assertEquals("WP/2026/118", found.latest("holds").get("clearance").getAsString());
        found.matter().step(found.head(), appointment);
        assertEquals(1, found.letters("L01"));

        found.does(found.head(), "holds", POLICE);
        found.refuses(found.hr(), meeting("INTERVIEW_SUBJECT", "2026-12-04"), WAITS);
        found.refuses(found.hr(), meeting("INTERVIEW_WITNESS", "2026-12-04"), WAITS);
        found.does(found.head(), "holds", CLEARED);
        Map<String, Object> interview = meeting("INTERVIEW_SUBJECT", "2026-12-04");
        interview.put("fields", Map.of("noteTaker", "Mrs Constance Leigh-Ward"));
        found.matter().step(found.hr(), interview);
        assertEquals(1, found.letters("L02"));
    }

    /** AT-06, S2-66. */
    @Test
    void policeHoldStopsTheInvitationToTheHearing() {
        StaffCase found =
                StaffCase.opened("CED", "Haile", "2026-11-18").investigated().prepared("FIRST_WRITTEN", "Castellane");
        found.does(found.head(), "holds", POLICE);
        found.refuses(found.hr(), meeting("INVITED", "2026-12-04"), WAITS);
        assertEquals(0, found.letters("L07"));
        found.does(found.head(), "holds", CLEARED);
        found.invited("2026-12-04");
        assertEquals(1, found.letters("L07"));
    }

    /** AT-06, S2-66: with a hold or without, the product cannot dispose of evidence. */
    @Test
    void evidenceIsNeitherDeletedNorChanged() {
        for (String act : new String[] {
            "delete from evidence", "delete from evidence_content", "update evidence set description = ''",
        }) {
            SQLException refusal = assertThrows(SQLException.class, () -> asApplication(act), act);
            assertTrue(refusal.getMessage().contains("permission denied"), refusal::getMessage);
        }
    }

    private static void asApplication(String act) throws SQLException {
        try (Connection application = Infrastructure.asApplication();
                PreparedStatement statement = application.prepareStatement(act)) {
            statement.execute();
        }
    }

    /** AT-40, D-16. */
    @Test
    void unionRepresentativeIsInvitedOnlyAfterTheContactWithTheUnionIsDecided() {
        StaffCase found = StaffCase.opened("CED", "Haile", "2026-11-18", "UNION_REPRESENTATIVE")
                .investigated()
                .prepared("FIRST_WRITTEN", "Castellane");
        found.refuses(
                found.hr(),
                meeting("INVITED", "2026-12-04"),
                "contact with the union official is on record, or why not");
        found.refuses(found.hr(), Map.of("outcome", "UNION_NOT_CONTACTED"), "Give the reason for");
        found.matter().step(found.hr(), Map.of("outcome", "UNION_NOT_CONTACTED", "reason", "He does not agree to it."));
        found.invited("2026-12-04");
        assertEquals(1, found.letters("L07"));
    }

    /** AT-43, 2.5. */
    @Test
    void suspensionAtAMaintainedSchoolIsEndedByItsGoverningBodyAlone() {
        StaffCase found = StaffCase.opened("ALD", "Quince", "2026-11-18");
        found.does(found.head(), "suspensions", SUSPENSION);
        found.refuses(found.head(), lifted(found), "In a maintained school only the governing body ends a suspension");
        assertFalse(isOver(found, "suspensions", "ended"));
        String chair = CaseOverApi.person(found.head(), "Halloway");
        found.does(found.head(), "assignments", "{\"duty\":\"CASE_MANAGER\",\"people\":[\"" + chair + "\"]}");
        found.matter().step(ApiClient.of("chair.ald"), lifted(found));
        assertEquals("2026-11-20", found.latest("suspensions").get("ended").getAsString());
    }

    /** AT-43, 2.5. */
    @Test
    void suspensionAtAnAcademyIsEndedByItsHeadteacher() {
        StaffCase found = StaffCase.opened("CED", "Haile", "2026-11-18");
        found.does(found.head(), "suspensions", SUSPENSION);
        found.matter().step(found.head(), lifted(found));
        assertEquals("2026-11-20", found.latest("suspensions").get("ended").getAsString());
    }

    private static Map<String, Object> lifted(StaffCase found) {
        Map<String, Object> step = new HashMap<>(meeting("LIFTED", "2026-12-01"));
        step.put("track", found.track());
        step.put("reason", "The investigation no longer needs it.");
        step.put("fields", Map.of("returnDate", "2 December 2026", "returnPlan", "You start with a short week."));
        return step;
    }

    /** AT-45, D-18. */
    @Test
    void caseGoesOnBesideAGrievanceOnlyForAReason() {
        StaffCase found = grieved();
        JsonObject decision = CaseOverApi.all(found.seen().getAsJsonArray("dueDates")).stream()
                .filter(date -> date.get("rule").getAsString().equals("T16"))
                .findFirst()
                .orElseThrow();
        assertEquals("2026-11-25", decision.get("due").getAsString());
        assertEquals("OPEN", found.state());
        found.refuses(found.head(), answer(found, "CARRIED_ON", ""), "Give the reason for \"The case goes on first\"");
        assertEquals(0, found.letters("L19"));
        found.matter().step(found.head(), answer(found, "CARRIED_ON", "They have nothing to do with each other."));
        assertEquals(1, found.letters("L19"));
        found.matter().step(found.head(), found.appointment());
        assertEquals("investigate", found.step());
    }

    /** AT-45, D-18. */
    @Test
    void casePausedForAGrievanceWaitsUntilItIsSaidToGoOn() {
        StaffCase found = grieved();
        found.matter().step(found.head(), answer(found, "PAUSED", "It is about the same people."));
        assertEquals("ON_HOLD", found.state());
        found.refuses(found.head(), found.appointment(), "on hold for a grievance");
        found.does(found.head(), "holds", "{\"kind\":\"GRIEVANCE\",\"clearance\":\"It was decided today.\"}");
        assertEquals("OPEN", found.state());
        assertTrue(isOver(found, "holds", "ends"));
    }

    private static boolean isOver(StaffCase found, String kind, String end) {
        return found.latest(kind).has(end) && !found.latest(kind).get(end).isJsonNull();
    }

    private static StaffCase grieved() {
        StaffCase found = StaffCase.opened("CED", "Haile", "2026-11-18");
        found.does(found.head(), "holds", "{\"kind\":\"GRIEVANCE\",\"reason\":\"He complains about the head.\"}");
        return found;
    }

    private static Map<String, Object> answer(StaffCase found, String outcome, String reason) {
        return Map.of(
                "outcome",
                outcome,
                "track",
                found.track(),
                "reason",
                reason,
                "fields",
                Map.of("grievanceDate", "20 November 2026", "effect", "No date changes."));
    }
}
