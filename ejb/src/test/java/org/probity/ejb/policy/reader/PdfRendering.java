package org.probity.ejb.policy.reader;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.font.PDFont;
import org.apache.pdfbox.pdmodel.font.PDType1Font;
import org.apache.pdfbox.pdmodel.font.Standard14Fonts.FontName;
import org.probity.ejb.policy.reader.GeneratedPolicy.Clause;
import org.probity.ejb.policy.reader.GeneratedPolicy.Heading;
import org.probity.ejb.policy.reader.GeneratedPolicy.Part;
import org.probity.ejb.policy.reader.GeneratedPolicy.Table;

/** A generated policy as a PDF of several pages with running head, foot and page numbers, some words divided. */
final class PdfRendering {
    private static final float LEFT = 72;
    private static final float RIGHT = 520;
    private static final float TOP = 760;
    private static final float BOTTOM = 90;
    private static final float SIZE = 11;
    private static final float PITCH = 14;

    private final GeneratedPolicy policy;
    private final PDDocument document = new PDDocument();
    private final PDFont plain = new PDType1Font(FontName.HELVETICA);
    private final PDFont bold = new PDType1Font(FontName.HELVETICA_BOLD);
    private final List<PDPageContentStream> pages = new ArrayList<>();
    private float y;

    private PdfRendering(GeneratedPolicy policy) {
        this.policy = policy;
    }

    static byte[] of(GeneratedPolicy policy) throws IOException {
        return new PdfRendering(policy).bytes();
    }

    private byte[] bytes() throws IOException {
        newPage();
        Part before = null;
        for (Part part : policy.parts()) {
            if (part instanceof Heading heading) {
                heading(heading);
            } else if (part instanceof Clause clause) {
                boolean tight = clause.isItem()
                        && before instanceof Clause last
                        && last.isItem()
                        && !policy.style().looseLists();
                y -= tight ? 2 : 8;
                clause(clause);
            } else if (part instanceof Table table) {
                table(table);
            }
            before = part;
        }
        edges();
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        document.save(out);
        document.close();
        return out.toByteArray();
    }

    private void newPage() throws IOException {
        PDPage page = new PDPage(PDRectangle.A4);
        document.addPage(page);
        pages.add(new PDPageContentStream(document, page));
        y = TOP;
    }

    private void edges() throws IOException {
        for (int i = 0; i < pages.size(); i++) {
            write(pages.get(i), plain, 9, LEFT, 805, "Handbook for staff and families");
            write(pages.get(i), plain, 9, LEFT, 40, "Office copy");
            write(pages.get(i), plain, 9, 470, 26, "Page " + (i + 1) + " of " + pages.size());
            pages.get(i).close();
        }
    }

    private void heading(Heading heading) throws IOException {
        float size = heading.level() == 1 ? 18 : 12;
        y -= 12;
        String text = heading.number() == null ? heading.text() : heading.number() + " " + heading.text();
        line(bold, size, LEFT, text);
        y -= 4;
    }

    private void clause(Clause clause) throws IOException {
        float left = LEFT + 24 * clause.depth();
        String mark = clause.printed() == null ? "" : clause.printed().isEmpty() ? "\u2022" : clause.printed();
        float hanging = mark.isEmpty() ? left : left + 28;
        List<String> words = new ArrayList<>(List.of(clause.text().split(" ")));
        boolean first = true;
        while (!words.isEmpty()) {
            String text = fill(words, hanging);
            makeRoom();
            if (first && !mark.isEmpty()) {
                write(pages.get(pages.size() - 1), plain, SIZE, left, y, mark);
            }
            write(pages.get(pages.size() - 1), plain, SIZE, hanging, y, text);
            y -= PITCH;
            first = false;
        }
    }

    /** Takes as many words as fit; in some policies a long word that does not fit is divided. */
    private String fill(List<String> words, float left) throws IOException {
        StringBuilder line = new StringBuilder();
        while (!words.isEmpty() && width(line + words.get(0)) < RIGHT - left) {
            line.append(words.remove(0)).append(' ');
        }
        if (policy.style().divided() && !words.isEmpty() && words.get(0).matches("[a-z]{9,}[.,;]?")) {
            String word = words.get(0);
            if (width(line + word.substring(0, 4) + "-") < RIGHT - left) {
                words.set(0, word.substring(4));
                return line + word.substring(0, 4) + "-";
            }
        }
        return line.toString().stripTrailing();
    }

    private float width(String text) throws IOException {
        return plain.getStringWidth(text) / 1000 * SIZE;
    }

    private void makeRoom() throws IOException {
        if (y < BOTTOM) {
            newPage();
        }
    }

    private void line(PDFont font, float size, float x, String text) throws IOException {
        makeRoom();
        write(pages.get(pages.size() - 1), font, size, x, y, text);
        y -= PITCH * size / SIZE;
    }

    private void table(Table table) throws IOException {
        y -= 8;
        if (y < BOTTOM + PITCH * table.rows().size()) {
            newPage();
        }
        for (List<String> row : table.rows()) {
            write(pages.get(pages.size() - 1), plain, SIZE, LEFT, y, row.get(0));
            write(pages.get(pages.size() - 1), plain, SIZE, LEFT + 200, y, row.get(1));
            y -= PITCH;
        }
    }

    private static void write(PDPageContentStream page, PDFont font, float size, float x, float y, String text)
            throws IOException {
        page.beginText();
        page.setFont(font, size);
        page.newLineAtOffset(x, y);
        page.showText(text);
        page.endText();
    }
}
