package org.probity.ejb.policy.pdf;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.probity.ejb.policy.draft.ClauseNumber;
import org.probity.ejb.policy.draft.PageFurniture;
import org.probity.ejb.policy.draft.WordCount;
import org.probity.ejb.policy.source.HyphenMend;
import org.probity.ejb.policy.source.PageLines;
import org.probity.ejb.policy.source.Paragraphs;
import org.probity.ejb.policy.source.SourceBlock;
import org.probity.ejb.policy.source.SourceText;
import org.probity.ejb.policy.source.Spaces;
import org.probity.ejb.policy.source.TableBlock;
import org.probity.ejb.policy.source.TextLine;
import org.probity.ejb.policy.source.UnreadablePolicy;

/** PDF with a text layer: running heads and feet and page numbers set aside, divided words mended, pages joined. */
public final class PdfText {
    private static final int MAX_PAGES = 300;

    private final List<List<PdfLine>> pages;
    private final List<SourceBlock> blocks = new ArrayList<>();
    private final List<PageFurniture> furniture = new ArrayList<>();
    private final HyphenMend mend;
    private final Paragraphs paragraphs;

    private PdfText(List<List<PdfLine>> pages) {
        this.pages = pages;
        mend = new HyphenMend(pages.stream().flatMap(List::stream).map(PdfLine::text));
        paragraphs = new Paragraphs(mend);
    }

    public static SourceText read(byte[] content) {
        PdfGuard.check(content);
        PdfText reading = new PdfText(lines(content));
        WordCount words =
                WordCount.of(reading.pages.stream().flatMap(List::stream).map(PdfLine::text));
        reading.setFurnitureAside();
        reading.take();
        if (reading.blocks.isEmpty()) {
            throw new UnreadablePolicy("This PDF has no text layer: its pages are pictures."
                    + " Have the text recognised, or send the document it was made from.");
        }
        return new SourceText(
                reading.blocks, reading.furniture, reading.paragraphs.warnings(), reading.mend.mended(words));
    }

    private static List<List<PdfLine>> lines(byte[] content) {
        try (PDDocument document = Loader.loadPDF(content)) {
            if (document.getNumberOfPages() > MAX_PAGES) {
                throw new UnreadablePolicy("This PDF has more than " + MAX_PAGES + " pages. Send the policy alone.");
            }
            PdfGuard.seal(document.getDocument());
            return PdfLines.of(document);
        } catch (IOException damaged) {
            throw new UnreadablePolicy("This PDF is damaged. Print it to a new PDF and send that.", damaged);
        }
    }

    private void setFurnitureAside() {
        List<List<Integer>> fromTop = pages.stream()
                .map(page -> IntStream.range(0, page.size())
                        .boxed()
                        .sorted(Comparator.comparingDouble(
                                line -> page.get(line).baseline()))
                        .toList())
                .toList();
        List<List<String>> texts = IntStream.range(0, pages.size())
                .mapToObj(page -> fromTop.get(page).stream()
                        .map(line -> pages.get(page).get(line).text())
                        .toList())
                .toList();
        List<Map<Integer, PageFurniture.Kind>> found = PageLines.of(texts);
        for (int page = 0; page < pages.size(); page++) {
            List<PdfLine> aside = new ArrayList<>();
            for (int line = 0; line < texts.get(page).size(); line++) {
                if (found.get(page).containsKey(line)) {
                    furniture.add(new PageFurniture(
                            found.get(page).get(line),
                            Spaces.single(texts.get(page).get(line))));
                    aside.add(pages.get(page).get(fromTop.get(page).get(line)));
                }
            }
            pages.get(page).removeAll(aside);
        }
    }

    private void take() {
        PdfLayout layout = new PdfLayout(pages);
        List<TextLine> run = new ArrayList<>();
        for (int page = 0; page < pages.size(); page++) {
            List<TextLine> lines = layout.lines(page);
            for (int i = 0; i < lines.size(); ) {
                int rows = tableLength(lines, i);
                if (rows > 0) {
                    blocks.addAll(paragraphs.of(run));
                    run.clear();
                    blocks.add(table(lines.subList(i, i + rows)));
                    i += rows;
                } else {
                    run.add(lines.get(i));
                    i++;
                }
            }
        }
        blocks.addAll(paragraphs.of(run));
    }

    /** Neighbouring lines with the same number of wide gaps inside, at least two. */
    private static int tableLength(List<TextLine> lines, int start) {
        int end = start;
        while (end < lines.size() && gaps(lines.get(end)) > 0 && gaps(lines.get(end)) == gaps(lines.get(start))) {
            end++;
        }
        return end - start > 1 ? end - start : 0;
    }

    private static long gaps(TextLine line) {
        String text =
                ClauseNumber.at(line.text()).map(ClauseNumber.Numbered::rest).orElse(line.text());
        return text.strip().chars().filter(character -> character == '\t').count();
    }

    private static TableBlock table(List<TextLine> lines) {
        return new TableBlock(lines.stream()
                .map(line -> Arrays.stream(line.text().split("\t", -1))
                        .map(Spaces::single)
                        .toList())
                .toList());
    }
}
