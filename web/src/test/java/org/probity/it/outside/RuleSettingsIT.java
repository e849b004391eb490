package org.probity.it.outside;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.google.gson.JsonArray;
import com.google.gson.JsonObject;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.jboss.arquillian.container.test.api.RunAsClient;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.probity.it.ApiClient;
import org.probity.it.ApiClient.Answer;
import org.probity.it.CaseOverApi;

/** Rules read and changed over the public API: by whom, between which bounds, from which day, and by two people (domain.md 1.7, 9.2). */
@ExtendWith(ArquillianExtension.class)
@RunAsClient
class RuleSettingsIT {
    private static final String FROM = "2026-12-01";

    private final ApiClient adviser = ApiClient.of("hr");
    private final ApiClient headOfHr = ApiClient.of("head-of-hr");
    private final ApiClient chief = ApiClient.of("ceo");

    @Test
    void everyRowOfTheTableOfDifferencesIsARuleWithItsMeaningAndSource() {
        JsonArray rules = headOfHr.get("rules?school=CED").array();
        Set<String> rows = CaseOverApi.all(rules).stream()
                .map(rule -> rule.get("row").getAsString())
                .filter(row -> row.startsWith("X"))
                .collect(Collectors.toCollection(TreeSet::new));
        assertEquals(
                IntStream.rangeClosed(1, 43)
                        .mapToObj("X%02d"::formatted)
                        .collect(Collectors.toCollection(TreeSet::new)),
                rows);
        for (JsonObject rule : CaseOverApi.all(rules)) {
            assertFalse(rule.get("label").getAsString().isBlank(), rule::toString);
            assertFalse(rule.get("explanation").getAsString().isBlank(), rule::toString);
            boolean said = !rule.get("comesFrom").getAsString().equals("NOBODY");
            boolean maySayNothing =
                    rule.getAsJsonObject("definition").get("maySayNothing").getAsBoolean();
            assertTrue(said || maySayNothing, rule::toString);
        }
        JsonObject severity = Routed.named(headOfHr.get("rules?school=BEE").array(), "key", "defaultSeverity");
        assertEquals("SERIOUS", severity.get("value").getAsString());
        assertEquals("SCHOOL", severity.get("comesFrom").getAsString());
        assertEquals("S1-28", severity.get("source").getAsString());
    }

    /** what acts in safeguarding is set on the same page, with its bound and where that comes from. */
    @Test
    void lowLevelConcernsAndFalseAllegationsHaveRulesOfTheirOwn() {
        JsonArray rules = headOfHr.get("rules?school=CED").array();
        assertEquals(
                "3", Routed.named(rules, "key", "lowLevel.count").get("value").getAsString());
        assertEquals(
                "24", Routed.named(rules, "key", "lowLevel.months").get("value").getAsString());
        JsonObject removal = Routed.named(rules, "key", "allegation.removeFalse");
        assertEquals("true", removal.get("value").getAsString());
        assertEquals("A-10", removal.get("row").getAsString());
        ApiClient lead = ApiClient.of("tsl");
        Routed.refused(
                "write a whole number from 2 to 10. One concern alone is no pattern",
                propose(lead, "lowLevel.count", "{\"value\":\"1\"," + because(FROM)));
        String id = proposed(lead, "lowLevel.count", "{\"school\":\"DAM\",\"value\":\"2\"," + because(FROM));
        assertEquals(200, decide(chief, id, true).status());
        assertEquals("2", value("DAM", "lowLevel.count", FROM));
        assertEquals("3", value("ELM", "lowLevel.count", FROM));
        assertEquals(204, lead.send("DELETE", "rules/changes/" + id, "").status());
    }

    /** X12, X41: no rule closes every way, so that every case has an end. */
    @Test
    void whatMayFollowAlwaysHoldsAWayOut() {
        Routed.refused(
                "this always holds advice",
                propose(adviser, "sanctions.GOVERNOR", "{\"values\":[\"REMOVAL\"]," + because(FROM)));
        Routed.refused(
                "this always holds",
                propose(adviser, "finding.routes", "{\"school\":\"DAM\",\"values\":[\"MEDIATION\"]," + because(FROM)));
    }

