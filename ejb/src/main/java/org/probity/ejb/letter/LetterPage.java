package org.probity.ejb.letter;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.probity.persistence.calendar.ServiceMethod;
import org.probity.persistence.letter.LetterState;

/**
 * A page of the list of letters, newest first.
 *
 * @param previous public id before which the page before this one ends, or null on the first
 * @param next public id after which the next page begins, or null on the last
 */
public record LetterPage(List<Row> rows, String previous, String next) {

    /**
     * One letter of a matter that the caller may see.
     *
     * @param title of its template
     * @param deemedServed null before it was sent
     */
    public record Row(
            String publicId,
            String reference,
            String title,
            String recipient,
            LetterState state,
            ServiceMethod service,
            Instant written,
            LocalDate deemedServed) {}
}
