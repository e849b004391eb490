package org.probity.ejb.policy.reader;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.font.PDType1Font;
import org.apache.pdfbox.pdmodel.font.Standard14Fonts.FontName;

/** A PDF written line by line. */
final class TinyPdf {
    private static final float PITCH = 14;

    private final PDDocument document = new PDDocument();
    private PDPageContentStream page;
    private float y;

    TinyPdf() {
        page();
    }

    TinyPdf page() {
        try {
            if (page != null) {
                page.close();
            }
            PDPage added = new PDPage(PDRectangle.A4);
            document.addPage(added);
            page = new PDPageContentStream(document, added);
            y = 770;
            return this;
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
    }

    /** Lines below each other from the present place on, at this left edge. */
    TinyPdf lines(float x, String... lines) {
        for (String line : lines) {
            write(FontName.HELVETICA, 11, x, y, line);
            y -= PITCH;
        }
        return this;
    }

    TinyPdf heading(String text) {
        y -= 8;
        write(FontName.HELVETICA_BOLD, 14, 72, y, text);
        y -= 2 * PITCH;
        return this;
    }

    TinyPdf gap() {
        y -= PITCH;
        return this;
    }

    TinyPdf at(float newY) {
        y = newY;
        return this;
    }

    private void write(FontName font, float size, float x, float at, String text) {
        try {
            page.beginText();
            page.setFont(new PDType1Font(font), size);
            page.newLineAtOffset(x, at);
            page.showText(text);
            page.endText();
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
    }

    PDDocument document() throws IOException {
        page.close();
        return document;
    }

    byte[] bytes() {
        try (PDDocument open = document) {
            page.close();
            ByteArrayOutputStream out = new ByteArrayOutputStream();
            open.save(out);
            return out.toByteArray();
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
    }
}
