package org.probity.ejb.rule;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;
import org.probity.ejb.rule.RuleDefinition.Area;

/** What can be said to a rule, and what its refusals tell. */
class RuleDefinitionTest {
    private static RuleDefinition rule(String key) {
        return RuleCatalogue.of(key).orElseThrow();
    }

    private static String refusal(String key, String typed) {
        return assertThrows(WrongValue.class, () -> rule(key).read(typed)).getMessage();
    }

    @Test
    void numberOutsideItsBoundsIsToldTheBoundAndItsSource() {
        String told = refusal("pastPupil.minAge", "15");
        assertTrue(
                told.contains("write a whole number from 16 to 25. Sixteen is the end of compulsory school age"), told);
        assertEquals("16", rule("pastPupil.minAge").read("16"));
        assertEquals("", rule("pastPupil.minAge").read(" "));
    }

    @Test
    void listKeepsWhatMustBeInItAndOut() {
        assertTrue(refusal("policeTriggers.immediate", "INDECENT_IMAGE_OF_CHILD")
                .contains("this always holds a threat of death or serious harm. S2-71"));
        assertTrue(refusal("routing.ceoSubject", "TRU, CEO").contains("this never holds the chief executive. Nobody"));
        assertEquals("DSL\nHT\nCOG", rule("routing.adultChildConcern").read("DSL, HT, the chair of governors"));
    }

    @Test
    void casesAreAKindOrAKindAndACode() {
        assertEquals("PARENT\nSTAFF:CC-29", rule("investigation.mandatory").read("parent\nstaff:cc-29"));
        assertTrue(refusal("investigation.mandatory", "everybody").contains("is no kind of case"));
        assertEquals("everything", rule("investigation.mandatory").words("ALL"));
    }

    @Test
    void monthIsAMonth() {
        assertEquals("2027-06", rule("nextReview").read("2027-06"));
        assertEquals("June 2027", rule("nextReview").words("2027-06"));
        assertTrue(refusal("nextReview", "next summer").contains("a month such as 2027-06"));
    }

    @Test
    void everyRuleKnowsWhoseMatterItIs() {
        assertEquals(Area.SAFEGUARDING, rule("label.dsl").area());
        assertEquals(Area.DATA, rule("routing.accidental").area());
        assertEquals(Area.PARENTS, rule("parentLadder.P1.sender").area());
        assertEquals(Area.GENERAL, rule("defaultSeverity").area());
        assertTrue(rule("routing.dslSubject").isTrusts());
        assertTrue(rule("T17").isSettled());
        assertTrue(rule("conflictRule").isSettled());
        assertFalse(rule("T12").isSettled());
    }

    @Test
    void boundsSayWhereTheyComeFrom() {
        for (RuleDefinition rule : RuleCatalogue.all()) {
            boolean bounded = rule.kind() == RuleDefinition.Kind.NUMBER
                    || !rule.bounds().always().isEmpty()
                    || !rule.bounds().never().isEmpty();
            assertEquals(bounded, !rule.bounds().source().isEmpty(), rule.key());
            assertTrue(rule.choices().keySet().containsAll(rule.bounds().always()), rule.key());
            assertTrue(rule.choices().keySet().containsAll(rule.bounds().never()), rule.key());
        }
    }
}
