package org.probity.it.outside;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.probity.it.StaffCase.meeting;
import static org.probity.it.StaffCase.warning;

import com.google.gson.JsonObject;
import java.time.LocalDate;
import java.util.Map;
import org.jboss.arquillian.container.test.api.RunAsClient;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.probity.it.CaseOverApi;
import org.probity.it.Records;
import org.probity.it.StaffCase;
import org.probity.persistence.calendar.DateWords;

/** Hearings: their dates, who may hear and decide, warnings and how long they count. Each test is a row of domain.md 10. */
@Tag("acceptance")
@ExtendWith(ArquillianExtension.class)
@RunAsClient
class AcceptanceHearingIT {
    private static final String[] GOVERNORS = {"Abara", "Montague-Reid", "Valderrama"};

    @AfterEach
    void backToTheMorning() {
        StaffCase.clock(StaffCase.MORNING);
    }

    /** AT-07, D-10, E5. */
    @Test
    void firstRequestForTheCompanionWithinFiveWorkingDaysIsGrantedAndAnyOtherIsTheChairs() {
        StaffCase found = prepared("FIRST_WRITTEN", "Castellane").invited("2026-12-10");
        found.refuses(
                found.hr(),
                meeting("POSTPONED", "2026-12-18"),
                "Only a day up to Thursday 17 December 2026 must be granted. For this day the chair decides");
        found.matter().step(found.hr(), meeting("POSTPONED", "2026-12-17"));
        assertEquals("2026-12-17", sits(found));
        assertEquals(1, found.letters("L08"));

        Map<String, Object> again = meeting("POSTPONED", "2026-12-18");
        found.refuses(found.hr(), again, "put off for the companion before");
        again.put("reason", "The chair agrees: the companion is ill.");
        found.matter().step(found.hr(), again);
        assertEquals("2026-12-18", sits(found));
    }

    /** AT-07, D-10, E5. */
    @Test
    void chairMayGrantTheDayBehindTheWindow() {
        StaffCase found = prepared("FIRST_WRITTEN", "Castellane").invited("2026-12-10");
        Map<String, Object> late = meeting("POSTPONED", "2026-12-18");
        late.put("reason", "The chair agrees: nobody else from the union is free.");
        found.matter().step(found.hr(), late);
        assertEquals("2026-12-18", sits(found));
    }

    private static String sits(StaffCase found) {
        return found.latest("hearings").get("starts").getAsString().substring(0, 10);
    }

    /** AT-08, 5.3, E1. */
    @Test
    void noticeRunsFromTheDayOnWhichAnInvitationByMailCountsAsServed() {
        StaffCase warning = prepared("FIRST_WRITTEN", "Castellane");
        StaffCase dismissal = prepared("DISMISS_WITH_NOTICE", GOVERNORS);
        warning.at("2026-11-20T16:45:00Z");
        dismissal.at("2026-11-20T16:45:00Z");
        isTooEarly(warning, "EMAIL", "2026-11-27", "five working days", "Monday 30 November 2026");
        isTooEarly(dismissal, "EMAIL", "2026-12-04", "ten working days", "Monday 7 December 2026");
        invites(warning, "EMAIL", "2026-11-30");
        invites(dismissal, "EMAIL", "2026-12-07");
    }

    /** AT-08, 5.3, E2, E3, E4. */
    @Test
    void noticeByPostRunsFromTheLaterOfTheTwoRulesAndLeavesOutTheHolidays() {
        StaffCase found = prepared("FIRST_WRITTEN", "Castellane");
        isTooEarly(found, "FIRST_CLASS", "2026-11-30", "five working days", "Tuesday 1 December 2026");
        isTooEarly(found, "SECOND_CLASS", "2026-12-02", "five working days", "Thursday 3 December 2026");
        found.at("2026-12-23T10:00:00Z");
        isTooEarly(found, "FIRST_CLASS", "2027-01-05", "five working days", "Wednesday 6 January 2027");
        isTooEarly(found, "SECOND_CLASS", "2027-01-07", "five working days", "Friday 8 January 2027");
        found.at("2026-12-24T10:00:00Z");
        isTooEarly(found, "FIRST_CLASS", "2027-01-06", "five working days", "Thursday 7 January 2027");
        isTooEarly(found, "SECOND_CLASS", "2027-01-08", "five working days", "Monday 11 January 2027");
        invites(found, "FIRST_CLASS", "2027-01-07");
    }

    private static void isTooEarly(StaffCase found, String service, String day, String notice, String earliest) {
        Map<String, Object> invitation = meeting("INVITED", day);
        invitation.put("service", service);
        found.refuses(
                found.hr(),
                invitation,
                "is too early: the notice is " + notice + ". The earliest lawful day is " + earliest + ".");
    }

    private static void invites(StaffCase found, String service, String day) {
        Map<String, Object> invitation = meeting("INVITED", day);
        invitation.put("service", service);
        found.matter().step(found.hr(), invitation);
        assertEquals(day, sits(found));
        assertEquals(1, found.letters("L07"));
    }

    /** AT-10, SOD-02. */
    @Test
    void investigatorNeitherDecidesOnTheReportNorHearsTheCase() {
        StaffCase found = StaffCase.opened("CED", "Haile", "2026-11-18");
        String investigator = found.people("Nwosu-Hart").get(0);
        found.matter().step(found.head(), Map.of("outcome", "APPOINTED", "person", investigator));
        found.matter().step(found.hr(), Map.of("outcome", "REPORTED"));
        found.refuses(
                found.hr(), Map.of("outcome", "HEARING"), "only when the person who decides is not the investigator");
        found.matter().step(found.head(), Map.of("outcome", "HEARING"));
        found.refuses(
                found.head(),
                found.preparation("FIRST_WRITTEN", "Nwosu-Hart"),
                "the investigator does not decide (SOD-02)");
        found.matter().step(found.head(), found.preparation("FIRST_WRITTEN", "Achterberg"));
        assertEquals("invite", found.step());
    }

