package org.probity.ejb.notice;

import static org.probity.ejb.security.Right.WITHIN_ACT;

import jakarta.ejb.Stateless;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.sql.Timestamp;
import java.time.Clock;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.probity.ejb.security.Requires;

/** Writes down who is to be told; the mail leaves after the act was committed. */
@Stateless
public class NoticeService {
    private static final String QUEUE = """
            insert into notice (id, person_id, kind, subject, words, path, once, queued)
            values (nextval('ids'), ?1, ?2, ?3, ?4, ?5, ?6, ?7) on conflict (once) do nothing""";
    private static final String QUEUE_ALL = """
            insert into notice (id, person_id, kind, subject, words, path, once, queued)
            select nextval('ids'), w.person, ?1, ?2, ?3, w.path, w.once, ?4
            from unnest(string_to_array(?5, ' ')::bigint[], string_to_array(?6, ' '), string_to_array(?7, ' ')) w(person, path, once)
            on conflict (once) do nothing""";

    @PersistenceContext
    EntityManager em;

    @Inject
    Clock clock;

    @Inject
    Event<NoticesQueued> queued;

    /** Queues a notice, unless the same was queued before; says whether it is new. */
    @Requires(WITHIN_ACT)
    public boolean queue(NoticeOrder order) {
        int fresh = em.createNativeQuery(QUEUE)
                .setParameter(1, order.personId())
                .setParameter(2, order.kind())
                .setParameter(3, order.subject())
                .setParameter(4, order.words())
                .setParameter(5, order.path())
                .setParameter(6, order.once())
                .setParameter(7, Timestamp.from(clock.instant()))
                .executeUpdate();
        tell(fresh);
        return fresh == 1;
    }

    /** The same to many people in one statement; returns how many of them are new. */
    @Requires(WITHIN_ACT)
    public int queueAll(NoticeRun run) {
        if (run.people().isEmpty()) {
            return 0;
        }
        int fresh = em.createNativeQuery(QUEUE_ALL)
                .setParameter(1, run.kind())
                .setParameter(2, run.subject())
                .setParameter(3, run.words())
                .setParameter(4, Timestamp.from(clock.instant()))
                .setParameter(5, joined(run.people(), each -> Long.toString(each.personId())))
                .setParameter(6, joined(run.people(), NoticeRun.Each::path))
                .setParameter(7, joined(run.people(), NoticeRun.Each::once))
                .executeUpdate();
        tell(fresh);
        return fresh;
    }

    /** Nobody needs to be told any more: what has not left yet and carries one of these signs of being the same does not leave. */
    @Requires(WITHIN_ACT)
    public void drop(List<String> signs) {
        em.createNativeQuery(
                        "update notice set state = 'VOID' where once = any (string_to_array(?1, ' ')) and state = 'QUEUED'")
                .setParameter(1, String.join(" ", signs))
                .executeUpdate();
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
