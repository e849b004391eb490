package org.probity.ejb.casework;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.probity.persistence.breach.ConflictReason;
import org.probity.persistence.breach.Duty;
import org.probity.persistence.casework.Bench;
import org.probity.persistence.casework.BeyondAuthority;
import org.probity.persistence.casework.Cast;
import org.probity.persistence.casework.Discipline;
import org.probity.persistence.casework.Sanction;
import org.probity.persistence.casework.Standing;
import org.probity.persistence.casework.SuspensionAuthority;
import org.probity.persistence.casework.WrongSize;
import org.probity.persistence.school.LegalType;

/** Who may not take which duty (domain.md 9.4), and who may decide what (2.5). */
class SeparationOfDutiesTest {
    private static final Long ADA = 1L;

    private static Optional<String> whyNot(Duty duty, Cast cast, String... roles) {
        return cast.whyNot(new Cast.Candidate(ADA, Set.of(roles), false), duty);
    }

    private static Cast in(ConflictReason reason) {
        return new Cast(Map.of(ADA, Set.of(reason)), Map.of(), Set.of(), false);
    }

    private static Cast holding(Duty duty) {
        return new Cast(Map.of(), Map.of(ADA, Set.of(duty)), Set.of(), false);
    }

    @ParameterizedTest
    @CsvSource({
        "SUBJECT, INVESTIGATOR, SOD-07",
        "SUBJECT, CLERK, SOD-07",
        "VICTIM, CASE_MANAGER, SOD-01",
        "VICTIM, DECISION_MAKER, SOD-21",
        "REPORTER, INVESTIGATOR, SOD-01",
        "WITNESS, PANEL, SOD-06",
        "RELATIVE, PANEL, close to somebody",
        "RECUSED, NOTE_TAKER, not free"
    })
    void whoeverIsInTheMatterIsKeptOutWithAReason(ConflictReason reason, Duty duty, String why) {
        assertTrue(whyNot(duty, in(reason), "SLT").orElseThrow().contains(why));
    }

    @ParameterizedTest
    @CsvSource({
        "CASE_MANAGER, INVESTIGATOR, SOD-01",
        "PANEL, INVESTIGATOR, SOD-02",
        "INVESTIGATOR, CASE_MANAGER, SOD-01",
        "INVESTIGATOR, DECISION_MAKER, SOD-02",
        "INVESTIGATOR, PANEL, SOD-02",
        "CASE_MANAGER, PANEL, case manager",
        "CLERK, DECISION_MAKER, SOD-18",
        "PANEL, APPEAL_PANEL, SOD-04",
        "DECISION_MAKER, APPEAL_PANEL, SOD-04",
        "INVESTIGATOR, APPEAL_PANEL, SOD-04",
        "CASE_MANAGER, APPEAL_PANEL, SOD-04",
        "CLERK, PANEL, SOD-18",
        "CLERK, APPEAL_PANEL, SOD-18",
        "PANEL, CLERK, SOD-18",
        "APPEAL_PANEL, CLERK, SOD-18",
        "INVESTIGATOR, HR_ADVISER, SOD-03",
        "HR_ADVISER, INVESTIGATOR, SOD-03",
        "PANEL, CASE_MANAGER, 2.5",
        "APPEAL_PANEL, CASE_MANAGER, SOD-04",
        "APPEAL_PANEL, PANEL, earlier decision"
    })
    void twoDutiesThatDoNotGoTogether(Duty held, Duty wanted, String why) {
        assertTrue(whyNot(wanted, holding(held), "SLT").orElseThrow().contains(why));
    }

    @Test
    void theCaseManagerMayDecideAloneUpToTheHeadteachersPower() {
        assertTrue(whyNot(Duty.DECISION_MAKER, holding(Duty.CASE_MANAGER), "HT").isEmpty());
    }

    @Test
    void whoeverSuspendedDoesNotHearTheAppeal() {
        Cast cast = new Cast(Map.of(), Map.of(), Set.of(ADA), false);
        assertTrue(whyNot(Duty.APPEAL_PANEL, cast, "COG").orElseThrow().contains("suspension"));
    }

    @Test
    void theHeadteacherDoesNotSitOnAPanel() {
        assertTrue(whyNot(Duty.PANEL, holding(Duty.NOTE_TAKER), "HT").isPresent());
    }

    @Test
    void aStaffGovernorDoesNotSitOnAPanel() {
        Cast cast = new Cast(Map.of(), Map.of(), Set.of(), false);
        assertTrue(cast.whyNot(new Cast.Candidate(ADA, Set.of("GOV", "ST"), true), Duty.PANEL)
                .isPresent());
        assertTrue(cast.whyNot(new Cast.Candidate(ADA, Set.of("GOV"), false), Duty.PANEL)
                .isEmpty());
    }

