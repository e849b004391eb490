package org.probity.ejb.policy.word;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.zip.ZipEntry;
import java.util.zip.ZipException;
import java.util.zip.ZipInputStream;
import org.probity.ejb.policy.source.UnreadablePolicy;

/** The parts of a docx file that hold text. What is unpacked is counted, so that a small file cannot fill the memory. */
final class DocxPackage {
    private static final int MAX_ENTRIES = 2_000;
    private static final long MAX_PART = 24L * 1024 * 1024;
    private static final long MAX_TOTAL = 160L * 1024 * 1024;
    private static final long MAX_RATIO = 150;
    private static final long RATIO_COUNTS_FROM = 4L * 1024 * 1024;
    private static final String FRESH_COPY = " Open it in Word, save a fresh copy as docx and send that.";
    private static final Pattern DOCUMENT =
            Pattern.compile("<Relationship\\b[^>]*officeDocument\"[^>]*>", Pattern.DOTALL);
    private static final Pattern TARGET = Pattern.compile("Target=\"/?([^\"]+)\"");

    private final Map<String, byte[]> parts = new HashMap<>();
    private final byte[] buffer = new byte[16 * 1024];
    private final int packedSize;
    private long unpackedSize;

    DocxPackage(byte[] content) {
        packedSize = Math.max(1, content.length);
        try (ZipInputStream zip = new ZipInputStream(new ByteArrayInputStream(content))) {
            int entries = 0;
            for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
                if (++entries > MAX_ENTRIES) {
                    throw tooLarge();
                }
                take(entry.getName().replace('\\', '/'), zip);
            }
        } catch (ZipException broken) {
            throw new UnreadablePolicy("This Word document is damaged or protected." + FRESH_COPY, broken);
        } catch (IOException broken) {
            throw new UnreadablePolicy("This Word document breaks off before its end." + FRESH_COPY, broken);
        }
        if (!parts.containsKey(documentName())) {
            throw new UnreadablePolicy(
                    "This archive holds no Word document. Save the policy as docx, PDF or plain text and send that.");
        }
    }

    private void take(String name, ZipInputStream zip) throws IOException {
        String lower = name.toLowerCase(Locale.ROOT);
        if (lower.contains("vbaproject") || lower.contains("vbadata")) {
            throw macros();
        }
        boolean wanted = isText(name);
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
            parts.put(name, checked(name, out.toByteArray()));
        }
    }

    private static boolean isText(String name) {
        return name.equals("[Content_Types].xml")
                || name.equals("_rels/.rels")
                || name.matches("word/[A-Za-z]+\\d*\\.xml");
    }

    private static byte[] checked(String name, byte[] xml) {
        String head = new String(xml, 0, Math.min(xml.length, 2048), StandardCharsets.ISO_8859_1).replace("\0", "");
        if (head.contains("<!DOCTYPE") || head.contains("<!ENTITY")) {
            throw new UnreadablePolicy(
                    "This Word document asks for other files to be fetched while it is read (XML entities),"
                            + " which is not done." + FRESH_COPY);
        }
        if (name.startsWith("[Content") && new String(xml, StandardCharsets.UTF_8).contains("macroEnabled")) {
            throw macros();
        }
        return xml;
    }

    private static UnreadablePolicy tooLarge() {
        return new UnreadablePolicy(
                "This Word document is far larger unpacked than a policy can be, so it was not opened."
                        + " Remove pictures and attachments from it and send it again.");
    }

    private static UnreadablePolicy macros() {
        return new UnreadablePolicy(
                "This Word document contains macros, which are never accepted. Save it as docx without macros and send that.");
    }

    private String documentName() {
        byte[] relations = parts.getOrDefault("_rels/.rels", new byte[0]);
        Matcher relation = DOCUMENT.matcher(new String(relations, StandardCharsets.UTF_8));
        if (relation.find()) {
            Matcher target = TARGET.matcher(relation.group());
            if (target.find()) {
                return target.group(1);
            }
        }
        return "word/document.xml";
    }

    byte[] document() {
        return parts.get(documentName());
    }

    /** A part beside the document: numbering.xml, styles.xml, footnotes.xml. */
    Optional<byte[]> part(String name) {
        return Optional.ofNullable(parts.get("word/" + name));
    }

    /** The numbered parts of one kind, such as header or footer, in order. */
    List<byte[]> parts(String kind) {
        return parts.keySet().stream()
                .filter(name -> name.matches("word/" + kind + "\\d*\\.xml"))
                .sorted()
                .map(parts::get)
                .toList();
    }
}
