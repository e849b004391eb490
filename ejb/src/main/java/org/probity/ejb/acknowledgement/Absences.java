package org.probity.ejb.acknowledgement;

import jakarta.enterprise.context.Dependent;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.LocalDate;
import java.util.List;

/** Who is away waits: by a long absence, or with a deputy named. On return the date moves on by the days away, so that nobody comes back overdue. */
@Dependent
public class Absences {
    /** Who is away on day ?1, and since when. */
    private static final String AWAY = """
            (select a.person_id, min(a.starts) as since from (select person_id, starts, ends from long_absence
              union all select absent_id, starts, ends from absence_cover) a
            where a.starts <= cast(?1 as date) and (a.ends is null or a.ends >= cast(?1 as date)) group by a.person_id)""";

    private static final String PAUSE =
            "update reading_request q set state = 'PAUSED', paused = greatest(q.asked, w.since) from " + AWAY
                    + " w where w.person_id = q.person_id and q.state = 'OPEN' and (?2 = -1 or q.campaign_id = ?2)";
    private static final String RESUME = """
            update reading_request q set state = 'OPEN', due = q.due + (cast(?1 as date) - q.paused), remind_on = q.remind_on + (cast(?1 as date) - q.paused),
              escalate_on = q.escalate_on + (cast(?1 as date) - q.paused), paused = null
            where q.state = 'PAUSED' and q.person_id not in (select w.person_id from AWAY w)
            returning q.person_id, q.public_id, q.by_link, q.campaign_id""".replace("AWAY", AWAY);

    @PersistenceContext
    EntityManager em;

    /** Those of one campaign who are away; of all campaigns with -1. */
    int pause(long campaignId, LocalDate today) {
        return em.createNativeQuery(PAUSE)
                .setParameter(1, today.toString())
                .setParameter(2, campaignId)
                .executeUpdate();
    }

    /** Those who are back: person, request, whether by a link, campaign. */
    List<?> resume(LocalDate today) {
        return em.createNativeQuery(RESUME).setParameter(1, today.toString()).getResultList();
    }
}
