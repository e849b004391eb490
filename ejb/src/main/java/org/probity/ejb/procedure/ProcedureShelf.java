package org.probity.ejb.procedure;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.BinaryOperator;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.probity.ejb.policy.RuleBook;
import org.probity.persistence.NotThere;
import org.probity.persistence.calendar.London;
import org.probity.persistence.procedure.ProcedureVersion;
import org.probity.persistence.procedure.Step;
import org.probity.persistence.school.School;

/**
 * The published procedures, read once: they never change. What it hands out is for reading; a case that is opened or moved takes
 * its rows from the database.
 */
@ApplicationScoped
public class ProcedureShelf {
    private static final Logger LOG = System.getLogger(ProcedureShelf.class.getName());
    private static final Map<String, String> USUAL = Map.of("STAFF", "staff-conduct", "DATA", "data-breach");

    @PersistenceContext
    EntityManager em;

    @Inject
    RuleBook rules;

    @Inject
    Clock clock;

    private final Map<Long, ProcedureVersion> read = new ConcurrentHashMap<>();

    /** The edition with all its steps, by its number in the database. */
    public ProcedureVersion edition(long versionId) {
        ProcedureVersion known = read.get(versionId);
        return known != null ? known : read.computeIfAbsent(versionId, this::load);
    }

    /**
     * The edition that a new case of this kind at this school follows: the rule {@code procedure.KIND} names it, else the trust's own.
     *
     * @param kind STAFF, PARENT and so on
     */
    public ProcedureVersion followedAt(School school, String kind, LocalDate day) {
        String usual = USUAL.getOrDefault(kind, kind.toLowerCase(Locale.ROOT));
        return newest(rules.text(school, "procedure." + kind, day).orElse(usual), day);
    }

    /**
     * The edition of a procedure that a new case follows today.
     *
     * @throws NotThere when there is none
     */
    public ProcedureVersion newest(String code) {
        return newest(code, today());
    }

    private ProcedureVersion newest(String code, LocalDate day) {
        return Optional.ofNullable(newest(List.of(code), day).get(code)).orElseThrow(NotThere::new);
    }

    /** The editions of these procedures that new cases follow today, by code; those that have none are left out. */
    public Map<String, ProcedureVersion> newest(Collection<String> codes) {
        return newest(codes, today());
    }

    private Map<String, ProcedureVersion> newest(Collection<String> codes, LocalDate day) {
        return em.createQuery(
                        "select v from ProcedureVersion v join fetch v.procedure p where p.code in :codes and v.status = org.probity.persistence.procedure.VersionStatus.PUBLISHED and (v.effective is null or v.effective <= :day)",
                        ProcedureVersion.class)
                .setParameter("codes", codes)
                .setParameter("day", day)
                .getResultStream()
                .collect(Collectors.toMap(
                        version -> version.getProcedure().getCode(),
                        Function.identity(),
                        BinaryOperator.maxBy(Comparator.comparing(ProcedureVersion::getNumber))));
    }

    private LocalDate today() {
        return London.date(clock.instant());
    }

    private ProcedureVersion load(long versionId) {
        List<Step> steps = em.createQuery(
                        "select s from Step s where s.version.id = :id order by s.position", Step.class)
                .setParameter("id", versionId)
                .getResultList();
        ProcedureVersion version = em.find(ProcedureVersion.class, versionId);
        int rows = count(version.getSteps(), version.getBeside());
        for (Step step : steps) {
            rows += count(step.getTransitions(), step.getLetters(), step.getDeciders(), step.getLimits());
        }
        LOG.log(
                Level.DEBUG,
                "Procedure {0} read: {1} rows.",
                version.getProcedure().getCode(),
                rows);
        return version;
    }

    /** Reads lazy lists by counting them. */
    private static int count(List<?>... lists) {
        return Stream.of(lists).mapToInt(List::size).sum();
    }
}
