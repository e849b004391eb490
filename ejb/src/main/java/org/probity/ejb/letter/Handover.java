package org.probity.ejb.letter;

import java.util.List;

/**
 * Everything the post room needs to hand one letter over, read in one transaction and used in none.
 *
 * @param messageId made from the letter's id and the attempt
 * @param calendar iTIP object of the reader's own invitation, or null
 * @param method REQUEST or CANCEL when there is one
 */
record Handover(
        long letterId,
        int attempt,
        String messageId,
        String fromName,
        String to,
        String subject,
        List<String> body,
        byte[] pdf,
        String fileName,
        byte[] calendar,
        String method) {}
