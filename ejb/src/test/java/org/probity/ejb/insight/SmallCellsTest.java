package org.probity.ejb.insight;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;

/** Which counts governors do not see (G-11). */
class SmallCellsTest {
    @Test
    void countsFromOneToFourAreHidden() {
        assertEquals(Set.of("a", "b"), SmallCells.hidden(Map.of("a", 1L, "b", 4L, "c", 5L, "d", 0L)));
    }

    @Test
    void nextSmallestIsHiddenWithASingleSmallCount() {
        assertEquals(Set.of("a", "c"), SmallCells.hidden(Map.of("a", 2L, "b", 90L, "c", 6L)));
    }

    @Test
    void nothingIsHiddenWhereNothingIsSmall() {
        assertEquals(Set.of(), SmallCells.hidden(Map.of("a", 5L, "b", 0L)));
    }

    @Test
    void shownCountsComeLargestFirstAndTheHiddenOnesByName() {
        List<Insight.Row> rows = SmallCells.rows(Map.of("few", 1L, "less", 2L, "many", 9L, "more", 12L, "none", 0L));
        assertEquals(
                List.of("more", "many", "few", "less"),
                rows.stream().map(row -> row.cells().get(0)).toList());
        assertEquals(List.of("less", SmallCells.HIDDEN), rows.get(3).cells());
    }
}
