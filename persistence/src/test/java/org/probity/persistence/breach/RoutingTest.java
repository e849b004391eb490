package org.probity.persistence.breach;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.probity.persistence.breach.Routing.Concern;
import org.probity.persistence.breach.Routing.Holder;
import org.probity.persistence.person.PersonCategory;

/** The table of domain.md 9.3, row by row. */
class RoutingTest {
    private static final List<Holder> OFFICES = List.of(
            new Holder(1, "HT", "Headteacher", true),
            new Holder(2, "DSL", "Designated safeguarding lead", true),
            new Holder(3, "COG", "Chair of governors", true),
            new Holder(4, "CEO", "Chief executive", true),
            new Holder(5, "TRU", "Chair of the trust board", true),
            new Holder(6, "TRU", "Trustee", true),
            new Holder(7, "HHR", "Head of HR", true),
            new Holder(8, "TSL", "Trust safeguarding lead", false),
            new Holder(9, "CLK", "Clerk", false),
            new Holder(10, "DPO", "Data protection officer", true));

    @ParameterizedTest(name = "{0} ({1}), child {2}, academy: {3} are told")
    @CsvSource(textBlock = """
            '',      TEACHER,       false, HT
            '',      TEACHER,       true,  DSL HT
            '',      CENTRAL_STAFF, false, HT
            '',      UNKNOWN,       true,  DSL
            '',      PARENT_CARER,  false, HT
            '',      PARENT_CARER,  true,  DSL
            '',      PUPIL,         true,  DSL
            '',      VOLUNTEER,     false, HT
            '',      VOLUNTEER,     true,  DSL HT
            '',      CONTRACTOR,    false, HT
            'DSL',   TEACHER,       false, HT TSL
            'DSL',   TEACHER,       true,  HT TSL
            'HT',    TEACHER,       false, CEO COG
            'HT',    TEACHER,       true,  DSL CEO COG
            'HT DSL', TEACHER,      false, CEO COG
            'COG',   GOVERNOR,      false, TRU
            'GOV',   GOVERNOR,      false, COG
            '',      GOVERNOR,      false, COG
            'HHR',   CENTRAL_STAFF, false, CEO
            'CEO',   CENTRAL_STAFF, false, TRU
            'DPO',   CENTRAL_STAFF, false, CEO
            """)
    void academyFollowsTheTable(String seats, PersonCategory category, boolean child, String told) {
        assertEquals(words(told), recipients(seats, category, child, false));
    }

    @ParameterizedTest(name = "{0} ({1}), maintained: {2} is told")
    @CsvSource(textBlock = """
            HT,  TEACHER,  COG
            '',  TEACHER,  HT
            COG, GOVERNOR, TRU
            """)
    void maintainedSchoolFollowsTheTable(String seats, PersonCategory category, String told) {
        assertEquals(words(told), recipients(seats, category, false, true));
    }

    @Test
    void trusteeAsSubjectGoesToTheChairOfTheTrust() {
        assertEquals(
                List.of(5L), persons(at(Set.of(6L)).recipients(about("TRU", PersonCategory.TRUSTEE, false, false))));
    }

    @Test
    void chairOfTheTrustAsSubjectGoesToTheNextTrustee() {
        assertEquals(
                List.of(6L), persons(at(Set.of(5L)).recipients(about("TRU", PersonCategory.TRUSTEE, false, false))));
    }

    @Test
    void relativeOfTheSubjectIsPassedOverInSilence() {
        assertEquals(List.of(3L), persons(at(Set.of(1L)).recipients(about("", PersonCategory.TEACHER, false, false))));
    }

    @Test
    void headWhoReportsIsNotTheRecipient() {
        Set<Long> headReports = Set.of(1L);
        assertEquals(
                List.of(2L, 3L), persons(at(headReports).recipients(about("", PersonCategory.TEACHER, true, false))));
    }

    @Test
    void headWhoIsTheTargetOfAParentDoesNotLeadTheCase() {
        Holder leader = at(Set.of(1L)).leader(about("", PersonCategory.PARENT_CARER, false, false));
        assertEquals("COG", leader.role());
    }

    @Test
    void childConcernFallsToTheHeadWhenTheSafeguardingLeadIsInConflict() {
        assertEquals(List.of(1L), persons(at(Set.of(2L)).recipients(about("", PersonCategory.PUPIL, true, false))));
    }

    @Test
    void suspectedImageryGoesToSafeguardingLeadAndHead() {
        Concern imagery = new Concern(Set.of(), PersonCategory.PUPIL, false, true, false, false, false, false);
        assertEquals(List.of(2L, 1L), persons(at(Set.of()).recipients(imagery)));
    }

    @Test
    void centralEmployeeWhoReportsIsHeardByTheHeadOfHrWhoeverTheSubjectIs() {
        Concern central = new Concern(Set.of("HT"), PersonCategory.TEACHER, false, false, false, true, false, false);
        assertEquals(List.of(7L), persons(at(Set.of(1L)).recipients(central)));
    }

    @Test
    void centralEmployeeWhoReportsTheHeadOfHrIsHeardByTheChiefExecutive() {
        Concern central =
                new Concern(Set.of("HHR"), PersonCategory.CENTRAL_STAFF, false, false, false, true, false, false);
        assertEquals(List.of(4L), persons(at(Set.of(7L)).recipients(central)));
    }

