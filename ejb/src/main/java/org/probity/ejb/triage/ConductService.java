package org.probity.ejb.triage;

import static org.probity.ejb.security.Right.VIEW_POLICIES;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.probity.ejb.school.Schools;
import org.probity.ejb.security.Caller;
import org.probity.ejb.security.Requires;
import org.probity.persistence.NotThere;
import org.probity.persistence.breach.ConductCode;
import org.probity.persistence.policy.Clause;
import org.probity.persistence.policy.PolicyVersion;
import org.probity.persistence.policy.RuleValue;
import org.probity.persistence.policy.Strength;
import org.probity.persistence.school.School;

/** The catalogue of conduct with how strongly a school's policies in force speak (domain.md 1.6): what a finding could cite. */
@Stateless
public class ConductService {
    private static final List<Strength> STRONGEST_FIRST =
            List.of(Strength.PROHIBITED, Strength.REQUIRED, Strength.ADVISED);

    private static final Map<String, String> NAMED =
            Map.of("pastPupil.strength", "CC-02", "parentContact.strength", "CC-03");
    private static final String RULED = """
            select r from RuleValue r left join fetch r.school s where (s = :school or s is null) and r.key like '%strength%'
            and r.effectiveFrom <= :day and (r.effectiveTo is null or r.effectiveTo >= :day)""";

    @PersistenceContext
    EntityManager em;

    @Inject
    Caller caller;

    @Inject
    Schools schools;

    @Inject
    ClauseFinder finder;

    /**
     * One code.
     *
     * @param strength the strongest; null when no policy in force carries it
     * @param clauses that carry it, version and policy loaded
     * @param ruled what the settings say (X02, X03, X18 to X21, X34, X36): PROHIBITED, ADVISED or SILENT; null when nothing
     */
    public record Line(ConductCode code, Strength strength, List<Clause> clauses, String ruled) {
        /** Whether the settings say something else than the clauses; a finding goes by the clauses. */
        public boolean isAtOdds() {
            return ruled != null && !ruled.equals(strength == null ? "SILENT" : strength.name());
        }
    }

    /** Every code, in the order of the catalogue.
     *
     * @param day null: today
     * @throws NotThere when there is no such school
     */
    @Requires(VIEW_POLICIES)
    public List<Line> catalogue(String schoolCode, LocalDate day) {
        School school = schools.school(schoolCode);
        LocalDate on = day == null ? caller.today() : day;
        List<PolicyVersion> versions = finder.inForce(school, on);
        List<Clause> clauses = finder.breakable(versions);
        Map<String, String> ruled = ruled(school, on);
        return Arrays.stream(ConductCode.values())
                .map(code -> line(
                        code,
                        clauses.stream()
                                .filter(clause -> clause.getCodes().contains(code.code()))
                                .toList(),
                        ruled.get(code.code())))
                .toList();
    }

    /** Code to strength; the school's own before the trust's. */
    private Map<String, String> ruled(School school, LocalDate day) {
        Map<String, String> ruled = new HashMap<>();
        em.createQuery(RULED, RuleValue.class)
                .setParameter("school", school)
                .setParameter("day", day)
                .getResultStream()
                .sorted(Comparator.comparing((RuleValue row) -> row.getSchool() != null))
                .forEach(row -> ruled.put(
                        NAMED.getOrDefault(row.getKey(), row.getKey().replace("strength.", "")), row.getValue()));
        return ruled;
    }

    private static Line line(ConductCode code, List<Clause> clauses, String ruled) {
        Strength strongest = STRONGEST_FIRST.stream()
                .filter(strength -> clauses.stream().anyMatch(clause -> clause.getStrength() == strength))
                .findFirst()
                .orElse(null);
        return new Line(code, strongest, clauses, ruled);
    }
}
