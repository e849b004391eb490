package org.probity.persistence;

import java.security.SecureRandom;
import java.util.Base64;

/** Random 128-bit names for rows, 22 characters that are safe in a URL. Never a sequence, never ordered by time. */
public final class PublicId {
    private static final SecureRandom RANDOM = new SecureRandom();

    private PublicId() {}

    public static String random() {
        byte[] bytes = new byte[16];
        RANDOM.nextBytes(bytes);
        return Base64.getUrlEncoder().withoutPadding().encodeToString(bytes);
    }
}
