package org.probity.ejb.policy.source;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import java.util.zip.ZipEntry;
import java.util.zip.ZipException;
import java.util.zip.ZipInputStream;

/**
 * Takes the parts that hold text out of a document that is an archive. What is unpacked is counted, so that a small file
 * cannot fill the memory; macros and requests for other files are refused.
 */
public final class GuardedZip {
    private static final int MAX_ENTRIES = 2_000;
    private static final long MAX_PART = 24L * 1024 * 1024;
    private static final long MAX_TOTAL = 160L * 1024 * 1024;
    private static final long MAX_RATIO = 150;
    private static final long RATIO_COUNTS_FROM = 4L * 1024 * 1024;

    /**
     * A format of documents.
     *
     * @param people what people call it, behind "This"
     * @param remedy sentence that says how to get a good file, with a space before it
     * @param text names of the parts that hold text
     * @param macros names of parts, in lower case, that only documents with macros have
     */
    public record Format(String people, String remedy, Predicate<String> text, Pattern macros) {}

    private final Map<String, byte[]> parts = new HashMap<>();
    private final byte[] buffer = new byte[16 * 1024];
    private final Format format;
    private final int packedSize;
    private long unpackedSize;

    private GuardedZip(Format format, int packedSize) {
        this.format = format;
        this.packedSize = Math.max(1, packedSize);
    }

    /** The parts that hold text, by name. */
    public static Map<String, byte[]> parts(byte[] content, Format format) {
        GuardedZip reading = new GuardedZip(format, content.length);
        try (ZipInputStream zip = new ZipInputStream(new ByteArrayInputStream(content), StandardCharsets.ISO_8859_1)) {
            int entries = 0;
            for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
                if (++entries > MAX_ENTRIES) {
                    throw reading.tooLarge();
                }
                reading.take(entry.getName().replace('\\', '/'), zip);
            }
        } catch (ZipException | IllegalArgumentException broken) {
            throw new UnreadablePolicy(
                    "This " + format.people() + " is damaged or protected." + format.remedy(), broken);
        } catch (IOException broken) {
            throw new UnreadablePolicy(
                    "This " + format.people() + " breaks off before its end." + format.remedy(), broken);
        }
        return reading.parts;
    }

    private void take(String name, ZipInputStream zip) throws IOException {
        if (format.macros().matcher(name.toLowerCase(Locale.ROOT)).find()) {
            throw macros(format);
        }
        boolean wanted = format.text().test(name);
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        for (int read = zip.read(buffer); read >= 0; read = zip.read(buffer)) {
            unpackedSize += read;
            boolean swollen = unpackedSize > RATIO_COUNTS_FROM && unpackedSize / packedSize > MAX_RATIO;
            if (swollen || unpackedSize > MAX_TOTAL || out.size() > MAX_PART) {
                throw tooLarge();
            }
            if (wanted) {
                out.write(buffer, 0, read);
            }
        }
        if (wanted) {
            parts.put(name, withoutEntities(out.toByteArray()));
        }
    }

    private byte[] withoutEntities(byte[] xml) {
        String head = new String(xml, 0, Math.min(xml.length, 2048), StandardCharsets.ISO_8859_1).replace("\0", "");
        if (head.contains("<!DOCTYPE") || head.contains("<!ENTITY")) {
            throw new UnreadablePolicy("This " + format.people()
                    + " asks for other files to be fetched while it is read (XML entities), which is not done."
                    + format.remedy());
        }
        return xml;
    }

    private UnreadablePolicy tooLarge() {
        return new UnreadablePolicy("This " + format.people()
                + " is far larger unpacked than a policy can be, so it was not opened."
                + " Remove pictures and attachments from it and send it again.");
    }

    /** The refusal of a document with macros. */
    public static UnreadablePolicy macros(Format format) {
        return new UnreadablePolicy("This " + format.people()
                + " contains macros, which are never accepted. Save it without macros and send that.");
    }
}
