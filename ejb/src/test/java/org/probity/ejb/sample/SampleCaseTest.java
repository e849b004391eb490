package org.probity.ejb.sample;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.probity.ejb.sample.SampleCase.Step;
import org.probity.ejb.sample.SamplePolicy.Clause;
import org.probity.ejb.sample.SamplePolicy.ClauseRule;

/**
 * The sample cases must be lawful themselves: right clauses of the right version, nobody judging their own or a
 * relative's matter.
 */
class SampleCaseTest {
    private static final LocalDateTime NOW = LocalDateTime.of(2026, 11, 20, 9, 0);
    private static final SampleTrust SAMPLE = SampleTrust.read();

    static List<SampleCase> cases() {
        return SAMPLE.cases();
    }

    @Test
    void thereIsSomethingToSeeOnEveryPage() {
        assertTrue(cases().size() >= 12);
        assertEquals(
                cases().size(), cases().stream().map(SampleCase::key).distinct().count());
        assertEquals(
                Set.of("STAFF", "PARENT", "PUPIL", "VOLUNTEER", "EXTERNAL"),
                cases().stream().map(SampleCase::subjectKind).collect(Collectors.toSet()));
        assertTrue(states("CED", "STAFF").containsAll(List.of("OPEN", "INVESTIGATING", "HEARING_INVITED", "CLOSED")));
        assertEquals(2, states("ELM", "PARENT").size());
        assertTrue(cases().stream().anyMatch(each -> each.reporter().anonymous()));
        assertTrue(cases().stream().flatMap(each -> each.steps().stream()).anyMatch(step -> step.outcome()
                .equals("FIRST_WRITTEN_WARNING")));
    }

    @ParameterizedTest
    @MethodSource("cases")
    void everyNameResolves(SampleCase each) {
        assertTrue(SAMPLE.school(each.school()).isPresent());
        named(each).forEach(key -> assertTrue(SAMPLE.person(key).isPresent(), key));
        each.subject()
                .person()
                .flatMap(SAMPLE::person)
                .ifPresent(subject -> assertTrue(
                        subject.posts().stream().anyMatch(post -> post.category()
                                .equals(each.subject().category().orElseThrow())),
                        subject.key() + " acted in a category they do not have"));
    }

    @ParameterizedTest
    @MethodSource("cases")
    void theClausesAreOfTheVersionInForceThatDayAndCarryTheCodes(SampleCase each) {
        SamplePolicy policy =
                SAMPLE.policyInForce(each.school(), each.happenedOn()).orElseThrow();
        List<ClauseRule> rules = each.clauses().stream()
                .flatMap(number -> policy.clause(number).orElseThrow().rules().stream())
                .toList();

        each.codes().stream()
                .filter(code -> !code.equals("CC-99"))
                .forEach(code ->
                        assertTrue(rules.stream().anyMatch(rule -> rule.codes().contains(code)), code));
        if (!each.clauses().isEmpty()) {
            String category = each.subject().category().orElseThrow();
            assertTrue(rules.stream().anyMatch(rule -> rule.binds().contains(category)), category + " is not bound");
        }
    }

    @ParameterizedTest
    @MethodSource("cases")
    void everyStepIsAfterTheOneBeforeAndBeforeNow(SampleCase each) {
        LocalDateTime last = each.reported();
        assertFalse(each.happenedOn().isAfter(each.reported().toLocalDate()));
        for (Step step : each.steps()) {
            assertFalse(step.at().isBefore(last), step.step());
            assertTrue(step.at().isBefore(NOW), step.step());
            if (step.by().isPresent()) {
                assertTrue(worked(step.at().toLocalDate()), "nobody works on " + step.at());
            }
            last = step.at();
        }
    }

    @ParameterizedTest
    @MethodSource("cases")
    void nobodyActsInTheirOwnMatterOrThatOfSomebodyCloseToThem(SampleCase each) {
        for (Step step : each.steps()) {
            step.by().ifPresent(actor -> involved(each)
                    .forEach(person -> assertFalse(
                            actor.equals(person) || SAMPLE.tied(actor, person), step.step() + " by " + actor)));
        }
    }

    @ParameterizedTest
    @MethodSource("cases")
    void theInvestigatorNeitherDecidesNorReported(SampleCase each) {
        List<String> investigators = each.steps().stream()
                .filter(step -> step.step().equals("APPOINT_INVESTIGATOR"))
                .flatMap(step -> step.with().stream())
                .toList();

        for (Step step : each.steps()) {
            if (Set.of("TRIAGE", "APPOINT_INVESTIGATOR", "DECIDE_ROUTE", "HEAR", "DECIDE")
                    .contains(step.step())) {
                assertTrue(step.by().filter(investigators::contains).isEmpty(), step.step());
            }
        }
        investigators.forEach(investigator -> involved(each)
                .forEach(person ->
                        assertFalse(investigator.equals(person) || SAMPLE.tied(investigator, person), investigator)));
    }

    @Test
    void theHeadteachersOwnMatterIsInTheChairsHands() {
        SampleCase matter = cases().stream()
                .filter(each -> each.subject()
                        .person()
                        .filter("headteacher.bee"::equals)
                        .isPresent())
                .findFirst()
                .orElseThrow();

        assertEquals(
                List.of("chair.bee"),
                matter.steps().stream()
                        .filter(step -> step.step().equals("TRIAGE"))
                        .flatMap(step -> step.by().stream())
                        .toList());
    }

    @Test
    void oneMatterIsJudgedByTheOlderVersion() {
        SampleCase august = cases().stream()
                .filter(each -> each.key().equals("ced-august"))
                .findFirst()
                .orElseThrow();
        Clause clause = SAMPLE.policyInForce("CED", august.happenedOn())
                .flatMap(policy -> policy.clause("29"))
                .orElseThrow();

        assertEquals("ADVISED", clause.rules().get(0).strength());
    }

    private static Set<String> states(String school, String kind) {
        return cases().stream()
                .filter(each ->
                        each.school().equals(school) && each.subjectKind().equals(kind))
                .map(SampleCase::state)
                .collect(Collectors.toSet());
    }

    private static boolean worked(LocalDate day) {
        return day.getDayOfWeek() != DayOfWeek.SATURDAY && day.getDayOfWeek() != DayOfWeek.SUNDAY;
    }

    private static Set<String> involved(SampleCase each) {
        Set<String> people = new HashSet<>(each.affected());
        each.reporter().person().ifPresent(people::add);
        each.subject().person().ifPresent(people::add);
        return people;
    }

    private static Stream<String> named(SampleCase each) {
        return Stream.concat(
                involved(each).stream(),
                each.steps().stream().flatMap(step -> Stream.concat(step.by().stream(), step.with().stream())));
    }
}
