package org.probity.ejb.insight;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Locale;
import org.probity.ejb.insight.Insight.Section;
import org.probity.persistence.calendar.AcademicYear;
import org.probity.persistence.casework.Sanction;
import org.probity.persistence.person.PersonCategory;

/**
 * Monitoring of discipline for governors and the trust (R12): whom it meets and how hard, by kind of post. Protected characteristics are
 * nowhere in the product.
 */
@Dependent
class DisciplineFigures {
    @Inject
    CountReader reader;

    /** @param school code; null: all schools of the caller */
    List<Section> sections(String school, AcademicYear year) {
        Counts counts = reader.counts("discipline_counts", school, year.begins(), year.ends());
        return List.of(
                posts("Disciplinary cases by kind of post", "cases", counts.together("CASE")),
                posts("Suspensions by kind of post", "suspensions", counts.together("SUSPENDED")),
                new Section(
                        "Measures by kind of post",
                        List.of("Kind of post and measure", "Cases"),
                        counts.together("MEASURE").rows(DisciplineFigures::measure),
                        "cases"),
                posts("Appeals by kind of post", "appeals", counts.together("APPEAL")));
    }

    private static Section posts(String title, String what, Cells cells) {
        return new Section(title, List.of("Kind of post", upper(what)), cells.rows(DisciplineFigures::post), what);
    }

    private static String post(String category) {
        return upper(
                PersonCategory.valueOf(category).name().toLowerCase(Locale.ROOT).replace('_', ' '));
    }

    private static String measure(String entry) {
        int colon = entry.indexOf(':');
        return post(entry.substring(0, colon)) + ": "
                + Sanction.valueOf(entry.substring(colon + 1)).words();
    }

    private static String upper(String words) {
        return words.substring(0, 1).toUpperCase(Locale.ROOT) + words.substring(1);
    }
}
