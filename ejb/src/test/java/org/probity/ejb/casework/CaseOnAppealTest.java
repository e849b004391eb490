package org.probity.ejb.casework;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.probity.ejb.casework.Cases.TIMES;
import static org.probity.ejb.casework.Cases.anybody;
import static org.probity.ejb.casework.Cases.officer;
import static org.probity.ejb.casework.Cases.panel;
import static org.probity.ejb.casework.Cases.take;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.probity.persistence.breach.Duty;
import org.probity.persistence.casework.Act;
import org.probity.persistence.casework.Appeal;
import org.probity.persistence.casework.AppealOnlyHelps;
import org.probity.persistence.casework.AppealOutcome;
import org.probity.persistence.casework.AppealTooLate;
import org.probity.persistence.casework.Bench;
import org.probity.persistence.casework.BeyondAuthority;
import org.probity.persistence.casework.CaseFile;
import org.probity.persistence.casework.CaseState;
import org.probity.persistence.casework.Circumstances;
import org.probity.persistence.casework.Discipline;
import org.probity.persistence.casework.NoSuchOutcome;
import org.probity.persistence.casework.NotYetOpen;
import org.probity.persistence.casework.Sanction;
import org.probity.persistence.casework.SomethingMissing;
import org.probity.persistence.casework.Standing;
import org.probity.persistence.casework.WrongSize;
import org.probity.persistence.procedure.Outcome;
import org.probity.persistence.school.LegalType;

/** The time to appeal, the appeal, and what must be on record before a case ends (domain.md 8.5, A-13, A-14). */
class CaseOnAppealTest {
    private static final LocalDate SERVED = LocalDate.of(2026, 11, 27);
    private static final LocalDate LAST_DAY = LocalDate.of(2026, 12, 4);
    private static final Circumstances PRODUCT = new Circumstances(Standing.SYSTEM, Set.of());

    private static CaseFile warned(Sanction measure) {
        return Cases.inAppealPeriod(measure, officer("HT"), SERVED);
    }

    private static Discipline appealed(CaseFile file) {
        Discipline discipline = new Discipline(file);
        discipline.lodge(new Appeal.Lodged(LAST_DAY, "The measure is too hard.", null), LAST_DAY);
        take(file, Outcome.APPEALED, LAST_DAY);
        return discipline;
    }

    private static List<Bench.Member> one(String role) {
        return List.of(new Bench.Member("One", Set.of(role)));
    }

    private static void lapse(CaseFile file, LocalDate day) {
        file.take(Act.of(Outcome.LAPSED, null, Cases.at(day)), PRODUCT, TIMES);
    }

    @Test
    void anAppealOnTheLastDayIsInTime() {
        Discipline discipline = appealed(warned(Sanction.FIRST_WRITTEN));
        assertEquals(LAST_DAY, discipline.appeal().orElseThrow().getLastDay());
        assertEquals(Sanction.FIRST_WRITTEN, discipline.appeal().orElseThrow().getAgainst());
    }

    @Test
    void aLateAppealNeedsAReason() {
        Discipline discipline = new Discipline(warned(Sanction.FIRST_WRITTEN));
        LocalDate late = LAST_DAY.plusDays(3);
        assertThrows(AppealTooLate.class, () -> discipline.lodge(new Appeal.Lodged(late, "Too hard.", " "), late));
        discipline.lodge(new Appeal.Lodged(late, "Too hard.", "In hospital until Sunday."), late);
        assertEquals(
                "In hospital until Sunday.", discipline.appeal().orElseThrow().getLateReason());
    }

    @Test
    void anAppealWithoutGroundsIsRefused() {
        assertThrows(SomethingMissing.class, () -> new Appeal.Lodged(LAST_DAY, " ", null));
    }

    @Test
    void theTimeLapsesOnTheDayAfterTheLastDay() {
        CaseFile file = warned(Sanction.FIRST_WRITTEN);
        assertThrows(NotYetOpen.class, () -> lapse(file, LAST_DAY));
        lapse(file, LAST_DAY.plusDays(1));
        assertEquals("finish", file.getStep().getCode());
    }

    @Test
    void onlyTheProductLetsItLapse() {
        CaseFile file = warned(Sanction.FIRST_WRITTEN);
        Act byHand = Act.of(Outcome.LAPSED, Cases.HEAD, Cases.at(LAST_DAY.plusDays(1)));
        assertThrows(NoSuchOutcome.class, () -> file.take(byHand, anybody(), TIMES));
    }

    @Test
    void theAppealHearingIsDueFromTheDayItWasReceived() {
        CaseFile file = warned(Sanction.FIRST_WRITTEN);
        appealed(file);
        take(file, Outcome.ADMITTED, LocalDate.of(2026, 12, 8));
        assertEquals("appeal-invite", file.getStep().getCode());
        assertEquals(LocalDate.of(2026, 12, 29), file.getDueOn());
    }

    @Test
    void anAppealNeverMakesTheMeasureHarder() {
        Discipline discipline = appealed(warned(Sanction.FIRST_WRITTEN));
        assertThrows(
                AppealOnlyHelps.class,
                () -> discipline.decideAppeal(AppealOutcome.REDUCED, Sanction.FINAL_WRITTEN, 12, LAST_DAY));
        assertThrows(
                AppealOnlyHelps.class,
                () -> discipline.decideAppeal(AppealOutcome.REDUCED, Sanction.FIRST_WRITTEN, 6, LAST_DAY));
    }

