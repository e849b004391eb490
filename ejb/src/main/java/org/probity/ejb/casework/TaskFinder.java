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

/** What is due in cases and whom it needs: a step needs whoever holds one of its roles at the school, or the duty in the matter. */
@Dependent
class TaskFinder {
    private static final int MOST = 50;
    private static final int MOST_SHOWN = 500;
    private static final String ROW =
            "select new org.probity.ejb.casework.TaskRow(d.publicId, m.reference, c.kind, s.code, d.title, t.publicId, c.state, d.due) ";
    private static final String FROM =
            "from CaseDeadline d join d.caseFile c join c.matter m join c.school s left join CaseTrack t on t.id = d.trackId where d.met is null and d.ended is null and ";
    private static final String OF_STEP = "d.ofStep = true and ";
    private static final String ENTITLED = """
            (x.role in :trustRoles or concat(x.role, '@', s.code) in :schoolRoles
              or exists (select a from Assignment a where a.matter = m and a.person.id = :me and a.ends is null and (
                (x.role = 'IO' and a.duty = org.probity.persistence.breach.Duty.INVESTIGATOR)
                or (x.role = 'CM' and a.duty = org.probity.persistence.breach.Duty.CASE_MANAGER)
                or (x.role = 'PAN' and a.duty in (org.probity.persistence.breach.Duty.PANEL, org.probity.persistence.breach.Duty.DECISION_MAKER))
                or (x.role = 'APP' and a.duty = org.probity.persistence.breach.Duty.APPEAL_PANEL))))""";
    /** The step in hand of the main line and of a track apart: a path through a track that is not there would lose the row. */
    private static final String DECIDES =
            "((d.trackId is null and exists (select x from StepDecider x where x.step = c.step and " + ENTITLED
                    + ")) or exists (select x from StepDecider x, CaseTrack k where k.id = d.trackId and x.step = k.step and "
                    + ENTITLED + "))";
    /** The case stands still, or only the other side can act. */
    private static final String RESTS =
            "(d.trackId is null and (c.state = org.probity.persistence.casework.CaseState.ON_HOLD or c.step.kind = org.probity.persistence.procedure.StepKind.AWAIT_APPEAL))";

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
