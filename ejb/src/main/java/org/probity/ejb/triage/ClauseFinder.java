package org.probity.ejb.triage;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.probity.persistence.breach.ConductCode;
import org.probity.persistence.calendar.DateWords;
import org.probity.persistence.policy.Clause;
import org.probity.persistence.policy.PolicyStatus;
import org.probity.persistence.policy.PolicyVersion;
import org.probity.persistence.policy.Strength;
import org.probity.persistence.school.School;

/** Clauses of the versions in force at a school on the day of the conduct, whichever are in force now (V-12, AT-02). */
@Dependent
public class ClauseFinder {
    static final int MOST = 10;

    private static final List<PolicyStatus> PUBLISHED =
            List.of(PolicyStatus.IN_FORCE, PolicyStatus.SUPERSEDED, PolicyStatus.WITHDRAWN);
    private static final List<Strength> BREAKABLE = List.of(Strength.PROHIBITED, Strength.REQUIRED, Strength.ADVISED);
    private static final String SUGGEST = """
            select c.id from clause c, (select replace(cast(plainto_tsquery('english', ?1) as text), '&', '|')) as typed (words),
              lateral (select cast(typed.words as tsquery)) as wanted (query)
            where c.version_id = any (cast(?2 as bigint[])) and c.strength in ('PROHIBITED', 'REQUIRED', 'ADVISED') and c.words @@ wanted.query
            order by ts_rank_cd(c.words, wanted.query) * case when c.codes = '' then 1 else 2 end desc, c.position limit ?3""";

    @PersistenceContext
    EntityManager em;

    @Inject
    PastPupils pastPupils;

    @Inject
    AccountAges ages;

    /** Versions in force at the school on that day, one a policy. */
    public List<PolicyVersion> inForce(School school, LocalDate day) {
        return em.createQuery(
                        "select v from PolicyVersion v join fetch v.policy p where p.school = :school and v.status in :published and v.dates.effectiveFrom <= :day and (v.dates.effectiveTo is null or v.dates.effectiveTo >= :day) order by p.title, v.number desc",
                        PolicyVersion.class)
                .setParameter("school", school)
                .setParameter("published", PUBLISHED)
                .setParameter("day", day)
                .getResultList();
    }

    /** Everything in these versions that can be broken, in the order of the paper. */
    List<Clause> breakable(List<PolicyVersion> versions) {
        if (versions.isEmpty()) {
            return List.of();
        }
        return em.createQuery(
                        "select c from Clause c join fetch c.policyVersion v where v in :versions and c.strength in :strengths order by v.id, c.position",
                        Clause.class)
                .setParameter("versions", versions)
                .setParameter("strengths", BREAKABLE)
                .getResultList();
    }

    /** The clauses that these words are most likely about, the likeliest first, at most ten. */
    List<Clause> suggest(List<PolicyVersion> versions, String words) {
        if (versions.isEmpty() || words == null || words.isBlank()) {
            return List.of();
        }
        String ids =
                versions.stream().map(version -> version.getId().toString()).collect(Collectors.joining(",", "{", "}"));
        List<?> found = em.createNativeQuery(SUGGEST)
                .setParameter(
                        1, words.substring(0, Math.min(words.length(), 2_000)).replace('\u0000', ' '))
                .setParameter(2, ids)
                .setParameter(3, MOST)
                .getResultList();
        List<Long> order = found.stream().map(id -> ((Number) id).longValue()).toList();
        return order.isEmpty() ? List.of() : inOrder(order);
    }

    private List<Clause> inOrder(List<Long> ids) {
        Map<Long, Clause> clauses = em.createQuery(
                        "select c from Clause c join fetch c.policyVersion v join fetch v.policy where c.id in :ids",
                        Clause.class)
                .setParameter("ids", ids)
                .getResultStream()
                .collect(Collectors.toMap(Clause::getId, Function.identity()));
        return ids.stream().map(clauses::get).toList();
    }

    /**
     * The clauses that the charges name.
     *
     * @param place where online, as the report names it; may be null
     * @throws TriageIncomplete when a clause was not in force on that day, the code is none, or somebody was too old for it
     */
    List<Charged> charged(
            List<TriageDecision.Charge> charges, List<PolicyVersion> versions, String place, LocalDate day) {
        List<Charged> found = new ArrayList<>();
        for (TriageDecision.Charge charge : charges) {
            String named = charge.clauseId() == null ? "" : charge.clauseId().strip();
            Clause clause = byId(named, versions)
                    .or(() -> cited(named, versions))
                    .orElseThrow(() -> new TriageIncomplete(
                            "One of the clauses was not in force at this school on " + DateWords.date(day)
                                    + ". Choose from the version of that day; it is shown on this page."));
            String chosen =
                    charge.code() == null ? pastPupils.meant(charge, clause, meant(named, clause)) : charge.code();
            ConductCode code = code(chosen, clause.getCodes());
            pastPupils.check(charge, clause, code, day);
            ages.check(charge, clause, code, place, day);
            found.add(new Charged(clause, code, charge.how() == null ? code.title() : charge.how()));
        }
        return found;
    }

    private Optional<Clause> byId(String publicId, List<PolicyVersion> versions) {
        return em.createQuery(
                        "select c from Clause c join fetch c.policyVersion v join fetch v.policy where c.publicId = :id",
                        Clause.class)
                .setParameter("id", publicId)
                .getResultStream()
                .filter(each -> versions.contains(each.getPolicyVersion()))
                .findFirst();
    }

    /**
     * The clause with this printed number, else the first that covers this code.
     *
     * @throws TriageIncomplete for a number that stands twice
     */
    public Optional<Clause> cited(String named, List<PolicyVersion> versions) {
        List<Clause> all = breakable(versions);
        List<Clause> numbered = all.stream()
                .filter(clause ->
                        clause.getNumber() != null && plain(clause.getNumber()).equals(plain(named)))
                .toList();
        if (numbered.size() > 1) {
            throw new TriageIncomplete("The number " + named
                    + " stands on several clauses. Name the one you mean by its id: "
                    + numbered.stream().map(Clause::getPublicId).collect(Collectors.joining(", ")) + ".");
        }
        String code = named.toUpperCase(Locale.ROOT).replace('_', '-');
        return numbered.stream().findFirst().or(() -> all.stream()
                .filter(clause -> clause.getCodes().contains(code))
                .findFirst());
    }

    /** The code under which a clause is charged when nobody says which. */
    public static String usualCode(Clause clause) {
        return code(null, clause.getCodes()).code();
    }

    private static String meant(String named, Clause clause) {
        String code = named.toUpperCase(Locale.ROOT).replace('_', '-');
        return clause.getCodes().contains(code) ? code : null;
    }

    private static String plain(String number) {
        return number.replaceAll("[\\s().]+", "").toLowerCase(Locale.ROOT);
    }

    /** The code that was chosen, else the first of the clause, else "something else". */
    static ConductCode code(String chosen, List<String> ofTheClause) {
        String usual = ofTheClause.isEmpty() ? ConductCode.CC_99.code() : ofTheClause.get(0);
        String wanted = chosen == null ? usual : chosen;
        return ConductCode.of(wanted)
                .orElseThrow(
                        () -> new TriageIncomplete(
                                wanted
                                        + " is not in the catalogue of conduct. Choose a code from the list, or CC-99 for something else."));
    }
}
