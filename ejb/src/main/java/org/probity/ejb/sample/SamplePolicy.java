package org.probity.ejb.sample;

import java.util.List;
import java.util.Optional;

/**
 * One version of a school's policy, complete with every clause, also where its file holds only what differs from
 * another version.
 */
public record SamplePolicy(String file, PolicyHeader header, List<Clause> clauses) {

    /**
     * A numbered clause.
     *
     * @param number as printed: {@code 29}, {@code 3.1}, or {@code 22b} for a lettered part
     */
    public record Clause(String number, String heading, String text, List<ClauseRule> rules) {
        Clause withRules(List<ClauseRule> its) {
            return new Clause(number, heading, text, its);
        }

        /** True for 29 and 3.1, false for the lettered part 22b. */
        public boolean isMain() {
            return Character.isDigit(number.charAt(number.length() - 1));
        }
    }

    /**
     * What a clause does.
     *
     * @param source row of the domain decomposition, such as {@code S2-29}
     * @param binds person categories, or {@link Vocabulary#SCHOOL}
     */
    public record ClauseRule(
            String source, String strength, List<String> codes, List<String> binds, List<String> exceptions) {}

    public Optional<Clause> clause(String number) {
        return clauses.stream().filter(clause -> clause.number().equals(number)).findFirst();
    }
}
