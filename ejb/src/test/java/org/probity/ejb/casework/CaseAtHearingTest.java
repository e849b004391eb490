package org.probity.ejb.casework;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.probity.ejb.casework.Cases.FRIDAY;
import static org.probity.ejb.casework.Cases.TIMES;
import static org.probity.ejb.casework.Cases.act;
import static org.probity.ejb.casework.Cases.anybody;
import static org.probity.ejb.casework.Cases.officer;
import static org.probity.ejb.casework.Cases.on;
import static org.probity.ejb.casework.Cases.panel;
import static org.probity.ejb.casework.Cases.take;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.probity.persistence.breach.Duty;
import org.probity.persistence.calendar.NotAWorkingDay;
import org.probity.persistence.calendar.NoticeTooShort;
import org.probity.persistence.casework.BeyondNotice;
import org.probity.persistence.casework.CaseDeadline;
import org.probity.persistence.casework.CaseFile;
import org.probity.persistence.casework.ChairDecides;
import org.probity.persistence.casework.Discipline;
import org.probity.persistence.casework.Hearing;
import org.probity.persistence.casework.HearingNotYet;
import org.probity.persistence.casework.LadderSkipped;
import org.probity.persistence.casework.NoSuchOutcome;
import org.probity.persistence.casework.NotLater;
import org.probity.persistence.casework.NotTheDecider;
import org.probity.persistence.casework.NotYetOpen;
import org.probity.persistence.casework.NoticeWasShort;
import org.probity.persistence.casework.Sanction;
import org.probity.persistence.casework.SomethingMissing;
import org.probity.persistence.casework.Warning;
import org.probity.persistence.procedure.Outcome;
import org.probity.persistence.school.LegalType;

/** From the invitation to the letter: notice, postponement, absence, decision, warning (domain.md 8.4). */
class CaseAtHearingTest {
    private static final LocalDate HEARING_DAY = LocalDate.of(2026, 11, 27);

    private static Hearing hearing(CaseFile file) {
        return new Discipline(file).hearing().orElseThrow();
    }

    @Test
    void aWarningHearingMayBeOnTheFifthWorkingDayAfterService() {
        assertEquals(HEARING_DAY, hearing(Cases.atHearing()).day());
    }

    @Test
    void anEarlierDayIsRefusedWithTheEarliestOne() {
        CaseFile file = Cases.toBeHeard();
        Hearing hearing = new Discipline(file).prepare(Sanction.FIRST_WRITTEN, officer("HT"));
        var notice = new Discipline(file).notice(hearing, FRIDAY, TIMES);
        NoticeTooShort refusal = assertThrows(
                NoticeTooShort.class, () -> hearing.convene(on(LocalDate.of(2026, 11, 26)), notice, FRIDAY));
        assertEquals(HEARING_DAY, refusal.earliest());
    }

    @Test
    void whereDismissalIsPossibleTenWorkingDaysAreNeeded() {
        CaseFile file = Cases.toBeHeard();
        Hearing hearing = new Discipline(file).prepare(Sanction.SUMMARY_DISMISSAL, panel(LegalType.ACADEMY));
        assertEquals(
                LocalDate.of(2026, 12, 4),
                new Discipline(file).notice(hearing, FRIDAY, TIMES).date());
    }

    @Test
    void aBankHolidayIsRefusedByName() {
        CaseFile file = Cases.toBeHeard();
        Hearing hearing = new Discipline(file).prepare(Sanction.FIRST_WRITTEN, officer("HT"));
        var notice = new Discipline(file).notice(hearing, FRIDAY, TIMES);
        NotAWorkingDay refusal = assertThrows(
                NotAWorkingDay.class, () -> hearing.convene(on(LocalDate.of(2026, 12, 28)), notice, FRIDAY));
        assertTrue(refusal.getMessage().contains("Boxing Day"), refusal.getMessage());
    }

    @Test
    void papersAndCompanionAreDueBeforeTheHearing() {
        CaseFile file = Cases.atHearing();
        assertEquals(LocalDate.of(2026, 11, 20), due(file, "T09a"));
        assertEquals(LocalDate.of(2026, 11, 24), due(file, "T09b"));
        assertEquals(LocalDate.of(2026, 11, 25), due(file, "T09c"));
        assertEquals(HEARING_DAY, file.getDueOn());
    }

    private static LocalDate due(CaseFile file, String rule) {
        return file.getDeadlines().stream()
                .filter(date -> date.isOpen() && date.getRule().equals(rule))
                .map(CaseDeadline::dueOn)
                .findFirst()
                .orElseThrow();
    }

    @Test
    void theCompanionsFirstRequestInTheWindowIsGrantedAtOnce() {
        CaseFile file = Cases.atHearing();
        LocalDate friday = LocalDate.of(2026, 12, 4);
        hearing(file).postpone(FRIDAY, on(friday), null, Cases.WORKING);
        file.take(act(Outcome.POSTPONED, FRIDAY).meetingOn(friday), anybody(), TIMES);
        assertEquals("hearing", file.getStep().getCode());
        assertEquals(friday, file.getDueOn());
    }

