package org.probity.ejb.breach;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.time.temporal.ChronoUnit;

/**
 * Counts what comes through the public form: at most sixty reports a minute on each node, whoever sends them. It holds back a
 * flood, it does not recognise people: no address of a sender is kept.
 */
@ApplicationScoped
public class PublicForm {
    static final int A_MINUTE = 60;

    private Instant minute = Instant.EPOCH;
    private int count;

    /** Lets one more through, or refuses it. */
    public synchronized void pass(Instant now) {
        Instant current = now.truncatedTo(ChronoUnit.MINUTES);
        if (!current.equals(minute)) {
            minute = current;
            count = 0;
        }
        if (count >= A_MINUTE) {
            throw new TooManyReports();
        }
        count++;
    }
}
