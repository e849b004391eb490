package org.probity.ejb.sample;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.probity.ejb.sample.SampleRules.Period;
import org.probity.ejb.sample.SampleRules.RuleValue;
import org.probity.ejb.sample.SampleRules.Shape;

/**
 * The rule values. The tables are those of domain sections 1.7 and 2.3: a dash or "none" there means that a
 * school's file keeps silent.
 */
class SampleRulesTest {
    private static final SampleTrust SAMPLE = SampleTrust.read();

    @Test
    void theTrustHasADefaultForEveryRowOfTheTableOfDifferences() {
        Set<String> expected = IntStream.rangeClosed(1, 43)
                .mapToObj(n -> String.format("X%02d", n))
                .collect(Collectors.toCollection(TreeSet::new));

        assertEquals(
                expected,
                SAMPLE.defaults().values().stream()
                        .map(RuleValue::x)
                        .filter(row -> row.startsWith("X"))
                        .collect(Collectors.toCollection(TreeSet::new)));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = ':',
            value = {
                "ALD: X01 X02 X03 X05 X08 X09 X11 X12 X13 X16 X19 X20 X21 X31 X32 X34 X36 X37 X38 X42 X43",
                "BEE: X01 X02 X03 X04 X05 X06 X12 X13 X14 X15 X17 X19 X22 X32 X33 X34 X38 X42 X43",
                "CED: X01 X02 X03 X04 X05 X06 X07 X08 X09 X11 X12 X13 X15 X18 X19 X20 X22 X23 X26 X28 X29 X30 X32 X33 X34 X35"
                        + " X37 X38 X42 X43",
                "DAM: X01 X03 X05 X06 X07 X08 X09 X10 X11 X12 X14 X15 X16 X17 X18 X19 X22 X23 X24 X25 X26 X27 X28 X30 X34 X36"
                        + " X37 X38 X39 X42 X43",
                "ELM: X01 X03 X05 X08 X09 X10 X11 X14 X16 X21 X23 X24 X26 X31 X35 X36 X37 X42"
            })
    void aSchoolChangesExactlyTheRowsInWhichItsPolicySpeaks(String school, String rows) {
        assertEquals(
                rows.strip(),
                SAMPLE.rulesOf(school).values().stream()
                        .map(RuleValue::x)
                        .distinct()
                        .collect(Collectors.joining(" ")));
    }

    @ParameterizedTest
    @CsvSource(
            nullValues = "-",
            value = {
                "pastPupil.minAge, 16, 18, -, 18, 18",
                "pastPupil.strength, PROHIBITED, PROHIBITED, ADVISED, PROHIBITED, PROHIBITED",
                "parentContact.strength, ADVISED, PROHIBITED, PROHIBITED, ADVISED, ADVISED",
                "routing.staffBreach, HT, HT, HT LM, HT, HT",
                "parentLadder.P1.sender, GOVERNING_BODY, HT, SCHOOL, HT, SCHOOL",
                "parentLadder.P2.sender, GOVERNING_BODY, HT, HT, SLT, HT",
                "defaultSeverity, MODERATE, SERIOUS, MODERATE, MODERATE, MODERATE",
                "intentSplit, false, false, false, true, false",
                "reviewCycleMonths, 12, 12, 12, 12, 12",
                "nextReview, -, 2017-03, -, 2025-06, 2025-04",
                "comments.mode, OFF, OFF, OFF, OPEN_RESPECTFUL, MODERATED",
                "officialPost.maxPerDay, -, -, -, 1, -",
                "phoneConfirmAllowed, false, false, false, true, false",
                "enquiry.responseWorkingDays, 5, 5, -, 2, 5",
                "strength.CC-44, ADVISED, ADVISED, ADVISED, ADVISED, PROHIBITED"
            })
    void theSameQuestionHasFiveAnswers(String key, String ald, String bee, String ced, String dam, String elm) {
        assertEquals(ald, effective("ALD", key));
        assertEquals(bee, effective("BEE", key));
        assertEquals(ced, effective("CED", key));
        assertEquals(dam, effective("DAM", key));
        assertEquals(elm, effective("ELM", key));
    }

    @ParameterizedTest
    @CsvSource({
        "ALD, policeTriggers, RACIST_ELEMENT VIOLENCE_THREATENED VIOLENCE_ENCOURAGED",
        "BEE, label.dsl, Designated person for Child Protection",
        "BEE, investigation.mandatory, ALL",
        "BEE, curriculumTools, DB Primary",
        "CED, investigation.mandatory, PARENT EXTERNAL STAFF:CC-29 PUPIL:CC-29",
        "CED, routing.centralStaffReport, HHR",
        "CED, imageConsent.acceptedSources, WRITTEN_NAMING_ONLINE_USE",
        "CED, privateMessage.access, PUBLIC_POSTS_ONLY",
        "DAM, imageConsent.acceptedSources, ADMISSIONS MIS_LIST",
        "DAM, routing.accidental, DPO",
        "ELM, parentLadder.P4.guard, REFUSED CONTINUED",
        "ELM, imageConsent.acceptedSources, HSA_SIGNED",
        "ELM, routing.parentConcern, CLASS_TEACHER HT COG",
        "ELM, privateMessage.access, PARENT_PERMISSION"
    })
    void aSchoolsOwnAnswerCarriesTheFactOfItsPolicy(String school, String key, String value) {
        assertEquals(value, effective(school, key));
    }

