package org.probity.ejb.insight;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import org.probity.ejb.insight.Insight.Section;
import org.probity.ejb.safeguarding.ConcernCounter;
import org.probity.persistence.calendar.AcademicYear;

/** Patterns in low-level concerns (R13, A-18), for those who look after them; nobody is named. */
@Dependent
class ConcernFigures {
    private static final Map<String, String> SOURCES = Map.of(
            "COLLEAGUE", "A colleague",
            "PARENT", "A parent",
            "PUPIL", "A pupil",
            "SELF", "The person themselves",
            "OTHER", "Somebody else");
    private static final Map<String, String> PEOPLE =
            Map.of("1", "One concern", "2", "Two concerns", "3", "Three or more");
    private static final Map<String, String> REVIEWS = Map.of(
            "OPEN", "Still to be looked at",
            "BELOW_THRESHOLD", "Below the harm threshold",
            "THRESHOLD_MET", "Reached the harm threshold");

    @Inject
    ConcernCounter concerns;

    /** @param school code; null: all schools of the caller */
    List<Section> sections(String school, AcademicYear year) {
        Counts counts = Counts.of(concerns.counts(school, year));
        return List.of(
                section("Who told of it", "Told by", "concerns", counts.together("SOURCE"), SOURCES),
                section("How concerns add up", "About one person", "people", counts.together("PEOPLE"), PEOPLE),
                section("What reviews of patterns found", "Review", "reviews", counts.together("REVIEW"), REVIEWS));
    }

    private static Section section(String title, String what, String bars, Cells cells, Map<String, String> words) {
        return new Section(title, List.of(what, "How many"), cells.rows(words::get), bars);
    }
}
