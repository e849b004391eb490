package org.probity.ejb.insight;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.probity.ejb.insight.Insight.Section;
import org.probity.ejb.policy.PolicyReach;
import org.probity.ejb.security.Caller;
import org.probity.ejb.security.Right;
import org.probity.persistence.breach.ConductCode;
import org.probity.persistence.breach.RiskCategory;
import org.probity.persistence.casework.CaseKind;

/** Counts of what was alleged (R03), for people who read no case. What the reader is shut out of is not counted. */
@Dependent
class BreachFigures {
    @PersistenceContext
    EntityManager em;

    @Inject
    Caller caller;

    @Inject
    PolicyReach reach;

    private record Count(String dimension, String entry, long matters) {}

    List<Section> sections(String school, AcademicYear year) {
        List<Count> counts = counts(school, year);
        Map<String, Long> codes = of(counts, "CODE");
        Map<String, Long> risks = new HashMap<>();
        codes.forEach((code, matters) -> risks.merge(risk(code), matters, Long::sum));
        of(counts, "DATA").values().forEach(matters -> risks.put(RiskCategory.DATA_LOSS.words(), matters));
        Set<String> hiddenRisks = new HashSet<>(SmallCells.hidden(risks));
        SmallCells.hidden(codes).forEach(code -> hiddenRisks.add(risk(code)));
        Map<String, Long> named =
                codes.entrySet().stream().collect(Collectors.toMap(code -> named(code.getKey()), Map.Entry::getValue));
        return List.of(
                new Section("By kind of conduct", List.of("Conduct", "Matters"), SmallCells.rows(named), true),
                new Section(
                        "By kind of risk", List.of("Risk", "Allegations"), SmallCells.rows(risks, hiddenRisks), true),
                new Section(
                        "By whom it was about",
                        List.of("Cases about", "Cases"),
                        SmallCells.rows(kinds(counts, "KIND")),
                        true));
    }

    private static Map<String, Long> of(List<Count> counts, String dimension) {
        return counts.stream()
                .filter(count -> count.dimension().equals(dimension) && count.matters() > 0)
                .collect(Collectors.toMap(Count::entry, Count::matters));
    }

    private static Map<String, Long> kinds(List<Count> counts, String dimension) {
        return of(counts, dimension).entrySet().stream()
                .collect(
                        Collectors.toMap(kind -> CaseKind.valueOf(kind.getKey()).words(), Map.Entry::getValue));
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

    /** How often people from outside wronged staff (S2-14). */
    Section againstStaff(String school, AcademicYear year) {
        return new Section(
                "Cases in which staff were wronged",
                List.of("By", "Cases"),
                SmallCells.rows(kinds(counts(school, year), "STAFF")),
                true);
    }

    private List<Count> counts(String school, AcademicYear year) {
        List<?> rows = em.createNativeQuery(
                        "select dimension, entry, matters from app.breach_counts(?1, ?2, cast(?3 as timestamptz), cast(?4 as timestamptz))")
                .setParameter(1, caller.personId().orElse(-1L))
                .setParameter(2, school == null ? mine() : school)
                .setParameter(3, year.begins().toString())
                .setParameter(4, year.ends().toString())
                .getResultList();
        return rows.stream()
                .map(Object[].class::cast)
                .map(row -> new Count((String) row[0], (String) row[1], ((Number) row[2]).longValue()))
                .toList();
    }

    private String mine() {
        Set<String> codes = reach.codes(Right.VIEW_STATISTICS);
        return codes.contains(PolicyReach.EVERYWHERE) ? PolicyReach.EVERYWHERE : String.join(",", codes);
    }
}
