package org.probity.web.evidence;

import java.util.Locale;

/** How large a file is, in words. */
final class FileSize {
    private static final int KILO = 1_024;

    private FileSize() {}

    /** "312 bytes", "240 KB", "1.4 MB". */
    static String words(long bytes) {
        if (bytes < KILO) {
            return bytes + " bytes";
        }
        if (bytes < KILO * KILO) {
            return bytes / KILO + " KB";
        }
        return String.format(Locale.UK, "%.1f MB", bytes / (double) (KILO * KILO));
    }
}
