package org.probity.it.outside;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.probity.it.TrustTexts.done;
import static org.probity.it.outside.OwnPolicies.end;
import static org.probity.it.outside.OwnPolicies.publish;
import static org.probity.it.outside.OwnPolicies.sign;

import com.google.gson.JsonObject;
import com.microsoft.playwright.Page;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jboss.arquillian.container.test.api.RunAsClient;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.probity.it.ApiClient;
import org.probity.it.ApiClient.Answer;
import org.probity.it.CaseOverApi;
import org.probity.it.Infrastructure;
import org.probity.it.Mails;
import org.probity.it.Mails.Mail;
import org.probity.it.Visit;

/** Acceptance scenarios of what counts as a breach, and who is asked to come: the rules and clauses are those of the day of the conduct. */
@Tag("acceptance")
@ExtendWith(ArquillianExtension.class)
@RunAsClient
class AcceptanceConductIT {
    private static final String CLAUSE = "Staff must not fly lanterns over the orchard";
    private static final String LARKFIELD = "larkfield@parents.example";
    private static final Map<String, Object> PARENT =
            Map.of("name", "Mrs Larkfield", "email", LARKFIELD, "address", "9 Mill Lane\nEastholt");

    private final OwnPolicies policies = new OwnPolicies();
    private final Mails mails = new Mails(Infrastructure.mail());

    /** AT-01, X02. */
    @Test
    void contactWithAPastPupilIsABreachBelowTheAgeOfTheSchoolOnly() {
        ApiClient beech = ApiClient.of("headteacher.bee");
        CaseOverApi atBeech = reported("BEE", beech, "Holloway", "2026-11-18");
        atBeech.triaged(beech, pastPupil("14", 17));
        assertEquals("CC-02", allegation(atBeech.seenBy(beech)).get("code").getAsString());

        ApiClient alder = ApiClient.of("headteacher.ald");
        CaseOverApi atAlder = reported("ALD", alder, "Quince", "2026-11-18");
        String address = "reports/" + atAlder.reference();
        for (String path : List.of(address + "/triage?dryRun=true", address + "/triage")) {
            refused(
                    alder.post(path, "{\"charges\":[{\"clause\":\"9\",\"code\":\"CC-02\",\"pastPupilAge\":17}]}"),
                    "while they are under 16. This one was 17 on 18 November 2026, so CC-02 cannot be alleged.");
        }
        refused(alder.post(address + "/triage", "{\"charges\":[{\"clause\":\"9\",\"pastPupilAge\":16}]}"), "under 16");
        assertEquals("RECEIVED", alder.get(address).object().get("state").getAsString());
        assertFalse(atAlder.forecast(alder, pastPupil("9", 15)).has("refusal"));
        atAlder.triaged(alder, pastPupil("9", 15));
        assertEquals("CC-02", allegation(atAlder.seenBy(alder)).get("code").getAsString());
    }

    /** AT-01, X02. */
    @Test
    void whoeverTriagesInTheBrowserIsToldThatThePastPupilWasTooOld() {
        ApiClient head = ApiClient.of("headteacher.ald");
        CaseOverApi matter = reported("ALD", head, "Quince", "2026-11-18");
        try (Visit visit = Visit.of("headteacher.ald")) {
            Page page = visit.open("breach/triage.xhtml?ref=" + matter.reference());
            page.getByLabel("Staff must never link up").check();
            page.getByLabel("Was it contact with a past pupil?").fill("17");
            visit.press("Show what would happen");
            assertThat(page.locator("main")).containsText("so CC-02 cannot be alleged");
            assertThat(page.getByLabel("Was it contact with a past pupil?")).hasValue("17");
            visit.isAccessible();
            page.getByLabel("Was it contact with a past pupil?").fill("15");
            visit.press("Show what would happen");
            assertThat(page.locator("main")).containsText("What your school's rules would do");
        }
    }

    /** AT-02, V-12. */
    @Test
    void conductBeforeAChangeIsJudgedByTheVersionOfThatDay() {
        ApiClient clerk = ApiClient.of("clerk");
        ApiClient head = ApiClient.of("headteacher.ced");
        String first = policies.imported(clerk, "CED", CLAUSE + ".");
        sign(first, "governor.ced");
        publish(clerk, first, "2023-09-01");
        String second = policies.next(clerk, "CED", CLAUSE + " or the barn.", first);
        sign(second, "governor.ced");
        publish(clerk, second, "2024-09-01");

        CaseOverApi then = reported("CED", head, "Haile", "2024-03-01");
        CaseOverApi now = reported("CED", head, "Haile", "2026-11-18");
        String old = clause(head, then, "version 1");
        String current = clause(head, now, "version 2");
        refused(
                head.post("reports/" + then.reference() + "/triage", "{\"clauses\":[\"" + current + "\"]}"),
                "was not in force at this school on 1 March 2024");
        assertEquals("RECEIVED", stateOf(head, then));
        then.triaged(head, Map.of("clauses", List.of(old)));
        now.triaged(head, Map.of("clauses", List.of(current)));
        JsonObject cited = allegation(then.seenBy(head)).getAsJsonObject("clause");
        assertEquals(1, cited.get("version").getAsInt());
        assertEquals(CLAUSE + ".", cited.get("text").getAsString());
        cited = allegation(now.seenBy(head)).getAsJsonObject("clause");
        assertEquals(2, cited.get("version").getAsInt());
        end(clerk, second);
    }

