package org.probity.ejb.sample;

import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * The rule values of one scope. The trust's file has all of them; a school's file only those in which its own
 * policy differs.
 *
 * @param scope {@link Vocabulary#TRUST} or a school's code
 */
public record SampleRules(String scope, List<RuleValue> values, List<Period> periods) {

    /**
     * Whether a rule says nothing, one thing or a list. A list may be empty: that says "none of them" and is not
     * silence.
     */
    public enum Shape {
        NONE,
        SCALAR,
        LIST
    }

    /**
     * One rule value.
     *
     * @param x row of the table of differences, {@code X01} to {@code X43}, or {@code A-10} and {@code A-18} of domain section 2.6
     * @param values empty for NONE, one for SCALAR
     * @param source row of the domain decomposition, or where a default comes from
     * @param mandatory a school may not change it
     */
    public record RuleValue(
            String x,
            String key,
            Shape shape,
            List<String> values,
            String source,
            boolean mandatory,
            LocalDate effectiveFrom) {

        private static RuleValue from(YamlNode node, LocalDate effectiveFrom, Optional<String> source) {
            Object value = node.raw("value").orElse(null);
            Shape shape = value == null ? Shape.NONE : value instanceof List ? Shape.LIST : Shape.SCALAR;
            List<String> values =
                    switch (shape) {
                        case NONE -> List.of();
                        case SCALAR -> List.of(node.text("value"));
                        case LIST -> node.texts("value");
                    };
            return new RuleValue(
                    node.text("x"),
                    node.text("key"),
                    shape,
                    values,
                    node.maybeText("source").or(() -> source).orElseThrow(() -> node.fault("source", "is missing")),
                    node.flag("mandatory", false),
                    node.maybeDate("effectiveFrom").orElse(effectiveFrom));
        }
    }

    /**
     * A period of the procedures.
     *
     * @param t row of domain section 2.3, such as {@code T08a}
     * @param value number of units
     * @param clear the day of notice and the day of the event do not count
     * @param before counted back from the event
     * @param fixed neither trust nor school may change it
     * @param start the event that is day 0
     */
    public record Period(
            String t,
            String name,
            int value,
            int min,
            int max,
            String unit,
            boolean clear,
            boolean before,
            boolean fixed,
            String start,
            String source) {

        private static Period from(YamlNode node, String source) {
            Period period = new Period(
                    node.text("t"),
                    node.text("name"),
                    node.number("value"),
                    node.number("min"),
                    node.number("max"),
                    node.word("unit", Vocabulary.DAY_UNITS),
                    node.flag("clear", false),
                    node.flag("before", false),
                    node.flag("fixed", false),
                    node.text("start"),
                    source);
            return period.with(period.value, source, node);
        }

        private static Period from(YamlNode node, SampleRules defaults) {
            Period given =
                    defaults.period(node.text("t")).orElseThrow(() -> node.fault("t", "the trust has no such period"));
            if (given.fixed) {
                throw node.fault("t", "this period is fixed");
            }
            return given.with(node.number("value"), node.text("source"), node);
        }

        private Period with(int other, String itsSource, YamlNode node) {
            if (other < min || other > max) {
                throw node.fault("value", other + " is outside " + min + " to " + max);
            }
            return new Period(t, name, other, min, max, unit, clear, before, fixed, start, itsSource);
        }
    }

    /** Reads the trust's own file. */
    static SampleRules defaults(YamlNode node) {
        LocalDate from = node.date("effectiveFrom");
        String source = node.text("source");
        return unique(
                node,
                new SampleRules(
                        node.word("scope", Set.of(Vocabulary.TRUST)),
                        node.each("rules", rule -> RuleValue.from(rule, from, Optional.of(source))),
                        node.each("periods", period -> Period.from(period, source))));
    }

    /** Reads a school's file; what it changes must be there in the trust's and must not be mandatory. */
    static SampleRules ofSchool(YamlNode node, SampleRules defaults) {
        LocalDate from = node.date("effectiveFrom");
        return unique(
                node,
                new SampleRules(
                        node.text("scope"),
                        node.each(
                                "rules", rule -> changed(rule, RuleValue.from(rule, from, Optional.empty()), defaults)),
                        node.each("periods", period -> Period.from(period, defaults))));
    }

    public Optional<RuleValue> value(String key) {
        return values.stream().filter(value -> value.key().equals(key)).findFirst();
    }

    public Optional<Period> period(String t) {
        return periods.stream().filter(period -> period.t().equals(t)).findFirst();
    }

    private static RuleValue changed(YamlNode node, RuleValue value, SampleRules defaults) {
        RuleValue given = defaults.value(value.key())
                .orElseThrow(() -> node.fault("key", "the trust has no rule '" + value.key() + "'"));
        if (!given.x().equals(value.x())) {
            throw node.fault("x", "'" + value.key() + "' is " + given.x() + " in the trust's file");
        }
        if (given.mandatory()) {
            throw node.fault("key", "'" + value.key() + "' is mandatory for every school");
        }
        return value;
    }

    private static SampleRules unique(YamlNode node, SampleRules rules) {
        Set<String> seen = new HashSet<>();
        rules.values.forEach(value -> {
            if (!seen.add(value.key())) {
                throw node.fault("rules", "'" + value.key() + "' is there twice");
            }
        });
        rules.periods.forEach(period -> {
            if (!seen.add(period.t())) {
                throw node.fault("periods", "'" + period.t() + "' is there twice");
            }
        });
        return rules;
    }
}
