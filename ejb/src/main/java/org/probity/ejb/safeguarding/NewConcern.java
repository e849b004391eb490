package org.probity.ejb.safeguarding;

import java.time.LocalDate;
import org.probity.persistence.safeguarding.ConcernSource;

/**
 * A low-level concern to note.
 *
 * @param school code, such as CED
 * @param person public id of somebody who works in or for the school
 * @param toldBy name of whoever told; null when they asked not to be named
 */
public record NewConcern(
        String school,
        String person,
        LocalDate happenedOn,
        String what,
        String context,
        String action,
        ConcernSource source,
        String toldBy) {}
