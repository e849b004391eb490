package org.probity.ejb.policy.reader;

import java.util.Optional;
import org.probity.ejb.policy.draft.WrittenDate;
import org.probity.persistence.calendar.DatePrecision;
import org.probity.persistence.calendar.PartialDate;

/** The first date in words of a policy, no more exact than they are. */
public final class WrittenDates {
    private WrittenDates() {}

    public static Optional<PartialDate> in(String words) {
        return DateFinder.in(words).stream()
                .findFirst()
                .map(DateFinder.Found::date)
                .map(WrittenDates::partial);
    }

    private static PartialDate partial(WrittenDate date) {
        return new PartialDate(
                date.date(), DatePrecision.valueOf(date.precision().name()));
    }
}
