package org.probity.ejb.acknowledgement;

import jakarta.enterprise.context.Dependent;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.LocalDate;

/** Who is away waits: by a long absence, or with a deputy named. On return the date moves on by the days away, so that nobody comes back overdue. */
@Dependent
public class Absences {
    /** Whether the person of request {@code q} is away on day ?1. */
    private static final String AWAY = """
            (exists (select 1 from long_absence l where l.person_id = q.person_id and l.starts <= cast(?1 as date) and (l.ends is null or l.ends >= cast(?1 as date)))
            or exists (select 1 from absence_cover c where c.absent_id = q.person_id and cast(?1 as date) between c.starts and c.ends))""";

    private static final String PAUSE =
            "update reading_request q set state = 'PAUSED', paused = cast(?1 as date) where q.state = 'OPEN' and (?2 = -1 or q.campaign_id = ?2) and "
                    + AWAY;
    private static final String RESUME = """
            update reading_request q set state = 'OPEN', due = q.due + (cast(?1 as date) - q.paused), remind_on = q.remind_on + (cast(?1 as date) - q.paused),
              escalate_on = q.escalate_on + (cast(?1 as date) - q.paused), paused = null
            where q.state = 'PAUSED' and""" + " not " + AWAY;

    @PersistenceContext
    EntityManager em;

    /** Those of one campaign who are away; of all campaigns with -1. */
    int pause(long campaignId, LocalDate today) {
        return em.createNativeQuery(PAUSE)
                .setParameter(1, today.toString())
                .setParameter(2, campaignId)
                .executeUpdate();
    }

    /** Those who are back. */
    int resume(LocalDate today) {
        return em.createNativeQuery(RESUME).setParameter(1, today.toString()).executeUpdate();
    }
}
