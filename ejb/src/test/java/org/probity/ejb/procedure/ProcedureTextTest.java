package org.probity.ejb.procedure;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.probity.persistence.procedure.ProcedureVersion;

/** A procedure that is written and read again is the same; a file that tries to be clever is refused with its line. */
class ProcedureTextTest {
    static List<ProcedureFile> all() {
        return ProcedureFiles.shipped();
    }

    private static String written(ProcedureFile file) {
        return ProcedureText.of(file.build(file.procedure(), 1), file.title());
    }

    private static ProcedureSheet sheet(ProcedureFile file) {
        ProcedureVersion version = file.build(file.procedure(), 1);
        return ProcedureSheet.of(version, file.title());
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("all")
    void whatIsWrittenAndReadAgainIsTheSame(ProcedureFile file) {
        String text = written(file);
        ProcedureFile again = ProcedureFile.read(file.code() + ".yaml", text);
        assertEquals(text, written(again));
        ProcedureFile original = ProcedureFiles.shipped().stream()
                .filter(each -> each.code().equals(file.code()))
                .findFirst()
                .orElseThrow();
        assertEquals(sheet(original), sheet(ProcedureFile.read(file.code() + ".yaml", text)));
    }

    @Test
    void wordsThatYamlWouldTakeForSomethingElseStayWords() {
        ProcedureVersion version =
                ProcedureFile.read("p.yaml", one("\"yes: \\\"no\\\" # 7\"")).build(Drafts.procedure(), 1);
        String text = ProcedureText.of(version, "true");
        ProcedureFile again = ProcedureFile.read("p.yaml", text);
        assertEquals("true", again.title());
        assertEquals(
                "yes: \"no\" # 7", again.build(Drafts.procedure(), 1).first().getTitle());
    }

    @Test
    void hoursAreWrittenAndReadAgainAndNeverBesideDays() {
        String hours = one("Ask").replace("days: 5, counted: WORKING", "hours: 48");
        ProcedureVersion version = ProcedureFile.read("p.yaml", hours).build(Drafts.procedure(), 1);
        String text = ProcedureText.of(version, "P");
        assertTrue(text.contains("within: {rule: L30, hours: 48, what: "), text);
        ProcedureSheet.TimeLine within = ProcedureSheet.of(
                        ProcedureFile.read("p.yaml", text).build(Drafts.procedure(), 1), "P")
                .steps()
                .get(0)
                .within();
        assertEquals(48, within.hours());
        assertEquals("48 hours on the clock", within.words());
        assertEquals(
                "p.yaml, step ask, line 9: a time limit has days or hours, not both.",
                refusal(one("Ask").replace("counted: WORKING", "hours: 48")));
    }

    @Test
    void aFileThatGrowsByItsAnchorsIsRefused() {
        StringBuilder bomb = new StringBuilder("a: &a [x, x, x, x, x, x, x, x, x]\n");
        for (char name = 'b'; name < 'k'; name++) {
            char before = (char) (name - 1);
            bomb.append(name).append(": &").append(name).append(" [");
            bomb.append(("*" + before + ", ").repeat(9)).append("x]\n");
        }
        assertTrue(refusal(bomb.toString()).contains("repeats itself too often"), refusal(bomb.toString()));
    }

    @Test
    void aFileThatContainsItselfIsRefused() {
        assertTrue(refusal("a: &a [*a]").startsWith("p.yaml"));
    }

    @Test
    void aFileThatIsTooLongIsRefused() {
        assertEquals("p.yaml: the text is longer than 200,000 characters.", refusal("#".repeat(200_001)));
    }

    @Test
    void aNameThatStandsTwiceIsToldWithItsLine() {
        assertEquals("p.yaml, line 2: \"title\" stands here twice.", refusal("title: A\ntitle: B\n"));
    }

    @Test
    void aFileThatAsksForAnObjectMakesNone() {
        assertTrue(refusal("!!javax.script.ScriptEngineManager [a]").startsWith("p.yaml, line 1:"));
    }

    @Test
    void aStepThatStandsTwiceIsToldWithItsLine() {
        String text = one("Ask") + one("Ask").substring(one("Ask").indexOf("  - step"));
        assertEquals(
                "p.yaml, step ask, line 13: a step has a name of its own, in small letters with hyphens.",
                refusal(text));
    }

    private static String one(String title) {
        return """
                procedure: p
                title: P
                kind: STAFF
                steps:
                  - step: ask
                    title: %s
                    kind: CHECK
                    by: [HT]
                    within: {rule: L30, days: 5, counted: WORKING}
                    outcomes:
                      - REMOVED: {next: END}
                """.formatted(title).replace("REMOVED: {next: END}", "REMOVED: Gone\n        next: END");
    }

    private static String refusal(String text) {
        return assertThrows(UnreadableProcedure.class, () -> ProcedureFile.read("p.yaml", text)
                        .build(Drafts.procedure(), 1))
                .getMessage();
    }
}
