package org.probity.ejb.casework;

import static org.probity.ejb.security.Right.SYSTEM;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.probity.ejb.security.Requires;
import org.probity.persistence.calendar.London;
import org.probity.persistence.casework.Act;
import org.probity.persistence.casework.CaseFile;
import org.probity.persistence.casework.Circumstances;
import org.probity.persistence.casework.Standing;
import org.probity.persistence.procedure.Outcome;
import org.probity.persistence.procedure.Transition;

/** What the product does by itself when a day has passed. */
@Stateless
public class DeadlineService {
    private static final long LOCK = 6_040L;
    private static final int MOST = 100;
    private static final Circumstances PRODUCT = new Circumstances(Standing.SYSTEM, Set.of());
    private static final String OVER =
            "select c from CaseDeadline d join d.caseFile c where d.met is null and d.ended is null and d.ofStep = true and d.track is null and d.due < :now and c.state = org.probity.persistence.casework.CaseState.OPEN and c.step.kind = org.probity.persistence.procedure.StepKind.AWAIT_APPEAL order by d.due";

    @PersistenceContext
    EntityManager em;

    @Inject
    CalendarOfSchool calendars;

    @Inject
    MeetingsOff meetingsOff;

    @Inject
    Clock clock;

    /**
     * Ends the appeal periods whose last day has passed (8.4, appealLapsed); one node at a time.
     *
     * @return how many
     */
    @Requires(SYSTEM)
    public int endAppealPeriods() {
        Object free = em.createNativeQuery("select pg_try_advisory_xact_lock(?1)")
                .setParameter(1, LOCK)
                .getSingleResult();
        if (!Boolean.TRUE.equals(free)) {
            return 0;
        }
        Instant now = clock.instant();
        List<CaseFile> over = em.createQuery(OVER, CaseFile.class)
                .setParameter("now", now)
                .setMaxResults(MOST)
                .getResultList();
        return (int) over.stream().filter(file -> lapse(file, now)).count();
    }

    private boolean lapse(CaseFile file, Instant now) {
        em.refresh(file, LockModeType.PESSIMISTIC_WRITE);
        LocalDate today = London.date(now);
        boolean lapses = !file.isClosed()
                && file.getStep()
                        .on(Outcome.LAPSED)
                        .filter(way -> isOpen(file, way, today))
                        .isPresent();
        if (lapses) {
            file.take(Act.of(Outcome.LAPSED, null, now), PRODUCT, calendars.timetable(file.getSchool(), today));
            if (file.isClosed()) {
                meetingsOff.afterTheEnd(file);
            }
        }
        return lapses;
    }

    private static boolean isOpen(CaseFile file, Transition way, LocalDate today) {
        return file.unmet(null, way, today, PRODUCT).isEmpty();
    }
}
