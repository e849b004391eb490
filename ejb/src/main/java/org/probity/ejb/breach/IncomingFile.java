package org.probity.ejb.breach;

import java.io.IOException;
import java.io.InputStream;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.Locale;
import org.probity.ejb.breach.NewReport.Upload;
import org.probity.persistence.breach.EvidenceType;

/**
 * Reads one file that comes in, a megabyte at a time: bounded, told by its content, counted and hashed on the way. What becomes of
 * the pieces is for whoever takes them; nothing counts before the last one was read.
 */
final class IncomingFile {
    static final int PIECE = 1 << 20;

    /** What is known once the whole file was read. */
    record Facts(String name, EvidenceType type, long length, String sha256, int pieces) {}

    /** Takes the pieces in their order. */
    @FunctionalInterface
    interface Pieces {
        void take(int place, boolean last, byte[] piece);
    }

    private final Upload file;
    private final String name;
    private final long most;

    /** @param most bytes */
    IncomingFile(Upload file, long most) {
        this.file = file;
        this.name = name(file);
        this.most = most;
    }

    /**
     * Reads it to its end.
     *
     * @throws EvidenceRefused naming the file, as soon as it cannot be taken
     */
    Facts read(Pieces pieces) {
        try (InputStream in = file.content().open()) {
            MessageDigest digest = MessageDigest.getInstance("SHA-256");
            byte[] piece = next(in, 0);
            EvidenceType type = type(piece);
            long length = 0;
            int place = 0;
            while (true) {
                length += piece.length;
                digest.update(piece);
                byte[] following = next(in, length);
                pieces.take(place++, following.length == 0, piece);
                if (following.length == 0) {
                    return new Facts(name, type, length, HexFormat.of().formatHex(digest.digest()), place);
                }
                piece = following;
            }
        } catch (IOException interrupted) {
            throw new EvidenceRefused(name + " did not arrive in full. Send it again.");
        } catch (NoSuchAlgorithmException everyJavaHasIt) {
            throw new IllegalStateException(everyJavaHasIt);
        }
    }

    private byte[] next(InputStream in, long before) throws IOException {
        byte[] piece = in.readNBytes((int) Math.min(PIECE, most - before + 1));
        if (before + piece.length > most) {
            throw new EvidenceRefused(name + " is larger than " + most / (1024 * 1024)
                    + " MB. Send a smaller version, or a link in the text.");
        }
        return piece;
    }

    private EvidenceType type(byte[] head) {
        if (head.length == 0) {
            throw new EvidenceRefused(name + " is empty. Choose the file again.");
        }
        EvidenceType type = EvidenceType.in(head)
                .orElseThrow(
                        () -> new EvidenceRefused(
                                name
                                        + " is not a kind of file that is taken. Pictures (PNG, JPEG, GIF, WebP, HEIC), PDF, text, saved mail (.eml) and films (MP4, MOV) are; print anything else to PDF."));
        if (!type.fits(name)) {
            throw new EvidenceRefused(name + " is not what its name says: its content is "
                    + type.name().toLowerCase(Locale.UK) + ". Save it again under its right name, or send a PDF.");
        }
        return type;
    }

    /** The last part of what the browser called it, without control characters, at most 255 long. */
    static String name(Upload file) {
        String given = file.fileName() == null ? "file" : file.fileName();
        String last = given.substring(Math.max(given.lastIndexOf('/'), given.lastIndexOf('\\')) + 1);
        String plain = last.replaceAll("\\p{Cntrl}", "").strip();
        return plain.substring(Math.max(0, plain.length() - 255));
    }
}
