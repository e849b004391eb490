package org.probity.ejb.acknowledgement;

import static org.probity.ejb.security.Right.SYSTEM;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.probity.ejb.notice.NoticeRun;
import org.probity.ejb.notice.NoticeService;
import org.probity.ejb.security.Caller;
import org.probity.ejb.security.Requires;

/**
 * Reminders and escalations whose day has come. A reminder and the day of the next one are one commit, and the notice carries the day
 * for which it is: whatever is killed in between, the same one is never written twice and none is forgotten.
 */
@Stateless
public class ReminderRunService {
    private static final int BATCH = 500;
    private static final String DUE = """
            select q.id, q.public_id, q.person_id, q.by_link, cast(q.remind_on as text), c.title from reading_request q join campaign c on c.id = q.campaign_id
            where q.state = 'OPEN' and q.remind_on <= cast(?1 as date) order by q.remind_on, q.id limit ?2 for update of q skip locked""";
    private static final String NEXT = """
            update reading_request a set reminders = a.reminders + 1, remind_on = a.remind_on + r.every_days * (1 + (cast(?1 as date) - a.remind_on) / r.every_days)
            from reading_request q cross join lateral (select RULE) r where q.id = a.id and a.id = any (cast(?2 as bigint[]))""".replace(
                    "select RULE",
                    Asking.RULE
                            .replace("a.person_id", "q.person_id")
                            .replace("a.school_id", "q.school_id")
                            .replace("?6", "q.campaign_id"));
    private static final String ESCALATE = """
            update reading_request set escalated = cast(?1 as date) where id in (select id from reading_request
              where state = 'OPEN' and escalated is null and escalate_on <= cast(?1 as date) order by escalate_on, id limit ?2 for update skip locked)
            returning campaign_id, school_id""";
    private static final String HEADS = """
            select distinct o.person_id from post o where o.role = case when ?1 = -1 then 'HHR' else 'HT' end and (?1 = -1 or o.school_id = ?1)
            and o.starts <= cast(?2 as date) and (o.ends is null or o.ends >= cast(?2 as date))""";

    @PersistenceContext
    EntityManager em;

    @Inject
    Caller caller;

    @Inject
    Turn turn;

    @Inject
    NoticeService notices;

    /** Up to five hundred; returns how many, so that nought says that all are done. */
    @Requires(SYSTEM)
    public int remind() {
        List<?> rows = turn.isOurs()
                ? em.createNativeQuery(DUE)
                        .setParameter(1, caller.today().toString())
                        .setParameter(2, BATCH)
                        .getResultList()
                : List.of();
        if (rows.isEmpty()) {
            return 0;
        }
        Map<String, List<NoticeRun.Each>> byTitle = new LinkedHashMap<>();
        List<Long> ids = new ArrayList<>();
        for (Object row : rows) {
            Object[] columns = (Object[]) row;
            ids.add(((Number) columns[0]).longValue());
            byTitle.computeIfAbsent((String) columns[5], title -> new ArrayList<>())
                    .add(each(columns));
        }
        byTitle.forEach((title, people) -> notices.queueAll(RequestWords.reminder(title, people)));
        em.createNativeQuery(NEXT)
                .setParameter(1, caller.today().toString())
                .setParameter(2, ids.toString().replace('[', '{').replace(']', '}'))
                .executeUpdate();
        return ids.size();
    }

    private static NoticeRun.Each each(Object[] columns) {
        String request = (String) columns[1];
        return new NoticeRun.Each(
                ((Number) columns[2]).longValue(),
                Asking.path(request, (Boolean) columns[3]),
                "N04:remind:" + request + ":" + columns[4]);
    }

    /** Up to five hundred; one mail a day to each head of a school that has such people. */
    @Requires(SYSTEM)
    public int escalate() {
        List<?> rows = turn.isOurs()
                ? em.createNativeQuery(ESCALATE)
                        .setParameter(1, caller.today().toString())
                        .setParameter(2, BATCH)
                        .getResultList()
                : List.of();
        rows.stream().map(row -> ((Object[]) row)[1]).distinct().forEach(this::tellHeads);
        return rows.size();
    }

    private void tellHeads(Object school) {
        long place = school == null ? -1 : ((Number) school).longValue();
        List<NoticeRun.Each> heads = new ArrayList<>();
        for (Object head : em.createNativeQuery(HEADS)
                .setParameter(1, place)
                .setParameter(2, caller.today().toString())
                .getResultList()) {
            heads.add(new NoticeRun.Each(
                    ((Number) head).longValue(),
                    "/acknowledgement/outstanding.xhtml?shelf=ESCALATED",
                    "N04:up:" + place + ":" + head + ":" + caller.today()));
        }
        notices.queueAll(RequestWords.escalation(heads));
    }
}
