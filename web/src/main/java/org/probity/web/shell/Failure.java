package org.probity.web.shell;

import java.security.SecureRandom;
import java.util.Arrays;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** What can be said about something thrown without saying what it was about: messages are never logged, they carry case facts. */
final class Failure {
    private static final System.Logger LOG = System.getLogger(Failure.class.getName());
    private static final SecureRandom RANDOM = new SecureRandom();
    private static final String LETTERS = "BCDFGHJKLMNPQRSTVWXZ23456789";
    private static final int REFERENCE_LENGTH = 8;
    private static final int FRAMES = 25;

    private Failure() {}

    /** A random word without vowels that a person can read out on the telephone. */
    static String reference() {
        return RANDOM.ints(REFERENCE_LENGTH, 0, LETTERS.length())
                .mapToObj(i -> LETTERS.substring(i, i + 1))
                .collect(Collectors.joining());
    }

    /** The first of that type in the chain of causes. */
    static <T extends Throwable> Optional<T> within(Throwable thrown, Class<T> type) {
        return chain(thrown).filter(type::isInstance).map(type::cast).findFirst();
    }

    /** Logs types and places, once. */
    static void log(String reference, Throwable thrown) {
        String told = chain(thrown).map(Failure::told).collect(Collectors.joining("\ncaused by "));
        LOG.log(System.Logger.Level.ERROR, "Reference {0}: {1}", reference, told);
    }

    private static String told(Throwable cause) {
        return Arrays.stream(cause.getStackTrace())
                .limit(FRAMES)
                .map(frame -> "\n    at " + frame)
                .collect(Collectors.joining("", cause.getClass().getName(), ""));
    }

    private static Stream<Throwable> chain(Throwable thrown) {
        return Stream.iterate(thrown, cause -> cause != null, Throwable::getCause)
                .limit(20);
    }
}
