package org.probity.persistence.calendar;

import java.time.LocalDate;
import java.util.Optional;

/** Lets the days through that count and says of every other day why it does not. */
interface DaySieve {
    DaySieve EVERY_DAY = day -> Optional.empty();

    /** The reason not to count the day, in words for people; empty when the day counts. */
    Optional<String> whySkipped(LocalDate day);
}