    @Test
    void changeHoldsFromItsDayOnceASecondPersonAgreedAndCanBeTakenBackUntilThen() {
        String id = proposed(adviser, "minAccountAge", "{\"school\":\"DAM\",\"value\":\"14\"," + because(FROM));
        assertEquals("13", value("DAM", "minAccountAge", FROM));
        assertEquals(404, decide(adviser, id, true).status());
        assertEquals(200, decide(headOfHr, id, true).status());
        assertEquals("13", value("DAM", "minAccountAge", "2026-11-30"));
        assertEquals("14", value("DAM", "minAccountAge", FROM));
        assertEquals("13", value("ELM", "minAccountAge", FROM));
        JsonObject story = headOfHr.get("rules/minAccountAge?school=DAM").object();
        JsonObject change = Routed.named(story.getAsJsonArray("changes"), "id", id);
        assertEquals("AGREED", change.get("state").getAsString());
        assertTrue(change.get("proposedBy").getAsString().endsWith("Renwick"), change::toString);
        assertTrue(change.get("decidedBy").getAsString().endsWith("Nwosu-Hart"), change::toString);
        Routed.refused(
                "begins on 1 December 2026 already",
                propose(adviser, "minAccountAge", "{\"school\":\"DAM\",\"value\":\"15\"," + because(FROM)));
        assertEquals(204, adviser.send("DELETE", "rules/changes/" + id, "").status());
        assertEquals("13", value("DAM", "minAccountAge", FROM));
        JsonArray changes =
                headOfHr.get("rules/minAccountAge?school=DAM").object().getAsJsonArray("changes");
        assertEquals("WITHDRAWN", Routed.named(changes, "id", id).get("state").getAsString());
    }

    @Test
    void aSchoolGivesUpItsOwnValueForADayToComeAndHasItBackWhenThatIsTakenBack() {
        String id = proposed(adviser, "label.dsl", "{\"school\":\"BEE\",\"backToTheTrusts\":true," + because(FROM));
        assertEquals(200, decide(chief, id, true).status());
        assertEquals("Designated person for Child Protection", value("BEE", "label.dsl", "2026-11-30"));
        assertEquals("Designated safeguarding lead", value("BEE", "label.dsl", FROM));
        assertEquals(204, headOfHr.send("DELETE", "rules/changes/" + id, "").status());
        assertEquals("Designated person for Child Protection", value("BEE", "label.dsl", FROM));
    }

    @Test
    void nobodyAgreesToTheirOwnProposal() {
        String id = proposed(headOfHr, "outsideWork", "{\"school\":\"ELM\",\"value\":\"no\"," + because(FROM));
        Routed.refused("somebody else has to agree", decide(headOfHr, id, true));
        Routed.refused("Say why not", decide(chief, id, false));
        assertEquals(
                200,
                chief.post("rules/changes/" + id + "/decision", "{\"agree\":false,\"note\":\"It does.\"}")
                        .status());
        Routed.refused("it was refused", decide(chief, id, true));
        assertEquals("true", value("ELM", "outsideWork", FROM));
    }

