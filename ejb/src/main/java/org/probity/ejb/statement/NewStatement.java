package org.probity.ejb.statement;

import java.time.LocalDate;
import org.probity.persistence.statement.StatementKind;

/**
 * Who is to be asked for what. Texts are stripped and empty ones become null.
 *
 * @param personId public id of somebody with an account; null for somebody else, who has name and e-mail instead
 * @param given what the person is to write about, or the notes of the interview; only shown behind the link
 * @param heldOn the day of the interview, for notes
 */
public record NewStatement(
        StatementKind kind, String personId, String name, String email, String given, LocalDate heldOn) {
    public NewStatement {
        personId = text(personId);
        name = text(name);
        email = text(email);
        given = text(given);
    }

    private static String text(String typed) {
        return typed == null || typed.isBlank() ? null : typed.strip().replace("\r\n", "\n");
    }
}
