package org.probity.ejb.notice;

import static org.probity.ejb.security.Right.WITHIN_ACT;

import jakarta.ejb.Stateless;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.Query;
import java.sql.Timestamp;
import java.time.Clock;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.probity.ejb.security.Requires;

/** Writes down who is to be told; the mail leaves after the act was committed. */
@Stateless
public class NoticeService {
    private static final String QUEUE =
            "select app.queue_notices(array[ ?1 ], null, ?2, ?3, ?4, array[ ?5 ], array[ ?6 ], ?7)";
    private static final String QUEUE_TO =
            "select app.queue_notices(null, array[ ?1 ], ?2, ?3, ?4, array[ ?5 ], array[ ?6 ], ?7)";
    private static final String QUEUE_ALL = """
            select app.queue_notices(cast(string_to_array(?1, ' ') as bigint[]), null, ?2, ?3, ?4,
              string_to_array(?5, ' '), string_to_array(?6, ' '), ?7)""";

    @PersistenceContext
    EntityManager em;

    @Inject
    Clock clock;

    @Inject
    Event<NoticesQueued> queued;

    /** Queues a notice, unless the same was queued before; says whether it is new. */
    @Requires(WITHIN_ACT)
    public boolean queue(NoticeOrder order) {
        Query query = em.createNativeQuery(QUEUE).setParameter(1, order.personId());
        return queue(query, order.kind(), order.subject(), order.words(), order.path(), order.once()) == 1;
    }

    /** The same to somebody who is not on record. */
    @Requires(WITHIN_ACT)
    public boolean queueTo(NoticeTo order) {
        Query query = em.createNativeQuery(QUEUE_TO).setParameter(1, order.address());
        return queue(query, order.kind(), order.subject(), order.words(), order.path(), order.once()) == 1;
    }

    /** The same to many people in one statement; returns how many of them are new. */
    @Requires(WITHIN_ACT)
    public int queueAll(NoticeRun run) {
        if (run.people().isEmpty()) {
            return 0;
        }
        Query query = em.createNativeQuery(QUEUE_ALL)
                .setParameter(1, joined(run.people(), each -> Long.toString(each.personId())));
        return queue(
                query,
                run.kind(),
                run.subject(),
                run.words(),
                joined(run.people(), NoticeRun.Each::path),
                joined(run.people(), NoticeRun.Each::once));
    }

    private int queue(Query query, String kind, String subject, String words, String path, String once) {
        em.flush();
        Object fresh = query.setParameter(2, kind)
                .setParameter(3, subject)
                .setParameter(4, words)
                .setParameter(5, path)
                .setParameter(6, once)
                .setParameter(7, Timestamp.from(clock.instant()))
                .getSingleResult();
        tell(((Number) fresh).intValue());
        return ((Number) fresh).intValue();
    }

    /** Nobody needs to be told any more: what has not left yet and carries one of these signs of being the same does not leave. */
    @Requires(WITHIN_ACT)
    public void drop(List<String> signs) {
        em.createNativeQuery("select 1 from app.end_notices(string_to_array(?1, ' '), 'VOID', null)")
                .setParameter(1, String.join(" ", signs))
                .getResultList();
    }

    /** Links to what has this public id do not work any more, however many were mailed. */
    @Requires(WITHIN_ACT)
    public void revoke(String about) {
        em.createNativeQuery("select 1 from app.revoke_links(?1, ?2)")
                .setParameter(1, about)
                .setParameter(2, Timestamp.from(clock.instant()))
                .getResultList();
    }

    private void tell(int fresh) {
        if (fresh > 0) {
            queued.fire(new NoticesQueued());
        }
    }

    private static String joined(List<NoticeRun.Each> people, Function<NoticeRun.Each, String> part) {
        return people.stream().map(part).collect(Collectors.joining(" "));
    }
}