    /** AT-10, SOD-04. */
    @Test
    void nobodyWhoHeardTheCaseFirstHearsTheAppeal() {
        StaffCase found = warned("FIRST_WRITTEN", "2026-11-18", GOVERNORS);
        found.does(found.hr(), "appeals", "{\"received\":\"2026-12-04\",\"grounds\":\"It is too hard.\"}");
        found.matter().step(found.hr(), Map.of("outcome", "ADMITTED"));
        Map<String, Object> invitation = meeting("INVITED", "2026-12-16");
        invitation.put("people", found.people("Qureshi", "Valderrama", "Ansah"));
        found.refuses(found.hr(), invitation, "took part in the first decision or in a suspension (SOD-04)");
        invitation.put("people", found.people("Qureshi", "Prosser", "Ansah"));
        found.matter().step(found.hr(), invitation);
        assertEquals("appeal-hearing", found.step());
        assertEquals(1, found.letters("L15"));
    }

    /** AT-11, D-13. */
    @Test
    void warningSaysWhatWasWrongHowLongItCountsAndToWhomAndByWhenToAppeal() {
        StaffCase found = decided("FIRST_WRITTEN", "2026-11-18", "Castellane");
        refusesField(found, "misconduct", "", "This letter cannot be finished yet.");
        refusesField(found, "improvements", "", "This letter cannot be finished yet.");
        refusesField(found, "liveUntil", "until further notice", "The case itself counts \"liveUntil\"");
        refusesField(found, "warningMonths", "60", "The case itself counts \"warningMonths\"");
        refusesField(found, "appealBy", "tomorrow", "The case itself counts \"appealBy\"");
        assertEquals(0, found.letters("L12"));
        Map<String, Object> blank = Map.of("liveUntil", "", "appealTo", " ", "appealBy", "");
        JsonObject warned = found.matter().step(found.hr(), warning("FIRST_WRITTEN", blank));
        LocalDate lastDay = CaseOverApi.all(warned.getAsJsonArray("dueDates")).stream()
                .filter(date -> date.get("rule").getAsString().equals("T12"))
                .map(date -> LocalDate.parse(date.get("due").getAsString()))
                .findFirst()
                .orElseThrow();
        assertEquals("2027-06-03", found.latest("warnings").get("liveUntil").getAsString());
        assertEquals("3 June 2027", printed(found, "liveUntil"));
        assertEquals("the clerk to the governors", printed(found, "appealTo"));
        assertEquals(DateWords.date(lastDay), printed(found, "appealBy"));
    }

    private static void refusesField(StaffCase found, String field, String said, String words) {
        found.refuses(found.hr(), warning("FIRST_WRITTEN", Map.of(field, said)), words);
    }

    private static String printed(StaffCase found, String field) {
        return Records.text(
                "select cast(l.fields as json) ->> '" + field
                        + "' from letter l join matter m on m.id = l.matter_id join letter_template t on t.id = l.template_id where t.letter = 'L12' and m.reference = ?",
                found.matter().reference());
    }

    /** AT-42, 2.5. */
    @Test
    void headteacherOfAnAcademyMayNotDismiss() {
        StaffCase found = StaffCase.opened("CED", "Haile", "2026-11-18").investigated();
        found.refuses(
                found.hr(),
                found.preparation("DISMISS_WITH_NOTICE", "Castellane"),
                "In this trust the chief executive or a panel of at least three governors or trustees decides a dismissal");
        found.prepared("DISMISS_WITH_NOTICE", "Achterberg");
        assertEquals("invite", found.step());
    }

    /** AT-42, 2.5. */
    @Test
    void headteacherAndChiefExecutiveMayNotDismissAtAMaintainedSchool() {
        StaffCase found = StaffCase.opened("ALD", "Quince", "2026-11-18").investigated();
        String who = "In this school a panel of at least three governors decides a dismissal";
        found.refuses(found.hr(), found.preparation("SUMMARY_DISMISSAL", "Oyelaran"), who);
        found.refuses(found.hr(), found.preparation("SUMMARY_DISMISSAL", "Achterberg"), who);
        assertFalse(found.seen().getAsJsonArray("peopleTold").toString().contains("DECISION_MAKER"));
        found.prepared("SUMMARY_DISMISSAL", "Halloway", "Rafferty", "Kettlewell");
        assertTrue(found.seen().getAsJsonArray("peopleTold").toString().contains("PANEL"));
    }

    private static StaffCase prepared(String hardest, String... bench) {
        return StaffCase.opened("CED", "Haile", "2026-11-18").investigated().prepared(hardest, bench);
    }

    /** Heard on 4 December and decided. */
    private static StaffCase decided(String measure, String conduct, String... bench) {
        StaffCase found = StaffCase.opened("CED", "Haile", conduct)
                .investigated()
                .prepared(measure, bench)
                .invited("2026-12-04")
                .at("2026-12-04T15:00:00Z")
                .held();
        found.matter().step(found.hr(), found.decision(measure, ""));
        return found;
    }

    private static StaffCase warned(String measure, String conduct, String... bench) {
        StaffCase found = decided(measure, conduct, bench);
        found.matter().step(found.hr(), warning(measure, Map.of()));
        return found;
    }
}
