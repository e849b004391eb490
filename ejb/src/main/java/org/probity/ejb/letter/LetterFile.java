package org.probity.ejb.letter;

import java.util.List;
import java.util.Set;
import org.probity.persistence.letter.Delivery;
import org.probity.persistence.letter.Letter;

/**
 * A letter with all that its page shows.
 *
 * @param reference of the matter
 * @param deliveries attempts to hand it over, latest first
 * @param meeting public id of the meeting that it asks to, or null
 * @param author name of the person who ordered it, or null when the product itself did
 * @param reader name of the second reader, or null
 * @param acts what the caller may do with it now
 */
public record LetterFile(
        Letter letter,
        String reference,
        List<Delivery> deliveries,
        LetterSheet sheet,
        String meeting,
        String author,
        String reader,
        Set<LetterAct> acts) {}
