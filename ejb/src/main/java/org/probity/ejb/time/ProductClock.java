package org.probity.ejb.time;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Produces;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.OffsetDateTime;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.time.temporal.TemporalAccessor;
import java.util.concurrent.atomic.AtomicReference;
import org.probity.persistence.schema.Database;

/**
 * The one clock of the product, in Europe/London. Only in sample mode can it be set ({@code probity.clock}) and moved; it runs on
 * from there (decisions 8).
 */
@ApplicationScoped
public class ProductClock {
    public static final ZoneId LONDON = ZoneId.of("Europe/London");

    private final AtomicReference<Duration> ahead = new AtomicReference<>(Duration.ZERO);

    private volatile boolean retelling;

    @PostConstruct
    void set() {
        if (isMovable()) {
            Database.setting("probity.clock").ifPresent(start -> moveTo(read(start)));
        }
    }

    /** "2026-11-20T09:00:00Z" or with another offset is that instant; without one it is London time. */
    static Instant read(String text) {
        TemporalAccessor read =
                DateTimeFormatter.ISO_DATE_TIME.parseBest(text, OffsetDateTime::from, LocalDateTime::from);
        return read instanceof OffsetDateTime exact
                ? exact.toInstant()
                : ((LocalDateTime) read).atZone(LONDON).toInstant();
    }

    public boolean isMovable() {
        return Database.setting("probity.sample").filter("true"::equals).isPresent();
    }

    public Instant instant() {
        return Instant.now().plus(ahead.get());
    }

    /** Sample stories of the past are told: nobody outside hears of them. */
    public boolean isRetelling() {
        return retelling;
    }

    /** Moves to and fro while the stories are told; afterwards it is the moment at which they began. */
    public void retell(Runnable stories) {
        Instant began = instant();
        retelling = true;
        try {
            stories.run();
        } finally {
            retelling = false;
            moveTo(began);
        }
    }

    /** From now on it is this instant and time runs on from there. */
    public void moveTo(Instant instant) {
        ahead.set(Duration.between(Instant.now(), instant));
    }

    @Produces
    Clock clock() {
        return new Running(LONDON);
    }

    private final class Running extends Clock {
        private final ZoneId zone;

        Running(ZoneId zone) {
            this.zone = zone;
        }

        @Override
        public ZoneId getZone() {
            return zone;
        }

        @Override
        public Clock withZone(ZoneId other) {
            return new Running(other);
        }

        @Override
        public Instant instant() {
            return ProductClock.this.instant();
        }
    }
}
