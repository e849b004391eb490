package org.probity.ejb.breach;

import java.time.DateTimeException;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Where a page of a list begins: after or before a row, by the instant at which it came and its public id. Travels in the address. */
public record Position(boolean before, Instant received, String publicId) {
    private static final Pattern FORM = Pattern.compile("(after|before)\\.(\\d{1,18})\\.([A-Za-z0-9_-]{22})");

    /** Null for the first page, and for what is no position. */
    public static Position of(String text) {
        Matcher parts = FORM.matcher(text == null ? "" : text);
        if (!parts.matches()) {
            return null;
        }
        try {
            Instant at = Instant.EPOCH.plus(Long.parseLong(parts.group(2)), ChronoUnit.MICROS);
            return new Position(parts.group(1).equals("before"), at, parts.group(3));
        } catch (DateTimeException | ArithmeticException outOfTime) {
            return null;
        }
    }

    public static String after(Instant received, String publicId) {
        return "after." + text(received, publicId);
    }

    public static String before(Instant received, String publicId) {
        return "before." + text(received, publicId);
    }

    private static String text(Instant received, String publicId) {
        return ChronoUnit.MICROS.between(Instant.EPOCH, received) + "." + publicId;
    }
}
