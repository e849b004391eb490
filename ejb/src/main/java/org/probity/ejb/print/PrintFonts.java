package org.probity.ejb.print;

import com.openhtmltopdf.outputdevice.helper.BaseRendererBuilder.FontStyle;
import com.openhtmltopdf.pdfboxout.PDFontSupplier;
import com.openhtmltopdf.pdfboxout.PdfRendererBuilder;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import org.apache.fontbox.ttf.CmapLookup;
import org.apache.fontbox.ttf.TTFParser;
import org.apache.fontbox.ttf.TrueTypeFont;
import org.apache.pdfbox.io.RandomAccessReadBuffer;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.font.PDFont;
import org.apache.pdfbox.pdmodel.font.PDType0Font;

/**
 * The two fonts of everything we print, parsed once and shared by all threads; only the subset for one document is built anew.
 * Ligature rules are switched off: they cost five times the rest of the work, and text copied from a document stays plain.
 */
final class PrintFonts {

    private static final String FAMILY = "Liberation Serif";

    private final TrueTypeFont regular = read("Regular");
    private final TrueTypeFont bold = read("Bold");
    private final CmapLookup regularGlyphs = glyphs(regular);
    private final CmapLookup boldGlyphs = glyphs(bold);

    /** Whether a character can be printed: a glyph in both fonts, written from left to right. */
    boolean prints(int codePoint) {
        if ((codePoint >= ' ' && codePoint <= '~') || codePoint == '\n' || codePoint == '\r' || codePoint == '\t') {
            return true;
        }
        return switch (Character.getDirectionality(codePoint)) {
            case Character.DIRECTIONALITY_RIGHT_TO_LEFT,
                    Character.DIRECTIONALITY_RIGHT_TO_LEFT_ARABIC,
                    Character.DIRECTIONALITY_LEFT_TO_RIGHT_EMBEDDING,
                    Character.DIRECTIONALITY_LEFT_TO_RIGHT_OVERRIDE,
                    Character.DIRECTIONALITY_RIGHT_TO_LEFT_EMBEDDING,
                    Character.DIRECTIONALITY_RIGHT_TO_LEFT_OVERRIDE,
                    Character.DIRECTIONALITY_POP_DIRECTIONAL_FORMAT,
                    Character.DIRECTIONALITY_LEFT_TO_RIGHT_ISOLATE,
                    Character.DIRECTIONALITY_RIGHT_TO_LEFT_ISOLATE,
                    Character.DIRECTIONALITY_FIRST_STRONG_ISOLATE,
                    Character.DIRECTIONALITY_POP_DIRECTIONAL_ISOLATE -> false;
            default -> regularGlyphs.getGlyphId(codePoint) != 0 && boldGlyphs.getGlyphId(codePoint) != 0;
        };
    }

    void register(PdfRendererBuilder renderer, PDDocument document) {
        renderer.useFont(new Subset(document, regular), FAMILY, 400, FontStyle.NORMAL, true);
        renderer.useFont(new Subset(document, bold), FAMILY, 700, FontStyle.NORMAL, true);
    }

    private static TrueTypeFont read(String face) {
        String file = "/liberation/LiberationSerif-" + face + ".ttf";
        try (InputStream stream = PrintFonts.class.getResourceAsStream(file)) {
            if (stream == null) {
                throw new IllegalStateException("The font " + file + " is not among the libraries");
            }
            TrueTypeFont font = new TTFParser(true).parse(new RandomAccessReadBuffer(stream));
            font.setEnableGsub(false);
            return font;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static CmapLookup glyphs(TrueTypeFont font) {
        try {
            return font.getUnicodeCmapLookup();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The part of a font that one document uses, made when the document first uses it. */
    private static final class Subset extends PDFontSupplier {
        private final PDDocument document;
        private final TrueTypeFont font;
        private PDFont loaded;

        Subset(PDDocument document, TrueTypeFont font) {
            super(null);
            this.document = document;
            this.font = font;
        }

        @Override
        public PDFont supply() {
            try {
                if (loaded == null) {
                    loaded = PDType0Font.load(document, font, true);
                }
                return loaded;
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }
    }
}