    @Test
    void aReducedMeasureReplacesTheWarning() {
        CaseFile file = warned(Sanction.FINAL_WRITTEN);
        Discipline discipline = appealed(file);
        discipline.decideAppeal(AppealOutcome.REDUCED, Sanction.FIRST_WRITTEN, 6, LAST_DAY);
        assertEquals(Sanction.FIRST_WRITTEN, discipline.measure().orElseThrow());
        assertEquals(2, file.getWarnings().size());
        assertFalse(file.getWarnings().get(0).isLiveOn(LAST_DAY));
        assertTrue(file.getWarnings().get(1).isLiveOn(LAST_DAY));
    }

    @Test
    void anOverturnedMeasureLeavesNone() {
        Discipline discipline = appealed(warned(Sanction.FINAL_WRITTEN));
        discipline.decideAppeal(AppealOutcome.OVERTURNED, null, 0, LAST_DAY);
        assertEquals(Sanction.NO_SANCTION, discipline.measure().orElseThrow());
    }

    @Test
    void anUpheldMeasureStands() {
        CaseFile file = warned(Sanction.FINAL_WRITTEN);
        Discipline discipline = appealed(file);
        discipline.decideAppeal(AppealOutcome.UPHELD, null, 0, LAST_DAY);
        assertEquals(Sanction.FINAL_WRITTEN, discipline.measure().orElseThrow());
        assertTrue(file.getWarnings().get(0).isLiveOn(LAST_DAY));
    }

    @Test
    void anAppealAgainstADismissalIsHeardByAsManyAsDecidedIt() {
        Discipline discipline = appealed(
                Cases.inAppealPeriod(Sanction.SUMMARY_DISMISSAL, panel(LegalType.ACADEMY), LocalDate.of(2026, 12, 4)));
        assertThrows(WrongSize.class, () -> discipline.prepareAppeal(one("GOV"), 3));
        List<Bench.Member> leaders = Stream.of("One", "Two", "Three")
                .map(name -> new Bench.Member(name, Set.of("SLT")))
                .toList();
        assertThrows(BeyondAuthority.class, () -> discipline.prepareAppeal(leaders, 3));
        assertEquals(
                Sanction.SUMMARY_DISMISSAL,
                discipline.prepareAppeal(panel(LegalType.ACADEMY).members(), 3).getHardest());
    }

    @Test
    void aFirstWarningEndsWithoutAWordOnReferrals() {
        CaseFile file = warned(Sanction.FIRST_WRITTEN);
        lapse(file, LAST_DAY.plusDays(1));
        take(file, Outcome.CLOSED, LAST_DAY.plusDays(3));
        assertEquals(CaseState.CLOSED, file.getState());
    }

    @Test
    void aFinalWarningEndsOnlyWhenBothReferralsAreDecided() {
        CaseFile file = warned(Sanction.FINAL_WRITTEN);
        LocalDate after = LAST_DAY.plusDays(3);
        lapse(file, LAST_DAY.plusDays(1));
        assertThrows(NotYetOpen.class, () -> take(file, Outcome.CLOSED, after));
        take(file, Outcome.TRA_NOT_REFERRED, after);
        assertThrows(NotYetOpen.class, () -> take(file, Outcome.CLOSED, after));
        take(file, Outcome.DBS_NOT_REFERRED, after);
        take(file, Outcome.CLOSED, after);
        assertTrue(file.isClosed());
    }

    @Test
    void afterAResignationTheReferralsAreDecidedWhateverCameOut() {
        CaseFile file = Cases.staff();
        take(file, Outcome.APPOINTED);
        take(file, Outcome.RESIGNED);
        assertEquals("investigate", file.getStep().getCode());
        take(file, Outcome.REPORTED);
        take(file, Outcome.NO_CASE);
        assertThrows(NotYetOpen.class, () -> take(file, Outcome.CLOSED));
    }

    @Test
    void aCaseToBeHeardAgainStartsAFreshHearing() {
        CaseFile file = warned(Sanction.FIRST_WRITTEN);
        Discipline discipline = appealed(file);
        take(file, Outcome.ADMITTED, LAST_DAY);
        discipline
                .prepareAppeal(one("SLT"), 1)
                .convene(
                        Cases.on(LocalDate.of(2026, 12, 14)),
                        discipline.notice(discipline.hearing().orElseThrow(), LAST_DAY, TIMES),
                        LAST_DAY);
        file.take(Cases.act(Outcome.INVITED, LAST_DAY).meetingOn(LocalDate.of(2026, 12, 14)), anybody(), TIMES);
        take(file, Outcome.HELD, LocalDate.of(2026, 12, 14));
        discipline.decideAppeal(AppealOutcome.REHEAR, null, 0, LocalDate.of(2026, 12, 14));
        file.take(Cases.act(Outcome.REHEAR, LocalDate.of(2026, 12, 14)), Cases.withDuty(Duty.APPEAL_PANEL), TIMES);
        assertEquals("prepare", file.getStep().getCode());
        discipline.prepare(Sanction.FIRST_WRITTEN, officer("HT"));
        assertTrue(discipline.measure().isEmpty());
    }
}
