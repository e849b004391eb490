package org.probity.ejb.evidence;

import java.util.List;
import org.probity.persistence.evidence.TakeDown;

/**
 * What the page of a report or of a case shows of evidence.
 *
 * @param page its newest items, and how many there are
 * @param takeDowns the newest requests to have content taken down, without their entries
 */
public record EvidenceCard(EvidencePage page, List<TakeDown> takeDowns) {}
