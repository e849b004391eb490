package org.probity.persistence.breach;

import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import java.util.HexFormat;
import java.util.Locale;
import java.util.random.RandomGenerator;

/**
 * What somebody who reports without an account keeps to ask later how far the school is: 16 letters shown once, of which only
 * the SHA-256 is stored. Capitals, spaces and hyphens do not matter when it is typed in.
 */
public record ReceiptCode(String text) {
    public static ReceiptCode draw(RandomGenerator random) {
        String letters = CaseReference.letters(16, random);
        return new ReceiptCode(letters.replaceAll("(.{4})(?!$)", "$1-"));
    }

    /** 64 hexadecimal digits. */
    public String hash() {
        String plain = text.toUpperCase(Locale.ROOT).replaceAll("[^0-9A-Z]", "");
        try {
            byte[] digest = MessageDigest.getInstance("SHA-256").digest(plain.getBytes(StandardCharsets.US_ASCII));
            return HexFormat.of().formatHex(digest);
        } catch (GeneralSecurityException missing) {
            throw new IllegalStateException("Every Java runtime has SHA-256", missing);
        }
    }

    @Override
    public String toString() {
        return "a receipt code";
    }
}
