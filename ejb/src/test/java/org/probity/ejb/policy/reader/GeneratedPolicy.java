package org.probity.ejb.policy.reader;

import java.util.List;

/** A policy that a test made up, with everything that the reader has to find again. */
record GeneratedPolicy(int seed, String title, String school, Style style, List<Part> parts, Expected expected) {

    /** How it is set. */
    record Style(boolean capitalHeadings, boolean wrapped, boolean looseLists, boolean typedNumbers, boolean divided) {}

    /** A piece of the body. */
    sealed interface Part permits Heading, Clause, Table {}

    record Heading(int level, String number, String text) implements Part {}

    /**
     * A clause.
     *
     * @param printed its number as printed, an empty text for a bullet, null for a paragraph
     */
    record Clause(int depth, String printed, String text) implements Part {
        boolean isItem() {
            return printed != null;
        }

        String number() {
            return printed == null || printed.isEmpty() ? null : printed.replaceAll("^\\(|[.)]+$", "");
        }

        String asWritten() {
            return printed == null || printed.isEmpty() ? text : printed + " " + text;
        }
    }

    record Table(List<List<String>> rows) implements Part {}

    /** Facts, each as the draft gives them; null for none. */
    record Expected(
            String nextReview, String approvalBody, String approvalDate, Integer cycleMonths, List<String> related) {}

    List<Heading> headings() {
        return parts.stream()
                .filter(Heading.class::isInstance)
                .map(Heading.class::cast)
                .toList();
    }

    List<Clause> clauses() {
        return parts.stream()
                .filter(Clause.class::isInstance)
                .map(Clause.class::cast)
                .toList();
    }
}