    @Test
    void aValueSaysWhereItComesFrom() {
        assertEquals(
                "S1-14", SAMPLE.rule("BEE", "pastPupil.minAge").orElseThrow().source());
        assertEquals(
                "Trust default",
                SAMPLE.rule("ELM", "pastPupil.minAge").orElseThrow().source());
    }

    @Test
    void noAgeLimitIsAnAnswerAndNotSilence() {
        assertEquals(
                Shape.NONE, SAMPLE.rule("CED", "pastPupil.minAge").orElseThrow().shape());
        assertEquals(
                Shape.LIST,
                SAMPLE.rule("ALD", "investigation.mandatory").orElseThrow().shape());
    }

    @Test
    void damsonLeavesTheHigherMeasuresToDiscretion() {
        assertEquals(
                Shape.LIST,
                SAMPLE.rule("DAM", "parentLadder.P4.guard").orElseThrow().shape());
        assertNull(effective("DAM", "parentLadder.P4.guard"));
        assertEquals("REFUSED CONTINUED", effective("ELM", "parentLadder.P4.guard"));
    }

    @ParameterizedTest
    @CsvSource({
        "ALD, S0", "BEE, S1", "CED, S2", "DAM, S3", "ELM, S4",
    })
    void everyChangeNamesARowOfTheSchoolsOwnDecomposition(String school, String rows) {
        for (RuleValue value : SAMPLE.rulesOf(school).values()) {
            assertTrue(value.source().startsWith(rows + "-"), value.key() + ": " + value.source());
        }
    }

    @Test
    void everyPeriodOfTheProceduresIsThereWithItsBounds() {
        assertEquals(
                "T01 2 0-5, T02 1 0-3, T02a 2 1-5, T03 1 0-1, T04 1 0-2, T05 15 5-20, T06 20 5-60, T07 3 0-10, T07w 2 0-10, "
                        + "T08a 5 5-15, T08b 10 5-20, T09a 5 3-10, T09b 3 1-5, T09c 2 0-5, T10 5 5-5, T11 5 1-10, T12 5 5-10, "
                        + "T13 15 5-25, T14 5 1-10, T15 10 5-20, T16 3 1-5, T17 14 14-14, T18 14 14-14, T19 5 1-10",
                SAMPLE.defaults().periods().stream()
                        .map(period -> period.t() + " " + period.value() + " " + period.min() + "-" + period.max())
                        .collect(Collectors.joining(", ")));
    }

    @Test
    void onlyBeechGivesItsOwnStaffLongerToAppeal() {
        assertEquals(7, SAMPLE.period("BEE", "T12").orElseThrow().value());
        assertEquals(5, SAMPLE.period("CED", "T12").orElseThrow().value());
        assertEquals(
                List.of("BEE T12"),
                SAMPLE.schoolRules().stream()
                        .flatMap(rules -> rules.periods().stream().map(period -> rules.scope() + " " + period.t()))
                        .toList());
    }

    @ParameterizedTest
    @ValueSource(strings = {"T03", "T10", "T17", "T18"})
    void whatTheLawFixesNoSchoolChanges(String t) {
        Period fixed = SAMPLE.defaults().period(t).orElseThrow();
        YamlNode school = school("rules: []\nperiods: [{t: " + t + ", value: " + fixed.value() + ", source: own}]");

        assertEquals(
                "rules/oak.yaml, periods[0].t: this period is fixed",
                assertThrows(UnreadableSample.class, () -> SampleRules.ofSchool(school, SAMPLE.defaults()))
                        .getMessage());
    }

    @Test
    void aPeriodOutsideItsBoundsIsRefused() {
        YamlNode school = school("rules: []\nperiods: [{t: T12, value: 11, source: own}]");

        assertEquals(
                "rules/oak.yaml, periods[0].value: 11 is outside 5 to 10",
                assertThrows(UnreadableSample.class, () -> SampleRules.ofSchool(school, SAMPLE.defaults()))
                        .getMessage());
    }

    @Test
    void aMandatoryRuleIsNotForASchoolToChange() {
        YamlNode school = school("rules: [{x: X43, key: routing.adultChildConcern, value: [HT], source: own}]");

        assertEquals(
                "rules/oak.yaml, rules[0].key: 'routing.adultChildConcern' is mandatory for every school",
                assertThrows(UnreadableSample.class, () -> SampleRules.ofSchool(school, SAMPLE.defaults()))
                        .getMessage());
    }

    @Test
    void aRuleTheTrustDoesNotKnowIsRefused() {
        YamlNode school = school("rules: [{x: X02, key: pastPupil.minimumAge, value: 16, source: own}]");

        assertEquals(
                "rules/oak.yaml, rules[0].key: the trust has no rule 'pastPupil.minimumAge'",
                assertThrows(UnreadableSample.class, () -> SampleRules.ofSchool(school, SAMPLE.defaults()))
                        .getMessage());
    }

    private static YamlNode school(String rest) {
        return YamlNode.parse("rules/oak.yaml", "scope: OAK\neffectiveFrom: 2026-09-01\n" + rest);
    }

    private static String effective(String school, String key) {
        List<String> values = SAMPLE.rule(school, key).orElseThrow().values();
        return values.isEmpty() ? null : String.join(" ", values);
    }
}
