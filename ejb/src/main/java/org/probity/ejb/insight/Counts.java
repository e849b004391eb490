package org.probity.ejb.insight;

import java.util.Collection;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Collectors;

/** What there is to count, each school apart, because what one hides must not be found in what all show. */
record Counts(Collection<List<Count>> bySchool) {
    /** How often, under which name of which list, at the school with this code. */
    record Count(String school, String dimension, String entry, long matters) {}

    static Counts of(List<?> rows) {
        return new Counts(rows.stream()
                .map(Object[].class::cast)
                .map(row -> new Count((String) row[0], (String) row[1], (String) row[2], ((Number) row[3]).longValue()))
                .collect(Collectors.groupingBy(Count::school))
                .values());
    }

    /** The schools together, of each the cells made in this way. */
    Cells together(Function<List<Count>, Cells> cells) {
        List<Count> all = bySchool.stream().flatMap(List::stream).toList();
        return cells.apply(all).besides(bySchool.stream().map(cells).toList());
    }

    Cells together(String dimension) {
        return together(counts -> of(counts, dimension));
    }

    /** The cells of one list. */
    static Cells of(List<Count> counts, String dimension) {
        return Cells.of(counts.stream()
                .filter(count -> count.dimension().equals(dimension) && count.matters() > 0)
                .collect(Collectors.toMap(Count::entry, Count::matters, Long::sum)));
    }
}
