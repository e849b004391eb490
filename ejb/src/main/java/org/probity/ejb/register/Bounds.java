package org.probity.ejb.register;

import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

/**
 * Between which numbers a rule value may lie, and who says so; the rows stand in {@code register/bounds.yaml}.
 *
 * @param max null for no upper bound
 */
record Bounds(String key, String name, int min, Integer max, String source) {
    private static final Map<String, Bounds> ALL = DataFile.rows("register/bounds.yaml").stream()
            .map(row -> new Bounds(
                    row.text("key"), row.text("name"), row.number("min"), row.number("max"), row.text("source")))
            .collect(Collectors.toUnmodifiableMap(Bounds::key, bounds -> bounds));

    static Optional<Bounds> of(String key) {
        return Optional.ofNullable(ALL.get(key));
    }

    /** A value that says nothing is silence and lies within. */
    boolean allow(String value) {
        if (value.isBlank()) {
            return true;
        }
        if (!value.matches("\\d{1,6}")) {
            return false;
        }
        int number = Integer.parseInt(value);
        return number >= min && (max == null || number <= max);
    }

    String words() {
        return max == null ? min + " or more" : min == max ? "exactly " + min : min + " to " + max;
    }
}
