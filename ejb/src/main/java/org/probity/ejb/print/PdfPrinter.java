package org.probity.ejb.print;

import com.openhtmltopdf.outputdevice.helper.ExternalResourceControlPriority;
import com.openhtmltopdf.pdfboxout.PdfBoxRenderer;
import com.openhtmltopdf.pdfboxout.PdfRendererBuilder;
import com.openhtmltopdf.util.XRLog;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.logging.Level;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.w3c.dom.Document;
import org.xml.sax.SAXException;

/**
 * Prints XHTML as a tagged PDF (PDF/UA-1) in our two fonts. Nothing is fetched while it prints but pictures that are in the page
 * itself. One instance serves all threads; making one reads the fonts.
 */
public final class PdfPrinter {
    private final PrintFonts fonts = new PrintFonts();

    public PdfPrinter() {
        XRLog.listRegisteredLoggers().forEach(logger -> XRLog.setLevel(logger, Level.WARNING));
    }

    /** Whether the fonts have this character. */
    public boolean prints(int codePoint) {
        return fonts.prints(codePoint);
    }

    /**
     * The bytes of the PDF.
     *
     * @throws SAXException where the page is not well formed
     */
    public byte[] print(String xhtml) throws SAXException {
        Document page = Xhtml.parse(xhtml);
        try (PDDocument document = new PDDocument()) {
            PdfRendererBuilder builder = new PdfRendererBuilder();
            builder.usePDDocument(document);
            builder.usePdfUaAccessibility(true);
            fonts.register(builder, document);
            builder.useExternalResourceAccessControl(
                    (uri, kind) -> uri.startsWith("data:image/"),
                    ExternalResourceControlPriority.RUN_BEFORE_RESOLVING_URI);
            builder.withW3cDocument(page, null);
            return rendered(builder, document);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static byte[] rendered(PdfRendererBuilder builder, PDDocument document) throws IOException {
        try (PdfBoxRenderer renderer = builder.buildPdfRenderer()) {
            renderer.createPDFWithoutClosing();
            TagTree.tidy(document.getDocumentCatalog().getStructureTreeRoot());
            ByteArrayOutputStream pdf = new ByteArrayOutputStream(64 * 1024);
            document.save(pdf);
            return pdf.toByteArray();
        }
    }
}
