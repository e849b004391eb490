package org.probity.ejb.notice;

import static org.probity.ejb.security.Right.WITHIN_ACT;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.sql.Timestamp;
import java.time.Clock;
import org.probity.ejb.security.Requires;

/** Writes down who is to be told; the mail leaves after the act was committed. */
@Stateless
public class NoticeService {
    private static final String QUEUE = """
            insert into notice (id, person_id, kind, subject, words, path, once, queued)
            values (nextval('ids'), ?1, ?2, ?3, ?4, ?5, ?6, ?7) on conflict (once) do nothing""";

    @PersistenceContext
    EntityManager em;

    @Inject
    Clock clock;

    /** Queues a notice, unless the same was queued before; says whether it is new. */
    @Requires(WITHIN_ACT)
    public boolean queue(NoticeOrder order) {
        return em.createNativeQuery(QUEUE)
                        .setParameter(1, order.personId())
                        .setParameter(2, order.kind())
                        .setParameter(3, order.subject())
                        .setParameter(4, order.words())
                        .setParameter(5, order.path())
                        .setParameter(6, order.once())
                        .setParameter(7, Timestamp.from(clock.instant()))
                        .executeUpdate()
                == 1;
    }
}
