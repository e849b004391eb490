package org.probity.ejb.policy.reader;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.probity.ejb.policy.reader.TinyDocx.p;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.util.Arrays;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSStream;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDResources;
import org.apache.pdfbox.pdmodel.common.PDStream;
import org.apache.pdfbox.pdmodel.encryption.AccessPermission;
import org.apache.pdfbox.pdmodel.encryption.StandardProtectionPolicy;
import org.apache.pdfbox.pdmodel.graphics.form.PDFormXObject;
import org.apache.poi.poifs.crypt.EncryptionInfo;
import org.apache.poi.poifs.crypt.EncryptionMode;
import org.apache.poi.poifs.crypt.Encryptor;
import org.apache.poi.poifs.filesystem.POIFSFileSystem;
import org.junit.jupiter.api.Test;
import org.probity.ejb.policy.draft.PolicyDraft;
import org.probity.ejb.policy.source.FileKind;
import org.probity.ejb.policy.source.UnreadablePolicy;

/** Files that are refused, each with a sentence that says what is wrong and what to do, and nothing of them executed. */
class UnreadableFileTest {
    private static final String TEXT = "Bicycle Policy\n\nPupils must lock every bicycle.\n";
    private static final byte[] ENOUGH_ZEROS = new byte[80 * 1024 * 1024];

    @Test
    void emptyAndOversizedFiles() {
        refused("policy.txt", new byte[0], "empty");
        refused("policy.txt", new byte[FileKind.MAX_BYTES + 1], "10 MB");
        refused("policy.txt", bytes(" \n\n "), "no text");
        refused("policy.txt", bytes("word ".repeat(300_000)), "far longer");
        refused("policy.txt", bytes("Word.\n\n".repeat(30_000)), "paragraphs");
    }

    @Test
    void filesThatAreNotWhatTheirNameSays() {
        byte[] docx = new TinyDocx(p("Bicycle Policy")).bytes();
        byte[] pdf = new TinyPdf().heading("Bicycle Policy").bytes();
        refused("policy.pdf", docx, "ends in .pdf, but the file is a Word document");
        refused("policy.docx", pdf, "ends in .docx, but the file is a PDF");
        refused("policy.txt", bytes("<!DOCTYPE html><html><body><p>Text</p></body></html>"), "is a web page");
        refused("policy.html", bytes(TEXT), "is a plain text file");
        refused("policy.exe", bytes(TEXT), "ends in .exe");
        refused("policy.doc", docx, "ends in .doc,");
    }

    @Test
    void nameWithoutAnEndingIsDecidedByContent() {
        assertEquals("Bicycle Policy", read("policy", bytes(TEXT)).title());
        assertEquals(
                "Bicycle Policy",
                read("Policy v1.2", new TinyDocx(p("Bicycle Policy") + p("Pupils must walk.")).bytes())
                        .title());
        assertEquals(
                "Bicycle Policy",
                read(
                                null,
                                new TinyPdf()
                                        .heading("Bicycle Policy")
                                        .lines(72, "Pupils must walk.")
                                        .bytes())
                        .title());
    }

    @Test
    void otherFormats() {
        refused("policy.txt", new byte[] {(byte) 0x89, 'P', 'N', 'G', 13, 10, 26, 10, 0, 0, 0, 13}, "nothing to read");
        refused("policy.rtf", bytes("{\\rtf1 Text}"), "RTF");
        refused("policy.xls", new byte[] {(byte) 0xD0, (byte) 0xCF, 0x11, (byte) 0xE0, 0, 0}, "old version of Office");
        refused(
                "policy.ods",
                new TinyDocx("")
                        .with("mimetype", "application/vnd.oasis.opendocument.spreadsheet")
                        .bytesWithout("word/"),
                "archive or a spreadsheet");
        refused(
                "policy.xlsx",
                new TinyDocx("").with("xl/workbook.xml", "<workbook/>").bytesWithout("word/"),
                "archive or a spreadsheet");
        refused("policy.html", bytes("<?xml version=\"1.0\"?><policy/>"), "XML");
    }

    @Test
    void protectedFiles() throws IOException, GeneralSecurityException {
        for (String userPassword : new String[] {"secret", ""}) {
            try (PDDocument document = new TinyPdf().heading("Bicycle Policy").document()) {
                document.protect(new StandardProtectionPolicy("owner", userPassword, new AccessPermission()));
                ByteArrayOutputStream out = new ByteArrayOutputStream();
                document.save(out);
                refused("policy.pdf", out.toByteArray(), "protected");
            }
        }
        try (POIFSFileSystem files = new POIFSFileSystem()) {
            Encryptor encryptor = new EncryptionInfo(EncryptionMode.agile).getEncryptor();
            encryptor.confirmPassword("secret");
            try (OutputStream out = encryptor.getDataStream(files)) {
                out.write(new TinyDocx(p("Bicycle Policy")).bytes());
            }
            ByteArrayOutputStream out = new ByteArrayOutputStream();
            files.writeFilesystem(out);
            refused("policy.docx", out.toByteArray(), "protected by a password");
        }
    }

    @Test
    void pdfOfPictures() throws IOException {
        try (PDDocument document = new PDDocument()) {
            document.addPage(new PDPage());
            ByteArrayOutputStream out = new ByteArrayOutputStream();
            document.save(out);
            refused("policy.pdf", out.toByteArray(), "no text layer");
        }
    }

