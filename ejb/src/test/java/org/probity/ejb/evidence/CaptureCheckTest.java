package org.probity.ejb.evidence;

import static org.junit.jupiter.api.Assertions.assertDoesNotThrow;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Instant;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.probity.ejb.breach.Capture;
import org.probity.persistence.breach.EvidenceKind;
import org.probity.persistence.breach.Sighting;

class CaptureCheckTest {
    private static final Instant NOW = Instant.parse("2026-11-20T09:00:00Z");
    private static final Instant POSTED = Instant.parse("2026-11-18T16:45:00Z");
    private static final Instant CAPTURED = Instant.parse("2026-11-19T08:15:00Z");
    private static final Sighting PAGE = new Sighting("Facebook", "https://social.example/p/1", false);

    @ParameterizedTest
    @EnumSource(names = {"SCREEN_PRINT", "PRIVATE_CHAT"})
    void postNeedsPlaceDayAndDevice(EvidenceKind kind) {
        assertDoesNotThrow(() -> check(kind, PAGE, POSTED, false, "Laptop 14"));
        asks("with which device", kind, PAGE, POSTED, false, null);
        asks(
                "on which platform",
                kind,
                new Sighting(null, "https://social.example/p/1", false),
                POSTED,
                false,
                "Laptop");
        asks("Give the web address", kind, new Sighting("Facebook", null, false), POSTED, false, "Laptop");
        asks("Take one of the two away", kind, new Sighting("A", "https://a.example/", true), POSTED, false, "Laptop");
        asks("day and at what time it was posted", kind, PAGE, null, false, "Laptop");
    }

    @Test
    void noAddressAndNoDayAreAnswers() {
        Sighting group = new Sighting("A family group", null, true);
        assertDoesNotThrow(() -> check(EvidenceKind.SCREEN_PRINT, group, null, true, "A telephone"));
    }

    @Test
    void otherFilesNeedOnlyWhoAndWhen() {
        assertDoesNotThrow(() -> check(EvidenceKind.FILE, null, null, false, null));
        asks("day and at what time it was posted", EvidenceKind.EMAIL, null, null, false, null);
    }

    @Test
    void nothingIsCapturedBeforeItWasPosted() {
        asks("captured before it was posted", EvidenceKind.EMAIL, null, CAPTURED.plusSeconds(60), false, null);
    }

    @Test
    void lockedAwayItemIsNoFile() {
        asks("Say what it is", EvidenceKind.SEALED_ITEM, PAGE, POSTED, false, "Laptop");
        asks("Say what it is", null, PAGE, POSTED, false, "Laptop");
    }

    @Test
    void pictureInTheWordsIsFound() {
        CaptureIncomplete refusal =
                assertThrows(CaptureIncomplete.class, () -> CaptureCheck.words("See data:image/png;base64,AAAA"));
        assertTrue(refusal.getMessage().contains("pasted"), refusal.getMessage());
    }

    private static void check(EvidenceKind kind, Sighting seen, Instant posted, boolean undated, String device) {
        CaptureCheck.check(new Capture(kind, "A post", seen, posted, undated, CAPTURED, "Ms Example", device), NOW);
    }

    private static void asks(
            String sentence, EvidenceKind kind, Sighting seen, Instant posted, boolean undated, String device) {
        CaptureIncomplete refusal =
                assertThrows(CaptureIncomplete.class, () -> check(kind, seen, posted, undated, device));
        assertTrue(refusal.getMessage().contains(sentence), refusal.getMessage());
    }
}
