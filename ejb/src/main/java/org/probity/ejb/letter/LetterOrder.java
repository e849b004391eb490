package org.probity.ejb.letter;

import java.util.Map;
import org.probity.persistence.school.School;

/** A letter to be written: which, about what, to whom, with which fields; meetingId when it carries a meeting request. */
public record LetterOrder(
        long matterId,
        String reference,
        School school,
        String letter,
        String variant,
        Recipient recipient,
        Map<String, Object> fields,
        Long meetingId) {}
