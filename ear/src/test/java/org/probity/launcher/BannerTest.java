package org.probity.launcher;

import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Map;
import java.util.Properties;
import org.junit.jupiter.api.Test;

class BannerTest {
    @Test
    void startWithTheSampleTrustSaysWhoCanSignInAndWithWhichPassword() {
        String text = banner(Map.of("PROBITY_SAMPLE", "true", "PROBITY_SAMPLE_PASSWORD", "fourteen-letters"));
        assertTrue(text.contains("http://localhost:8080"), text);
        assertTrue(text.contains("headteacher.ced"), text);
        assertTrue(text.contains("fourteen-letters"), text);
    }

    @Test
    void startWithoutTheSampleTrustNamesNobody() {
        String text = banner(Map.of());
        assertTrue(text.contains("http://localhost:8080"), text);
        assertFalse(text.contains("headteacher"), text);
        assertFalse(text.contains("password"), text);
    }

    @Test
    void startWithoutAMailServerSaysThatLettersAreHeld() {
        assertTrue(banner(Map.of()).contains("letters are held"));
        assertFalse(banner(Map.of("PROBITY_MAIL_HOST", "127.0.0.1", "PROBITY_MAIL_FROM", "a@b.example"))
                .contains("letters are held"));
    }

    private static String banner(Map<String, String> environment) {
        return Banner.text(Settings.read(environment, new Properties()), "1");
    }
}
