package org.probity.ejb.insight;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Hides counts from one to four (G-11, 9.5): nobody shall be found out from a figure. When only one is small the next smallest is
 * hidden with it, so that it cannot be worked out from the others, and no totals are given.
 */
final class SmallCells {
    static final String HIDDEN = "fewer than 5, or hidden with such a count";
    static final int LEAST = 5;

    private SmallCells() {}

    /** Names of those whose count must not be shown. */
    static Set<String> hidden(Map<String, Long> counts) {
        List<Map.Entry<String, Long>> smallestFirst = counts.entrySet().stream()
                .filter(count -> count.getValue() > 0)
                .sorted(Map.Entry.<String, Long>comparingByValue().thenComparing(Map.Entry.comparingByKey()))
                .toList();
        long small =
                smallestFirst.stream().filter(count -> count.getValue() < LEAST).count();
        return smallestFirst.stream()
                .limit(small == 1 ? 2 : small)
                .map(Map.Entry::getKey)
                .collect(Collectors.toSet());
    }

    /** Rows of two cells, the largest first, then the hidden ones by name; what never happened has no row. */
    static List<Insight.Row> rows(Map<String, Long> counts, Set<String> hidden) {
        Stream<Insight.Row> shown = counts.entrySet().stream()
                .filter(count -> count.getValue() > 0 && !hidden.contains(count.getKey()))
                .sorted(Map.Entry.<String, Long>comparingByValue(Comparator.reverseOrder())
                        .thenComparing(Map.Entry.comparingByKey()))
                .map(count ->
                        new Insight.Row(List.of(count.getKey(), String.valueOf(count.getValue())), count.getValue()));
        return Stream.concat(shown, hidden.stream().sorted().map(name -> Insight.Row.of(name, HIDDEN)))
                .toList();
    }

    static List<Insight.Row> rows(Map<String, Long> counts) {
        return rows(counts, hidden(counts));
    }
}
