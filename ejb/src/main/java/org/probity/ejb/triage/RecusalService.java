package org.probity.ejb.triage;

import static org.probity.ejb.security.Right.SIGNED_IN;
import static org.probity.ejb.security.Right.VIEW_TODAY;

import jakarta.ejb.Stateless;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Set;
import org.probity.ejb.breach.Circle;
import org.probity.ejb.letter.NoticeDue;
import org.probity.ejb.security.Caller;
import org.probity.ejb.security.Requires;
import org.probity.persistence.NotThere;
import org.probity.persistence.breach.Assignment;
import org.probity.persistence.breach.Conflict;
import org.probity.persistence.breach.Duty;
import org.probity.persistence.breach.Matter;
import org.probity.persistence.breach.Report;

/**
 * Stepping back from a report or a case, with a reason (domain.md 9.3 to 9.5). Whoever sees a matter may, because a tie that nobody knows
 * of is theirs to name; afterwards it does not exist for them, and those who go on read the reason and never whose it is.
 */
@Stateless
public class RecusalService {
    private static final int LONGEST = 2_000;

    @PersistenceContext
    EntityManager em;

    @Inject
    Caller caller;

    @Inject
    Clock clock;

    @Inject
    TriageDesk desk;

    @Inject
    Succession succession;

    @Inject
    Circle circle;

    @Inject
    Event<NoticeDue> notices;

    /**
     * What would happen; nothing is done.
     *
     * @throws NotThere when the caller sees no such matter
     */
    @Requires(VIEW_TODAY)
    public Handover preview(String reference) {
        Report report = desk.report(reference);
        boolean aCase = succession.file(report).isPresent();
        try {
            Succession.Plan plan = succession.plan(report);
            return new Handover(
                    aCase,
                    plan.heirs().stream().map(this::words).toList(),
                    plan.mine().contains(Duty.INVESTIGATOR),
                    plan.mine().stream().anyMatch(Duty::hears),
                    null);
        } catch (CannotStepBack no) {
            return new Handover(aCase, List.of(), false, false, no.getMessage());
        }
    }

    private String words(Succession.Heir heir) {
        return desk.person(heir.holder()).getName() + ", " + heir.holder().title();
    }

    /**
     * The caller leaves the matter, whether it is a report still or a case already. The next in line by routing has what they had to
     * decide or to lead; whoever leads finds another investigator; a place on a bench is kept, blind, until others are chosen.
     *
     * @param why read by those who go on; at most 2,000 characters
     * @throws NotThere when the caller sees no such matter
     * @throws CannotStepBack without a reason, when it is closed, and when nobody else is left
     */
    @Requires(SIGNED_IN)
    public void stepBack(String reference, String why) {
        leave(desk.report(reference), why);
    }

    /**
     * The same from a case.
     *
     * @throws NotThere also when no case came of it
     */
    @Requires(SIGNED_IN)
    public void leaveCase(String reference, String why) {
        Report report = desk.report(reference);
        if (succession.file(report).isEmpty()) {
            throw new NotThere();
        }
        leave(report, why);
    }

    /** The caller's own conflict is stored last: from then on the database shows them nothing of the matter. */
    private void leave(Report report, String why) {
        String reason = why == null ? "" : why.strip();
        if (reason.isEmpty()) {
            throw new CannotStepBack("Say why you step back. Those who go on read it, and not who wrote it.");
        }
        if (reason.length() > LONGEST) {
            throw new CannotStepBack("Say it in at most 2,000 characters.");
        }
        em.lock(report, LockModeType.PESSIMISTIC_WRITE);
        Instant now = clock.instant();
        Matter matter = report.getMatter();
        Succession.Plan plan = succession.plan(report);
        for (Succession.Heir heir : plan.heirs()) {
            circle.assign(matter, Set.of(heir.holder().person()), heir.duty(), now);
        }
        for (Assignment mine : plan.ending()) {
            mine.end(now);
        }
        em.flush();
        em.persist(Conflict.recused(matter, caller.person(), reason, now));
        notices.fire(new NoticeDue(List.copyOf(plan.told())));
        caller.about(matter.getReference(), matter.getId());
    }
}
