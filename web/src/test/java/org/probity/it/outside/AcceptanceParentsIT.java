package org.probity.it.outside;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.probity.it.outside.ParentMatter.lookedAtAgain;
import static org.probity.it.outside.ParentMatter.refused;

import com.google.gson.JsonObject;
import java.io.IOException;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jboss.arquillian.container.test.api.RunAsClient;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.probity.it.ApiClient;
import org.probity.it.ApiClient.Answer;
import org.probity.it.CaseOverApi;
import org.probity.it.Records;

/** What parents and those who reported may expect of a school, and what a resignation or a clock change does not undo. */
@Tag("acceptance")
@ExtendWith(ArquillianExtension.class)
@RunAsClient
class AcceptanceParentsIT {
    private static final String BOTH =
            "is open only when it is on record that the person refused and that they went on, as far as the school's rule asks for it.";
    private static final String MORE = "is open only when more than criticism of the school is alleged.";
    private static final String PERMITTED =
            "is open only when the parent's permission to look at the messages is on record and not withdrawn.";

    @AfterEach
    void backToTheMorning() {
        clock("2026-11-20T09:00:00Z");
    }

    /** AT-15, S4-33, S4-36. */
    @Test
    void whatIsUrgentIsOpenAtElmFromTheFirstDayAndMeasuresAreNot() throws IOException {
        ParentMatter matter = ParentMatter.at("ELM", "CC-45");
        refused(matter.start("forum-block"), BOTH);
        refused(matter.start("legal-action"), BOTH);
        assertEquals(0, matter.seen().getAsJsonArray("tracks").size());
        String libel = matter.started("libel-report");
        refused(matter.tried(Map.of("track", libel, "outcome", "SENT")), "Give the reason");
        matter.step(Map.of("track", libel, "outcome", "SENT", "reason", "The police, of the post as it stands."));
        matter.started("take-down");
        matter.requested();
        matter.policeTold();
        assertEquals(List.of("L27"), matter.toTheParent());
        refused(matter.start("forum-block"), BOTH);
        refused(matter.start("legal-action"), BOTH);
    }

    /** AT-15, S4-36, S4-38, S4-41. */
    @Test
    void refusalAndContinuationTogetherOpenTheMeasuresAtElm() {
        ParentMatter matter = lookedAtAgain();
        for (String half : List.of("REFUSED", "CONTINUED")) {
            refused(matter.tried("ESCALATED"), BOTH);
            refused(matter.start("forum-block"), BOTH);
            refused(matter.start("legal-action"), BOTH);
            matter.because(half);
        }
        matter.started("forum-block");
        matter.started("legal-action");
        JsonObject escalated = matter.step("ESCALATED");
        assertEquals("2026-11-24", due(escalated, "Written warning").get("due").getAsString());
        assertEquals(
                "2026-11-24", due(escalated, "Complaint to the host").get("due").getAsString());
        refused(matter.tried("LEFT_OUT"), "Give the reason");
        matter.warned();
        assertEquals(
                List.of("L27", "L30"), matter.toTheParent().stream().sorted().toList());
        refused(matter.tried("LEFT_OUT"), "Give the reason");
        matter.complainedToTheHost();
        assertTrue(matter.letters().contains("L35H"), () -> matter.letters().toString());
    }

    /** AT-16, S0-23. */
    @Test
    void theChairSignsTheFirstLetterAtAlderForTheGoverningBody() throws IOException {
        ParentMatter alder = ParentMatter.at("ALD", "CC-43");
        alder.requested();
        String fromTheChair = alder.text("L27G");
        assertTrue(fromTheChair.contains("on behalf of the governing body"), fromTheChair);
        assertTrue(fromTheChair.contains("Desmond Halloway"), fromTheChair);
        assertTrue(fromTheChair.contains("Chair of governors"), fromTheChair);
        assertFalse(fromTheChair.contains("Oyelaran"), fromTheChair);

        ParentMatter elm = ParentMatter.at("ELM", "CC-45");
        elm.requested();
        String fromTheHead = elm.text("L27");
        assertTrue(fromTheHead.contains("Solomon Hartigan"), fromTheHead);
    }

