package org.probity.ejb.sample;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.probity.ejb.sample.SamplePolicy.Clause;
import org.probity.ejb.sample.SamplePolicy.ClauseRule;

/**
 * The five policies and Cedar's older version. What each must carry comes from domain sections 1.1 to 1.6 and 3.5.
 */
class SamplePolicyTest {
    private static final LocalDate TODAY = LocalDate.of(2026, 11, 20);
    private static final SampleTrust SAMPLE = SampleTrust.read();

    @Test
    void cedarHasClausesOneToSeventyOneInOrder() {
        assertEquals(
                IntStream.rangeClosed(1, 71).mapToObj(String::valueOf).toList(),
                inForce("CED").clauses().stream()
                        .filter(Clause::isMain)
                        .map(Clause::number)
                        .toList());
    }

    @ParameterizedTest
    @CsvSource({
        "29, Decline requests from pupils",
        "60, Head of HR",
        "66, reported to the police",
        "71, indecent images of children"
    })
    void cedarsNumbersMeanWhatTheyAlwaysMeant(String number, String words) {
        assertTrue(inForce("CED").clause(number).orElseThrow().text().contains(words));
    }

    @Test
    void onlyClauseTwentyNineDiffersInCedarsOlderVersion() {
        SamplePolicy older =
                SAMPLE.policyInForce("CED", LocalDate.of(2026, 8, 31)).orElseThrow();
        SamplePolicy newer =
                SAMPLE.policyInForce("CED", LocalDate.of(2026, 9, 1)).orElseThrow();
        List<Clause> changed = older.clauses().stream()
                .filter(clause -> !newer.clauses().contains(clause))
                .toList();

        assertEquals(newer.clauses().size(), older.clauses().size());
        assertEquals(List.of("29"), changed.stream().map(Clause::number).toList());
        assertEquals("ADVISED", changed.get(0).rules().get(0).strength());
        assertEquals("REQUIRED", newer.clause("29").orElseThrow().rules().get(0).strength());
    }

    @Test
    void everySchoolHasOnePolicyInForce() {
        for (SampleSchool school : SAMPLE.schools()) {
            assertEquals(
                    1,
                    SAMPLE.policies().stream()
                            .filter(policy -> policy.header().school().equals(school.code())
                                    && policy.header().inForceOn(TODAY))
                            .count(),
                    school.code());
        }
    }

    @ParameterizedTest
    @CsvSource(
            nullValues = "-",
            value = {
                "ALD, -, -, -, -",
                "BEE, 2016-03-31, chair.bee, 2017-03-31, 12",
                "CED, 2024-11-30, chair.ced, -, -",
                "DAM, 2022-06-03, chair.dam, 2025-06-30, 12",
                "ELM, -, -, 2025-04-30, 12"
            })
    void approvalAndReviewAreWhatThePaperSays(
            String school, LocalDate approved, String approver, LocalDate review, Integer cycle) {
        PolicyHeader header = inForce(school).header();

        assertEquals(
                approved,
                header.approval().map(approval -> approval.date().lastDay()).orElse(null));
        assertEquals(approver, header.approval().map(PolicyHeader.Approval::by).orElse(null));
        assertEquals(review, header.nextReview().map(RoughDate::lastDay).orElse(null));
        assertEquals(cycle, header.reviewCycleMonths().orElse(null));
    }

    @Test
    void damsonsHeaderAndTextDisagreeOnTheReview() {
        PolicyHeader header = inForce("DAM").header();
        LocalDate yearly = header.writtenOn()
                .orElseThrow()
                .lastDay()
                .plusMonths(header.reviewCycleMonths().orElseThrow());

        assertEquals(LocalDate.of(2023, 6, 3), yearly);
        assertTrue(yearly.isBefore(header.nextReview().orElseThrow().lastDay()));
    }

    @Test
    void authorsAndApproversAreKnownAndHeldTheirPost() {
        for (SamplePolicy policy : SAMPLE.policies()) {
            policy.header()
                    .author()
                    .ifPresent(author -> assertTrue(SAMPLE.person(author).isPresent(), author));
            policy.header().approval().ifPresent(approval -> {
                SamplePerson approver = SAMPLE.person(approval.by()).orElseThrow();
                assertTrue(
                        approver.posts().stream()
                                .anyMatch(post -> post.heldOn(approval.date().lastDay())),
                        policy.file() + ": " + approval.by());
                assertTrue(
                        policy.header().author().filter(approval.by()::equals).isEmpty(),
                        "nobody approves alone what they wrote");
            });
        }
    }

    @ParameterizedTest
    @CsvSource({"ALD, S0, 25", "BEE, S1, 34", "CED, S2, 72", "DAM, S3, 39", "ELM, S4, 43"})
    void everyRowOfTheDecompositionIsCarried(String school, String prefix, int rows) {
        SamplePolicy policy = inForce(school);
        Set<String> carried = Stream.concat(
                        policy.header().carries().stream(),
                        policy.clauses().stream()
                                .flatMap(clause -> clause.rules().stream())
                                .map(ClauseRule::source))
                .collect(Collectors.toCollection(TreeSet::new));
        List<String> missing = new ArrayList<>();
        for (int row = 1; row <= rows; row++) {
            if (!carried.contains(prefix + "-" + row)) {
                missing.add(prefix + "-" + row);
            }
        }

        assertEquals(List.of(), missing);
        assertTrue(carried.stream().allMatch(source -> source.startsWith(prefix + "-")), carried::toString);
    }

