package org.probity.ejb.rule;

import java.time.LocalDate;

/**
 * What one rule says at a school on a day.
 *
 * @param value a scalar as text, a list as one entry a line, empty when the rule is silent
 * @param source where the value comes from, such as S2-60
 * @param own whether it is the school's own; else the trust's default
 * @param since null with {@code source}: nobody ever said anything
 * @param coming how many values and proposals wait for their day
 */
public record RuleLine(
        RuleDefinition rule, String value, String source, boolean own, LocalDate since, LocalDate until, long coming) {
    /** The value in words; what says nothing says so. */
    public String words() {
        return value.isBlank() ? "nothing laid down" : rule.words(value);
    }
}
