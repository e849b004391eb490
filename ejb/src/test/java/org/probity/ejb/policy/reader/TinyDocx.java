package org.probity.ejb.policy.reader;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

/** A Word document put together part by part, for what no library would write. */
final class TinyDocx {
    private static final String W = "xmlns:w=\"http://schemas.openxmlformats.org/wordprocessingml/2006/main\""
            + " xmlns:mc=\"http://schemas.openxmlformats.org/markup-compatibility/2006\"";

    private final Map<String, byte[]> parts = new LinkedHashMap<>();

    TinyDocx(String body) {
        with("[Content_Types].xml", "<Types xmlns=\"http://schemas.openxmlformats.org/package/2006/content-types\"/>");
        with(
                "_rels/.rels",
                "<Relationships xmlns=\"http://schemas.openxmlformats.org/package/2006/relationships\"><Relationship Id=\"r1\""
                        + " Type=\"http://schemas.openxmlformats.org/officeDocument/2006/relationships/officeDocument\" Target=\"word/document.xml\"/></Relationships>");
        part("document", "document", "<w:body>" + body + "</w:body>");
    }

    /** A paragraph with one run. */
    static String p(String text) {
        return p("", text);
    }

    static String p(String properties, String text) {
        return "<w:p><w:pPr>" + properties + "</w:pPr>" + r(text) + "</w:p>";
    }

    static String r(String text) {
        return "<w:r><w:t xml:space=\"preserve\">" + text + "</w:t></w:r>";
    }

    static String item(int list, int level, String text) {
        return p("<w:numPr><w:ilvl w:val=\"" + level + "\"/><w:numId w:val=\"" + list + "\"/></w:numPr>", text);
    }

    /** A part word/NAME.xml with this root element. */
    TinyDocx part(String name, String root, String content) {
        return with(
                "word/" + name + ".xml",
                "<?xml version=\"1.0\" encoding=\"UTF-8\"?><w:" + root + " " + W + ">" + content + "</w:" + root + ">");
    }

    TinyDocx with(String name, String content) {
        return with(name, content.getBytes(StandardCharsets.UTF_8));
    }

    TinyDocx with(String name, byte[] content) {
        parts.put(name, content);
        return this;
    }

    /** Without any part: a box for a document of another kind. */
    TinyDocx bare() {
        parts.clear();
        return this;
    }

    byte[] bytesWithout(String folder) {
        parts.keySet().removeIf(name -> name.startsWith(folder));
        return bytes();
    }

    byte[] bytes() {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(out, StandardCharsets.ISO_8859_1)) {
            for (Map.Entry<String, byte[]> part : parts.entrySet()) {
                zip.setLevel(part.getKey().equals("mimetype") ? 0 : 9);
                zip.putNextEntry(new ZipEntry(part.getKey()));
                zip.write(part.getValue());
                zip.closeEntry();
            }
        } catch (IOException impossible) {
            throw new IllegalStateException(impossible);
        }
        return out.toByteArray();
    }
}