    /** AT-17, S4-24. */
    @Test
    void aPrivateChatIsLookedAtOnlyAsLongAsTheParentPermitsIt() {
        ParentMatter matter = ParentMatter.at("ELM", "CC-45");
        String track = matter.started("messaging-permission");
        Map<String, Object> viewed =
                Map.of("track", track, "outcome", "VIEWED", "reason", "The messages of 14 November, for threats.");
        refused(matter.tried(viewed), PERMITTED);
        matter.permissionAsked(track);
        refused(matter.tried(viewed), PERMITTED);
        assertEquals(0, matter.times("VIEWED"));
        matter.step(Map.of("track", track, "outcome", "CONSENTED", "reason", "By letter of today."));
        refused(matter.tried(Map.of("track", track, "outcome", "VIEWED")), "Give the reason");
        matter.step(viewed);
        assertEquals(1, matter.times("VIEWED"));
        matter.step(Map.of("track", track, "outcome", "CONSENT_WITHDRAWN"));
        refused(matter.tried(viewed), "is closed");
        assertEquals(1, matter.times("VIEWED"));
    }

    /** AT-18, domain.md 6.6. */
    @Test
    void criticismAloneIsPointedToTheProperRouteAndMeetsNoMeasure() throws IOException {
        ParentMatter matter = ParentMatter.at("ELM", "CC-47");
        matter.requested();
        String letter = matter.text("L27R");
        assertTrue(letter.contains("You are free to have a view about our school"), letter);
        assertTrue(letter.contains("We do not ask you to take anything down"), letter);
        refused(matter.invited(), MORE);
        matter.because("MEETING_NOT_NEEDED");
        matter.because("REFUSED");
        matter.because("CONTINUED");
        refused(matter.tried("ESCALATED"), MORE);
        refused(matter.invited(), MORE);
        List<String> beside = List.of(
                "forum-block",
                "legal-action",
                "premises-ban",
                "communication-plan",
                "take-down",
                "libel-report",
                "messaging-permission");
        beside.forEach(measure -> refused(matter.start(measure), MORE));
        assertEquals(0, matter.seen().getAsJsonArray("tracks").size());
        assertEquals(List.of("L27R"), matter.toTheParent());
    }

    /** AT-18, domain.md 6.6: another code beside it opens what the ladder has. */
    @Test
    void criticismWithADefamatoryPostIsNotCriticismAlone() {
        ParentMatter matter = ParentMatter.at("ELM", "CC-47", "CC-45");
        matter.requested();
        matter.started("take-down");
        matter.started("premises-ban");
        Answer invited = matter.invited();
        assertEquals(200, invited.status(), invited.text());
        assertEquals(
                List.of("L27", "L28H"), matter.toTheParent().stream().sorted().toList());
    }

    /** AT-25, DP-03, over the change of October: going on to the March of E11 would make much fall due that others count on. */
    @Test
    void seventyTwoHoursPassThoughTheClocksAreChanged() {
        clock("2026-10-23T17:00:00Z");
        String what = "The list of the breakfast club left the school.";
        ApiClient head = ApiClient.of("headteacher.ced");
        aboutAColleague(head, "2026-10-22")
                .triaged(
                        head,
                        Map.of(
                                "clauses", List.of("29"),
                                "flags", List.of("PERSONAL_DATA"),
                                "dataLoss", lost(what)));
        String data = Records.story(what);
        Answer said = ApiClient.of("dpo")
                .post(
                        "data-breaches/" + data + "/awareness",
                        "{\"awareAt\": \"2026-10-23T18:00\", \"who\": \"The head\", \"how\": \"A call.\"}");
        assertEquals(200, said.status(), said.text());
        Instant since = Instant.parse(said.object().get("awareAt").getAsString());
        Answer aware = ApiClient.of("dpo").get("cases/" + data);
        JsonObject clock = due(aware.object(), "Report to the Information Commissioner");
        Instant due = Instant.parse(clock.get("dueAt").getAsString());
        assertEquals(72 * 3600, Duration.between(since, due).plusMillis(500).toSeconds());
        assertEquals("2026-10-23T18:00", hourInLondon(since));
        assertEquals("2026-10-26T17:00", hourInLondon(due));
        String reasons = clock.get("reasons").toString();
        assertTrue(reasons.contains("Due on Monday 26 October 2026 at 17:0"), reasons);
    }

