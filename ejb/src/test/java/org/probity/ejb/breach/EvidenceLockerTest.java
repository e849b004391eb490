package org.probity.ejb.breach;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.concurrent.atomic.AtomicLong;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.probity.ejb.breach.NewReport.Upload;

class EvidenceLockerTest {
    @Test
    void fileThatIsNotWhatItsNameSaysIsRefusedByName() {
        EvidenceRefused refusal = refused("holiday.png", "%PDF-1.7".getBytes(StandardCharsets.US_ASCII));
        assertTrue(refusal.getMessage().startsWith("holiday.png is not what its name says"), refusal.getMessage());
    }

    @Test
    void programIsNotTaken() {
        EvidenceRefused refusal = refused("letter.pdf", new byte[] {'M', 'Z', 0, 0, 1, 2});
        assertTrue(refusal.getMessage().contains("not a kind of file that is taken"), refusal.getMessage());
    }

    @Test
    void emptyFileIsRefused() {
        assertTrue(refused("a.txt", new byte[0]).getMessage().contains("empty"));
    }

    @Test
    void readingStopsOneByteBehindTheLimit() {
        AtomicLong read = new AtomicLong();
        InputStream endless = new InputStream() {
            @Override
            public int read() {
                read.incrementAndGet();
                return 'a';
            }

            @Override
            public int read(byte[] into, int from, int most) {
                read.addAndGet(most);
                return most;
            }
        };
        Upload upload = new Upload("a.txt", null, null, null, () -> endless);
        EvidenceRefused refusal =
                assertThrows(EvidenceRefused.class, () -> new EvidenceLocker().takeIn(List.of(upload)));
        assertTrue(refusal.getMessage().contains("10 MB"), refusal.getMessage());
        assertTrue(read.get() <= EvidenceLocker.LARGEST + 1, "read " + read);
    }

    @Test
    void brokenUploadAsksToSendAgain() {
        Upload upload = new Upload("a.txt", null, null, null, () -> {
            throw new IOException("gone");
        });
        EvidenceRefused refusal =
                assertThrows(EvidenceRefused.class, () -> new EvidenceLocker().takeIn(List.of(upload)));
        assertTrue(refusal.getMessage().contains("Send it again"), refusal.getMessage());
    }

    @ParameterizedTest
    @CsvSource({
        "C:\\fakepath\\a.png, a.png",
        "../../etc/passwd.txt, passwd.txt",
        "/x/y/z.pdf, z.pdf",
        "plain.txt, plain.txt"
    })
    void pathsAreCutOffNames(String given, String kept) {
        assertEquals(kept, EvidenceLocker.name(new Upload(given, null, null, null, null)));
    }

    @Test
    void lineBreaksAreCutOutOfNames() {
        assertEquals("ab.txt", EvidenceLocker.name(new Upload("a\r\nb.txt", null, null, null, null)));
    }

    private static EvidenceRefused refused(String name, byte[] content) {
        Upload upload = new Upload(name, null, null, null, () -> new ByteArrayInputStream(content));
        return assertThrows(EvidenceRefused.class, () -> new EvidenceLocker().takeIn(List.of(upload)));
    }
}
