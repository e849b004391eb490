package org.probity.ejb.policy.draft;

import java.io.Serializable;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * One row of the table in which a policy tells its history; what it does not say is null.
 *
 * @param version as printed
 * @param by who revised it
 * @param summary what changed
 */
public record RevisionRow(String version, WrittenDate date, String by, String summary) implements Serializable {

    /** The row in one line. */
    public String words() {
        return Stream.of(version, date == null ? null : date.raw(), by, summary)
                .filter(Objects::nonNull)
                .collect(Collectors.joining(", "));
    }
}
