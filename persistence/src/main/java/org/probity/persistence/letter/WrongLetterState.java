package org.probity.persistence.letter;

import org.probity.persistence.Refusal;

/** The letter is not where this act needs it to be; the message says where it is. */
public final class WrongLetterState extends Refusal {
    private static final long serialVersionUID = 1L;

    WrongLetterState(LetterState state) {
        super("This cannot be done now: the letter is " + state.words() + ".");
    }
}
