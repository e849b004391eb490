package org.probity.ejb.policy.intake;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.zip.ZipEntry;
import java.util.zip.ZipException;
import java.util.zip.ZipInputStream;
import org.probity.ejb.archive.EntryName;
import org.probity.ejb.policy.source.FileKind;
import org.probity.ejb.policy.source.UnreadablePolicy;

/**
 * Files that were sent together, those of an archive unpacked. An archive that could do harm is refused whole; a single file
 * that is too large stays in the list and is refused by whoever reads it.
 */
public final class PolicyBundle {
    /** More files than this are not taken at once. */
    public static final int MAX_FILES = 100;

    /** Larger archives are refused unread. */
    private static final int MAX_ARCHIVE = 60 * 1024 * 1024;

    private static final long MAX_UNPACKED = 200L * 1024 * 1024;
    private static final long MAX_RATIO = 150;
    private static final long RATIO_COUNTS_FROM = 4L * 1024 * 1024;

    /** A file by the name that people know it by, folders in front of it. */
    public record Sent(String name, byte[] content) {
        /** Takes a file in; of one that is too large only so much that it is seen to be. */
        public static Sent of(String name, InputStream content) throws IOException {
            return new Sent(name, content.readNBytes((isArchive(name) ? MAX_ARCHIVE : FileKind.MAX_BYTES) + 1));
        }
    }

    private final List<Sent> files = new ArrayList<>();
    private long unpacked;

    private PolicyBundle() {}

    /**
     * The files, archives among them unpacked, in their order.
     *
     * @throws UnreadablePolicy with a sentence when there are too many or an archive must not be opened
     */
    public static List<Sent> of(List<Sent> sent) {
        PolicyBundle bundle = new PolicyBundle();
        for (Sent file : sent) {
            if (isArchive(file.name())) {
                bundle.unpack(file);
            } else {
                bundle.add(file);
            }
        }
        if (bundle.files.isEmpty()) {
            throw new UnreadablePolicy(
                    "There is no file in it. Choose the files of the policies, or one zip archive of them.");
        }
        return List.copyOf(bundle.files);
    }

    /** Whether the name is that of an archive. */
    public static boolean isArchive(String name) {
        return FileKind.ending(name).equals("zip");
    }

    private void add(Sent file) {
        files.add(file);
        if (files.size() > MAX_FILES) {
            throw new UnreadablePolicy("These are more than " + MAX_FILES
                    + " files. Send them in several lots, for example one for each school.");
        }
    }

    private void unpack(Sent archive) {
        if (archive.content().length > MAX_ARCHIVE) {
            throw new UnreadablePolicy("The archive is larger than 60 MB. Send it in several parts.");
        }
        try (ZipInputStream zip =
                new ZipInputStream(new ByteArrayInputStream(archive.content()), StandardCharsets.ISO_8859_1)) {
            int entries = 0;
            for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
                if (++entries > 10 * MAX_FILES) {
                    throw new UnreadablePolicy(
                            "The archive holds far more files than policies. Send the policies alone.");
                }
                take(entry, zip, Math.max(1, archive.content().length));
            }
            if (entries == 0) {
                throw new UnreadablePolicy(
                        "The file is no zip archive, or it is empty. Pack the policies anew and send that.");
            }
        } catch (ZipException broken) {
            throw new UnreadablePolicy(
                    "The archive is damaged or protected by a password. Pack the policies anew, without a password, and send that.",
                    broken);
        } catch (IOException | IllegalArgumentException broken) {
            throw new UnreadablePolicy(
                    "The archive breaks off before its end. Pack the policies anew and send that.", broken);
        }
    }

    private void take(ZipEntry entry, ZipInputStream zip, int packed) throws IOException {
        EntryName name = EntryName.of(entry.getName());
        if (name.leavesItsFolder()) {
            throw new UnreadablePolicy(
                    "The archive holds a file that wants to be put outside of its folder, so nothing of it was opened."
                            + " Pack the policies anew and send that.");
        }
        byte[] content = content(zip, packed);
        if (!entry.isDirectory() && !name.isNoDocument()) {
            add(new Sent(name.path(), content));
        }
    }

    /** The bytes, at most one more than a file may have; the rest is counted and thrown away. */
    private byte[] content(ZipInputStream zip, int packed) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        byte[] buffer = new byte[16 * 1024];
        for (int read = zip.read(buffer); read >= 0; read = zip.read(buffer)) {
            unpacked += read;
            if (unpacked > MAX_UNPACKED || (unpacked > RATIO_COUNTS_FROM && unpacked / packed > MAX_RATIO)) {
                throw new UnreadablePolicy(
                        "The archive is far larger unpacked than policies can be, so nothing of it was opened.");
            }
            out.write(buffer, 0, Math.min(read, Math.max(0, FileKind.MAX_BYTES + 1 - out.size())));
        }
        return out.toByteArray();
    }
}
