package org.probity.ejb.sample;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.probity.ejb.rule.RuleCatalogue;
import org.probity.ejb.rule.RuleDefinition;
import org.probity.ejb.sample.SampleRules.Period;
import org.probity.ejb.sample.SampleRules.RuleValue;

/** The catalogue of rules and the values of the sample schools say the same things. */
class SampleRulesInBoundsTest {
    private static final SampleTrust SAMPLE = SampleTrust.read();

    private static Stream<SampleRules> everybody() {
        return Stream.concat(Stream.of(SAMPLE.defaults()), SAMPLE.schoolRules().stream());
    }

    @Test
    void everyRuleOfTheTrustIsInTheCatalogueAndTheOtherWayRound() {
        Set<String> used = new TreeSet<>();
        SAMPLE.defaults().values().forEach(value -> used.add(value.x() + " " + value.key()));
        SAMPLE.defaults().periods().forEach(period -> used.add(period.t() + " " + period.t()));
        assertEquals(
                used,
                RuleCatalogue.all().stream()
                        .map(rule -> rule.ruleId() + " " + rule.key())
                        .collect(Collectors.toCollection(TreeSet::new)));
    }

    @Test
    void everyValueCanBeReadAndLiesWithinItsBounds() {
        everybody().forEach(rules -> rules.values().forEach(value -> {
            RuleDefinition rule = RuleCatalogue.of(value.key()).orElseThrow();
            String kept = String.join("\n", value.values());
            assertEquals(kept, rule.read(kept), rules.scope() + " " + value.key());
            assertTrue(!kept.isEmpty() || rule.maySayNothing(), rules.scope() + " " + value.key());
        }));
    }

    @Test
    void whatTheTrustAloneSaysNoSchoolSays() {
        List<String> mandatory = SAMPLE.defaults().values().stream()
                .filter(RuleValue::mandatory)
                .map(RuleValue::key)
                .sorted()
                .toList();
        assertEquals(
                mandatory,
                RuleCatalogue.all().stream()
                        .filter(RuleDefinition::isTrusts)
                        .map(RuleDefinition::key)
                        .sorted()
                        .toList());
    }

    @Test
    void periodsHaveTheSameBoundsInBothPlaces() {
        for (Period period : SAMPLE.defaults().periods()) {
            RuleDefinition rule = RuleCatalogue.of(period.t()).orElseThrow();
            assertEquals(period.name(), rule.label());
            assertEquals(period.min(), rule.bounds().least(), period.t());
            assertEquals(period.max(), rule.bounds().most(), period.t());
        }
    }
}
