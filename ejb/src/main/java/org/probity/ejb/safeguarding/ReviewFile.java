package org.probity.ejb.safeguarding;

import java.time.LocalDate;
import java.util.List;
import org.probity.persistence.safeguarding.ConcernPattern;
import org.probity.persistence.safeguarding.ConcernReview;
import org.probity.persistence.safeguarding.LowLevelConcern;

/**
 * A pattern to be looked at.
 *
 * @param concerns those of this school that the caller sees, oldest first
 * @param elsewhere how many are kept at other schools of the trust; nothing else is told of them
 * @param since the day from which they count
 * @param review what was found; null while it is open
 */
public record ReviewFile(
        ConcernPattern pattern, List<LowLevelConcern> concerns, int elsewhere, LocalDate since, ConcernReview review) {}
