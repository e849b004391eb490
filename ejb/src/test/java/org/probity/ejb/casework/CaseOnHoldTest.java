package org.probity.ejb.casework;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.probity.ejb.casework.Cases.FRIDAY;
import static org.probity.ejb.casework.Cases.TIMES;
import static org.probity.ejb.casework.Cases.act;
import static org.probity.ejb.casework.Cases.anybody;
import static org.probity.ejb.casework.Cases.officer;
import static org.probity.ejb.casework.Cases.take;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.probity.ejb.procedure.Procedures;
import org.probity.persistence.casework.CaseClosed;
import org.probity.persistence.casework.CaseDeadline;
import org.probity.persistence.casework.CaseFile;
import org.probity.persistence.casework.CaseState;
import org.probity.persistence.casework.CaseTrack;
import org.probity.persistence.casework.HoldKind;
import org.probity.persistence.casework.NotYetOpen;
import org.probity.persistence.casework.OnHold;
import org.probity.persistence.casework.Sanction;
import org.probity.persistence.casework.SomethingMissing;
import org.probity.persistence.procedure.Outcome;

/** Holds: who is not written to meanwhile, and which dates move when one ends (S2-66, 5.4). */
class CaseOnHoldTest {
    private static final LocalDate MONDAY = LocalDate.of(2026, 11, 23);

    private static CaseTrack heldForThePolice(CaseFile file) {
        return file.startTrack(Procedures.named("hold-police"), act(Outcome.PROLONGED, MONDAY), anybody(), TIMES);
    }

    @Test
    void aPoliceHoldStopsTheNoticeOfInvestigation() {
        CaseFile file = Cases.staff();
        heldForThePolice(file);
        assertEquals(CaseState.ON_HOLD, file.getState());
        OnHold refusal = assertThrows(OnHold.class, () -> take(file, Outcome.APPOINTED, MONDAY));
        assertTrue(refusal.getMessage().contains("on hold for the police since 23 November 2026"));
    }

    @Test
    void whatReachesNobodyConcernedGoesOn() {
        CaseFile file = Cases.staff();
        take(file, Outcome.APPOINTED);
        heldForThePolice(file);
        take(file, Outcome.REPORTED, MONDAY);
        assertEquals("route", file.getStep().getCode());
    }

    @Test
    void theHoldIsReviewedAfterTenWorkingDays() {
        CaseFile file = Cases.staff();
        CaseTrack hold = heldForThePolice(file);
        assertEquals(
                LocalDate.of(2026, 12, 7), file.stepDeadline(hold).orElseThrow().dueOn());
    }

    @Test
    void clearanceNeedsItsReference() {
        CaseFile file = Cases.staff();
        CaseTrack hold = heldForThePolice(file);
        assertThrows(
                SomethingMissing.class,
                () -> file.take(hold, act(Outcome.CLEARED, MONDAY).because(" "), anybody(), TIMES));
    }

    @Test
    void clearanceLetsTheCaseGoOn() {
        CaseFile file = Cases.staff();
        CaseTrack hold = heldForThePolice(file);
        file.take(hold, act(Outcome.CLEARED, MONDAY).because("WP/2026/118"), anybody(), TIMES);
        assertEquals(CaseState.OPEN, file.getState());
        assertEquals("WP/2026/118", file.getHolds().get(0).getClearance());
        take(file, Outcome.APPOINTED, MONDAY);
    }

    @Test
    void aReviewedHoldIsStillOneHold() {
        CaseFile file = Cases.staff();
        CaseTrack hold = heldForThePolice(file);
        file.take(hold, act(Outcome.PROLONGED, LocalDate.of(2026, 12, 7)), anybody(), TIMES);
        assertEquals(1, file.openHolds().size());
        assertEquals(MONDAY, file.openHolds().get(0).getStarts());
    }

    @Test
    void theInvestigationDoesNotCountTheDaysOfTheHold() {
        CaseFile file = Cases.staff();
        take(file, Outcome.APPOINTED);
        assertEquals(LocalDate.of(2026, 12, 18), file.getDueOn());
        CaseTrack hold = heldForThePolice(file);
        file.take(hold, act(Outcome.CLEARED, LocalDate.of(2026, 11, 27)), anybody(), TIMES);
        assertEquals(LocalDate.of(2026, 12, 29), file.getDueOn());
        CaseDeadline date = file.stepDeadline(null).orElseThrow();
        assertTrue(
                date.reasons().stream().anyMatch(line -> line.contains("Friday 18 December 2026")),
                date.reasons().toString());
    }

