package org.probity.ejb.triage;

import static org.junit.jupiter.api.Assertions.assertDoesNotThrow;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.probity.ejb.triage.TriageDecision.Ending;
import org.probity.persistence.breach.Closing;
import org.probity.persistence.breach.Compartment;
import org.probity.persistence.breach.ConductCode;
import org.probity.persistence.breach.Flag;
import org.probity.persistence.breach.Intent;
import org.probity.persistence.breach.MandatoryInvestigation;
import org.probity.persistence.casework.CaseKind;
import org.probity.persistence.person.PersonCategory;

class TriageRulesTest {
    private static final MandatoryInvestigation BEECH = new MandatoryInvestigation(List.of("ALL"));
    private static final MandatoryInvestigation SILENT = new MandatoryInvestigation(List.of());

    @ParameterizedTest
    @CsvSource({
        "TEACHER, STAFF",
        "CENTRAL_STAFF, STAFF",
        "TRAINEE, STAFF",
        "APPRENTICE, STAFF",
        "SUPPLY, CONTRACTOR",
        "CONTRACTOR, CONTRACTOR",
        "GOVERNOR, GOVERNOR",
        "TRUSTEE, GOVERNOR",
        "VOLUNTEER, VOLUNTEER",
        "PARENT_HELPER, VOLUNTEER",
        "FRIEND, VOLUNTEER",
        "VISITOR, EXTERNAL",
        "PARENT_CARER, PARENT",
        "PUPIL, PUPIL",
        "EX_PUPIL, EXTERNAL",
        "UNKNOWN, EXTERNAL"
    })
    void capacityDecidesTheMachine(PersonCategory category, CaseKind kind) {
        assertEquals(kind, TriageRules.kind(category));
    }

    @Test
    void caseNeedsAClauseOutsideSafeguarding() {
        TriageIncomplete refusal = assertThrows(
                TriageIncomplete.class, () -> opening(Intent.UNDETERMINED, null, List.of(), Compartment.STAFF, false)
                        .check());
        assertTrue(refusal.getMessage().contains("clause"), refusal.getMessage());
        assertDoesNotThrow(() -> opening(Intent.UNDETERMINED, null, List.of(), Compartment.SAFEGUARDING, false)
                .check());
    }

    @Test
    void deliberateBreachAsksHowDisciplineWasConsideredWhereIntentSplitsTheWay() {
        List<ConductCode> codes = List.of(ConductCode.CC_06);
        assertThrows(TriageIncomplete.class, () -> opening(Intent.DELIBERATE, null, codes, Compartment.STAFF, true)
                .check());
        assertDoesNotThrow(() -> opening(Intent.DELIBERATE, "HR spoken to", codes, Compartment.STAFF, true)
                .check());
        assertDoesNotThrow(() ->
                opening(Intent.ACCIDENTAL, null, codes, Compartment.STAFF, true).check());
        assertDoesNotThrow(() -> opening(Intent.DELIBERATE, null, codes, Compartment.STAFF, false)
                .check());
    }

    @Test
    void noActionIsNotOfferedAndNotTakenWhereEveryBreachIsInvestigated() {
        TriageRules rules = closing(Closing.NO_ACTION, "reason", BEECH, Set.of(), false, false, null);
        assertThrows(InvestigationMandatory.class, rules::check);
        assertEquals(false, rules.closings().contains(Closing.NO_ACTION));
    }

    @ParameterizedTest
    @EnumSource(
            value = Closing.class,
            names = {"WRONG_SCHOOL", "DUPLICATE", "SPAM", "NOT_BOUND", "NOTHING_ALLEGED"})
    void reportThatIsNoneIsClosableEverywhere(Closing closing) {
        assertDoesNotThrow(() ->
                closing(closing, "reason", BEECH, Set.of(), false, false, null).check());
    }

    @Test
    void closingNeedsItsReason() {
        assertThrows(TriageIncomplete.class, () -> closing(Closing.SPAM, " ", SILENT, Set.of(), false, false, null)
                .check());
    }

    @Test
    void personWhomThePolicyBindsIsNotClosedAsNotBound() {
        assertThrows(
                TriageIncomplete.class, () -> closing(Closing.NOT_BOUND, "reason", SILENT, Set.of(), true, false, null)
                        .check());
    }

    @Test
    void suspectedImageryIsNotClosedAsNothing() {
        Set<Flag> imagery = Set.of(Flag.IMAGERY);
        assertThrows(
                TriageIncomplete.class, () -> closing(Closing.NO_ACTION, "reason", SILENT, imagery, false, false, null)
                        .check());
        assertEquals(
                List.of(Closing.WRONG_SCHOOL, Closing.DUPLICATE, Closing.SPAM),
                closing(Closing.SPAM, "reason", SILENT, imagery, false, false, null)
                        .closings());
    }

    @Test
    void noActionOnAVictimsReportNeedsASecondLook() {
        assertThrows(
                TriageIncomplete.class, () -> closing(Closing.NO_ACTION, "reason", SILENT, Set.of(), false, true, null)
                        .check());
        assertDoesNotThrow(() -> closing(Closing.NO_ACTION, "reason", SILENT, Set.of(), false, true, "somebody")
                .check());
    }

    private static TriageRules opening(
            Intent intent, String route, List<ConductCode> codes, Compartment compartment, boolean split) {
        TriageDecision decision = new TriageDecision(
                PersonCategory.TEACHER, null, List.of(), intent, null, Set.of(), List.of(), null, route, null);
        return new TriageRules(decision, Set.of(), compartment, codes, SILENT, split, true, false);
    }

    private static TriageRules closing(
            Closing closing,
            String reason,
            MandatoryInvestigation mandatory,
            Set<Flag> flags,
            boolean bound,
            boolean victim,
            String secondLook) {
        TriageDecision decision = new TriageDecision(
                PersonCategory.TEACHER,
                null,
                List.of(),
                null,
                null,
                flags,
                List.of(),
                new Ending(closing, reason, secondLook),
                null,
                null);
        return new TriageRules(decision, flags, Compartment.STAFF, List.of(), mandatory, false, bound, victim);
    }
}