    @Test
    void headOfHrLeadsTheCaseOfACentralEmployee() {
        assertEquals(
                "HHR",
                at(Set.of())
                        .leader(about("", PersonCategory.CENTRAL_STAFF, false, false))
                        .role());
    }

    @Test
    void headLeadsWhenAChildAndATeacherAreInvolved() {
        assertEquals(
                "HT",
                at(Set.of())
                        .leader(about("", PersonCategory.TEACHER, true, false))
                        .role());
    }

    @Test
    void safeguardingLeadLeadsAConcernAboutAChildAlone() {
        assertEquals(
                "DSL",
                at(Set.of())
                        .leader(about("", PersonCategory.PARENT_CARER, true, false))
                        .role());
    }

    @Test
    void whistleblowerIsHeardByTheHeadAndPastTheHeadWhenTheHeadIsInConflict() {
        Concern whistle = new Concern(Set.of(), PersonCategory.TEACHER, false, false, true, false, false, false);
        assertEquals(List.of(1L), persons(at(Set.of()).recipients(whistle)));
        assertEquals(List.of(3L), persons(at(Set.of(1L)).recipients(whistle)));
    }

    @Test
    void governorsMatterNeverFallsToTheHead() {
        assertEquals(
                List.of(5L), persons(at(Set.of(3L)).recipients(about("GOV", PersonCategory.GOVERNOR, false, false))));
    }

    @Test
    void headsMatterGoesToTheTrustWhenChairAndChiefExecutiveAreInConflict() {
        assertEquals(
                List.of(5L),
                persons(at(Set.of(1L, 3L, 4L)).recipients(about("HT", PersonCategory.TEACHER, false, false))));
    }

    @Test
    void dataProtectionOfficerHearsOfAccidentsAndTheChiefExecutiveOfTheOfficers() {
        assertEquals(List.of(10L), persons(at(Set.of()).dataProtection()));
        assertEquals(List.of(4L), persons(at(Set.of(10L)).dataProtection()));
    }

    @Test
    void headOfHrsMatterStaysInTheTrustWhenTheChiefExecutiveIsInConflict() {
        assertEquals(
                List.of(5L),
                persons(at(Set.of(4L, 7L)).recipients(about("HHR", PersonCategory.CENTRAL_STAFF, false, false))));
    }

    @Test
    void schoolsOwnChainComesFirst() {
        Routing routing = new Routing(
                OFFICES,
                Set.of(),
                Map.of(),
                key -> key.equals("routing.staffBreach") ? List.of("LM", "DSL") : List.of());
        assertEquals(List.of(2L), persons(routing.recipients(about("", PersonCategory.TEACHER, false, false))));
    }

    @Test
    void somebodyWhoMayDecideIsAddedToAChainThatHasNone() {
        Routing routing = new Routing(
                OFFICES, Set.of(), Map.of(), key -> key.equals("routing.staffBreach") ? List.of("TSL") : List.of());
        assertEquals(List.of(8L, 1L), persons(routing.recipients(about("", PersonCategory.TEACHER, false, false))));
    }

    @Test
    void absentHeadStaysTheRecipientWhenTheDeputyIsFree() {
        Routing routing = new Routing(OFFICES, Set.of(), Map.of(1L, Set.of(50L)), key -> List.of());
        assertEquals(List.of(1L), persons(routing.recipients(about("", PersonCategory.TEACHER, false, false))));
    }

    @Test
    void absentHeadIsPassedOverWhenTheDeputyIsTheSubject() {
        Routing routing = new Routing(OFFICES, Set.of(50L), Map.of(1L, Set.of(50L)), key -> List.of());
        assertEquals(List.of(3L), persons(routing.recipients(about("", PersonCategory.TEACHER, false, false))));
    }

    @Test
    void schoolWithoutAnybodyFreeRefusesThePlainWay() {
        Routing routing = new Routing(List.of(OFFICES.get(0)), Set.of(1L), Map.of(), key -> List.of());
        Concern concern = about("", PersonCategory.TEACHER, false, false);
        assertThrows(NobodyToReceive.class, () -> routing.recipients(concern));
    }

    private static List<String> recipients(String seats, PersonCategory category, boolean child, boolean maintained) {
        Set<Long> shutOut = OFFICES.stream()
                .filter(holder ->
                        words(seats).contains(holder.role()) && !holder.role().equals("TRU"))
                .map(Holder::person)
                .collect(Collectors.toSet());
        return at(shutOut).recipients(about(seats, category, child, maintained)).stream()
                .map(Holder::role)
                .toList();
    }

    private static Concern about(String seats, PersonCategory category, boolean child, boolean maintained) {
        return new Concern(Set.copyOf(words(seats)), category, child, false, false, false, false, maintained);
    }

    private static Routing at(Set<Long> shutOut) {
        return new Routing(OFFICES, shutOut, Map.of(), key -> List.of());
    }

    private static List<Long> persons(Set<Holder> told) {
        return told.stream().map(Holder::person).toList();
    }

    private static List<String> words(String text) {
        return text.isEmpty() ? List.of() : Arrays.asList(text.split(" "));
    }
}
