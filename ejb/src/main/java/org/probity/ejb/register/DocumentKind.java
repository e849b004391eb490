package org.probity.ejb.register;

import java.util.List;
import java.util.Optional;

/**
 * A document of the register of documents (domain.md 3.1), a row of {@code register/documents.yaml}. What stands there came from the
 * sources it names; the list of the department that was withdrawn is called withdrawn and never law.
 *
 * @param code by which a policy names its kind, such as CHILD_PROTECTION
 * @param applies MAINTAINED, ACADEMY, BOTH, or NEITHER where no school has to have it
 * @param condition when it applies, such as secondary schools; null: always
 * @param cycle in words
 * @param fixedMonths longest cycle where the source fixes it; null where the school is free
 * @param approval who approves it
 * @param online whether it is published: REQUIRED, RECOMMENDED, OPTIONAL or NO
 * @param level TRUST or SCHOOL, where it is usually written
 * @param sourceStatus CURRENT, WITHDRAWN, CONVENTION or UNCHECKED
 */
public record DocumentKind(
        String code,
        String title,
        String applies,
        String condition,
        String cycle,
        Integer fixedMonths,
        String approval,
        String online,
        String level,
        String source,
        String sourceStatus) {
    private static final List<DocumentKind> ALL = DataFile.rows("register/documents.yaml").stream()
            .map(row -> new DocumentKind(
                    row.text("code"),
                    row.text("title"),
                    row.text("applies"),
                    row.text("condition"),
                    row.text("cycle"),
                    row.number("fixedMonths"),
                    row.text("approval"),
                    row.text("online"),
                    row.text("level"),
                    row.text("source"),
                    row.text("sourceStatus")))
            .toList();

    public static List<DocumentKind> all() {
        return ALL;
    }

    /** Empty for null and for a kind that is not in the register any more. */
    public static Optional<DocumentKind> of(String code) {
        return ALL.stream().filter(kind -> kind.code.equals(code)).findFirst();
    }

    /** Whether a school of this legal type is expected to have it whatever it teaches. */
    public boolean isExpected(boolean academy) {
        boolean applying = applies.equals("BOTH") || applies.equals(academy ? "ACADEMY" : "MAINTAINED");
        return applying && condition == null;
    }

    /** How far the source can be leaned on, as a sentence. */
    public String standing() {
        return switch (sourceStatus) {
            case "CURRENT" -> "On a page of the department that is in force.";
            case "WITHDRAWN" -> "On a list of the department that was withdrawn: check before you call it a duty.";
            case "CONVENTION" -> "Good practice, no duty.";
            default -> "Not checked against its source yet.";
        };
    }
}