    @ParameterizedTest
    @CsvSource({
        "COMMUNITY, HT, FIRST_WRITTEN, true",
        "COMMUNITY, SLT, FIRST_WRITTEN, true",
        "COMMUNITY, SLT, FINAL_WRITTEN, false",
        "COMMUNITY, HT, FINAL_WRITTEN, true",
        "COMMUNITY, HT, DISMISS_WITH_NOTICE, false",
        "ACADEMY, HT, SUMMARY_DISMISSAL, false",
        "ACADEMY, CEO, SUMMARY_DISMISSAL, true",
        "VOLUNTARY_AIDED, CEO, SUMMARY_DISMISSAL, false",
        "COMMUNITY, HHR, FIRST_WRITTEN, false",
        "COMMUNITY, CEO, FINAL_WRITTEN, false",
        "ACADEMY, HHR, FINAL_WRITTEN, true",
        "ACADEMY, ST, NO_SANCTION, true"
    })
    void theAuthorityMatrix(LegalType school, String role, Sanction measure, boolean allowed) {
        Bench bench = new Bench(school, Bench.Rank.STAFF, false, List.of(new Bench.Member("Ada", Set.of(role))));
        assertEquals(allowed, bench.whoCould(measure).isEmpty());
    }

    @Test
    void theHeadteacherDismissesWhereItIsDelegated() {
        Bench bench =
                new Bench(LegalType.COMMUNITY, Bench.Rank.STAFF, true, List.of(new Bench.Member("Ada", Set.of("HT"))));
        assertTrue(bench.whoCould(Sanction.DISMISS_WITH_NOTICE).isEmpty());
    }

    @Test
    void aPanelOfThreeGovernorsDecidesEverything() {
        assertTrue(Cases.panel(LegalType.COMMUNITY)
                .whoCould(Sanction.SUMMARY_DISMISSAL)
                .isEmpty());
    }

    @Test
    void aboutAHeadteacherAPanelDecides() {
        Bench bench = new Bench(
                LegalType.ACADEMY, Bench.Rank.HEADTEACHER, true, List.of(new Bench.Member("Ada", Set.of("CEO"))));
        assertFalse(bench.whoCould(Sanction.FIRST_WRITTEN).isEmpty());
    }

    @Test
    void aboutAChiefExecutiveTrusteesDecide() {
        List<Bench.Member> mixed = Cases.panel(LegalType.ACADEMY).members();
        Bench bench = new Bench(LegalType.ACADEMY, Bench.Rank.CHIEF_EXECUTIVE, true, mixed);
        assertTrue(bench.whoCould(Sanction.FIRST_WRITTEN).orElseThrow().contains("trustees"));
    }

    @Test
    void anUnauthorisedDismissalIsRefusedWithWhoMayDecideIt() {
        BeyondAuthority refusal = assertThrows(BeyondAuthority.class, () -> new Discipline(Cases.toBeHeard())
                .prepare(Sanction.SUMMARY_DISMISSAL, Cases.officer("HT")));
        assertTrue(refusal.getMessage().contains("the chief executive or a panel of at least three"));
    }

    @Test
    void twoPeopleAreNoBench() {
        Bench.Member one = new Bench.Member("One", Set.of("GOV"));
        Bench.Member two = new Bench.Member("Two", Set.of("GOV"));
        assertThrows(WrongSize.class, () -> new Bench(LegalType.ACADEMY, Bench.Rank.STAFF, false, List.of(one, two)));
    }

    @Test
    void inAMaintainedSchoolOnlyTheGoverningBodyEndsASuspension() {
        SuspensionAuthority maintained = new SuspensionAuthority(LegalType.COMMUNITY);
        maintained.refuseToBegin(somebody("HT"));
        BeyondAuthority refusal =
                assertThrows(BeyondAuthority.class, () -> maintained.refuseToEnd(somebody("HT", "HHR")));
        assertTrue(refusal.getMessage().contains("only the governing body ends a suspension"));
        maintained.refuseToEnd(somebody("COG"));
    }

    @Test
    void inAnAcademyTheHeadteacherEndsASuspension() {
        SuspensionAuthority academy = new SuspensionAuthority(LegalType.ACADEMY);
        academy.refuseToEnd(somebody("HT"));
        assertThrows(BeyondAuthority.class, () -> academy.refuseToEnd(somebody("SLT")));
    }

    @Test
    void whereAllWhoSuspendArePartOfTheMatterATrusteeDoes() {
        Standing trustee = new Standing(Set.of("TRU"), Set.of(), false, Set.of("TRU", "ST"));
        new SuspensionAuthority(LegalType.ACADEMY).refuseToBegin(trustee);
        new SuspensionAuthority(LegalType.ACADEMY).refuseToEnd(trustee);
        BeyondAuthority refusal = assertThrows(
                BeyondAuthority.class, () -> new SuspensionAuthority(LegalType.COMMUNITY).refuseToEnd(trustee));
        assertTrue(refusal.getMessage().contains("the acting chair whom it appoints"));
    }

    private static Standing somebody(String... roles) {
        return new Standing(Set.of(roles), Set.of(), false);
    }
}
