package org.probity.ejb.account;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;

class AppSecretTest {
    /** The secret of the examples in RFC 6238. */
    private final AppSecret secret = new AppSecret("hr", "12345678901234567890".getBytes(StandardCharsets.US_ASCII));

    @Test
    void secretIsTypedInBase32() {
        assertEquals("GEZDGNBVGY3TQOJQGEZDGNBVGY3TQOJQ", secret.text());
    }

    @Test
    void appReadsNameIssuerAndSecretFromTheAddress() {
        assertEquals(
                "otpauth://totp/Probity:hr?secret=GEZDGNBVGY3TQOJQGEZDGNBVGY3TQOJQ&issuer=Probity&algorithm=SHA1&digits=6&period=30",
                secret.address());
    }

    @Test
    void everyProposalIsAnother() {
        assertNotEquals(AppSecret.random("hr").text(), AppSecret.random("hr").text());
    }

    @Test
    void userNamesThatCannotBeSaidAreRefused() {
        BadUserName.check("a.example.ced");
        assertThrows(BadUserName.class, () -> BadUserName.check("A Example"));
        assertThrows(BadUserName.class, () -> BadUserName.check("ab"));
        assertThrows(BadUserName.class, () -> BadUserName.check(null));
    }
}
