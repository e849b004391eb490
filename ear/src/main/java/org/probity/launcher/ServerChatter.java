package org.probity.launcher;

import java.util.logging.Filter;
import java.util.logging.Level;
import java.util.logging.LogRecord;

/** Keeps out what the server says below a warning; a filter, because the server sets levels of its own while it starts. */
public final class ServerChatter implements Filter {
    @Override
    public boolean isLoggable(LogRecord record) {
        String logger = record.getLoggerName();
        return record.getLevel().intValue() >= Level.WARNING.intValue()
                || (logger != null && logger.startsWith("org.probity"));
    }
}
