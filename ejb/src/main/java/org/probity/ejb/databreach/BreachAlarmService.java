package org.probity.ejb.databreach;

import static org.probity.ejb.security.Right.SYSTEM;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.sql.Date;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Set;
import org.probity.ejb.breach.Circle;
import org.probity.ejb.notice.NoticeOrder;
import org.probity.ejb.notice.NoticeService;
import org.probity.ejb.security.Caller;
import org.probity.ejb.security.Requires;
import org.probity.persistence.breach.Duty;
import org.probity.persistence.calendar.IcoAlarm;
import org.probity.persistence.calendar.IcoClock;
import org.probity.persistence.databreach.DataBreach;
import org.probity.persistence.databreach.NoticeDuty;

/**
 * Raises the alarms of the 72 hours (8.8): to the officers, and from 48 hours on to those who stand in for them and the chief executive,
 * who sees the matter from then on. Never to somebody who is part of it. Each hour is told once; of hours that passed unseen only the last.
 */
@Stateless
public class BreachAlarmService {
    private static final long LOCK = 6_072L;
    private static final int MOST = 100;
    private static final String RUNNING =
            "select b from DataBreach b join fetch b.matter where b.awareAt <= :dayAgo and b.told is null and b.noneSince is null and b.rang < 72 and (b.duty is null or b.duty <> :nobody) order by b.awareAt";
    private static final String LISTENERS = """
            with here as (select id, school_id, shut_out from matter where id = ?1),
              held as (select o.person_id, o.role from post o, here h where o.role in ('DPO', 'DPL', 'CEO') and (o.school_id is null or o.school_id = h.school_id)
                and o.starts <= ?2 and (o.ends is null or o.ends >= ?2)),
              officer as (select person_id from held where role = 'DPO'
                union select a.person_id from assignment a where a.matter_id = ?1 and a.duty = 'DATA_PROTECTION' and a.ends is null),
              told as (select person_id from officer
                union select c.deputy_id from absence_cover c join officer f on f.person_id = c.absent_id where ?2 between c.starts and c.ends
                union select person_id from held where ?3 and role in ('DPL', 'CEO'))
            select t.person_id, t.person_id in (select person_id from held where role = 'CEO')
                and not exists (select 1 from assignment a where a.matter_id = ?1 and a.person_id = t.person_id and a.ends is null)
              from told t join person p on p.id = t.person_id, here h where not (h.shut_out && array[t.person_id]) and p.email is not null order by t.person_id""";

    @PersistenceContext
    EntityManager em;

    @Inject
    Caller caller;

    @Inject
    Clock clock;

    @Inject
    Circle circle;

    @Inject
    NoticeService notices;

    /** Raises what is due; one node at a time. */
    @Requires(SYSTEM)
    public int ring() {
        Object free = em.createNativeQuery("select pg_try_advisory_xact_lock(?1)")
                .setParameter(1, LOCK)
                .getSingleResult();
        if (!Boolean.TRUE.equals(free)) {
            return 0;
        }
        Instant now = clock.instant();
        List<DataBreach> running = em.createQuery(RUNNING, DataBreach.class)
                .setParameter("dayAgo", now.minus(Duration.ofHours(24)))
                .setParameter("nobody", NoticeDuty.NOBODY)
                .setMaxResults(MOST)
                .getResultList();
        running.forEach(breach -> breach.due(now).ifPresent(alarm -> raise(breach, alarm, now)));
        return running.size();
    }

    private void raise(DataBreach breach, IcoAlarm alarm, Instant now) {
        List<?> listeners = em.createNativeQuery(LISTENERS)
                .setParameter(1, breach.getMatter().getId())
                .setParameter(2, Date.valueOf(caller.today()))
                .setParameter(3, alarm.deputies())
                .getResultList();
        for (Object row : listeners) {
            Object[] columns = (Object[]) row;
            long person = ((Number) columns[0]).longValue();
            if (Boolean.TRUE.equals(columns[1])) {
                circle.assign(breach.getMatter(), Set.of(person), Duty.DATA_PROTECTION, now);
            }
            notices.queue(order(breach, alarm, person, now));
        }
        breach.rang(alarm);
    }

    /** The reference and hours, nothing else (7.3, N07). */
    private static NoticeOrder order(DataBreach breach, IcoAlarm alarm, long person, Instant now) {
        String reference = breach.getMatter().getReference();
        long left = new IcoClock(breach.getAwareAt()).remaining(now).toHours();
        String words = left == 0
                ? "A time limit of this matter has ended."
                : "A time limit of this matter ends in about " + left + (left == 1 ? " hour." : " hours.");
        return new NoticeOrder(
                person,
                "N07",
                "Time runs out: " + reference,
                words,
                "/casework/detail.xhtml?ref=" + reference,
                "N07:hours:" + breach.getPublicId() + ":" + breach.getAwareAt().getEpochSecond() + ":"
                        + alarm.after().count() + ":" + person);
    }
}