    /** AT-32, A-13, A-14. */
    @Test
    void whoResignsDuringTheInvestigationIsConsideredForReferralBeforeTheCaseCloses() {
        ApiClient hr = ApiClient.of("head-of-hr");
        Map<String, String> close = Map.of("outcome", "CLOSED");
        CaseOverApi matter = underInvestigation();
        matter.step(hr, Map.of("outcome", "RESIGNED"));
        matter.step(hr, because("WITHDRAWN"));
        String undecided = "is open only when it is on record whether the TRA and the DBS are told.";
        refused(matter.tried(hr, close), undecided);
        refused(matter.tried(hr, Map.of("outcome", "TRA_NOT_REFERRED")), "Give the reason");
        matter.step(hr, because("TRA_NOT_REFERRED"));
        refused(matter.tried(hr, close), undecided);
        assertEquals("OPEN", matter.seenBy(hr).get("state").getAsString());
        matter.step(hr, because("DBS_NOT_REFERRED"));
        assertEquals("CLOSED", matter.step(hr, close).get("state").getAsString());

        CaseOverApi stayed = underInvestigation();
        stayed.step(hr, because("WITHDRAWN"));
        assertEquals("CLOSED", stayed.step(hr, close).get("state").getAsString());
    }

    /** AT-34, L38. */
    @Test
    void whoReportedIsToldThatItIsOverAndNothingOfTheMeasure() throws IOException {
        ParentMatter matter = lookedAtAgain();
        matter.because("REFUSED");
        matter.because("CONTINUED");
        matter.step("ESCALATED");
        matter.warned();
        assertTrue(matter.toTheParent().contains("L30"));
        matter.because("LEFT_OUT");
        matter.step("REMOVED");
        assertEquals("CLOSED", matter.step("CLOSED").get("state").getAsString());
        String letter = matter.text("L38C");
        assertTrue(letter.contains("finished on 20 November 2026"), letter);
        assertTrue(letter.contains("We cannot tell you what was found or decided about any person"), letter);
        String small = letter.toLowerCase(Locale.ROOT);
        for (String told : List.of("thimblerigg", "warning", "sanction", "measure", "refused", "feel safe")) {
            assertFalse(small.contains(told), told + ": " + letter);
        }
    }

    private static CaseOverApi aboutAColleague(ApiClient head, String day) {
        return CaseOverApi.reported(
                ApiClient.of("staff.ced"),
                Map.of(
                        "school",
                        "CED",
                        "whatHappened",
                        "He showed online what a colleague had told him.",
                        "about",
                        Map.of("person", CaseOverApi.person(head, "Haile")),
                        "occurredOn",
                        day));
    }

    private static CaseOverApi underInvestigation() {
        ApiClient head = ApiClient.of("headteacher.ced");
        CaseOverApi matter = aboutAColleague(head, "2026-11-18");
        matter.triaged(head, Map.of("clauses", List.of("29")));
        matter.step(head, Map.of("outcome", "APPOINTED", "person", matter.free(head, "INVESTIGATOR")));
        return matter;
    }

    private static Map<String, Object> lost(String what) {
        return Map.of(
                "what",
                what,
                "kinds",
                List.of("names"),
                "people",
                "12",
                "records",
                "12",
                "consequences",
                "Families may be spoken to.",
                "measures",
                List.of("We rang the other family."));
    }

    private static Map<String, String> because(String outcome) {
        return Map.of("outcome", outcome, "reason", "As the note for the file says.");
    }

    /** The open date that is called so. */
    private static JsonObject due(JsonObject found, String what) {
        return CaseOverApi.all(found.getAsJsonArray("dueDates")).stream()
                .filter(date -> date.get("what").getAsString().equals(what)
                        && (!date.has("met") || date.get("met").isJsonNull()))
                .findFirst()
                .orElseThrow();
    }

    private static String hourInLondon(Instant instant) {
        return instant.atZone(ZoneId.of("Europe/London"))
                .toLocalDateTime()
                .truncatedTo(ChronoUnit.HOURS)
                .toString();
    }

    private static void clock(String now) {
        Answer answer = ApiClient.of("admin").send("PUT", "clock", "{\"now\":\"" + now + "\"}");
        assertEquals(200, answer.status(), answer.text());
    }
}
