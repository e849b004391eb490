package org.probity.ejb.account;

import org.probity.persistence.Refusal;

/** The user name cannot be used. */
public final class BadUserName extends Refusal {
    private static final long serialVersionUID = 1L;

    BadUserName(String message) {
        super(message);
    }

    /** 3 to 80 small letters, digits, dots and hyphens: people type it and say it on the telephone. */
    static void check(String userName) {
        if (userName == null || !userName.matches("[a-z0-9][a-z0-9.-]{2,79}")) {
            throw new BadUserName(
                    "A user name has 3 to 80 small letters, digits, dots or hyphens, such as a.example.ced. Write it in this form.");
        }
    }
}