    @Test
    void aDayAfterTheWindowIsForTheChair() {
        CaseFile file = Cases.atHearing();
        LocalDate monday = LocalDate.of(2026, 12, 7);
        ChairDecides refusal =
                assertThrows(ChairDecides.class, () -> hearing(file).postpone(FRIDAY, on(monday), null, Cases.WORKING));
        assertTrue(refusal.getMessage().contains("Friday 4 December 2026"), refusal.getMessage());
        hearing(file).postpone(FRIDAY, on(monday), "The chair agrees.", Cases.WORKING);
        assertEquals(monday, hearing(file).day());
        LocalDate sooner = LocalDate.of(2026, 12, 4);
        assertThrows(NotLater.class, () -> hearing(file).postpone(FRIDAY, on(sooner), "Sooner.", Cases.WORKING));
    }

    @Test
    void aSecondRequestIsForTheChair() {
        CaseFile file = Cases.atHearing();
        hearing(file).postpone(FRIDAY, on(LocalDate.of(2026, 12, 1)), null, Cases.WORKING);
        LocalDate again = LocalDate.of(2026, 12, 3);
        assertThrows(ChairDecides.class, () -> hearing(file).postpone(FRIDAY, on(again), null, Cases.WORKING));
    }

    @Test
    void theHearingCannotBeRecordedBeforeItsDay() {
        CaseFile file = Cases.atHearing();
        assertThrows(HearingNotYet.class, () -> hearing(file).hold(FRIDAY, false, true, null));
    }

    @Test
    void anInvitationThatWasNeverServedNeedsAReason() {
        Hearing hearing = hearing(Cases.atHearing());
        assertThrows(NoticeWasShort.class, () -> hearing.hold(HEARING_DAY, false, false, null));
        hearing.hold(HEARING_DAY, false, false, "The employee agreed in writing.");
        assertEquals(HEARING_DAY, hearing.getHeld());
    }

    @Test
    void anInvitationServedLateNeedsAReason() {
        Hearing hearing = hearing(Cases.atHearing());
        hearing.couldNotBeBefore(LocalDate.of(2026, 11, 30));
        NoticeWasShort refusal = assertThrows(NoticeWasShort.class, () -> hearing.hold(HEARING_DAY, false, true, null));
        assertTrue(refusal.getMessage().contains("Monday 30 November 2026"), refusal.getMessage());
    }

    @Test
    void withoutTheMemberOfStaffOnlyAfterALastNotice() {
        CaseFile file = Cases.atHearing();
        assertThrows(NotYetOpen.class, () -> take(file, Outcome.IN_ABSENCE, HEARING_DAY));
        LocalDate again = LocalDate.of(2026, 12, 7);
        Hearing hearing = hearing(file);
        assertThrows(
                HearingNotYet.class,
                () -> hearing.missed(FRIDAY, on(again), new Discipline(file).notice(hearing, FRIDAY, TIMES)));
        hearing.missed(HEARING_DAY, on(again), new Discipline(file).notice(hearing, HEARING_DAY, TIMES));
        file.take(act(Outcome.NOT_ATTENDED, HEARING_DAY).meetingOn(again), anybody(), TIMES);
        take(file, Outcome.IN_ABSENCE, again);
        assertEquals("decide", file.getStep().getCode());
    }

    @Test
    void theInvestigatorDoesNotDecide() {
        CaseFile file = Cases.staff();
        take(file, Outcome.APPOINTED);
        take(file, Outcome.REPORTED);
        NotYetOpen refusal = assertThrows(
                NotYetOpen.class,
                () -> file.take(act(Outcome.NO_CASE, FRIDAY), Cases.withDuty(Duty.INVESTIGATOR, "HT", "HHR"), TIMES));
        assertTrue(refusal.getMessage().contains("is not the investigator"), refusal.getMessage());
    }

    @Test
    void aStepIsForItsRolesOnly() {
        CaseFile file = Cases.staff();
        NotTheDecider refusal = assertThrows(
                NotTheDecider.class, () -> file.take(act(Outcome.APPOINTED, FRIDAY), Cases.inRoles("SLT"), TIMES));
        assertEquals(
                "\"Appoint an investigator\" is for the headteacher, head of HR, chair of governors, chief"
                        + " executive or trustee.",
                refusal.getMessage());
    }

    @Test
    void anOutcomeThatTheStepDoesNotHaveWritesNoHistory() {
        CaseFile file = Cases.staff();
        assertThrows(NoSuchOutcome.class, () -> take(file, Outcome.HELD));
        assertTrue(file.getHistory().isEmpty());
        assertEquals("appoint", file.getStep().getCode());
    }

    @Test
    void aMeasureHarderThanTheInvitationNamedIsRefused() {
        CaseFile file = Cases.heard(Sanction.FIRST_WRITTEN, officer("HT"));
        assertThrows(BeyondNotice.class, () -> new Discipline(file)
                .decide(Sanction.FINAL_WRITTEN, officer("HT"), List.of(), "Serious.", FRIDAY));
    }

