package org.probity.web.statement;

import org.probity.persistence.statement.StatementState;

/** How states of statements look on pages. */
final class StatementLook {
    private StatementLook() {}

    /** Name of a {@link org.probity.web.words.Status}. */
    static String of(StatementState state) {
        return switch (state) {
            case ASKED -> "waiting";
            case BEGUN -> "draft";
            case SIGNED -> "done";
            case WITHDRAWN -> "closed";
            case EXPIRED -> "late";
        };
    }
}