    /** AT-35, LT-06. */
    @Test
    void requestForAMeetingTellsOnePersonNoFactsMovesWithTheMeetingAndEndsWithIt() throws Exception {
        int before = mails.count(LARKFIELD);
        ApiClient head = ApiClient.of("headteacher.elm");
        CaseOverApi matter = CaseOverApi.reportedAtElm();
        matter.triaged(
                head,
                Map.of(
                        "subjectKind",
                        "PARENT",
                        "subject",
                        Map.of("name", "Mrs Larkfield"),
                        "clauses",
                        List.of("CC-45")));
        matter.step(head, Map.of("outcome", "REQUESTED", "to", PARENT));
        JsonObject invited = matter.step(head, sitting("INVITED", "2026-11-27T10:00"));
        Mail asked = mails.next(LARKFIELD, before + 1)
                .isALetterWithout("Larkfield", "posted", "Facebook")
                .invites(LARKFIELD);
        assertEquals("0", asked.said("SEQUENCE"));
        String meeting = CaseOverApi.ids(invited, "meetings").get(0);
        String address = "meetings/" + meeting + ".ics";
        String request = lines(head.get(address));
        for (String line : List.of("METHOD:REQUEST", "CLASS:PRIVATE", "SUMMARY:Meeting - private", "SEQUENCE:0")) {
            assertTrue(request.contains("\n" + line + "\n"), request);
        }
        assertEquals(1, request.split("\nATTENDEE", -1).length - 1, request);
        assertFalse(request.contains("DESCRIPTION") || request.contains("Larkfield"), request);
        matter.step(head, sitting("POSTPONED", "2026-11-30T10:00"));
        String moved = lines(head.get(address));
        assertTrue(moved.contains("\nSEQUENCE:1\n") && moved.contains("20261130T100000"), moved);
        assertEquals(uid(request), uid(moved));
        assertEquals(404, ApiClient.of("headteacher.ced").get(address).status());
        Mail changed = mails.next(LARKFIELD, before + 2)
                .isALetterWithout("Larkfield", "posted", "Facebook")
                .invites(LARKFIELD);
        assertEquals("1", changed.said("SEQUENCE"));
        assertTrue(changed.said("DTSTART").startsWith("20261130T100000"), changed.said("DTSTART"));

        done(
                head.post(
                        "cases/" + matter.reference() + "/meetings/" + meeting + "/cancellation",
                        "{\"reason\":\"They talked on the telephone.\"}"),
                200);
        Mail calledOff = mails.next(LARKFIELD, before + 3)
                .isALetterWithout("Larkfield", "telephone", "Facebook")
                .callsOff(LARKFIELD);
        assertEquals("2", calledOff.said("SEQUENCE"));
        for (Mail each : List.of(changed, calledOff)) {
            assertEquals(asked.said("UID"), each.said("UID"));
        }
        assertTrue(lines(head.get(address)).contains("\nMETHOD:CANCEL\n"));
    }

    private static CaseOverApi reported(String school, ApiClient head, String about, String day) {
        return CaseOverApi.reported(
                ApiClient.of("staff." + school.toLowerCase(Locale.ROOT)),
                Map.of(
                        "school",
                        school,
                        "whatHappened",
                        "A colleague added somebody as a friend.",
                        "about",
                        Map.of("person", CaseOverApi.person(head, about)),
                        "occurredOn",
                        day,
                        "platform",
                        "Instagram",
                        "address",
                        "https://social.example/friends/1"));
    }

    /** Id of the clause of this test as it was on the day of the conduct. */
    private String clause(ApiClient head, CaseOverApi matter, String version) {
        JsonObject options =
                head.get("reports/" + matter.reference() + "/triage").object();
        assertTrue(options.get("policies").toString().contains(policies.title() + ", " + version), options::toString);
        return CaseOverApi.all(options.getAsJsonArray("clauses")).stream()
                .filter(clause -> clause.get("text").getAsString().startsWith(CLAUSE))
                .findFirst()
                .orElseThrow()
                .get("id")
                .getAsString();
    }

    private static Map<String, Object> pastPupil(String clause, int age) {
        return Map.of("charges", List.of(Map.of("clause", clause, "pastPupilAge", age)));
    }

    private static String stateOf(ApiClient head, CaseOverApi matter) {
        return head.get("reports/" + matter.reference()).object().get("state").getAsString();
    }

    private static JsonObject allegation(JsonObject found) {
        return CaseOverApi.all(found.getAsJsonArray("allegations")).get(0);
    }

    private static Map<String, Object> sitting(String outcome, String start) {
        return Map.of(
                "outcome",
                outcome,
                "to",
                PARENT,
                "meeting",
                Map.of("start", start, "minutes", 60, "place", "Meeting room"),
                "fields",
                Map.of("meetingTopic", "what was posted", "meetingAlternatives", "We can also meet by telephone."));
    }

    /** A calendar file with its long lines joined again. */
    private static String lines(Answer file) {
        done(file, 200);
        return file.text().replace("\r\n ", "").replace("\r\n", "\n");
    }

    private static String uid(String calendar) {
        return calendar.lines()
                .filter(line -> line.startsWith("UID:"))
                .findFirst()
                .orElseThrow();
    }

    private static void refused(Answer answer, String words) {
        assertEquals(422, answer.status(), answer.text());
        assertTrue(answer.text().contains(words), answer.text());
    }
}
