package org.probity.ejb.insight;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.probity.ejb.insight.Counts.Count;
import org.probity.ejb.insight.Insight.Section;
import org.probity.persistence.breach.ConductCode;
import org.probity.persistence.breach.RiskCategory;
import org.probity.persistence.calendar.AcademicYear;
import org.probity.persistence.casework.CaseKind;

/** Counts of what was alleged (R03), for people who read no case. */
@Dependent
class BreachFigures {
    @Inject
    CountReader reader;

    /** @param school code; null: all schools of the caller */
    Counts counts(String school, AcademicYear year) {
        return reader.counts("breach_counts", school, year.begins(), year.ends());
    }

    static List<Section> sections(Counts counts) {
        Cells codes = counts.together("CODE");
        Cells risks = counts.together(BreachFigures::risks).hiding(risksOf(codes));
        return List.of(
                new Section(
                        "By kind of conduct",
                        List.of("Conduct", "Matters"),
                        codes.rows(BreachFigures::named),
                        "matters"),
                new Section("By kind of risk", List.of("Risk", "Allegations"), risks.rows(risk -> risk), "allegations"),
                new Section(
                        "By whom it was about",
                        List.of("Cases about", "Cases"),
                        counts.together("KIND").rows(BreachFigures::kind),
                        "cases"));
    }

    /** How often people from outside wronged staff (S2-14). */
    static Section againstStaff(Counts counts) {
        return new Section(
                "Cases in which staff were wronged",
                List.of("By", "Cases"),
                counts.together("STAFF").rows(BreachFigures::kind),
                "cases");
    }

    private static Cells risks(List<Count> counts) {
        Cells codes = Counts.of(counts, "CODE");
        Map<String, Long> risks = new HashMap<>();
        codes.counts().forEach((code, matters) -> risks.merge(risk(code), matters, Long::sum));
        Counts.of(counts, "DATA")
                .counts()
                .values()
                .forEach(matters -> risks.put(RiskCategory.DATA_LOSS.words(), matters));
        return Cells.of(risks).hiding(risksOf(codes));
    }

    private static Set<String> risksOf(Cells codes) {
        return codes.hidden().stream().map(BreachFigures::risk).collect(Collectors.toSet());
    }

    private static String kind(String kind) {
        return CaseKind.valueOf(kind).words();
    }

    /** The code with its title. */
    static String named(String code) {
        return ConductCode.of(code).map(known -> code + " " + known.title()).orElse(code);
    }

    private static String risk(String code) {
        return ConductCode.of(code)
                .map(RiskCategory::of)
                .orElse(RiskCategory.STAFF_MISUSE)
                .words();
    }
}
