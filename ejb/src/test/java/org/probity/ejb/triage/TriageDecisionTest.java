package org.probity.ejb.triage;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.probity.ejb.databreach.DataLoss;
import org.probity.persistence.breach.ConductCode;
import org.probity.persistence.breach.Flag;
import org.probity.persistence.breach.Intent;
import org.probity.persistence.person.PersonCategory;

class TriageDecisionTest {
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
    void codeIsTheChosenOneElseTheClausesFirstElseSomethingElse() {
        assertEquals(ConductCode.CC_12, ClauseFinder.code("CC-12", List.of("CC-06")));
        assertEquals(ConductCode.CC_06, ClauseFinder.code(null, List.of("CC-06", "CC-21")));
        assertEquals(ConductCode.CC_99, ClauseFinder.code(null, List.of()));
    }

    @Test
    void codeOutsideTheCatalogueIsRefused() {
        assertThrows(TriageIncomplete.class, () -> ClauseFinder.code("CC-77", List.of()));
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