    @ParameterizedTest
    @CsvSource({
        "ALD, CC-01=P CC-02=P CC-03=A CC-06=P CC-07=P CC-08=P CC-09=A CC-10=A CC-12=A CC-29=I CC-32=P CC-33=I CC-40=P CC-43=P"
                + " CC-44=A CC-59=A",
        "BEE, CC-01=P CC-02=P CC-03=P CC-06=A CC-07=A CC-10=A CC-11=P CC-12=P CC-13=P CC-14=P CC-15=P CC-16=P CC-17=P CC-18=P"
                + " CC-19=P CC-21=A CC-29=P CC-31=D CC-32=A",
        "CED, CC-01=P CC-02=A CC-03=P CC-05=P CC-06=P CC-07=P CC-10=A CC-11=P CC-12=P CC-13=P CC-15=P CC-16=D CC-17=P CC-19=P"
                + " CC-20=P CC-21=P CC-22=A CC-23=P CC-24=P CC-25=P CC-26=P CC-27=P CC-28=P CC-29=P CC-30=P CC-31=D CC-32=P"
                + " CC-34=P CC-36=P",
        "DAM, CC-01=P CC-03=A CC-04=A CC-06=A CC-10=A CC-12=A CC-16=P CC-20=P CC-21=P CC-22=A CC-27=P CC-28=P CC-29=P CC-30=P"
                + " CC-31=D CC-34=P CC-35=P",
        "ELM, CC-29=P CC-33=D CC-34=P CC-40=P CC-41=P CC-42=P CC-44=P CC-45=P CC-46=P CC-47=P CC-48=P CC-49=P CC-50=P CC-51=P"
                + " CC-52=P CC-53=P CC-54=P CC-55=P CC-56=P CC-57=D"
    })
    void aCodeIsAsStrongAsTheCatalogueSays(String school, String expected) {
        Map<String, String> strongest = new TreeMap<>();
        inForce(school).clauses().stream()
                .flatMap(clause -> clause.rules().stream())
                .forEach(rule ->
                        rule.codes().forEach(code -> strongest.merge(code, letter(rule), SamplePolicyTest::stronger)));

        assertEquals(
                expected,
                strongest.entrySet().stream()
                        .map(entry -> entry.getKey() + "=" + entry.getValue())
                        .collect(Collectors.joining(" ")));
    }

    @Test
    void theCatalogueHasEveryCodeOnce() {
        List<String> expected = Stream.of(IntStream.rangeClosed(1, 36), IntStream.rangeClosed(40, 59), IntStream.of(99))
                .flatMap(IntStream::boxed)
                .map(number -> String.format("CC-%02d", number))
                .toList();

        assertEquals(expected, SAMPLE.codes().stream().map(ConductCode::code).toList());
        assertTrue(SAMPLE.code("CC-47").orElseThrow().caution());
        assertTrue(SAMPLE.code("CC-58").orElseThrow().law().isPresent());
    }

    @Test
    void everyCodeThatAClauseNamesIsInTheCatalogue() {
        SAMPLE.policies().forEach(policy -> policy.clauses()
                .forEach(clause -> clause.rules().forEach(rule -> rule.codes()
                        .forEach(code -> assertTrue(SAMPLE.code(code).isPresent(), policy.file() + ": " + code)))));
    }

    @ParameterizedTest
    @CsvSource({
        "ALD, 9, 16",
        "BEE, 14, 18",
        "BEE, 30, March 2017",
        "DAM, 3.5, 2 working days",
        "ELM, 31, 16 to 18",
        "ELM, 42, April 2025"
    })
    void figuresStandInTheText(String school, String clause, String figure) {
        assertTrue(inForce(school).clause(clause).orElseThrow().text().contains(figure));
    }

    @Test
    void aClauseThatIsThereTwiceIsNamedWithItsLine() {
        String text = """
                <!-- a policy -->
                ---
                school: OAK
                title: T
                version: "1"
                effectiveFrom: 2026-09-01
                ---
                ## First
                1. One
                   and its second line
                1. One again
                """;

        assertEquals(
                "policies/oak.md, line 11: clause 1 is there twice",
                assertThrows(UnreadableSample.class, () -> PolicyFile.parse("policies/oak.md", text))
                        .getMessage());
    }

    @Test
    void aClauseWithoutAnnotationIsNamed() {
        ClauseRules rules = ClauseRules.read(YamlNode.parse(
                "policies/oak.codes.yaml", "rules: [{clause: '1', source: S9-1, strength: ADVISED, binds: [PUPIL]}]"));
        List<Clause> clauses = List.of(new Clause("1", "H", "One", List.of()), new Clause("2", "H", "Two", List.of()));

        assertEquals(
                "policies/oak.codes.yaml, rules: clause 2 is not annotated",
                assertThrows(UnreadableSample.class, () -> rules.annotate(clauses))
                        .getMessage());
    }

    private static SamplePolicy inForce(String school) {
        return SAMPLE.policyInForce(school, TODAY).orElseThrow();
    }

    private static String letter(ClauseRule rule) {
        return rule.strength().equals("REQUIRED") ? "D" : rule.strength().substring(0, 1);
    }

    private static String stronger(String one, String other) {
        String order = "PDARI";
        return order.indexOf(one) <= order.indexOf(other) ? one : other;
    }
}
