package org.probity.ejb.time;

import static org.probity.ejb.security.Right.MOVE_CLOCK;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Instant;
import org.probity.ejb.security.Requires;
import org.probity.persistence.NotThere;

/** Moves the clock of a demonstration or a test. In a real installation there is no such act. */
@Stateless
public class ClockService {
    @Inject
    ProductClock clock;

    /** From now on it is this instant, and time runs on from there. Only in sample mode. */
    @Requires(MOVE_CLOCK)
    public Instant moveTo(Instant instant) {
        if (!clock.isMovable()) {
            throw new NotThere();
        }
        clock.moveTo(instant);
        return clock.clock().instant();
    }
}
