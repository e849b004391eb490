package org.probity.ejb.exemption;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.TypedQuery;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.probity.ejb.security.Caller;
import org.probity.ejb.security.Seats;
import org.probity.persistence.NotThere;
import org.probity.persistence.exemption.Exemption;
import org.probity.persistence.exemption.ExemptionKind;
import org.probity.persistence.policy.RuleValue;
import org.probity.persistence.school.School;

/** Finds the exemptions that somebody sees: their own, those of a school that they oversee, and those that wait for a role of theirs. */
@Dependent
class ExemptionRegister {
    /** Who sees the whole register of a school. */
    static final Set<String> OVERSEE = Set.of("HT", "SLT", "DSL", "HR", "HHR", "COG", "CEO");

    private static final String WAITS = "e.state = org.probity.persistence.exemption.Exemption.State.REQUESTED";
    private static final String ORDER =
            " order by case when " + WAITS + " then 0 else 1 end, e.requested desc, e.id desc";
    private static final String RULES = """
            select r from RuleValue r left join fetch r.school where r.key in :keys
            and r.effectiveFrom <= :day and (r.effectiveTo is null or r.effectiveTo >= :day)""";

    @PersistenceContext
    EntityManager em;

    @Inject
    Caller caller;

    @Inject
    Seats seats;

    /**
     * A page.
     *
     * @param at null: of every school
     * @param after null: the first page
     */
    ExemptionPage page(School at, Exemption after) {
        List<School> schools = at == null
                ? em.createQuery("select s from School s order by s.name", School.class)
                        .getResultList()
                : List.of(at);
        Map<ExemptionKind, Set<School>> asked = asked(schools);
        Map<String, Object> values = new HashMap<>();
        String query = "select e from Exemption e join fetch e.school s join fetch e.person p where "
                + seen(schools, asked, values) + (at == null ? "" : " and s = :at")
                + (after == null ? "" : behind(after, values)) + ORDER;
        if (at != null) {
            values.put("at", at);
        }
        TypedQuery<Exemption> found = em.createQuery(query, Exemption.class).setMaxResults(ExemptionPage.PAGE + 1);
        values.forEach(found::setParameter);
        List<Exemption> rows = found.getResultList();
        boolean more = rows.size() > ExemptionPage.PAGE;
        List<Exemption> shown = more ? rows.subList(0, ExemptionPage.PAGE) : rows;
        return new ExemptionPage(
                shown.stream().map(each -> row(each, asked)).toList(),
                more ? shown.get(shown.size() - 1).getPublicId() : null);
    }

    private ExemptionPage.Row row(Exemption exemption, Map<ExemptionKind, Set<School>> asked) {
        boolean mine = exemption.getPerson().equals(caller.person());
        boolean waits = exemption.getState() == Exemption.State.REQUESTED;
        return new ExemptionPage.Row(
                exemption,
                exemption.standing(caller.today()),
                mine,
                waits
                        && !mine
                        && asked.getOrDefault(exemption.getKind(), Set.of()).contains(exemption.getSchool()));
    }

    private String seen(List<School> schools, Map<ExemptionKind, Set<School>> asked, Map<String, Object> values) {
        List<String> ways = new ArrayList<>(List.of("e.person = :me"));
        values.put("me", caller.person());
        Set<School> overseen = schools.stream()
                .filter(school -> seats.at(school).stream().anyMatch(OVERSEE::contains))
                .collect(Collectors.toSet());
        if (!overseen.isEmpty()) {
            ways.add("s in :overseen");
            values.put("overseen", overseen);
        }
        asked.forEach((kind, where) -> {
            ways.add("(" + WAITS + " and e.kind = :kind" + kind + " and s in :where" + kind + ")");
            values.put("kind" + kind, kind);
            values.put("where" + kind, where);
        });
        return "(" + String.join(" or ", ways) + ")";
    }

    private static String behind(Exemption last, Map<String, Object> values) {
        values.put("on", last.getRequested());
        values.put("id", last.getId());
        String older = "(e.requested < :on or (e.requested = :on and e.id < :id))";
        return last.getState() == Exemption.State.REQUESTED
                ? " and ((" + WAITS + " and " + older + ") or not " + WAITS + ")"
                : " and not " + WAITS + " and " + older;
    }

    /** For each kind, at which schools the rule (X33) names a role of the caller. */
    private Map<ExemptionKind, Set<School>> asked(List<School> schools) {
        Map<String, ExemptionKind> keys = new HashMap<>();
        for (ExemptionKind kind : ExemptionKind.values()) {
            keys.put(kind.approverKey(), kind);
        }
        List<RuleValue> rules = em.createQuery(RULES, RuleValue.class)
                .setParameter("keys", keys.keySet())
                .setParameter("day", caller.today())
                .getResultList();
        Map<ExemptionKind, Set<School>> asked = new EnumMap<>(ExemptionKind.class);
        for (School school : schools) {
            Set<String> roles = seats.at(school);
            keys.forEach((key, kind) -> {
                if (Approvers.named(rules, key, school).stream().anyMatch(roles::contains)) {
                    asked.computeIfAbsent(kind, each -> new HashSet<>()).add(school);
                }
            });
        }
        return asked;
    }

    /** @throws NotThere when there is none */
    Exemption one(String id) {
        return em.createQuery(
                        "select e from Exemption e join fetch e.school s join fetch e.person p left join fetch e.decidedBy left join fetch e.revokedBy where e.publicId = :id",
                        Exemption.class)
                .setParameter("id", id)
                .getResultStream()
                .findFirst()
                .orElseThrow(NotThere::new);
    }
}
