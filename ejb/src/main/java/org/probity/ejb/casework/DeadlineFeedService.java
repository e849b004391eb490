package org.probity.ejb.casework;

import static org.probity.ejb.security.Right.PUBLIC;
import static org.probity.ejb.security.Right.VIEW_CALENDAR;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
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
 * A person's own dates in cases as a calendar to subscribe to, at a secret address. It tells references and nothing else, and it is made
 * anew at each reading with the sight that its owner has then: a conflict that arises takes the entries out.
 */
@Stateless
public class DeadlineFeedService {
    @Inject
    FeedAddresses addresses;

    @Inject
    CaseworkService casework;

    @Inject
    Caller caller;

    @Inject
    Clock clock;

    /** Since when the caller has an address; empty when there is none. */
    @Requires(VIEW_CALENDAR)
    public Optional<Instant> since() {
        return addresses.since(CalendarFeed.DEADLINES);
    }

    /** A fresh secret for the caller's address; the one before stops working. It is told once and never again. */
    @Requires(VIEW_CALENDAR)
    public String renew() {
        return addresses.renew(CalendarFeed.DEADLINES);
    }

    /** The address stops working, and there is no new one. */
    @Requires(VIEW_CALENDAR)
    public void revoke() {
        addresses.revoke(CalendarFeed.DEADLINES);
    }

    /**
     * The calendar behind an address, UTF-8. From here on the request is its owner's.
     *
     * @throws NotThere when the secret is nobody's, or its owner has no calendar any more
     */
    @Requires(PUBLIC)
    public byte[] calendar(String secret) {
        caller.actAs(addresses
                .owner(CalendarFeed.DEADLINES, secret)
                .orElseThrow(NotThere::new)
                .userName());
        LocalDate today = caller.today();
        List<DayCalendar.Entry> days = casework.due(today.minusYears(1), today.plusYears(1)).stream()
                .map(row -> new DayCalendar.Entry("due-" + row.publicId(), row.reference(), row.dueOn()))
                .toList();
        return DayCalendar.of(days, clock.instant());
    }
}
