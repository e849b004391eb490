package org.probity.ejb.letter;

import java.util.Map;
import org.probity.persistence.school.School;

/**
 * A letter that a decision demands.
 *
 * @param letter L01 to L40
 * @param variant empty for the plain letter
 * @param fields values by name of {@link LetterField}; letterhead, date, reference, addressee and contact come from the letter service
 * @param meetingId meeting that the letter asks to, or null
 */
public record LetterOrder(
        long matterId,
        String reference,
        School school,
        String letter,
        String variant,
        Recipient recipient,
        Map<String, Object> fields,
        Long meetingId) {}
