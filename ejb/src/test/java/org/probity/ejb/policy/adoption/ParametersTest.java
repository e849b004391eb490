package org.probity.ejb.policy.adoption;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.probity.ejb.rule.RuleDefinition;
import org.probity.ejb.rule.WrongValue;
import org.probity.persistence.policy.PolicyPart;
import org.probity.persistence.policy.Strength;

/** The list of what a text may leave open, and what comes into its places. */
class ParametersTest {
    @Test
    void everyRowOfTheTableOfDifferencesIsThereInPlainWords() {
        Set<String> rows = Parameters.all().stream().map(RuleDefinition::ruleId).collect(Collectors.toSet());
        IntStream.rangeClosed(1, 43).forEach(row -> assertTrue(rows.contains("X%02d".formatted(row)), "X" + row));
        Parameters.all()
                .forEach(parameter -> assertTrue(
                        !parameter.label().isBlank()
                                && !parameter.why().isBlank()
                                && !parameter.source().isBlank(),
                        parameter.key()));
    }

    @Test
    void numberKeepsWithinItsBounds() {
        RuleDefinition age = of("pastPupil.minAge");
        assertEquals("16", age.read(" 16 "));
        assertEquals("", age.read(" "));
        WrongValue refusal = assertThrows(WrongValue.class, () -> age.read("15"));
        assertTrue(refusal.getMessage().contains("from 16 to 25"));
        assertThrows(WrongValue.class, () -> age.read("sixteen"));
    }

    @Test
    void choiceIsReadByItsWordsAndKeptByItsCode() {
        RuleDefinition routing = of("routing.staffBreach");
        assertEquals("HT\nDSL", routing.read("headteacher\nThe designated safeguarding lead"));
        assertEquals("the headteacher and the designated safeguarding lead", routing.words("HT\nDSL"));
        assertTrue(assertThrows(WrongValue.class, () -> routing.read("the cat"))
                .getMessage()
                .contains("\"the cat\" is not among"));
        assertEquals("false", of("outsideWork").read("No"));
        assertEquals("SCHOOL_EMAIL\nPigeons", of("allowedChannels.PUPIL").read("school e-mail, Pigeons"));
    }

    @Test
    void placesAreFilledAndWhatIsMissingStays() {
        List<PolicyPart> text =
                List.of(item("Answer within {{ enquiry.responseWorkingDays }} days, from {{pastPupil.minAge}} on."));
        List<PolicyPart> filled = Parameters.filled(text, Map.of("enquiry.responseWorkingDays", "2"));
        assertEquals(
                "Answer within 2 days, from {{pastPupil.minAge}} on.",
                filled.get(0).words());
        assertEquals(
                List.of("pastPupil.minAge"),
                Parameters.in(filled).stream().map(RuleDefinition::key).toList());
        assertTrue(Parameters.told(filled).get(0).words().contains("[each school says: Youngest age"));
    }

    @Test
    void textMayLeaveOpenOnlyWhatTheListKnowsAndSchoolsMayChoose() {
        List<String> faults = Parameters.faults(List.of(item("{{conflictRule}} {{some.thing}} {{outsideWork}}")));
        assertEquals(2, faults.size());
        assertTrue(faults.get(0).contains("the same for every school"));
        assertTrue(faults.get(1).contains("not in the list"));
    }

    private static RuleDefinition of(String key) {
        return Parameters.of(key).orElseThrow();
    }

    private static PolicyPart item(String text) {
        return new PolicyPart.Item(0, "1", text, Strength.REQUIRED, List.of());
    }
}