    @Test
    void macros() {
        refused(
                "policy.docx",
                new TinyDocx(p("Bicycle Policy"))
                        .with("word/vbaProject.bin", new byte[] {1, 2})
                        .bytes(),
                "macros");
        refused(
                "policy.docx",
                new TinyDocx(p("Bicycle Policy"))
                        .with(
                                "[Content_Types].xml",
                                "<Types><Override ContentType=\"application/vnd.ms-word.document.macroEnabled.main+xml\"/></Types>")
                        .bytes(),
                "macros");
    }

    @Test
    void externalEntities() {
        String evil =
                "<?xml version=\"1.0\"?><!DOCTYPE w:document [<!ENTITY x SYSTEM \"file:///etc/passwd\">]><w:document"
                        + " xmlns:w=\"http://schemas.openxmlformats.org/wordprocessingml/2006/main\"><w:body><w:p><w:r><w:t>&x;</w:t></w:r></w:p></w:body></w:document>";
        refused("policy.docx", new TinyDocx("").with("word/document.xml", evil).bytes(), "XML entities");
        refused(
                "policy.docx",
                new TinyDocx("")
                        .with("word/document.xml", evil.replace("<!DOCTYPE", " ".repeat(5_000) + "<!DOCTYPE"))
                        .bytes(),
                "damaged inside");
        refused(
                "policy.docx",
                new TinyDocx("")
                        .with("word/document.xml", evil.replaceFirst("<!DOCTYPE.*?]>", ""))
                        .bytes(),
                "damaged inside");
        refused(
                "policy.html",
                bytes(
                        "<!DOCTYPE html [<!ENTITY x SYSTEM \"file:///etc/passwd\">]><html><body><p>&x;</p></body></html>"),
                "XML entities");
    }

    @Test
    void filesThatSwell() throws IOException {
        refused(
                "policy.docx",
                new TinyDocx(p("Bicycle Policy"))
                        .with("word/media/image1.png", ENOUGH_ZEROS)
                        .bytes(),
                "larger unpacked");
        refused("policy.docx", new TinyDocx(p("a".repeat(30 * 1024 * 1024))).bytes(), "larger unpacked");
        try (PDDocument document = new TinyPdf().heading("Bicycle Policy").document()) {
            document.getPage(0)
                    .setContents(new PDStream(
                            document, new java.io.ByteArrayInputStream(ENOUGH_ZEROS), COSName.FLATE_DECODE));
            ByteArrayOutputStream out = new ByteArrayOutputStream();
            document.save(out);
            refused("policy.pdf", out.toByteArray(), "larger unpacked");
        }
    }

    @Test
    void pageThatPaintsItselfForEver() throws IOException {
        try (PDDocument document = new TinyPdf().heading("Bicycle Policy").document()) {
            PDFormXObject inner = form(document, "0 0 m\n".repeat(50), null);
            for (int i = 0; i < 12; i++) {
                inner = form(document, "/F Do\n".repeat(10), inner);
            }
            PDPage page = document.getPage(0);
            page.getResources().put(COSName.getPDFName("F"), inner);
            COSStream contents = document.getDocument().createCOSStream();
            try (OutputStream out = contents.createOutputStream()) {
                out.write(bytes("/F Do\n"));
            }
            page.setContents(new PDStream(contents));
            ByteArrayOutputStream out = new ByteArrayOutputStream();
            document.save(out);
            refused("policy.pdf", out.toByteArray(), "far more on its pages");
        }
    }

    private static PDFormXObject form(PDDocument document, String content, PDFormXObject inner) throws IOException {
        PDFormXObject form = new PDFormXObject(document);
        try (OutputStream out = form.getCOSObject().createOutputStream()) {
            out.write(bytes(content));
        }
        PDResources resources = new PDResources();
        if (inner != null) {
            resources.put(COSName.getPDFName("F"), inner);
        }
        form.setResources(resources);
        return form;
    }

    @Test
    void tooManyPages() throws IOException {
        TinyPdf pdf = new TinyPdf();
        for (int i = 0; i < 300; i++) {
            pdf.lines(72, "Page text").page();
        }
        refused("policy.pdf", pdf.bytes(), "more than 300 pages");
    }

    @Test
    void damagedFiles() {
        byte[] docx = new TinyDocx(p("Bicycle Policy")).bytes();
        byte[] pdf = new TinyPdf().heading("Bicycle Policy").bytes();
        refused("policy.docx", Arrays.copyOf(docx, docx.length / 2), "");
        refused("policy.docx", new TinyDocx("<w:p><w:r>").bytes(), "damaged inside");
        refused("policy.docx", new TinyDocx("<w:p>".repeat(1_000) + "</w:p>".repeat(1_000)).bytes(), "damaged inside");
        refused("policy.pdf", bytes("%PDF-1.7\nnothing else"), "damaged");
        refused("policy.pdf", Arrays.copyOf(pdf, 40), "");
    }

    private static PolicyDraft read(String name, byte[] content) {
        return new PolicyReader().read(name, content);
    }

    private static byte[] bytes(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }

    private static void refused(String name, byte[] content, String because) {
        String message =
                assertThrows(UnreadablePolicy.class, () -> read(name, content)).getMessage();
        assertTrue(message.contains(because), message);
        assertTrue(message.matches("[A-Z][^!]{20,250}\\."), message);
    }
}
