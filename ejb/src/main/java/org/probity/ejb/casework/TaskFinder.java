package org.probity.ejb.casework;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.TypedQuery;
import java.sql.Date;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.List;
import org.probity.ejb.security.Caller;
import org.probity.ejb.security.Sight;
import org.probity.persistence.NotThere;
import org.probity.persistence.calendar.London;
import org.probity.persistence.casework.Standing;

/** What is due in cases and whom it needs: a step needs whoever holds one of its roles at the school, or the duty in the matter. */
@Dependent
class TaskFinder {
    private static final int MOST = 50;
    private static final int MOST_SHOWN = 500;
    private static final String ROW =
            "select new org.probity.ejb.casework.TaskRow(d.publicId, m.reference, c.kind, s.code, d.title, t.publicId, c.state, d.due) ";
    private static final String FROM =
            "from CaseDeadline d join d.caseFile c join c.matter m join c.school s join c.step z left join CaseTrack t on t.id = d.trackId where d.met is null and d.ended is null and ";
    private static final String OF_STEP = "d.ofStep = true and ";
    private static final String BY_DUTY = """
            ((x.role = 'IO' and a.duty = org.probity.persistence.breach.Duty.INVESTIGATOR)
                or (x.role = 'CM' and a.duty = org.probity.persistence.breach.Duty.CASE_MANAGER)
                or (x.role = 'PAN' and a.duty in (org.probity.persistence.breach.Duty.PANEL, org.probity.persistence.breach.Duty.DECISION_MAKER))
                or (x.role = 'APP' and a.duty = org.probity.persistence.breach.Duty.APPEAL_PANEL))""";
    private static final String ENTITLED = "(x.role in :trustRoles or concat(x.role, '@', s.code) in :schoolRoles"
            + " or exists (select a from Assignment a where a.matter = m and a.person.id = :me and a.ends is null and "
            + BY_DUTY + "))";
    private static final String FREE =
            "not exists (select f from Conflict f where f.matter = m and f.person = %1$s.person)";
    private static final String MANAGER =
            "exists (select %1$s from Assignment %1$s where %1$s.matter = m and %1$s.ends is null and %1$s.duty = org.probity.persistence.breach.Duty.CASE_MANAGER and %2$s)";
    /** The next in line: the case manager; where none is free, whoever is chair, chief executive or trustee ({@link Standing#deciders}). */
    private static final String NEXT = "(" + MANAGER.formatted("n", "n.person.id = :me")
            + " or (exists (select p from Post p where p.person.id = :me and p.role in ('COG', 'CEO', 'TRU') and (p.school = s or p.school is null) and p.starts <= :today and (p.ends is null or p.ends >= :today)) and not "
            + MANAGER.formatted("g", FREE.formatted("g")) + "))";
    /** Nobody who has a role of the step is free of conflict; of the step of a line, as {@code from} and {@code where} have it. */
    private static final String NOBODY_LEFT =
            "not exists (select x from StepDecider x, %1$sPost o where %2$s and o.role = x.role and (o.school = s or o.school is null) and o.starts <= :today and (o.ends is null or o.ends >= :today) and "
                    + FREE.formatted("o")
                    + ") and not exists (select x from StepDecider x, %1$sAssignment a where %2$s and a.matter = m and a.ends is null and "
                    + FREE.formatted("a") + " and " + BY_DUTY + ")";

    private static final String OF_MAIN = "x.step = z";
    private static final String OF_TRACK = "k.id = d.trackId and x.step = k.step";
    /** The step in hand of the main line and of a track apart: a path through a track that is not there would lose the row. */
    private static final String DECIDES = "((d.trackId is null and exists (select x from StepDecider x where " + OF_MAIN
            + " and " + ENTITLED + ")) or exists (select x from StepDecider x, CaseTrack k where " + OF_TRACK + " and "
            + ENTITLED + ") or (" + NEXT + " and ((d.trackId is null and "
            + NOBODY_LEFT.formatted("", OF_MAIN) + ") or (d.trackId is not null and "
            + NOBODY_LEFT.formatted("CaseTrack k, ", OF_TRACK) + "))))";
    /** The case stands still, or only the other side can act. */
    private static final String RESTS =
            "(d.trackId is null and (c.state = org.probity.persistence.casework.CaseState.ON_HOLD or z.kind = org.probity.persistence.procedure.StepKind.AWAIT_APPEAL))";

    private static final String INVOLVED =
            "exists (select b from Assignment b where b.matter = m and b.person.id = :me and b.ends is null)";
    private static final String ROLES = """
            select distinct o.role, s.code from post o left join school s on s.id = o.school_id
            where o.person_id = any (array[ ?1 ] || app.covered( ?1 )) and o.starts <= ?2 and (o.ends is null or o.ends >= ?2)""";

    @PersistenceContext
    EntityManager em;

    @Inject
    Sight sight;

    @Inject
    Caller caller;

    @Inject
    CaseLists lists;

    private record Roles(List<String> trustWide, List<String> atSchools) {}

    Tasks until(LocalDate latest) {
        Instant end = London.instant(latest.plusDays(1), LocalTime.MIDNIGHT);
        List<TaskRow> mine = find(OF_STEP + DECIDES + " and not " + RESTS, end, MOST + 1);
        List<TaskRow> waiting = find(OF_STEP + INVOLVED + " and (" + RESTS + " or not " + DECIDES + ")", end, MOST);
        boolean more = mine.size() > MOST;
        return new Tasks(more ? mine.subList(0, MOST) : mine, waiting, lists.onHold(MOST), more);
    }

    /** What is due from one day to another, both included, where the caller decides or has a duty; at most five hundred. */
    List<TaskRow> between(LocalDate first, LocalDate last) {
        Instant end = London.instant(last.plusDays(1), LocalTime.MIDNIGHT);
        String condition = "d.due >= :first and (" + INVOLVED + " or " + DECIDES + ")";
        return query(condition, end)
                .setParameter("first", London.instant(first, LocalTime.MIDNIGHT))
                .setMaxResults(MOST_SHOWN)
                .getResultList();
    }

    private List<TaskRow> find(String condition, Instant end, int most) {
        return query(condition, end).setMaxResults(most).getResultList();
    }

    private TypedQuery<TaskRow> query(String condition, Instant end) {
        String query =
                ROW + FROM + condition + " and d.due < :end and " + sight.condition("m") + " order by d.due, d.id";
        Roles roles = roles();
        return sight.bind(em.createQuery(query, TaskRow.class)
                .setParameter("me", caller.personId().orElseThrow(NotThere::new))
                .setParameter("trustRoles", roles.trustWide())
                .setParameter("schoolRoles", roles.atSchools())
                .setParameter("today", caller.today())
                .setParameter("end", end));
    }

    /** Of the caller and of those whom the caller stands in for. */
    private Roles roles() {
        List<String> trustWide = new ArrayList<>(List.of("-"));
        List<String> atSchools = new ArrayList<>(List.of("-"));
        List<?> rows = em.createNativeQuery(ROLES)
                .setParameter(1, caller.personId().orElseThrow(NotThere::new))
                .setParameter(2, Date.valueOf(caller.today()))
                .getResultList();
        for (Object row : rows) {
            Object[] held = (Object[]) row;
            if (held[1] == null) {
                trustWide.add((String) held[0]);
            } else {
                atSchools.add(held[0] + "@" + held[1]);
            }
        }
        return new Roles(trustWide, atSchools);
    }
}
