package org.probity.ejb.takeover;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.probity.persistence.casework.CaseKind;
import org.probity.persistence.casework.Sanction;
import org.probity.persistence.school.LegalType;
import org.probity.persistence.school.School;

/** Each cell that makes no sense is told with its column and what to do; on Friday 20 November 2026. */
class RowCheckTest {
    private static final School CEDAR = new School(
            "CED",
            "Cedar School",
            LegalType.ACADEMY,
            "Employer",
            "Controller",
            new School.Contact("Street", "01", "a@b.example", "#000000"));

    private final RowCheck check = new RowCheck(List.of(CEDAR), LocalDate.of(2026, 11, 20));

    private static Map<Column, String> aCase() {
        Map<Column, String> cells = new EnumMap<>(Column.class);
        cells.put(Column.REFERENCE, "HR/17");
        cells.put(Column.SCHOOL, "cedar school");
        cells.put(Column.KIND, "parent or carer");
        cells.put(Column.SUBJECT, "Ada Example");
        cells.put(Column.OPENED, "1 Sep 2026");
        cells.put(Column.STEP, "Look again");
        cells.put(Column.SUMMARY, "Gossip.");
        return cells;
    }

    private static Map<Column, String> warning() {
        Map<Column, String> cells = aCase();
        cells.put(Column.LEVEL, "First written warning");
        cells.put(Column.ISSUED, "14/09/2026");
        cells.put(Column.LIVE, "13/03/2027");
        return cells;
    }

    private RowCheck.Checked checked(ListKind list, Map<Column, String> cells, Column column, String cell) {
        cells.put(column, cell == null ? "" : cell);
        return check.check(new SheetRow(list, 2, cells));
    }

    @Test
    void aGoodRowIsUnderstood() {
        Wanted wanted = checked(ListKind.CASES, aCase(), Column.CLAUSES, "12; 14 ;;\n12")
                .wanted();
        assertEquals(CEDAR, wanted.school());
        assertEquals(CaseKind.PARENT, wanted.kind());
        assertEquals(LocalDate.of(2026, 9, 1), wanted.opened());
        assertEquals(wanted.opened(), wanted.happened());
        assertEquals(List.of("12", "14"), wanted.clauses());
        Wanted warned = checked(ListKind.WARNINGS, warning(), Column.HELD, "31 Jan 2028")
                .wanted();
        assertEquals(Sanction.FIRST_WRITTEN, warned.warning().level());
        assertEquals(LocalDate.of(2027, 9, 14), warned.warning().keptUntil());
        assertEquals(LocalDate.of(2028, 1, 31), warned.warning().heldUntil());
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "REFERENCE||It is empty.",
                "SCHOOL|XYZ|There is no school \"XYZ\" here.",
                "KIND|Dog|\"Dog\" is no kind of case. Use one of: Staff, Parent or carer",
                "KIND|Data breach|its 72 hours are kept",
                "OPENED|31/02/2026|\"31/02/2026\" is no day.",
                "OPENED|01/09/0206|is no day",
                "OPENED|01/12/2026|1 December 2026 lies ahead.",
                "HAPPENED|2 Sep 2026|lies after the day on which the case was opened",
                "NEXT|soon|\"soon\" is no day.",
                "DECISION|Thumbscrews|\"Thumbscrews\" is no measure.",
                "DECIDED|1 Dec 2026|lies ahead",
                "SUBJECT|=HYPERLINK(\"x\")|It begins with =",
                "SUMMARY|@SUM(1)|It begins with @",
                "REFERENCE|0123456789012345678901234567890123456789012345678901234567890123456789012345678901|longer than 80"
            })
    void whatMakesNoSenseIsToldWithItsColumn(Column column, String cell, String says) {
        told(checked(ListKind.CASES, aCase(), column, cell), column, says);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "LEVEL|Stern look|is no level of a warning",
                "LEVEL|Dismissal with notice|is no level of a warning",
                "LIVE|13/09/2026|lies before the date of the letter",
                "LIVE|19/11/2026|counts no more since 20 November 2026",
                "KEPT|12/03/2027|before the last day on which the warning counts",
                "ISSUED|21/11/2026|lies ahead"
            })
    void aWarningThatCannotBeIsToldWithItsColumn(Column column, String cell, String says) {
        told(checked(ListKind.WARNINGS, warning(), column, cell), column, says);
    }

    @Test
    void aWarningCountsOnItsLastDay() {
        assertNotNull(
                checked(ListKind.WARNINGS, warning(), Column.LIVE, "20/11/2026").wanted());
    }

    private static void told(RowCheck.Checked checked, Column column, String says) {
        assertTrue(
                checked.faults().stream()
                        .anyMatch(fault -> fault.column().equals(column.getTitle())
                                && fault.words().contains(says)),
                checked.faults().toString());
        assertEquals(null, checked.wanted());
    }
}
