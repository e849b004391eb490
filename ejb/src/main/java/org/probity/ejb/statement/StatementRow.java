package org.probity.ejb.statement;

import java.time.Instant;
import java.time.LocalDate;
import org.probity.persistence.person.Person;
import org.probity.persistence.statement.StatementKind;
import org.probity.persistence.statement.StatementState;

/**
 * One of them in a list.
 *
 * @param stored as it stands in the database, where nothing expires
 * @param due the last day of its link
 * @param signed null before
 */
public record StatementRow(
        String publicId,
        StatementKind kind,
        String name,
        StatementState stored,
        LocalDate due,
        Instant asked,
        Person askedBy,
        Instant signed) {
    public StatementState stateOn(LocalDate today) {
        return stored.on(today, due);
    }
}
