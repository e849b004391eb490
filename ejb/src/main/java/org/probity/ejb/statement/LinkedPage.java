package org.probity.ejb.statement;

import java.time.LocalDate;
import org.probity.persistence.statement.StatementKind;

/**
 * What somebody finds behind the link.
 *
 * @param asker name of whoever asks
 * @param name as the person is called on record
 * @param given what to write about, or the notes
 * @param heldOn the day of the interview; null for a statement
 * @param words what was written so far; empty at first
 * @param due the last day of the link
 * @param waits nothing is signed at the moment
 */
public record LinkedPage(
        StatementKind kind,
        String school,
        String asker,
        String name,
        String given,
        LocalDate heldOn,
        String words,
        LocalDate due,
        boolean waits) {
    /** What whoever signs says of it. */
    public String declaration() {
        return StatementPrinter.declaration(kind);
    }
}
