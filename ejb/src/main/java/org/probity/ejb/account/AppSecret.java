package org.probity.ejb.account;

import java.io.Serializable;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.security.SecureRandom;

/**
 * A secret that a one-time-code app and we share, before it is in force.
 *
 * @param bytes 20 random bytes, as the apps expect them
 */
public record AppSecret(String userName, byte[] bytes) implements Serializable {
    private static final SecureRandom RANDOM = new SecureRandom();
    private static final String BASE32 = "ABCDEFGHIJKLMNOPQRSTUVWXYZ234567";
    private static final int SIZE = 20;

    static AppSecret random(String userName) {
        byte[] bytes = new byte[SIZE];
        RANDOM.nextBytes(bytes);
        return new AppSecret(userName, bytes);
    }

    /** For typing: base 32, 32 characters. */
    public String text() {
        StringBuilder text = new StringBuilder();
        int held = 0;
        int bits = 0;
        for (byte each : bytes) {
            held = (held << 8 | (each & 0xff)) & 0xfff;
            bits += 8;
            while (bits >= 5) {
                bits -= 5;
                text.append(BASE32.charAt(held >> bits & 31));
            }
        }
        return text.toString();
    }

    /** For a QR code: the {@code otpauth} address that the apps read. */
    public String address() {
        return "otpauth://totp/Probity:" + URLEncoder.encode(userName, StandardCharsets.UTF_8) + "?secret=" + text()
                + "&issuer=Probity&algorithm=SHA1&digits=6&period=30";
    }
}
