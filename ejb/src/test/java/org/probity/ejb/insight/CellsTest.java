package org.probity.ejb.insight;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;

/** What several schools together may show beside what each shows alone. */
class CellsTest {
    private static Cells all(Map<String, Long> together, List<Map<String, Long>> schools) {
        return Cells.of(together).besides(schools.stream().map(Cells::of).toList());
    }

    @Test
    void whatOneSchoolHidesIsHiddenForAllOfThem() {
        Cells all = all(Map.of("a", 22L, "b", 30L), List.of(Map.of("a", 20L, "b", 10L), Map.of("a", 2L, "b", 20L)));
        assertEquals(Set.of("a", "b"), all.hidden(), "The second school hides a, and b with it.");
    }

    @Test
    void whatTwoSchoolsHideIsShownForAllWhereNeitherCanBeWorkedOut() {
        Cells all = all(Map.of("a", 27L), List.of(Map.of("a", 20L), Map.of("a", 4L), Map.of("a", 3L)));
        assertEquals(Set.of(), all.hidden());
    }

    @Test
    void whatTwoSchoolsHideIsHiddenForAllWhereTheirSumIsSmall() {
        Cells all = all(Map.of("a", 22L), List.of(Map.of("a", 20L), Map.of("a", 1L), Map.of("a", 1L)));
        assertEquals(Set.of("a"), all.hidden());
    }

    @Test
    void oneSchoolAloneIsShownAsItIs() {
        Cells all = all(Map.of("a", 9L, "b", 1L, "c", 2L), List.of(Map.of("a", 9L, "b", 1L, "c", 2L)));
        assertEquals(Set.of("b", "c"), all.hidden());
    }

    @Test
    void schoolsAreAddedUpListByList() {
        List<Object[]> rows = List.of(
                new Object[] {"ALD", "CODE", "CC-01", 6L},
                new Object[] {"BEE", "CODE", "CC-01", 7L},
                new Object[] {"BEE", "KIND", "STAFF", 8L});
        Counts counts = Counts.of(rows);
        assertEquals(Map.of("CC-01", 13L), counts.together("CODE").counts());
        assertEquals(
                List.of(Arrays.asList("Staff", "8")),
                counts.together("KIND").rows(kind -> "Staff").stream()
                        .map(Insight.Row::cells)
                        .toList());
    }
}