    @Test
    void appointingIsNotPaused() {
        CaseFile file = Cases.staff();
        LocalDate due = file.getDueOn();
        CaseTrack hold = heldForThePolice(file);
        file.take(hold, act(Outcome.CLEARED, LocalDate.of(2026, 11, 27)), anybody(), TIMES);
        assertEquals(due, file.getDueOn());
    }

    @Test
    void theTimeToAppealDoesNotLapseDuringAHold() {
        CaseFile file = Cases.inAppealPeriod(Sanction.FIRST_WRITTEN, officer("HT"), LocalDate.of(2026, 11, 27));
        CaseTrack hold = file.startTrack(
                Procedures.named("hold-police"), act(Outcome.PROLONGED, LocalDate.of(2026, 11, 30)), anybody(), TIMES);
        assertTrue(
                file.unmet(null, file.getStep().on(Outcome.LAPSED).orElseThrow(), LocalDate.of(2026, 12, 10), anybody())
                                .size()
                        > 0);
        file.take(hold, act(Outcome.CLEARED, LocalDate.of(2026, 12, 4)), anybody(), TIMES);
        assertEquals(LocalDate.of(2026, 12, 11), file.getDueOn());
    }

    @Test
    void sicknessSetsTheReferralToOccupationalHealth() {
        CaseFile file = Cases.staff();
        CaseTrack hold = file.startTrack(Procedures.named("hold-other"), act(Outcome.SICK, MONDAY), anybody(), TIMES);
        file.take(hold, act(Outcome.SICK, MONDAY), anybody(), TIMES);
        assertEquals(HoldKind.SICK, file.openHolds().get(0).getKind());
        assertTrue(file.getDeadlines().stream()
                .anyMatch(date -> date.getRule().equals("T19") && date.dueOn().equals(LocalDate.of(2026, 11, 30))));
    }

    @Test
    void aGrievanceIsDecidedWithinThreeWorkingDaysAndGoingOnNeedsAReason() {
        CaseFile file = Cases.staff();
        CaseTrack track =
                file.startTrack(Procedures.named("hold-other"), act(Outcome.GRIEVANCE, MONDAY), anybody(), TIMES);
        file.take(track, act(Outcome.GRIEVANCE, MONDAY), anybody(), TIMES);
        assertEquals(
                LocalDate.of(2026, 11, 26),
                file.stepDeadline(track).orElseThrow().dueOn());
        assertThrows(
                SomethingMissing.class,
                () -> file.take(track, act(Outcome.CARRIED_ON, MONDAY).because(null), anybody(), TIMES));
        file.take(track, act(Outcome.PAUSED, MONDAY), anybody(), TIMES);
        assertEquals(HoldKind.GRIEVANCE, file.openHolds().get(0).getKind());
    }

    @Test
    void aLetterServedLaterMovesTheDateAndKeepsTheOldOne() {
        CaseFile file = Cases.inAppealPeriod(Sanction.FIRST_WRITTEN, officer("HT"), LocalDate.of(2026, 11, 27));
        file.startsWith(4711L);
        file.served(4711L, LocalDate.of(2026, 12, 1), TIMES);
        assertEquals(LocalDate.of(2026, 12, 8), file.getDueOn());
        assertTrue(file.stepDeadline(null).orElseThrow().reasons().stream()
                .anyMatch(line -> line.startsWith("Before it was due on Friday 4 December 2026")));
    }

    @Test
    void aClosedCaseTakesNoTrack() {
        CaseFile file = Cases.elm();
        take(file, Outcome.NO_FURTHER);
        take(file, Outcome.CLOSED);
        assertThrows(
                CaseClosed.class,
                () -> file.startTrack(
                        Procedures.named("take-down"), act(Outcome.COMPLAINED, FRIDAY), anybody(), TIMES));
        assertThrows(NotYetOpen.class, () -> {
            CaseFile other = Cases.elm();
            other.startTrack(Procedures.named("legal-action"), act(Outcome.APPROVED, FRIDAY), anybody("CC-47"), TIMES);
        });
    }
}