    @Test
    void valueOutsideItsBoundsIsRefusedWithTheBoundAndItsSource() {
        Answer young = propose(adviser, "minAccountAge", "{\"school\":\"DAM\",\"value\":\"12\"," + because(FROM));
        Routed.refused("write a whole number from 13 to 18. Data Protection Act 2018, section 9", young);
        String withoutHead = "{\"values\":[\"DSL\"]," + because(FROM);
        Routed.refused(
                "this always holds the headteacher. Keeping children safe",
                propose(adviser, "routing.adultChildConcern", withoutHead));
        Routed.refused(
                "this never holds the headteacher",
                propose(adviser, "routing.headteacherSubject.ACADEMY", "{\"value\":\"HT\"," + because(FROM)));
        Routed.refused(
                "is not among",
                propose(adviser, "defaultSeverity", "{\"school\":\"DAM\",\"value\":\"HARMLESS\"," + because(FROM)));
        Routed.refused(
                "this cannot stay empty",
                propose(adviser, "defaultSeverity", "{\"school\":\"DAM\",\"value\":\"\"," + because(FROM)));
        Routed.refused("law leaves one value only", propose(adviser, "T17", "{\"value\":\"15\"," + because(FROM)));
        Routed.refused(
                "The trust alone says it",
                propose(adviser, "routing.dslSubject", "{\"school\":\"DAM\",\"value\":\"HT\"," + because(FROM)));
    }

    @Test
    void noValueReachesBackToDaysOnWhichPeopleDecided() {
        for (String day : new String[] {"2026-11-19", "2026-11-20"}) {
            Routed.refused(
                    "A rule changes from a coming day on",
                    propose(adviser, "outsideWork", "{\"school\":\"ELM\",\"value\":\"no\"," + because(day)));
        }
        Routed.refused(
                "Say why it changes",
                propose(adviser, "outsideWork", "{\"school\":\"ELM\",\"value\":\"no\",\"from\":\"" + FROM + "\"}"));
        Routed.refused("nothing would change", propose(adviser, "outsideWork", "{\"value\":\"yes\"," + because(FROM)));
    }

    @Test
    void safeguardingDataAndParentsHavePeopleOfTheirOwn() {
        ApiClient lead = ApiClient.of("dsl.ced");
        String label = "{\"school\":\"CED\",\"value\":\"Safeguarding lead\"," + because(FROM);
        String id = proposed(lead, "label.dsl", label);
        assertEquals(204, lead.send("DELETE", "rules/changes/" + id, "").status());
        Routed.refused("You may not propose", propose(lead, "label.dsl", label.replace("CED", "ELM")));
        Routed.refused(
                "You may not propose",
                propose(lead, "defaultSeverity", "{\"school\":\"CED\",\"value\":\"MINOR\"," + because(FROM)));
        ApiClient chair = ApiClient.of("chair.elm");
        String parents =
                proposed(adviser, "strength.CC-42", "{\"school\":\"ELM\",\"value\":\"ADVISED\"," + because(FROM));
        assertEquals(404, decide(ApiClient.of("chair.ced"), parents, true).status());
        assertEquals(200, decide(chair, parents, true).status());
        assertEquals(204, adviser.send("DELETE", "rules/changes/" + parents, "").status());
        assertEquals(
                200, ApiClient.of("headteacher.ced").get("rules?school=CED").status());
        assertEquals(
                404,
                propose(ApiClient.of("headteacher.ced"), "label.dsl", label).status());
        assertEquals(404, ApiClient.of("staff.ced").get("rules?school=CED").status());
        assertEquals(404, headOfHr.get("rules/no.such.rule?school=CED").status());
    }

    private static String because(String from) {
        return "\"from\":\"" + from + "\",\"why\":\"The board agreed on it.\"}";
    }

    private static Answer propose(ApiClient who, String key, String proposal) {
        return who.post("rules/" + key + "/changes", proposal);
    }

    private static String proposed(ApiClient who, String key, String proposal) {
        Answer answer = propose(who, key, proposal);
        assertEquals(201, answer.status(), answer.text());
        return answer.object().get("id").getAsString();
    }

    private static Answer decide(ApiClient who, String id, boolean agree) {
        return who.post("rules/changes/" + id + "/decision", "{\"agree\":" + agree + "}");
    }

    private String value(String school, String key, String day) {
        JsonArray rules = headOfHr.get("rules?school=" + school + "&on=" + day).array();
        return Routed.named(rules, "key", key).get("value").getAsString();
    }
}
