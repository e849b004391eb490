package org.probity.ejb.account;

import java.util.Locale;
import org.probity.persistence.Refusal;

/** The password is too easy to guess. */
public final class BadPassword extends Refusal {
    private static final long serialVersionUID = 1L;

    BadPassword(String message) {
        super(message);
    }

    /** At least twelve characters and not the user name: length beats odd characters. */
    static void check(String password, String userName) {
        if (password == null || password.length() < 12) {
            throw new BadPassword(
                    "Choose at least 12 characters. Three or four words in a row are easy to remember and hard to guess.");
        }
        if (password.length() > 200) {
            throw new BadPassword("Choose at most 200 characters.");
        }
        if (password.toLowerCase(Locale.ROOT).contains(userName.replaceAll("\\..*", ""))
                || password.chars().distinct().count() < 5) {
            throw new BadPassword(
                    "That password is too easy to guess. Leave out your user name and use more different characters.");
        }
    }
}
