package org.probity.launcher;

import java.security.SecureRandom;
import java.util.Base64;

/** Passwords nobody chose. */
final class RandomPassword {
    private static final SecureRandom RANDOM = new SecureRandom();
    private static final String CONSONANTS = "bdfghjkmnprstvwz";
    private static final String VOWELS = "aeiou";

    private RandomPassword() {}

    /** To be read from a screen and typed: {@code mutoka-zibeda-fonuri-4821}, 70 bits. */
    static String readable() {
        StringBuilder password = new StringBuilder();
        for (int syllable = 0; syllable < 9; syllable++) {
            password.append(oneOf(CONSONANTS)).append(oneOf(VOWELS));
            if (syllable % 3 == 2) {
                password.append('-');
            }
        }
        return password.append(1000 + RANDOM.nextInt(9000)).toString();
    }

    /** For programs: 192 bits of letters, digits, minus and underscore, so that it needs no quoting anywhere. */
    static String forPrograms() {
        byte[] bytes = new byte[24];
        RANDOM.nextBytes(bytes);
        return Base64.getUrlEncoder().withoutPadding().encodeToString(bytes);
    }

    private static char oneOf(String letters) {
        return letters.charAt(RANDOM.nextInt(letters.length()));
    }
}
