package org.probity.ejb.insight;

import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;

/** Counts by name, and the names whose count must not be shown. */
record Cells(Map<String, Long> counts, Set<String> hidden) {
    Cells {
        counts = Map.copyOf(counts);
        hidden = Set.copyOf(hidden);
    }

    static Cells of(Map<String, Long> counts) {
        return new Cells(counts, SmallCells.hidden(counts));
    }

    Cells hiding(Set<String> further) {
        Set<String> both = new HashSet<>(hidden);
        further.stream().filter(counts::containsKey).forEach(both::add);
        return new Cells(counts, both);
    }

    /**
     * The same for several schools together: nothing is shown from which what the schools hide could be worked out by taking away what
     * they show.
     */
    Cells besides(Collection<Cells> schools) {
        Map<String, Long> unseen = new HashMap<>();
        Map<String, Integer> hiding = new HashMap<>();
        schools.forEach(school -> school.hidden.forEach(name -> {
            unseen.merge(name, school.counts.get(name), Long::sum);
            hiding.merge(name, 1, Integer::sum);
        }));
        return hiding(unseen.keySet().stream()
                .filter(name -> hiding.get(name) == 1 || unseen.get(name) < SmallCells.LEAST)
                .collect(Collectors.toSet()));
    }

    /** Rows of two cells. */
    List<Insight.Row> rows(UnaryOperator<String> words) {
        return SmallCells.rows(
                counts.entrySet().stream()
                        .collect(Collectors.toMap(count -> words.apply(count.getKey()), Map.Entry::getValue)),
                hidden.stream().map(words).collect(Collectors.toSet()));
    }
}
