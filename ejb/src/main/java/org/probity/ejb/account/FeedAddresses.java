package org.probity.ejb.account;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.sql.Timestamp;
import java.time.Clock;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Optional;
import org.probity.ejb.security.Caller;
import org.probity.persistence.account.Secret;

/** Secret addresses of calendars: one a person and calendar, of which only the hash is stored. Whoever knows one reads as its owner does. */
@Dependent
public class FeedAddresses {
    private static final String SAVE = """
            insert into calendar_feed (person_id, feed, token_hash, made) values (?1, ?2, ?3, ?4)
            on conflict (person_id, feed) do update set token_hash = excluded.token_hash, made = excluded.made""";
    private static final String OWNER = """
            select f.person_id, a.user_name from calendar_feed f join account a on a.person_id = f.person_id where f.token_hash = ?1 and f.feed = ?2 and a.active""";

    @PersistenceContext
    EntityManager em;

    @Inject
    Caller caller;

    @Inject
    Clock clock;

    /** Whose address it is. */
    public record Owner(long personId, String userName) {}

    /** Since when the caller has an address; empty when there is none. */
    public Optional<Instant> since(CalendarFeed feed) {
        List<?> made = em.createNativeQuery(
                        "select made from calendar_feed where person_id = ?1 and feed = ?2 and token_hash is not null")
                .setParameter(1, caller.personId().orElse(-1L))
                .setParameter(2, feed.name())
                .getResultList();
        return made.stream().findFirst().map(FeedAddresses::instant);
    }

    private static Instant instant(Object made) {
        return made instanceof Timestamp stamp ? stamp.toInstant() : ((OffsetDateTime) made).toInstant();
    }

    /** A fresh secret; the one before stops working. */
    public String renew(CalendarFeed feed) {
        String secret = Secret.random();
        save(feed, Secret.hash(secret));
        return secret;
    }

    public void revoke(CalendarFeed feed) {
        save(feed, null);
    }

    private void save(CalendarFeed feed, String hash) {
        em.createNativeQuery(SAVE)
                .setParameter(1, caller.person().getId())
                .setParameter(2, feed.name())
                .setParameter(3, hash)
                .setParameter(4, Timestamp.from(clock.instant()))
                .executeUpdate();
    }

    /** Empty when the secret is nobody's, or no longer. */
    public Optional<Owner> owner(CalendarFeed feed, String secret) {
        List<?> found = em.createNativeQuery(OWNER)
                .setParameter(1, Secret.hash(secret))
                .setParameter(2, feed.name())
                .getResultList();
        return found.stream()
                .map(Object[].class::cast)
                .map(row -> new Owner(((Number) row[0]).longValue(), (String) row[1]))
                .findFirst();
    }
}
