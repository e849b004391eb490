package org.probity.ejb.takeover;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.probity.ejb.sheet.PlainDate;
import org.probity.persistence.calendar.DateWords;
import org.probity.persistence.casework.CaseKind;
import org.probity.persistence.casework.FormerWarning;
import org.probity.persistence.casework.Sanction;
import org.probity.persistence.school.School;

/** Makes sense of a row by itself, or says of every cell what keeps it from making sense. */
final class RowCheck {
    private final Map<String, School> schools = new HashMap<>();
    private final LocalDate today;

    RowCheck(List<School> schools, LocalDate today) {
        schools.forEach(school -> {
            this.schools.put(plain(school.getCode()), school);
            this.schools.put(plain(school.getName()), school);
        });
        this.today = today;
    }

    /** A row looked at by itself; wanted null where something is wrong. */
    record Checked(SheetRow row, Wanted wanted, List<Fault> faults) {}

    Checked check(SheetRow row) {
        List<Fault> faults = new ArrayList<>();
        plainness(row, faults);
        School school = schools.get(plain(row.get(Column.SCHOOL)));
        if (school == null && !row.get(Column.SCHOOL).isEmpty()) {
            faults.add(Fault.at(
                    Column.SCHOOL,
                    "There is no school \"" + row.get(Column.SCHOOL) + "\" here. Give its code or its full name."));
        }
        Wanted wanted = row.list() == ListKind.CASES ? aCase(row, school, faults) : warning(row, school, faults);
        return new Checked(row, faults.isEmpty() ? wanted : null, List.copyOf(faults));
    }

    /** What is missing, what a spreadsheet would run when it opens it again, and what is too long to keep. */
    private static void plainness(SheetRow row, List<Fault> faults) {
        for (Column column : Column.of(row.list())) {
            String cell = row.get(column);
            if (cell.isEmpty() && column.isNeeded()) {
                faults.add(Fault.at(column, "It is empty. " + column.getMeaning()));
            } else if (!cell.isEmpty() && "=+@|".indexOf(cell.charAt(0)) >= 0) {
                faults.add(Fault.at(
                        column, "It begins with " + cell.charAt(0) + ", as a formula does. Write it without that."));
            } else if (cell.length() > column.getLongest()) {
                faults.add(Fault.at(column, "It is longer than " + column.getLongest() + " characters. Shorten it."));
            }
        }
    }

    private Wanted aCase(SheetRow row, School school, List<Fault> faults) {
        CaseKind kind = kind(row, faults);
        LocalDate opened = notAhead(row, Column.OPENED, faults);
        LocalDate happened = notAhead(row, Column.HAPPENED, faults);
        if (happened != null && opened != null && happened.isAfter(opened)) {
            faults.add(
                    Fault.at(Column.HAPPENED, "It lies after the day on which the case was opened. Check both days."));
        }
        return new Wanted(
                school,
                kind,
                null,
                opened,
                happened == null ? opened : happened,
                day(row, Column.NEXT, faults),
                measure(row, faults),
                notAhead(row, Column.DECIDED, faults),
                row.parts(Column.CLAUSES),
                row.parts(Column.LETTERS));
    }

    private Wanted warning(SheetRow row, School school, List<Fault> faults) {
        Sanction level = sanction(row.get(Column.LEVEL))
                .filter(FormerWarning.LEVELS::contains)
                .orElse(null);
        if (level == null && !row.get(Column.LEVEL).isEmpty()) {
            faults.add(Fault.at(
                    Column.LEVEL,
                    "\"" + row.get(Column.LEVEL) + "\" is no level of a warning. " + Column.LEVEL.getMeaning()));
        }
        LocalDate issued = notAhead(row, Column.ISSUED, faults);
        LocalDate live = day(row, Column.LIVE, faults);
        LocalDate kept = day(row, Column.KEPT, faults);
        LocalDate held = day(row, Column.HELD, faults);
        if (issued != null && live != null) {
            dates(issued, live, kept, faults);
        }
        FormerWarning warning = level == null || issued == null || live == null
                ? null
                : new FormerWarning(level, issued, live, kept, held);
        return new Wanted(
                school,
                CaseKind.STAFF,
                warning,
                issued,
                issued,
                null,
                level,
                issued,
                List.of(),
                row.parts(Column.LETTERS));
    }

