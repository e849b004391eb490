package org.probity.ejb.casework;

import java.util.List;
import java.util.Set;
import org.probity.ejb.letter.LetterField;
import org.probity.persistence.procedure.Asks;
import org.probity.persistence.procedure.Outcome;

/**
 * One way in which the step in hand can end, for the caller.
 *
 * @param label what the button says
 * @param closedBecause conditions that do not hold yet, to follow "Open only when"; empty when it is open
 * @param asks what the form asks for besides a note
 * @param letters what is sent, "L01 Notice of an investigation"; of alternatives each
 * @param words fields of these letters that the case cannot fill, with their shape
 * @param next title of the step that follows; null when it ends here
 * @param stays it is put on record and the step goes on
 */
public record Choice(
        Outcome outcome,
        String label,
        List<String> closedBecause,
        Set<Asks> asks,
        List<String> letters,
        List<LetterField> words,
        String next,
        boolean stays) {

    public boolean isOpen() {
        return closedBecause.isEmpty();
    }
}
