package org.probity.ejb.breach;

import java.time.DateTimeException;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.probity.persistence.breach.Report;

/** Where a page of the list begins: after or before a report, by its instant and public id. Travels in the address. */
record Position(boolean before, Instant received, String publicId) {
    private static final Pattern FORM = Pattern.compile("(after|before)\\.(\\d{1,18})\\.([A-Za-z0-9_-]{22})");

    /** Null for the first page, and for what is no position. */
    static Position of(String text) {
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

    static String after(Report report) {
        return "after." + of(report);
    }

    static String before(Report report) {
        return "before." + of(report);
    }

    private static String of(Report report) {
        return ChronoUnit.MICROS.between(Instant.EPOCH, report.getReceived()) + "." + report.getPublicId();
    }
}
