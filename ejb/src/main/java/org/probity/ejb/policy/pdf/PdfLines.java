package org.probity.ejb.policy.pdf;

import java.io.IOException;
import java.io.Writer;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.apache.pdfbox.contentstream.operator.Operator;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.font.PDFont;
import org.apache.pdfbox.pdmodel.font.PDFontDescriptor;
import org.apache.pdfbox.text.PDFTextStripper;
import org.apache.pdfbox.text.TextPosition;
import org.probity.ejb.policy.source.Spaces;
import org.probity.ejb.policy.source.UnreadablePolicy;

/**
 * Takes the lines of text from the pages, in the order in which the file paints them: for columns that is the reading
 * order. The work per page is limited, for a page can be made to paint itself for ever.
 */
final class PdfLines extends PDFTextStripper {
    private static final int MAX_OPERATORS = 3_000_000;
    private static final int MAX_LETTERS = 2_000_000;
    private static final int MAX_LETTERS_OF_PAGE = 80_000;
    private static final double WIDE_GAP = 2.2;
    private static final Pattern BOLD = Pattern.compile("(?i).*(?:bold|black|heavy|demi).*");

    private final List<List<PdfLine>> pages = new ArrayList<>();
    private final List<TextPosition> letters = new ArrayList<>();
    private final StringBuilder text = new StringBuilder();
    private int operators;
    private int lettersSeen;
    private int lettersOfPage;

    private PdfLines() throws IOException {
        setSortByPosition(false);
    }

    /** Lines page by page. */
    static List<List<PdfLine>> of(PDDocument document) throws IOException {
        PdfLines lines = new PdfLines();
        lines.writeText(document, Writer.nullWriter());
        return lines.pages;
    }

    @Override
    protected void startPage(PDPage page) {
        pages.add(new ArrayList<>());
        lettersOfPage = 0;
    }

    @Override
    protected void processOperator(Operator operator, List<COSBase> operands) throws IOException {
        if (++operators > MAX_OPERATORS) {
            throw endless();
        }
        super.processOperator(operator, operands);
    }

    @Override
    protected void processTextPosition(TextPosition position) {
        if (++lettersSeen > MAX_LETTERS || ++lettersOfPage > MAX_LETTERS_OF_PAGE) {
            throw endless();
        }
        super.processTextPosition(position);
    }

    private static UnreadablePolicy endless() {
        return new UnreadablePolicy(
                "This PDF holds far more on its pages than a policy can. Print it to a new PDF and send that.");
    }

    @Override
    protected void writeString(String word, List<TextPosition> positions) {
        if (!letters.isEmpty() && !positions.isEmpty()) {
            TextPosition before = letters.get(letters.size() - 1);
            TextPosition first = positions.get(0);
            double gap = first.getXDirAdj() - before.getXDirAdj() - before.getWidthDirAdj();
            if (gap > WIDE_GAP * before.getFontSizeInPt() && text.length() > 0) {
                text.setLength(text.toString().stripTrailing().length());
                text.append('\t');
            }
        }
        text.append(word);
        letters.addAll(positions);
    }

    @Override
    protected void writeWordSeparator() {
        text.append(' ');
    }

    @Override
    protected void writeLineSeparator() {
        endLine();
    }

    @Override
    protected void endArticle() {
        endLine();
    }

    @Override
    protected void endPage(PDPage page) {
        endLine();
    }

    private void endLine() {
        String line = Spaces.ordinary(text.toString()).strip();
        List<TextPosition> shown = letters.stream()
                .filter(letter -> !letter.getUnicode().isBlank())
                .toList();
        if (!line.isEmpty() && !shown.isEmpty()) {
            double left =
                    shown.stream().mapToDouble(TextPosition::getXDirAdj).min().orElse(0);
            double right = shown.stream()
                    .mapToDouble(letter -> letter.getXDirAdj() + letter.getWidthDirAdj())
                    .max()
                    .orElse(0);
            double size = shown.stream()
                    .mapToDouble(TextPosition::getFontSizeInPt)
                    .max()
                    .orElse(0);
            boolean bold = shown.stream().map(TextPosition::getFont).distinct().allMatch(PdfLines::isBold);
            pages.get(pages.size() - 1)
                    .add(new PdfLine(line, left, right, shown.get(0).getYDirAdj(), size, bold, firstWord(line, shown)));
        }
        letters.clear();
        text.setLength(0);
    }

    private static double firstWord(String line, List<TextPosition> shown) {
        int length = Math.min(line.split("\\s", 2)[0].length(), shown.size());
        TextPosition last = shown.get(length - 1);
        return last.getXDirAdj() + last.getWidthDirAdj() - shown.get(0).getXDirAdj();
    }

    private static boolean isBold(PDFont font) {
        String name = font.getName();
        PDFontDescriptor descriptor = font.getFontDescriptor();
        return (name != null && BOLD.matcher(name).matches())
                || (descriptor != null && (descriptor.isForceBold() || descriptor.getFontWeight() >= 600));
    }
}