    @Test
    void whereNothingIsProvedNoMeasureFollows() {
        CaseFile file = Cases.atHearing();
        hearing(file).hold(HEARING_DAY, false, true, null);
        assertThrows(SomethingMissing.class, () -> new Discipline(file)
                .decide(Sanction.FIRST_WRITTEN, officer("HT"), List.of(), null, FRIDAY));
        new Discipline(file).decide(Sanction.NO_SANCTION, officer("HT"), List.of(), null, FRIDAY);
        assertEquals(Sanction.NO_SANCTION, hearing(file).getMeasure());
    }

    @Test
    void aFinalWarningWithoutALiveOneNeedsAReason() {
        CaseFile file = Cases.heard(Sanction.FINAL_WRITTEN, officer("HT"));
        assertThrows(LadderSkipped.class, () -> new Discipline(file)
                .decide(Sanction.FINAL_WRITTEN, officer("HT"), List.of(), null, FRIDAY));
    }

    @Test
    void aFinalWarningFollowsALiveFirstOne() {
        CaseFile earlier = Cases.decided(Sanction.FIRST_WRITTEN, officer("HT"));
        Warning live = new Discipline(earlier).warn(Sanction.FIRST_WRITTEN, Cases.TEACHER, FRIDAY, 6);
        CaseFile file = Cases.heard(Sanction.FINAL_WRITTEN, officer("HT"));
        new Discipline(file).decide(Sanction.FINAL_WRITTEN, officer("HT"), List.of(live), null, HEARING_DAY);
        assertEquals(Sanction.FINAL_WRITTEN, new Discipline(file).measure().orElseThrow());
    }

    @Test
    void theLetterSaysWhatWasDecided() {
        CaseFile file = Cases.decided(Sanction.FIRST_WRITTEN, officer("HT"));
        NotYetOpen refusal = assertThrows(NotYetOpen.class, () -> take(file, Outcome.FINAL_WRITTEN, HEARING_DAY));
        assertTrue(refusal.getMessage().contains("what the hearing decided"), refusal.getMessage());
    }

    @Test
    void decisionAndLetterShareTheFiveDaysAfterTheHearing() {
        CaseFile file = Cases.heard(Sanction.FIRST_WRITTEN, officer("HT"));
        LocalDate due = LocalDate.of(2026, 12, 4);
        assertEquals(due, file.getDueOn());
        LocalDate wednesday = LocalDate.of(2026, 12, 2);
        new Discipline(file).decide(Sanction.FIRST_WRITTEN, officer("HT"), List.of(), null, wednesday);
        file.take(act(Outcome.FIRST_WRITTEN, wednesday), Cases.withDuty(Duty.DECISION_MAKER), TIMES);
        assertEquals("outcome", file.getStep().getCode());
        assertEquals(due, file.getDueOn());
    }

    @Test
    void upheldOutcomeStartsTheAppealPeriod() {
        CaseFile file = Cases.inAppealPeriod(Sanction.FIRST_WRITTEN, officer("HT"), LocalDate.of(2026, 12, 1));
        assertEquals("await-appeal", file.getStep().getCode());
        assertEquals(LocalDate.of(2026, 12, 8), file.getDueOn());
        CaseDeadline appeal = file.stepDeadline(null).orElseThrow();
        assertEquals("T12", appeal.getRule());
        assertTrue(
                appeal.reasons().get(0).startsWith("Letter served: Tuesday 1 December 2026"),
                appeal.reasons().get(0));
    }

    @Test
    void aWarningCountsToTheDayBeforeItsAnniversary() {
        CaseFile file = Cases.decided(Sanction.FINAL_WRITTEN, officer("HT"));
        Warning warning =
                new Discipline(file).warn(Sanction.FINAL_WRITTEN, Cases.TEACHER, LocalDate.of(2026, 1, 29), 12);
        assertTrue(warning.isLiveOn(LocalDate.of(2027, 1, 28)));
        assertFalse(warning.isLiveOn(LocalDate.of(2027, 1, 29)));
        assertEquals(LocalDate.of(2027, 7, 29), warning.getRetainUntil());
    }

    @Test
    void anAlternativeMeasureCarriesAFinalWarning() {
        CaseFile file = Cases.decided(Sanction.ALTERNATIVE, officer("HT"));
        Warning warning = new Discipline(file).warn(Sanction.ALTERNATIVE, Cases.TEACHER, FRIDAY, 12);
        assertEquals(Sanction.FINAL_WRITTEN, warning.getLevel());
    }

    @Test
    void aUnionRepresentativeIsInvitedOnlyAfterTheUnionContactIsDecided() {
        CaseFile file = Cases.staff("UNION_REPRESENTATIVE");
        take(file, Outcome.APPOINTED);
        take(file, Outcome.REPORTED);
        take(file, Outcome.HEARING);
        new Discipline(file).prepare(Sanction.FIRST_WRITTEN, officer("HT"));
        take(file, Outcome.PREPARED);
        assertThrows(NotYetOpen.class, () -> take(file, Outcome.INVITED));
        take(file, Outcome.UNION_NOT_CONTACTED);
        file.take(act(Outcome.INVITED, FRIDAY).meetingOn(HEARING_DAY), anybody(), TIMES);
        assertEquals("hearing", file.getStep().getCode());
    }
}
