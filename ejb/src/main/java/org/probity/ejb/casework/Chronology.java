package org.probity.ejb.casework;

import java.util.List;

/**
 * What happened in a case, or a stretch of it, oldest first.
 *
 * @param earlier the entry to ask for what was before; null where this begins with the first act
 * @param later the entry to ask for what came after; null where this ends with the latest
 */
public record Chronology(List<Entry> entries, String earlier, String later) {
    public static final int STRETCH = 25;

    public Chronology {
        entries = List.copyOf(entries);
    }

    /** All of it. */
    public static Chronology whole(List<Entry> entries) {
        return new Chronology(entries, null, null);
    }
}
