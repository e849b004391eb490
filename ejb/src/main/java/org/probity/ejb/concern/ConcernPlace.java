package org.probity.ejb.concern;

import java.time.DateTimeException;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.probity.persistence.concern.Concern;

/** Where a page of the list begins: after or before a concern, by its instant and public id. Travels in the address. */
record ConcernPlace(boolean before, Instant received, String publicId) {
    private static final Pattern FORM = Pattern.compile("(after|before)\\.(\\d{1,18})\\.([A-Za-z0-9_-]{22})");

    /** Null for the first page, and for what is no position. */
    static ConcernPlace of(String text) {
        Matcher parts = FORM.matcher(text == null ? "" : text);
        if (!parts.matches()) {
            return null;
        }
        try {
            Instant at = Instant.EPOCH.plus(Long.parseLong(parts.group(2)), ChronoUnit.MICROS);
            return new ConcernPlace(parts.group(1).equals("before"), at, parts.group(3));
        } catch (DateTimeException | ArithmeticException outOfTime) {
            return null;
        }
    }

    static String after(Concern concern) {
        return "after." + of(concern);
    }

    static String before(Concern concern) {
        return "before." + of(concern);
    }

    private static String of(Concern concern) {
        return ChronoUnit.MICROS.between(Instant.EPOCH, concern.getReceived()) + "." + concern.getPublicId();
    }
}
