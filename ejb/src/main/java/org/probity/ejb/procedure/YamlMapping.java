package org.probity.ejb.procedure;

import java.util.LinkedHashMap;
import java.util.Map;

/** Entries of a file with the line on which each stands. */
final class YamlMapping extends LinkedHashMap<String, Object> {
    private static final long serialVersionUID = 1L;

    private final int line;
    private final Map<String, Integer> lines;

    YamlMapping(int line) {
        this.line = line;
        this.lines = new LinkedHashMap<>();
    }

    void put(String name, Object value, int at) {
        put(name, value);
        lines.put(name, at);
    }

    /** Where it begins. */
    int line() {
        return line;
    }

    int line(String name) {
        return lines.getOrDefault(name, line);
    }
}
