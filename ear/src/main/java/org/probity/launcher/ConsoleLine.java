package org.probity.launcher;

import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.logging.Formatter;
import java.util.logging.LogRecord;

/** One line for each record; stack traces are for the log file. */
public final class ConsoleLine extends Formatter {
    private static final DateTimeFormatter TIME =
            DateTimeFormatter.ofPattern("HH:mm:ss").withZone(ZoneOffset.UTC);

    @Override
    public String format(LogRecord record) {
        String message = formatMessage(record);
        String firstLine = message == null ? "" : message.lines().findFirst().orElse("");
        return TIME.format(record.getInstant()) + " " + record.getLevel() + " " + firstLine + System.lineSeparator();
    }
}
