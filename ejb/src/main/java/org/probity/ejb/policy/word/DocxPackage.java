package org.probity.ejb.policy.word;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.probity.ejb.policy.source.GuardedZip;
import org.probity.ejb.policy.source.UnreadablePolicy;

/** The parts of a docx file that hold text. */
final class DocxPackage {
    private static final GuardedZip.Format DOCX = new GuardedZip.Format(
            "Word document",
            " Open it in Word, save a fresh copy as docx and send that.",
            name -> name.equals("[Content_Types].xml")
                    || name.equals("_rels/.rels")
                    || name.matches("word/[A-Za-z]+\\d*\\.xml"),
            Pattern.compile("vbaproject|vbadata"));
    private static final Pattern DOCUMENT =
            Pattern.compile("<Relationship\\b[^>]*officeDocument\"[^>]*>", Pattern.DOTALL);
    private static final Pattern TARGET = Pattern.compile("Target=\"/?([^\"]+)\"");

    private final Map<String, byte[]> parts;

    DocxPackage(byte[] content) {
        parts = GuardedZip.parts(content, DOCX);
        if (text("[Content_Types].xml").contains("macroEnabled")) {
            throw GuardedZip.macros(DOCX);
        }
        if (!parts.containsKey(documentName())) {
            throw new UnreadablePolicy(
                    "This archive holds no Word document. Save the policy as docx, PDF or plain text and send that.");
        }
    }

    private String text(String name) {
        return new String(parts.getOrDefault(name, new byte[0]), StandardCharsets.UTF_8);
    }

    private String documentName() {
        Matcher relation = DOCUMENT.matcher(text("_rels/.rels"));
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
