package org.probity.ejb.register;

import static org.probity.ejb.security.Right.PUBLIC;
import static org.probity.ejb.security.Right.VIEW_FINDINGS;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.sql.Date;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.probity.ejb.account.CalendarFeed;
import org.probity.ejb.account.FeedAddresses;
import org.probity.ejb.meeting.DayCalendar;
import org.probity.ejb.security.Caller;
import org.probity.ejb.security.Requires;
import org.probity.persistence.NotThere;

/**
 * Days of review as a calendar to subscribe to. Whoever knows the address reads it, so it is secret, shown once, and replaced or
 * revoked by its owner; it tells titles of policies and nothing of any case. It follows the owner's posts of the day.
 */
@Stateless
public class ReviewFeedService {
    private static final String DAYS = """
            select p.public_id, p.title, coalesce(s.name, 'The trust'), d.due from review_day d join policy_version v on v.id = d.version_id
            join policy p on p.id = v.policy_id left join school s on s.id = p.school_id where v.status = 'IN_FORCE' and not p.migrating
            and exists (select 1 from post o join role_right rr on rr.role = o.role where o.person_id = ?1 and rr.entitlement = 'VIEW_FINDINGS'
              and (o.school_id is null or o.school_id = p.school_id) and o.starts <= ?2 and (o.ends is null or o.ends >= ?2)) order by d.due, p.id""";

    @PersistenceContext
    EntityManager em;

    @Inject
    Caller caller;

    @Inject
    FeedAddresses addresses;

    @Inject
    Clock clock;

    /** Since when the caller has an address; empty when there is none. */
    @Requires(VIEW_FINDINGS)
    public Optional<Instant> since() {
        return addresses.since(CalendarFeed.REVIEWS);
    }

    /** A fresh secret for the caller's address; the one before stops working. It is told once and never again. */
    @Requires(VIEW_FINDINGS)
    public String renew() {
        return addresses.renew(CalendarFeed.REVIEWS);
    }

    /** The address stops working, and there is no new one. */
    @Requires(VIEW_FINDINGS)
    public void revoke() {
        addresses.revoke(CalendarFeed.REVIEWS);
    }

    /**
     * The calendar behind an address, UTF-8.
     *
     * @throws NotThere when the secret is nobody's
     */
    @Requires(PUBLIC)
    public byte[] calendar(String secret) {
        long person = addresses
                .owner(CalendarFeed.REVIEWS, secret)
                .map(FeedAddresses.Owner::personId)
                .orElseThrow(NotThere::new);
        List<?> days = em.createNativeQuery(DAYS)
                .setParameter(1, person)
                .setParameter(2, Date.valueOf(caller.today()))
                .getResultList();
        return DayCalendar.of(
                days.stream()
                        .map(Object[].class::cast)
                        .map(ReviewFeedService::entry)
                        .toList(),
                clock.instant());
    }

    private static DayCalendar.Entry entry(Object[] row) {
        LocalDate due = ((Date) row[3]).toLocalDate();
        return new DayCalendar.Entry("review-" + row[0], "Review: " + row[1] + ", " + row[2], due);
    }
}
