package org.probity.ejb.takeover;

import java.io.EOFException;
import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.function.IntConsumer;
import java.util.zip.ZipEntry;
import java.util.zip.ZipException;
import java.util.zip.ZipInputStream;
import org.probity.ejb.archive.EntryName;
import org.probity.persistence.takeover.TakeOverRefused;

/**
 * Walks through a zip archive of letters without putting anything of it anywhere: names are names and never places, and every byte that
 * comes out is counted, also of files that nobody wants, so that a small archive cannot keep the product busy for ever.
 */
final class LetterArchive {
    static final int MOST_LETTERS = 500;
    private static final long MOST_PACKED = 200L * 1024 * 1024;
    private static final long MOST_UNPACKED = 300L * 1024 * 1024;
    private static final long MOST_RATIO = 150;
    private static final long RATIO_COUNTS_FROM = 4L * 1024 * 1024;

    private final Taker taker;
    private long packed;
    private long unpacked;
    private int letters;

    /** Gets each letter in its turn; it may leave some of it unread. */
    @FunctionalInterface
    interface Taker {
        void take(String fileName, InputStream content);
    }

    LetterArchive(Taker taker) {
        this.taker = taker;
    }

    /**
     * Reads it to its end.
     *
     * @throws TakeOverRefused when it is no archive, damaged, too large, or could do harm
     */
    void read(InputStream archive) throws IOException {
        int entries = 0;
        try (ZipInputStream zip =
                new ZipInputStream(new Counted(archive, this::countPacked), StandardCharsets.ISO_8859_1)) {
            for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
                if (++entries > 10 * MOST_LETTERS) {
                    throw tooMany();
                }
                take(entry, new Counted(zip, this::countUnpacked));
            }
        } catch (ZipException | IllegalArgumentException | EOFException broken) {
            throw because(broken);
        } catch (UncheckedIOException broken) {
            boolean ofTheArchive =
                    broken.getCause() instanceof ZipException || broken.getCause() instanceof EOFException;
            throw ofTheArchive ? because(broken.getCause()) : broken;
        }
        if (entries == 0) {
            throw new TakeOverRefused(
                    "The file with the letters is no zip archive, or it is empty. Pack the letters (PDF) into one and send that.");
        }
    }

    private static TakeOverRefused because(Exception cause) {
        String what = cause instanceof EOFException
                ? "The archive breaks off before its end."
                : "The archive is damaged or protected by a password.";
        TakeOverRefused refused =
                new TakeOverRefused(what + " Pack the letters anew, without a password, and send that.");
        refused.initCause(cause);
        return refused;
    }

    private static TakeOverRefused tooMany() {
        return new TakeOverRefused("There are more than " + MOST_LETTERS
                + " letters in the archive. Divide cases and letters into several files.");
    }

    private void take(ZipEntry entry, InputStream content) throws IOException {
        EntryName name = EntryName.of(entry.getName());
        if (name.leavesItsFolder()) {
            throw new TakeOverRefused(
                    "The archive holds a file that wants to be put outside of its folder, so nothing of it was opened. Pack the letters anew and send that.");
        }
        if (!entry.isDirectory() && !name.isNoDocument()) {
            if (++letters > MOST_LETTERS) {
                throw tooMany();
            }
            taker.take(name.last(), content);
        }
        content.transferTo(OutputStream.nullOutputStream());
    }

    private void countPacked(int bytes) {
        packed += bytes;
        if (packed > MOST_PACKED) {
            throw new TakeOverRefused(
                    "The archive is larger than 200 MB. Divide cases and letters into several files.");
        }
    }

    private void countUnpacked(int bytes) {
        unpacked += bytes;
        boolean swollen = unpacked > RATIO_COUNTS_FROM && unpacked / Math.max(1, packed) > MOST_RATIO;
        if (swollen || unpacked > MOST_UNPACKED) {
            throw new TakeOverRefused(
                    "The archive is far larger unpacked than letters can be, so nothing of it was kept. Pack the letters alone, and send them in several parts.");
        }
    }

    /** Tells how many bytes were read. Closing it leaves what is behind it open: the next file comes from there. */
    private static final class Counted extends FilterInputStream {
        private final IntConsumer told;

        Counted(InputStream in, IntConsumer told) {
            super(in);
            this.told = told;
        }

        @Override
        public int read() throws IOException {
            int next = super.read();
            told.accept(next < 0 ? 0 : 1);
            return next;
        }

        @Override
        public int read(byte[] into, int from, int most) throws IOException {
            int read = super.read(into, from, most);
            told.accept(Math.max(0, read));
            return read;
        }

        @Override
        public void close() {
            told.accept(0);
        }
    }
}
