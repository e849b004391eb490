package org.probity.ejb.breach;

import java.time.Instant;
import java.util.List;
import org.probity.persistence.breach.ReceiptCode;

/**
 * What somebody gets who reported.
 *
 * @param receiptCode shown once, to ask later how far the school is; null for signed-in people, who see it on their own list
 * @param due when the school has to decide on it
 * @param wanted what the school asks for with evidence and was not given, in plain words; nothing was refused for it (X28)
 */
public record Receipt(String reference, ReceiptCode receiptCode, Instant due, List<String> wanted) {}
