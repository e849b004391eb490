package org.probity.ejb.person.bulk;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import org.probity.ejb.sheet.PlainDate;
import org.probity.persistence.person.PersonCategory;
import org.probity.persistence.school.School;

/** Makes sense of a line, or says everything that keeps it from making sense. */
final class LineCheck {
    private static final Pattern ADDRESS =
            Pattern.compile("[A-Za-z0-9.!#$%&'*+/=?^_`{|}~-]{1,64}@[A-Za-z0-9-]+([.][A-Za-z0-9-]+)+");

    private final Terms terms;

    LineCheck(Terms terms) {
        this.terms = terms;
    }

    /**
     * A line looked at by itself.
     *
     * @param wanted null where something is wrong
     * @param faults as sentences that say what to do
     */
    record Checked(Line line, Wanted wanted, List<String> faults) {}

    Checked check(Line line) {
        List<String> faults = new ArrayList<>();
        plainness(line, faults);
        String given = needed(line, Column.GIVEN, faults);
        String family = needed(line, Column.FAMILY, faults);
        String email = email(line.get(Column.EMAIL), faults);
        Optional<Terms.Role> role = role(line, faults);
        School school = school(line, role, faults);
        Optional<PersonCategory> category = category(line, role, faults);
        Optional<LocalDate> starts = day(line, Column.FROM, faults);
        if (line.get(Column.FROM).isEmpty()) {
            faults.add("\"From\" is empty. Give the first day of the post.");
        }
        Optional<LocalDate> ends = day(line, Column.TO, faults);
        if (starts.isPresent() && ends.isPresent() && ends.get().isBefore(starts.get())) {
            faults.add("The post ends before it begins. Check \"From\" and \"To\".");
        }
        if (!faults.isEmpty()) {
            return new Checked(line, null, List.copyOf(faults));
        }
        String title = line.get(Column.POST);
        return new Checked(
                line,
                new Wanted(
                        orNull(line.get(Column.NUMBER)),
                        orNull(line.get(Column.HONORIFIC)),
                        given,
                        family,
                        email,
                        school,
                        role.orElseThrow().code(),
                        category.orElseThrow(),
                        title.isEmpty() ? role.get().name() : title,
                        starts.orElseThrow(),
                        ends.orElse(null)),
                List.of());
    }

    /** What a spreadsheet would run when it opens a list with it, and what is too long to keep. */
    private static void plainness(Line line, List<String> faults) {
        for (Column column : Column.values()) {
            String cell = line.get(column);
            if (!cell.isEmpty() && "=+-@|".indexOf(cell.charAt(0)) >= 0) {
                faults.add("\"" + column.getTitle() + "\" begins with " + cell.charAt(0)
                        + ", as a formula does. Write it without that.");
            }
            if (cell.length() > column.getLongest()) {
                faults.add("\"" + column.getTitle() + "\" is longer than " + column.getLongest()
                        + " characters. Shorten it.");
            }
        }
    }

    private static String needed(Line line, Column column, List<String> faults) {
        if (line.get(column).isEmpty()) {
            faults.add("\"" + column.getTitle() + "\" is empty. Fill it in.");
        }
        return line.get(column);
    }

    private static String email(String cell, List<String> faults) {
        if (cell.isEmpty()) {
            return null;
        }
        if (ADDRESS.matcher(cell).matches()) {
            return cell.toLowerCase(Locale.ROOT);
        }
        faults.add("\"" + cell + "\" is no e-mail address. Correct it or leave it empty.");
        return null;
    }

    private Optional<Terms.Role> role(Line line, List<String> faults) {
        Optional<Terms.Role> role = terms.role(line.get(Column.ROLE));
        if (role.isEmpty()) {
            faults.add((line.get(Column.ROLE).isEmpty()
                            ? "\"Role\" is empty."
                            : "\"" + line.get(Column.ROLE) + "\" is not a role.")
                    + " Use one of: " + terms.roles() + ".");
        }
        return role;
    }

    private School school(Line line, Optional<Terms.Role> role, List<String> faults) {
        String cell = line.get(Column.SCHOOL);
        boolean trust = cell.isEmpty() || cell.equalsIgnoreCase("trust");
        if (trust && role.isPresent() && !role.get().trustWide()) {
            faults.add("\"School\" is empty, and " + role.get().name()
                    + " is a role at a school. Give the school's code or name.");
        }
        Optional<School> school = terms.school(cell);
        if (!trust && school.isEmpty()) {
            faults.add("There is no school \"" + cell + "\" here. Give its code or its full name, or Trust.");
        }
        return school.orElse(null);
    }

    private static Optional<PersonCategory> category(Line line, Optional<Terms.Role> role, List<String> faults) {
        String cell = line.get(Column.KIND);
        Optional<PersonCategory> category =
                Terms.category(cell, role.map(Terms.Role::code).orElse(""));
        if (category.isEmpty()) {
            faults.add((cell.isEmpty() ? "\"Kind\" is empty." : "\"" + cell + "\" is no kind of person.")
                    + " Use one of: " + Terms.categories() + ".");
        }
        return category;
    }

    private static Optional<LocalDate> day(Line line, Column column, List<String> faults) {
        String cell = line.get(column);
        Optional<LocalDate> day = PlainDate.read(cell);
        if (!cell.isEmpty() && day.isEmpty()) {
            faults.add("\"" + cell + "\" is no day for \"" + column.getTitle()
                    + "\". Write it like 01/09/2026 or 1 September 2026.");
        }
        return day;
    }

    private static String orNull(String cell) {
        return cell.isEmpty() ? null : cell;
    }
}
