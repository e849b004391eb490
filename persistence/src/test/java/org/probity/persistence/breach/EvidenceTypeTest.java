package org.probity.persistence.breach;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.nio.charset.StandardCharsets;
import java.util.HexFormat;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class EvidenceTypeTest {
    @ParameterizedTest
    @CsvSource({
        "89504e470d0a1a0a0000000d, PNG",
        "ffd8ffe000104a464946, JPEG",
        "474946383961, GIF",
        "52494646240000005745425056503820, WEBP",
        "255044462d312e370a, PDF",
        "0000001c6674797069736f6d, MP4",
        "00000014667479707174202000000000, QUICKTIME",
        "00000018667479706865696300000000, HEIC"
    })
    void contentTellsWhatAFileIs(String hex, EvidenceType type) {
        assertEquals(Optional.of(type), EvidenceType.in(HexFormat.of().parseHex(hex)));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "4d5a90000300000004000000ffff0000", // a program
                "504b030414000600080000002100", // a zip, and so every office file
                "d0cf11e0a1b11ae1", // an old office file
                "000000186674797078787878", // a container of an unknown kind
                "1f8b08000000000000", // gzip
                "ff", // not text either
                "" // nothing
            })
    void everythingElseIsNotTaken(String hex) {
        assertEquals(Optional.empty(), EvidenceType.in(HexFormat.of().parseHex(hex)));
    }

    @Test
    void wordsAreText() {
        assertEquals(Optional.of(EvidenceType.TEXT), typeOf("Seen on Tuesday.\r\nNote: I kept the page.\n"));
    }

    @Test
    void wordsWithMailHeadersAreMail() {
        assertEquals(
                Optional.of(EvidenceType.MAIL),
                typeOf(
                        "Date: Tue, 3 Nov 2026 09:00:00 +0000\r\nSubject: one\r\n two\r\nFrom: a@example.org\r\n\r\nHello"));
    }

    @Test
    void zeroBytesAndControlCharactersAreNotText() {
        assertEquals(Optional.empty(), typeOf("abc\u0000def"));
        assertEquals(Optional.empty(), typeOf("abc\u001bdef"));
    }

    @Test
    void nameMustAgreeWithContent() {
        assertEquals(true, EvidenceType.JPEG.fits("Screen 1.JPG"));
        assertEquals(false, EvidenceType.JPEG.fits("screen.png"));
        assertEquals(false, EvidenceType.TEXT.fits("page.html"));
        assertEquals(false, EvidenceType.PDF.fits("pdf"));
    }

    private static Optional<EvidenceType> typeOf(String text) {
        return EvidenceType.in(text.getBytes(StandardCharsets.UTF_8));
    }
}
