package org.probity.ejb.breach;

import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import org.probity.persistence.breach.Conflict;

/** Somebody stepped back: when and why, never who. */
public record Departure(Instant at, String why) {

    /** Those who said why, in the order in which they went. */
    public static List<Departure> among(Stream<Conflict> conflicts) {
        return conflicts
                .filter(conflict -> conflict.getWhy() != null)
                .map(conflict -> new Departure(conflict.getSince(), conflict.getWhy()))
                .sorted(Comparator.comparing(Departure::at))
                .toList();
    }
}
