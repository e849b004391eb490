package org.probity.it;

import java.time.Duration;
import java.util.concurrent.locks.LockSupport;
import java.util.function.Supplier;

/** Waits for something that the product does by itself; looks ten times a second and gives up with the reason. */
public final class Await {
    private static final Duration PATIENCE = Duration.ofSeconds(90);
    private static final long PAUSE = Duration.ofMillis(100).toNanos();

    private Await() {}

    /** Something to look at. */
    @FunctionalInterface
    public interface Condition<X extends Exception> {
        boolean holds() throws X;
    }

    /** @param otherwise what to say when it did not come about in a minute and a half */
    public static <X extends Exception> void until(Condition<X> condition, Supplier<String> otherwise) throws X {
        until(PATIENCE, condition, otherwise);
    }

    /** @param what has to come about */
    public static <X extends Exception> void until(String what, Duration most, Condition<X> condition) throws X {
        until(most, condition, () -> "Not within " + most + ": " + what);
    }

    private static <X extends Exception> void until(Duration most, Condition<X> condition, Supplier<String> otherwise)
            throws X {
        long end = System.nanoTime() + most.toNanos();
        while (!condition.holds()) {
            if (System.nanoTime() - end > 0) {
                throw new AssertionError(otherwise.get());
            }
            LockSupport.parkNanos(PAUSE);
        }
    }
}
