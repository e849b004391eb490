package org.probity.ejb.notice;

import static org.probity.ejb.security.Right.SYSTEM;

import jakarta.ejb.LocalBean;
import jakarta.ejb.Stateless;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.sql.Date;
import java.sql.Timestamp;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.probity.ejb.letter.BriefMail;
import org.probity.ejb.letter.MailBook;
import org.probity.ejb.letter.OutgoingMail;
import org.probity.ejb.security.Caller;
import org.probity.ejb.security.Requires;
import org.probity.persistence.account.Secret;

/**
 * The book of notices: each method is one short transaction before or after the handing over. What was being offered when a node died
 * may have arrived: it becomes UNCERTAIN and is never sent again. While a notice is claimed, {@code next_try} is when the claim runs out.
 */
@Stateless
@LocalBean
public class NoticeRoomService implements MailBook {
    private static final Duration LEASE = Duration.ofMinutes(5);
    private static final Duration PATIENCE = Duration.ofMinutes(5);
    private static final int MOST_TRIES = 20;
    private static final int LINK_DAYS = 14;
    private static final String TOKEN = "{token}";
    private static final Pattern ABOUT = Pattern.compile("[?&]of=([A-Za-z0-9_-]{16,22})");
    private static final String CLAIM = """
            update notice set state = 'CLAIMED', node = ?1, next_try = ?2 where id in (select id from notice
              where state = 'QUEUED' and (next_try is null or next_try <= ?3) order by next_try nulls first, id limit ?4 for update skip locked)
            returning id""";
    private static final String OFFER = """
            update notice n set state = 'OFFERED', tries = tries + 1 where n.id = ?1 and n.state = 'CLAIMED' and n.node = ?2
            returning coalesce(n.address, (select p.email from person p where p.id = n.person_id)), n.subject, n.words, n.path""";
    private static final String LEFT = "state = ?1 and (node = ?2 or next_try < ?3)";

    @PersistenceContext
    EntityManager em;

    @Inject
    Clock clock;

    @Inject
    Caller caller;

    @Inject
    Event<NoticeHandedOver> handed;

    @Override
    @Requires(SYSTEM)
    public List<Long> claim(String node, int most) {
        Instant now = clock.instant();
        List<?> ids = em.createNativeQuery(CLAIM)
                .setParameter(1, node)
                .setParameter(2, Timestamp.from(now.plus(LEASE)))
                .setParameter(3, Timestamp.from(now))
                .setParameter(4, most)
                .getResultList();
        return ids.stream().map(id -> ((Number) id).longValue()).toList();
    }

    /** Writes down that the handing over begins now; from here on the notice is never offered again unless the server said no. */
    @Override
    @Requires(SYSTEM)
    public Optional<OutgoingMail> begin(long noticeId, String node) {
        List<?> rows = em.createNativeQuery(OFFER)
                .setParameter(1, noticeId)
                .setParameter(2, node)
                .getResultList();
        return rows.stream().map(row -> mail(noticeId, (Object[]) row)).findFirst();
    }

    private OutgoingMail mail(long noticeId, Object[] row) {
        String path = (String) row[3];
        return new BriefMail(
                        (String) row[1],
                        (String) row[2],
                        path.contains(TOKEN) ? path.replace(TOKEN, secret(noticeId, path)) : path,
                        "")
                .to((String) row[0], clock.instant());
    }

    /** The secret stands in the mail alone; here it is kept hashed. */
    private String secret(long noticeId, String path) {
        Matcher about = ABOUT.matcher(path);
        String secret = Secret.random();
        LocalDate expires = caller.today().plusDays(LINK_DAYS);
        em.createNativeQuery(
                        "insert into notice_link (id, notice_id, token_hash, about, expires) values (nextval('ids'), ?1, ?2, ?3, ?4)")
                .setParameter(1, noticeId)
                .setParameter(2, Secret.hash(secret))
                .setParameter(3, about.find() ? about.group(1) : "")
                .setParameter(4, Date.valueOf(expires))
                .executeUpdate();
        return secret;
    }

    @Override
    @Requires(SYSTEM)
    public void handedOver(long noticeId, String reply) {
        List<?> rows = em.createNativeQuery(
                        "update notice set state = 'HANDED_OVER', reply = ?2 where id = ?1 and state = 'OFFERED' returning person_id, once")
                .setParameter(1, noticeId)
                .setParameter(2, reply)
                .getResultList();
        for (Object row : rows) {
            Object[] columns = (Object[]) row;
            if (columns[0] != null) {
                handed.fire(new NoticeHandedOver(((Number) columns[0]).longValue(), (String) columns[1]));
            }
        }
    }

    /** The server said not now, or did not answer before the mail was whole: later again, but not for ever. */
    @Override
    @Requires(SYSTEM)
    public void tryLater(long noticeId, String reply) {
        em.createNativeQuery(
                        "update notice set state = case when tries >= ?4 then 'REFUSED' else 'QUEUED' end, reply = ?2, next_try = ?3 where id = ?1 and state = 'OFFERED'")
                .setParameter(1, noticeId)
                .setParameter(2, reply)
                .setParameter(3, Timestamp.from(clock.instant().plus(PATIENCE)))
                .setParameter(4, MOST_TRIES)
                .executeUpdate();
    }

    @Override
    @Requires(SYSTEM)
    public void refused(long noticeId, String reply) {
        end(noticeId, "REFUSED", reply);
    }

    @Override
    @Requires(SYSTEM)
    public void uncertain(long noticeId, String reason) {
        end(noticeId, "UNCERTAIN", reason);
    }

    private void end(long noticeId, String state, String reply) {
        em.createNativeQuery("update notice set state = ?2, reply = ?3 where id = ?1 and state = 'OFFERED'")
                .setParameter(1, noticeId)
                .setParameter(2, state)
                .setParameter(3, reply)
                .executeUpdate();
    }

    /**
     * Claims whose node died: what was being offered is uncertain, the rest waits again.
     */
    @Override
    @Requires(SYSTEM)
    public void recover(String node) {
        left(
                "update notice set state = 'UNCERTAIN', reply = 'The product stopped while it handed the notice over.' where ",
                "OFFERED",
                node);
        left("update notice set state = 'QUEUED', next_try = null where ", "CLAIMED", node);
    }

    private void left(String update, String state, String node) {
        em.createNativeQuery(update + LEFT)
                .setParameter(1, state)
                .setParameter(2, node)
                .setParameter(3, Timestamp.from(clock.instant()))
                .executeUpdate();
    }
}
