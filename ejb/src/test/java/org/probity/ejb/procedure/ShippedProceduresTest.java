package org.probity.ejb.procedure;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.probity.persistence.procedure.Outcome;
import org.probity.persistence.procedure.ProcedureVersion;
import org.probity.persistence.procedure.Step;
import org.probity.persistence.procedure.StepLetter;
import org.probity.persistence.procedure.Transition;

/** The procedures that come with the product: readable, sound, and with an act that is not "close" wherever a case can stand. */
class ShippedProceduresTest {
    private static final Instant NOW = Instant.parse("2026-11-20T10:00:00Z");

    private static final String ONE_STEP = """
            procedure: p
            title: P
            kind: STAFF
            steps:
              - step: ask
                title: Ask
                kind: CHECK
                by: [HT]
                outcomes:
                  - REMOVED: Gone
                    next: END
            """;

    static List<ProcedureFile> all() {
        return ProcedureFiles.shipped();
    }

    private static ProcedureVersion version(ProcedureFile file) {
        return file.build(file.procedure(), 1);
    }

    private static Set<String> letters(ProcedureVersion version) {
        return version.getSteps().stream()
                .flatMap(step -> step.getLetters().stream())
                .map(StepLetter::getTemplate)
                .collect(Collectors.toCollection(TreeSet::new));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("all")
    void isSound(ProcedureFile file) {
        ProcedureVersion version = version(file);
        version.publish(letters(version), NOW, LocalDate.of(2026, 11, 20));
        assertFalse(version.getSteps().isEmpty());
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("all")
    void everyStateHasAnActBesidesClosing(ProcedureFile file) {
        for (Step step : version(file).getSteps()) {
            List<Transition> acts = step.getTransitions().stream()
                    .filter(way -> way.getOutcome() != Outcome.CLOSED && way.getOutcome() != Outcome.NO_FURTHER)
                    .toList();
            boolean isLast = step.getTransitions().stream().anyMatch(Transition::isEnd);
            assertTrue(!acts.isEmpty() || isLast, step.getCode());
        }
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("all")
    void everyStateHasADateByWhichSomebodyMustAct(ProcedureFile file) {
        Set<String> open = version(file).getSteps().stream()
                .filter(step -> step.period().isEmpty())
                .map(step -> file.code() + "/" + step.getCode())
                .collect(Collectors.toSet());
        open.remove("hold-other/why");
        assertEquals(Set.of(), open);
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("all")
    void whatRunsBesideItExists(ProcedureFile file) {
        Set<String> parallel = all().stream()
                .filter(other -> other.procedure().isParallel())
                .map(ProcedureFile::code)
                .collect(Collectors.toSet());
        version(file)
                .getBeside()
                .forEach(offer -> assertTrue(parallel.contains(offer.getProcedure()), offer.getProcedure()));
    }

    @Test
    void everyLetterNamedIsOneOfTheCatalogue() {
        Set<String> templates = ProcedureFiles.templates();
        for (ProcedureFile file : all()) {
            Set<String> missing = letters(version(file));
            missing.removeAll(templates);
            assertEquals(Set.of(), missing, file.code());
        }
    }

    @Test
    void aMisspeltOutcomeIsNamedWithFileAndStep() {
        assertEquals(
                "p.yaml, step ask, line 10: there is no outcome \"REMOOVED\".",
                refusal(ONE_STEP.replace("REMOVED", "REMOOVED")));
    }

    @Test
    void anEntryThatMeansNothingIsNamed() {
        assertEquals(
                "p.yaml, step ask, line 8: \"colour\" means nothing here.",
                refusal(ONE_STEP.replace("    by:", "    colour: red\n    by:")));
    }

    @Test
    void aStepThatIsNotThereIsNamed() {
        assertEquals(
                "p.yaml, step ask, line 11: there is no step \"nowhere\" to go to.",
                refusal(ONE_STEP.replace("END", "nowhere")));
    }

    @Test
    void aFileThatIsNoYamlIsNamed() {
        assertTrue(refusal("procedure: [").startsWith("p.yaml, line 1: this is no YAML"));
    }

    private static String refusal(String text) {
        return assertThrows(UnreadableProcedure.class, () -> version(ProcedureFile.read("p.yaml", text)))
                .getMessage();
    }
}
