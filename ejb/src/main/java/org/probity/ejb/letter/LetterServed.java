package org.probity.ejb.letter;

import java.time.LocalDate;

/**
 * A letter was handed over, posted or given by hand, and counts as served on this day; whoever computed a date from it may do so again.
 *
 * @param deemedServed day from which periods that protect the reader run
 */
public record LetterServed(long letterId, long matterId, LocalDate deemedServed) {}
