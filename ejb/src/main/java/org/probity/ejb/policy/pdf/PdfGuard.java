package org.probity.ejb.policy.pdf;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.zip.DataFormatException;
import java.util.zip.Inflater;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSDocument;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSObject;
import org.apache.pdfbox.cos.COSObjectKey;
import org.apache.pdfbox.cos.COSStream;
import org.probity.ejb.policy.source.UnreadablePolicy;

/**
 * Looks at a PDF before it is opened and before its text is taken: protected files and such as would swell when unpacked
 * are refused, and pictures are sealed so that nothing can unpack them.
 */
final class PdfGuard {
    private static final long MAX_STREAM = 64L * 1024 * 1024;
    private static final long MAX_TOTAL = 640L * 1024 * 1024;
    private static final long MAX_DOUBLY_PACKED = 64L * 1024;
    private static final Pattern ENCRYPTED = Pattern.compile("/Encrypt\\s*(?:<<|\\d+\\s+\\d+\\s+R)");
    private static final Pattern STREAM = Pattern.compile("(?<!end)stream\\r?\\n");
    private static final Pattern STRUCTURE = Pattern.compile("/(?:ObjStm|XRef)\\b");
    private static final Pattern OTHER_FILTER =
            Pattern.compile("/(?:LZW|RunLength|ASCII85|ASCIIHex|DCT|JPX|JBIG2|CCITTFax)|/Filter\\s+\\d+\\s+\\d+\\s+R");
    private static final Pattern WIDE = Pattern.compile("/Columns\\s+\\d{6,}");
    private static final Pattern ESCAPE = Pattern.compile("#([0-9A-Fa-f]{2})");
    private static final Set<COSName> PACKED =
            Set.of(COSName.FLATE_DECODE, COSName.FLATE_DECODE_ABBREVIATION, COSName.IDENTITY);
    private static final Set<COSName> WRAPPED = Set.of(
            COSName.ASCII85_DECODE,
            COSName.ASCII85_DECODE_ABBREVIATION,
            COSName.ASCII_HEX_DECODE,
            COSName.ASCII_HEX_DECODE_ABBREVIATION);

    private PdfGuard() {}

    /** Refuses by the raw bytes, before any of them is believed. */
    static void check(byte[] content) {
        String raw = new String(content, StandardCharsets.ISO_8859_1);
        if (ENCRYPTED.matcher(raw).find()) {
            throw new UnreadablePolicy(
                    "This PDF is protected by a password or against copying. Save a copy without protection and send that.");
        }
        long total = 0;
        int objectStart = 0;
        for (Matcher stream = STREAM.matcher(raw); stream.find(); ) {
            String dictionary = unescaped(raw.substring(Math.max(objectStart, stream.start() - 8_000), stream.start()));
            objectStart = stream.end();
            boolean structure = STRUCTURE.matcher(dictionary).find();
            if (WIDE.matcher(dictionary).find()
                    || (structure && OTHER_FILTER.matcher(dictionary).find())) {
                throw swollen();
            }
            total += unpackedLength(content, stream.end());
            if (total > MAX_TOTAL) {
                throw swollen();
            }
        }
    }

    private static String unescaped(String dictionary) {
        return ESCAPE.matcher(dictionary)
                .replaceAll(
                        code -> Matcher.quoteReplacement(String.valueOf((char) Integer.parseInt(code.group(1), 16))));
    }

    /** Bytes that come out of the stream at this place, whatever its dictionary says, without keeping them. */
    private static long unpackedLength(byte[] content, int start) {
        Inflater inflater = new Inflater();
        try {
            inflater.setInput(content, start, content.length - start);
            byte[] buffer = new byte[32 * 1024];
            for (int length = 1; length > 0; length = inflater.inflate(buffer)) {
                if (inflater.getBytesWritten() > MAX_STREAM) {
                    throw swollen();
                }
            }
            return inflater.getBytesWritten();
        } catch (DataFormatException notPacked) {
            return inflater.getBytesWritten();
        } finally {
            inflater.end();
        }
    }

    /** Takes from every picture the description of how to unpack it; text never needs one. */
    static void seal(COSDocument document) {
        for (COSObjectKey key : List.copyOf(document.getXrefTable().keySet())) {
            COSObject object = document.getObjectFromPool(key);
            COSBase base = object == null ? null : object.getObject();
            if (base instanceof COSStream stream) {
                seal(stream);
            }
        }
    }

    private static void seal(COSStream stream) {
        COSBase filters = stream.getFilters();
        boolean picture = false;
        boolean wrapped = false;
        for (COSBase filter : filters instanceof COSArray array
                ? array.toList()
                : List.of(filters == null ? COSName.IDENTITY : filters)) {
            COSBase name = filter instanceof COSObject reference ? reference.getObject() : filter;
            wrapped |= name instanceof COSName known && WRAPPED.contains(known);
            picture |= !(name instanceof COSName known && (PACKED.contains(known) || WRAPPED.contains(known)));
        }
        boolean tooLong = wrapped && stream.getLength() > MAX_DOUBLY_PACKED;
        if (picture || tooLong) {
            stream.removeItem(COSName.FILTER);
            stream.removeItem(COSName.F);
        }
    }

    private static UnreadablePolicy swollen() {
        return new UnreadablePolicy("This PDF is far larger unpacked than a policy can be, so it was not opened."
                + " Print it to a new PDF and send that.");
    }
}
