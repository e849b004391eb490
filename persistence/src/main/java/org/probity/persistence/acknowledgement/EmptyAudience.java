package org.probity.persistence.acknowledgement;

import org.probity.persistence.Refusal;

/** Nobody would be asked, or nobody said who: nothing is created for an audience of zero. */
public final class EmptyAudience extends Refusal {
    private static final long serialVersionUID = 1L;

    private EmptyAudience(String message) {
        super(message);
    }

    public static EmptyAudience nobodyFound() {
        return new EmptyAudience(
                "Nobody would be asked: no person holds such a post there today, or everybody was asked for these texts or has acknowledged them already. Choose other people, schools or texts.");
    }

    public static EmptyAudience nobodyChosen() {
        return new EmptyAudience("Choose at least one kind of person or one role that is to be asked.");
    }
}
