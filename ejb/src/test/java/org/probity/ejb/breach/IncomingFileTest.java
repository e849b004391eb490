package org.probity.ejb.breach;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.List;
import java.util.concurrent.atomic.AtomicLong;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.probity.ejb.breach.NewReport.Upload;

class IncomingFileTest {
    private static final long MOST = EvidenceLocker.LARGEST_WITH_REPORT;

    @Test
    void filesComeInPiecesAndAreHashedWhole() throws GeneralSecurityException {
        byte[] content = "a".repeat(2 * IncomingFile.PIECE + 7).getBytes(StandardCharsets.US_ASCII);
        List<String> pieces = new ArrayList<>();
        Upload upload = new Upload("a.txt", null, null, null, () -> new ByteArrayInputStream(content));
        IncomingFile.Facts facts = new IncomingFile(upload, MOST)
                .read((place, last, piece) -> pieces.add(place + " " + last + " " + piece.length));
        assertEquals(List.of("0 false 1048576", "1 false 1048576", "2 true 7"), pieces);
        assertEquals(3, facts.pieces());
        assertEquals(content.length, facts.length());
        assertEquals(
                HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(content)), facts.sha256());
    }

    @Test
    void exactlyOnePieceIsTheLastOne() {
        List<String> pieces = new ArrayList<>();
        byte[] content = "a".repeat(IncomingFile.PIECE).getBytes(StandardCharsets.US_ASCII);
        new IncomingFile(new Upload("a.txt", null, null, null, () -> new ByteArrayInputStream(content)), MOST)
                .read((place, last, piece) -> pieces.add(place + " " + last));
        assertEquals(List.of("0 true"), pieces);
    }

    @Test
    void letterCutInTwoByAPieceIsStillText() {
        byte[] content = ("a".repeat(IncomingFile.PIECE - 1) + "é").getBytes(StandardCharsets.UTF_8);
        Upload upload = new Upload("a.txt", null, null, null, () -> new ByteArrayInputStream(content));
        assertEquals(
                2,
                new IncomingFile(upload, MOST).read((place, last, piece) -> {}).pieces());
    }

    private static EvidenceRefused refused(Upload upload) {
        return assertThrows(
                EvidenceRefused.class, () -> new IncomingFile(upload, MOST).read((place, last, piece) -> {}));
    }

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
                Arrays.fill(into, from, from + most, (byte) 'a');
                read.addAndGet(most);
                return most;
            }
        };
        Upload upload = new Upload("a.txt", null, null, null, () -> endless);
        EvidenceRefused refusal = refused(upload);
        assertTrue(refusal.getMessage().contains("10 MB"), refusal.getMessage());
        assertTrue(read.get() <= MOST + 1, "read " + read);
    }

    @Test
    void brokenUploadAsksToSendAgain() {
        Upload upload = new Upload("a.txt", null, null, null, () -> {
            throw new IOException("gone");
        });
        EvidenceRefused refusal = refused(upload);
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
        assertEquals(kept, IncomingFile.name(new Upload(given, null, null, null, null)));
    }

    @Test
    void lineBreaksAreCutOutOfNames() {
        assertEquals("ab.txt", IncomingFile.name(new Upload("a\r\nb.txt", null, null, null, null)));
    }

    private static EvidenceRefused refused(String name, byte[] content) {
        Upload upload = new Upload(name, null, null, null, () -> new ByteArrayInputStream(content));
        return refused(upload);
    }
}
