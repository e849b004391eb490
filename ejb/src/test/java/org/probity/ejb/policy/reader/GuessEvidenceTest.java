package org.probity.ejb.policy.reader;

import static org.junit.jupiter.api.Assertions.assertAll;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.probity.ejb.policy.draft.DraftPart;
import org.probity.ejb.policy.draft.Guess;
import org.probity.ejb.policy.draft.Guess.Topic;
import org.probity.ejb.policy.draft.PageFurniture;
import org.probity.ejb.policy.draft.PolicyDraft;

/** Everything that the reader understood stands beside the words it came from; letters and forms are told from policies. */
class GuessEvidenceTest {
    private static final String POLICY = """
            Kite Policy

            Larch Hill Primary School

            Approved by the Resources Committee in March 2024. Next review: March 2025. This policy is reviewed annually.

            1. Pupils must not fly kites near wires. See the Outdoor Play Policy and the Health and Safety at Work Act 1974.
            2. Staff should tell the Site Manager or the Headteacher by email at kites@larchhill.example or on 01632 960456.
            3. Visitors may watch.

            Version\tDate\tRevised by\tSummary of changes
            1\tMay 2021\tHead of HR\tFirst issue
            2\tMarch 2024\tClerk\tWires
            """;

    private final PolicyDraft draft = read("kites.txt", POLICY);

    @Test
    void eachTopicHasItsValues() {
        assertEquals(List.of("Kite Policy"), values(Topic.TITLE));
        assertEquals(List.of("Larch Hill Primary School"), values(Topic.ORGANISATION));
        assertEquals(List.of("Pupils", "Staff", "Visitors"), values(Topic.BOUND));
        assertEquals(List.of("Resources Committee"), values(Topic.APPROVED_BY));
        assertEquals(List.of("March 2024"), values(Topic.APPROVED_ON));
        assertEquals(List.of("March 2025"), values(Topic.NEXT_REVIEW));
        assertEquals(List.of("12"), values(Topic.REVIEW_CYCLE));
        assertEquals(List.of("Outdoor Play Policy"), values(Topic.RELATED_POLICY));
        assertEquals(List.of("Health and Safety at Work Act 1974"), values(Topic.LAW));
        assertTrue(values(Topic.ROLE).contains("Headteacher"));
        assertEquals(List.of("kites@larchhill.example", "01632 960456", "email"), values(Topic.CHANNEL));
        assertEquals(
                List.of("1, May 2021, Head of HR, First issue", "2, March 2024, Clerk, Wires"), values(Topic.REVISION));
    }

    @Test
    void evidenceIsASentenceOfTheFileThatHasTheValue() {
        assertEquals(
                "Next review: March 2025.",
                evidence(Topic.NEXT_REVIEW),
                draft.facts().guesses().toString());
        assertEquals("This policy is reviewed annually.", evidence(Topic.REVIEW_CYCLE));
        assertTrue(evidence(Topic.BOUND).endsWith("Pupils must not fly kites near wires."));
    }

    @Test
    void noGuessOfAnyMessyPolicyLacksItsWordsInTheFile() {
        assertAll(PolicyOracle.all().stream().map(oracle -> () -> {
            PolicyDraft read = new PolicyReader().read(oracle.fileName(), oracle.content());
            String all = PolicyOracle.words(Stream.concat(
                            read.parts().stream().map(DraftPart::sourceText),
                            read.furniture().stream().map(PageFurniture::text))
                    .collect(Collectors.joining(" ")));
            assertTrue(read.facts().guesses().size() > 4, oracle.name());
            for (Guess guess : read.facts().guesses()) {
                String words = PolicyOracle.words(guess.evidence());
                assertTrue(all.contains(words), oracle.name() + " " + guess);
            }
        }));
    }

    @Test
    void clauseSaysWhyItBindsAndWhom() {
        var first = draft.clauses().stream()
                .filter(clause -> "1".equals(clause.number()))
                .findFirst()
                .orElseThrow();
        assertEquals("must not", ClauseReasons.ofStrength(draft, first));
        assertEquals("Pupils", ClauseReasons.persons(draft, first).get(0).words());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Larch Hill Primary School\n\n3 May 2026\n\nDear Parents and Carers,\n\nThe kite day is on Friday. Pupils must bring string.\n\nYours sincerely\n\nJ. Marsh\nHeadteacher\n",
                "Kite Day Consent Form\n\nName of child: ________________\n\nClass: ________\n\nI agree that my child may fly a kite. Yes / No\n\nSigned: ____________\n\nDate: __________\n",
                "Minutes of the Kite Committee\n\nPresent: J. Marsh, A. Low\n\nThe committee agreed the policy on strings.\n"
            })
    void lettersFormsAndMinutesAreNoPolicies(String text) {
        PolicyDraft read = read("other.txt", text);
        assertTrue(
                read.whyNoPolicy().orElse("").startsWith("This reads like"),
                read.warnings().toString());
        assertTrue(read.asPolicy().whyNoPolicy().isEmpty());
    }

    @Test
    void policiesAreNoLettersEvenWithAModelLetterOrASlipAtTheEnd() {
        assertAll(PolicyOracle.all().stream()
                .map(oracle -> () -> assertTrue(
                        new PolicyReader()
                                .read(oracle.fileName(), oracle.content())
                                .whyNoPolicy()
                                .isEmpty(),
                        oracle.name())));
        String rules = Stream.iterate(1, i -> i + 1)
                .limit(14)
                .map(i -> i + ". Pupils must keep rule " + i + " of the field.\n")
                .collect(Collectors.joining());
        String slip =
                "\nModel letter\n\nDear Parent,\n\nYour child flew too high.\n\nYours sincerely\n\nSlip\n\nName: ______\n\nDate: ______\n";
        assertTrue(read("kites.txt", "Kite Policy\n\n" + rules + slip)
                .whyNoPolicy()
                .isEmpty());
    }

    private List<String> values(Topic topic) {
        return draft.facts().values(topic);
    }

    private String evidence(Topic topic) {
        return draft.facts().guesses().stream()
                .filter(guess -> guess.topic() == topic)
                .findFirst()
                .orElseThrow()
                .evidence();
    }

    private static PolicyDraft read(String name, String text) {
        return new PolicyReader().read(name, text.getBytes(StandardCharsets.UTF_8));
    }
}
