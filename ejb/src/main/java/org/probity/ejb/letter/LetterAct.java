package org.probity.ejb.letter;

/** What a person may do with a letter as it stands; a page shows these and no others. */
public enum LetterAct {
    /** Read as the second person: it leaves. */
    AGREE,
    WITHDRAW,
    /** An uncertain or refused mail goes once more. */
    SEND_AGAIN,
    /** Note that it was posted, given by hand, or did arrive. */
    RECORD,
    /** Say that it reached the wrong person. */
    MISSENT
}
