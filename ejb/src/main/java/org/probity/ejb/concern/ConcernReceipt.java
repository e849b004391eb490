package org.probity.ejb.concern;

import java.time.Instant;
import java.util.List;
import org.probity.persistence.breach.ReceiptCode;

/**
 * What a parent gets who wrote.
 *
 * @param receiptCode shown once
 * @param due by when the school answers, with the sentences that explain the day
 * @param byMail whether a mail will say when there is news
 */
public record ConcernReceipt(ReceiptCode receiptCode, Instant due, List<String> dueBecause, boolean byMail) {}
