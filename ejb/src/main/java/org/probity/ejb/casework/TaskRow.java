package org.probity.ejb.casework;

import java.time.Instant;
import java.time.LocalDate;
import org.probity.persistence.calendar.London;
import org.probity.persistence.casework.CaseKind;
import org.probity.persistence.casework.CaseState;

/**
 * Something that is due in a case, for the Today page: reference and step, no facts.
 *
 * @param publicId of the date
 * @param title what is due, "Investigation report"
 * @param track public id of the track beside the main line; null on the main line
 */
public record TaskRow(
        String publicId,
        String reference,
        CaseKind kind,
        String school,
        String title,
        String track,
        CaseState state,
        Instant due) {

    public LocalDate dueOn() {
        return London.date(due);
    }

    public boolean isLate(Instant now) {
        return now.isAfter(due);
    }
}
