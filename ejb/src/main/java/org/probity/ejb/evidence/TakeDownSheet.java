package org.probity.ejb.evidence;

import java.util.List;
import org.probity.persistence.evidence.TakeDown;
import org.probity.persistence.evidence.TakeDownAct;

/**
 * One request with all its entries loaded.
 *
 * @param reference of the matter
 * @param ways what may be put on record now; empty for somebody who only reads
 */
public record TakeDownSheet(TakeDown request, String reference, List<TakeDownAct> ways) {}
