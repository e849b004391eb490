package org.probity.launcher;

import java.time.Duration;
import java.util.concurrent.locks.LockSupport;

/** Waits for something that comes about by itself; looks ten times a second and gives up with the reason. */
final class Await {
    private static final long PAUSE = Duration.ofMillis(100).toNanos();

    private Await() {}

    /** Something to look at. */
    interface Condition {
        boolean holds() throws Exception;
    }

    static void until(String what, Duration most, Condition condition) throws Exception {
        long end = System.nanoTime() + most.toNanos();
        while (!condition.holds()) {
            if (System.nanoTime() > end) {
                throw new AssertionError("Not within " + most + ": " + what);
            }
            LockSupport.parkNanos(PAUSE);
        }
    }
}
