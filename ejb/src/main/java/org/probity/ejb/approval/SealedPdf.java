package org.probity.ejb.approval;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.util.Arrays;
import java.util.Base64;
import java.util.Map;
import java.util.Optional;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDDocumentNameDictionary;
import org.apache.pdfbox.pdmodel.PDEmbeddedFilesNameTreeNode;
import org.apache.pdfbox.pdmodel.common.filespecification.PDComplexFileSpecification;
import org.apache.pdfbox.pdmodel.common.filespecification.PDEmbeddedFile;

/**
 * A PDF with a statement attached as plain text whose second line is a seal: an Ed25519 signature over every byte of the file, the
 * place of the seal itself filled with noughts. So one changed byte anywhere breaks it, and it is checked with a public key alone.
 */
final class SealedPdf {
    static final String FILE_NAME = "probity-certificate.txt";

    private static final String HEAD = "Probity certificate 1\nseal: ";
    private static final int SEAL = 88;
    private static final byte[] START = HEAD.getBytes(StandardCharsets.US_ASCII);
    private static final byte[] END = "\nend\n".getBytes(StandardCharsets.US_ASCII);

    private final byte[] file;
    private final int at;

    private SealedPdf(byte[] file, int at) {
        this.file = file;
        this.at = at;
    }

    /** Signs bytes with the key of this installation. */
    interface Signer {
        byte[] sign(byte[] content) throws GeneralSecurityException;
    }

    /** The PDF with the statement in it, sealed; the statement is lines without an empty one. */
    static byte[] seal(byte[] pdf, String statement, Signer signer) {
        byte[] file = attach(pdf, HEAD + "0".repeat(SEAL) + "\n" + statement + "\nend\n");
        int at = find(file, START, 0) + START.length;
        try {
            byte[] seal = Base64.getEncoder().encode(signer.sign(file));
            System.arraycopy(seal, 0, file, at, SEAL);
            return file;
        } catch (GeneralSecurityException noSignature) {
            throw new IllegalStateException("Nothing can be signed with this key file.", noSignature);
        }
    }

    /** A file that claims to be one; empty for every other file. */
    static Optional<SealedPdf> of(byte[] file) {
        int at = find(file, START, 0);
        boolean once = at >= 0 && find(file, START, at + 1) < 0 && at + START.length + SEAL <= file.length;
        return once ? Optional.of(new SealedPdf(file, at + START.length)) : Optional.empty();
    }

    /** What it says; to be believed only with {@link #seal} and {@link #signed}. */
    String statement() {
        int end = find(file, END, at);
        byte[] text = Arrays.copyOfRange(file, Math.min(file.length, at + SEAL + 1), end < 0 ? file.length : end);
        return new String(text, StandardCharsets.UTF_8);
    }

    /** The signature; empty when it is none. */
    byte[] seal() {
        try {
            return Base64.getDecoder().decode(Arrays.copyOfRange(file, at, at + SEAL));
        } catch (IllegalArgumentException damaged) {
            return new byte[0];
        }
    }

    /** What was signed. */
    byte[] signed() {
        byte[] content = file.clone();
        Arrays.fill(content, at, at + SEAL, (byte) '0');
        return content;
    }

    private static byte[] attach(byte[] pdf, String text) {
        try (PDDocument document = Loader.loadPDF(pdf)) {
            byte[] content = text.getBytes(StandardCharsets.UTF_8);
            PDEmbeddedFile embedded = new PDEmbeddedFile(document, new ByteArrayInputStream(content));
            embedded.setSubtype("text/plain");
            embedded.setSize(content.length);
            PDComplexFileSpecification named = new PDComplexFileSpecification();
            named.setFile(FILE_NAME);
            named.setFileUnicode(FILE_NAME);
            named.setFileDescription("What was approved, by whom, and the seal over this file");
            named.setEmbeddedFile(embedded);
            named.setEmbeddedFileUnicode(embedded);
            named.getCOSObject().setName(COSName.getPDFName("AFRelationship"), "Data");
            PDEmbeddedFilesNameTreeNode files = new PDEmbeddedFilesNameTreeNode();
            files.setNames(Map.of(FILE_NAME, named));
            PDDocumentNameDictionary names = new PDDocumentNameDictionary(document.getDocumentCatalog());
            names.setEmbeddedFiles(files);
            document.getDocumentCatalog().setNames(names);
            COSArray associated = new COSArray();
            associated.add(named.getCOSObject());
            document.getDocumentCatalog().getCOSObject().setItem(COSName.getPDFName("AF"), associated);
            ByteArrayOutputStream out = new ByteArrayOutputStream(pdf.length + content.length + 4096);
            document.save(out);
            return out.toByteArray();
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }

    private static int find(byte[] file, byte[] wanted, int from) {
        for (int start = from; start <= file.length - wanted.length; start++) {
            if (file[start] == wanted[0]
                    && Arrays.equals(file, start, start + wanted.length, wanted, 0, wanted.length)) {
                return start;
            }
        }
        return -1;
    }
}
