package org.probity.ejb.triage;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.util.Set;
import org.junit.jupiter.api.Test;
import org.probity.ejb.triage.TriageDecision.Charge;
import org.probity.ejb.triage.TriageDecision.DataLoss;
import org.probity.persistence.breach.ConductCode;
import org.probity.persistence.breach.Flag;
import org.probity.persistence.breach.Intent;
import org.probity.persistence.person.PersonCategory;
import org.probity.persistence.policy.Clause;
import org.probity.persistence.policy.Strength;

class TriageDecisionTest {
    private static final Clause UNMAPPED = new Clause(null, 1, "14", "We do not do that.", Strength.PROHIBITED);

    @Test
    void leavingImageryOutDoesNotTakeItBack() {
        TriageDecision decision = decision(Set.of(Flag.CHILD));
        assertEquals(Set.of(Flag.CHILD, Flag.IMAGERY), decision.flags(true));
        assertEquals(Set.of(Flag.CHILD), decision.flags(false));
    }

    @Test
    void intentNotSaidIsUndetermined() {
        assertEquals(Intent.UNDETERMINED, decision(null).intent());
    }

    @Test
    void clauseWithoutACodeIsSomethingElse() {
        assertEquals(ConductCode.CC_99, ClauseFinder.code(new Charge("id", null, null), UNMAPPED));
        assertEquals(ConductCode.CC_12, ClauseFinder.code(new Charge("id", "CC-12", null), UNMAPPED));
    }

    @Test
    void codeOutsideTheCatalogueIsRefused() {
        Charge charge = new Charge("id", "CC-77", null);
        assertThrows(TriageIncomplete.class, () -> ClauseFinder.code(charge, UNMAPPED));
    }

    @Test
    void nothingKnownOfTheDataIsSaidInWords() {
        assertEquals("Not known yet", DataLoss.UNKNOWN.people());
        assertEquals("3 children", new DataLoss("A list", null, "3 children", null, null, null).people());
    }

    private static TriageDecision decision(Set<Flag> flags) {
        return new TriageDecision(PersonCategory.TEACHER, null, null, null, null, flags, null, null, null, null);
    }
}
