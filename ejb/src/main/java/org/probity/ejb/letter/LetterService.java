package org.probity.ejb.letter;

import static org.probity.ejb.security.Right.WITHIN_ACT;

import jakarta.ejb.Stateless;
import org.probity.ejb.security.Requires;
import org.probity.persistence.letter.Letter;

/** Placeholder of the letters feature. */
@Stateless
public class LetterService {
    @Requires(WITHIN_ACT)
    public Letter order(LetterOrder order) {
        return null;
    }
}