    private void dates(LocalDate issued, LocalDate live, LocalDate kept, List<Fault> faults) {
        if (live.isBefore(issued)) {
            faults.add(Fault.at(Column.LIVE, "It lies before the date of the letter. Check both days."));
        } else if (live.isBefore(today)) {
            faults.add(Fault.at(
                    Column.LIVE,
                    "The warning counts no more since " + DateWords.date(live.plusDays(1))
                            + ". Leave the row out: only live warnings are taken over."));
        }
        if (kept != null && kept.isBefore(live)) {
            faults.add(
                    Fault.at(Column.KEPT, "It lies before the last day on which the warning counts. Check both days."));
        }
    }

    private static CaseKind kind(SheetRow row, List<Fault> faults) {
        String cell = row.get(Column.KIND);
        Optional<CaseKind> kind = Arrays.stream(CaseKind.values())
                .filter(each -> plain(each.words()).equals(plain(cell))
                        || plain(each.name()).equals(plain(cell)))
                .findFirst();
        if (kind.filter(CaseKind.DATA::equals).isPresent()) {
            faults.add(Fault.at(
                    Column.KIND, "A data breach is not taken over: report it here, so that its 72 hours are kept."));
        } else if (kind.isEmpty() && !cell.isEmpty()) {
            faults.add(Fault.at(
                    Column.KIND,
                    "\"" + cell + "\" is no kind of case. Use one of: "
                            + Arrays.stream(CaseKind.values())
                                    .filter(each -> each != CaseKind.DATA)
                                    .map(CaseKind::words)
                                    .collect(Collectors.joining(", "))
                            + "."));
        }
        return kind.orElse(null);
    }

    private static Sanction measure(SheetRow row, List<Fault> faults) {
        String cell = row.get(Column.DECISION);
        Optional<Sanction> measure = sanction(cell);
        if (measure.isEmpty() && !cell.isEmpty()) {
            faults.add(Fault.at(
                    Column.DECISION,
                    "\"" + cell + "\" is no measure. Use one of: "
                            + Arrays.stream(Sanction.values())
                                    .map(Sanction::words)
                                    .collect(Collectors.joining(", "))
                            + "; or leave it empty."));
        }
        return measure.orElse(null);
    }

    private static Optional<Sanction> sanction(String cell) {
        return Arrays.stream(Sanction.values())
                .filter(each -> plain(each.words()).equals(plain(cell))
                        || plain(each.name()).equals(plain(cell)))
                .findFirst();
    }

    private LocalDate notAhead(SheetRow row, Column column, List<Fault> faults) {
        LocalDate day = day(row, column, faults);
        if (day != null && day.isAfter(today)) {
            faults.add(Fault.at(column, DateWords.date(day) + " lies ahead. Give a day that has been."));
        }
        return day;
    }

    private static LocalDate day(SheetRow row, Column column, List<Fault> faults) {
        String cell = row.get(column);
        Optional<LocalDate> day = PlainDate.read(cell).filter(RowCheck::isLikely);
        if (day.isEmpty() && !cell.isEmpty()) {
            faults.add(Fault.at(column, "\"" + cell + "\" is no day. Write it like 01/09/2026 or 1 September 2026."));
        }
        return day.orElse(null);
    }

    /** A year with a digit too many or too few is a slip. */
    private static boolean isLikely(LocalDate day) {
        return day.getYear() >= 1980 && day.getYear() < 2100;
    }

    private static String plain(String text) {
        return text.toLowerCase(Locale.ROOT).replaceAll("[\\s_-]+", " ").strip();
    }
}
