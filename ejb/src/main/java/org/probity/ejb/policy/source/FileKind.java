package org.probity.ejb.policy.source;

import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;

/** The format of a file, decided by its content. The name decides nothing, but a name that says otherwise is refused. */
public enum FileKind {
    TEXT("a plain text file"),
    MARKDOWN("a Markdown file"),
    HTML("a web page"),
    WORD("a Word document"),
    OLD_WORD("an old Word document (doc)"),
    OPEN_DOCUMENT("an OpenDocument text (odt)"),
    PDF("a PDF");

    /** Larger files are refused unread. */
    public static final int MAX_BYTES = 10 * 1024 * 1024;

    private static final int HEAD = 4096;
    private static final String SAVE_AS = " Save it as docx, odt, PDF, HTML, Markdown or plain text and send that.";
    private static final Pattern WEB_PAGE = Pattern.compile(
            "(?is)\\s*(?:<\\?xml[^>]*>\\s*)?(?:<!--.*?-->\\s*)?<(?:!doctype\\s+html|html|head|body)\\b.*");
    private static final Pattern TAGS =
            Pattern.compile("(?is)<(?:p|div|article|section|main|h[1-6]|table|ul|ol|li|br|span|title)\\b[^<>]*>");
    private static final Map<String, FileKind> BY_NAME = Map.ofEntries(
            Map.entry("txt", TEXT),
            Map.entry("text", TEXT),
            Map.entry("md", MARKDOWN),
            Map.entry("markdown", MARKDOWN),
            Map.entry("html", HTML),
            Map.entry("htm", HTML),
            Map.entry("xhtml", HTML),
            Map.entry("docx", WORD),
            Map.entry("doc", OLD_WORD),
            Map.entry("odt", OPEN_DOCUMENT),
            Map.entry("pdf", PDF));

    private final String people;

    FileKind(String people) {
        this.people = people;
    }

    /** The kind of the content; refuses what cannot be read and what is not what its name says. */
    public static FileKind of(String fileName, byte[] content) {
        if (content.length == 0) {
            throw new UnreadablePolicy("The file is empty. Check that it was saved and send it again.");
        }
        if (content.length > MAX_BYTES) {
            throw new UnreadablePolicy("The file is larger than 10 MB. Remove pictures from it and send it again.");
        }
        String ending = ending(fileName);
        FileKind named = BY_NAME.get(ending);
        FileKind found = ofContent(content, named);
        if (named != found && ending.matches("[a-z]{2,8}")) {
            throw new UnreadablePolicy("The name of the file ends in ." + ending + ", but the file is " + found.people
                    + ". Check that it is the right file and give it its proper name.");
        }
        return found;
    }

    private static FileKind ofContent(byte[] content, FileKind named) {
        String start = latin(content, HEAD);
        if (start.startsWith("PK\u0003\u0004")) {
            return ofZip(latin(content, content.length));
        }
        if (start.startsWith("\u00D0\u00CF\u0011\u00E0")) {
            return ofOldOffice(latin(content, content.length).replace("\0", ""));
        }
        if (start.stripLeading().startsWith("%PDF-")) {
            return PDF;
        }
        if (start.startsWith("{\\rtf")) {
            throw new UnreadablePolicy("Rich text files (RTF) are not read here." + SAVE_AS);
        }
        return ofText(TextEncoding.decode(content), named);
    }

    private static FileKind ofText(String text, FileKind named) {
        String head = text.substring(0, Math.min(text.length(), HEAD));
        if (head.stripLeading().startsWith("<") && head.contains("<!ENTITY")) {
            throw new UnreadablePolicy(
                    "This file asks for other files to be fetched while it is read (XML entities), which"
                            + " is not done." + SAVE_AS);
        }
        if (WEB_PAGE.matcher(head).matches() || (named != TEXT && named != MARKDOWN && startsWithTag(head, named))) {
            return HTML;
        }
        if (head.stripLeading().startsWith("<?xml")) {
            throw new UnreadablePolicy("This is an XML file and not a policy." + SAVE_AS);
        }
        return named == MARKDOWN ? MARKDOWN : TEXT;
    }

    private static boolean startsWithTag(String head, FileKind named) {
        return named == HTML
                ? TAGS.matcher(head).find()
                : TAGS.matcher(head.stripLeading()).lookingAt();
    }

    private static FileKind ofZip(String raw) {
        if (raw.substring(0, Math.min(raw.length(), HEAD)).contains("application/vnd.oasis.opendocument.text")) {
            return OPEN_DOCUMENT;
        }
        if (raw.contains("word/")) {
            return WORD;
        }
        throw new UnreadablePolicy("This is an archive or a spreadsheet and not a document." + SAVE_AS);
    }

    private static FileKind ofOldOffice(String raw) {
        if (raw.contains("EncryptedPackage")) {
            throw new UnreadablePolicy(
                    "This Word document is protected by a password. Save a copy without the password and send that.");
        }
        if (raw.contains("WordDocument")) {
            return OLD_WORD;
        }
        throw new UnreadablePolicy("This is a file of an old version of Office and not a document." + SAVE_AS);
    }

    private static String latin(byte[] content, int length) {
        return new String(content, 0, Math.min(content.length, length), StandardCharsets.ISO_8859_1);
    }

    /** What stands behind the last dot of a file name, in lower case; empty when there is no dot. */
    public static String ending(String fileName) {
        String name = fileName == null ? "" : fileName.strip();
        int dot = name.lastIndexOf('.');
        return dot < 0 ? "" : name.substring(dot + 1).toLowerCase(Locale.ROOT);
    }
}
