package org.probity.ejb.policy.pdf;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.probity.ejb.policy.source.TextLine;

/**
 * What the looks of the pages say: the ordinary size of letters and distance of lines, and from these the gaps, page tops
 * and lines that stand out.
 */
final class PdfLayout {
    private static final double GAP = 1.3;
    private static final double LARGER = 1.1;
    private static final double COLUMN = 120;

    private final List<List<PdfLine>> pages;
    private final double size;
    private final double pitch;
    private final boolean mostlyBold;

    PdfLayout(List<List<PdfLine>> pages) {
        this.pages = pages;
        List<PdfLine> lines = pages.stream().flatMap(List::stream).toList();
        size = commonSize(lines);
        pitch = commonPitch();
        long bold = lines.stream().filter(PdfLine::bold).count();
        mostlyBold = bold * 2 > lines.size();
    }

    /** The lines of one page as they are to be joined to paragraphs. */
    List<TextLine> lines(int page) {
        List<PdfLine> lines = pages.get(page);
        List<TextLine> result = new ArrayList<>();
        for (int i = 0; i < lines.size(); i++) {
            PdfLine line = lines.get(i);
            double step = i == 0 ? 0 : line.baseline() - lines.get(i - 1).baseline();
            boolean top = i == 0 || step < -size;
            boolean gap = !top && step > GAP * pitch;
            boolean prominent = line.size() > LARGER * size || (line.bold() && !mostlyBold);
            boolean firstPageTop = top && page == 0 && i == 0;
            result.add(new TextLine(
                    line.text(),
                    line.left(),
                    line.right(),
                    rightEdge(page, i),
                    line.room(),
                    gap || firstPageTop,
                    top && !firstPageTop,
                    prominent,
                    0));
        }
        return result;
    }

    /** Where full lines end in the column of this line; the last line of a page is also held against the next page. */
    private double rightEdge(int page, int index) {
        List<PdfLine> lines = pages.get(page);
        PdfLine line = lines.get(index);
        boolean last = index == lines.size() - 1 && page < pages.size() - 1;
        return pages.subList(page, last ? page + 2 : page + 1).stream()
                .flatMap(List::stream)
                .filter(other -> Math.abs(other.left() - line.left()) < COLUMN)
                .mapToDouble(PdfLine::right)
                .max()
                .orElse(line.right());
    }

    private static double commonSize(List<PdfLine> lines) {
        Map<Double, Integer> letters = new TreeMap<>();
        lines.forEach(line ->
                letters.merge(Math.round(line.size() * 2) / 2.0, line.text().length(), Integer::sum));
        return letters.entrySet().stream()
                .max(Map.Entry.comparingByValue())
                .map(Map.Entry::getKey)
                .orElse(11.0);
    }

    /** The smallest distance between lines that occurs regularly. */
    private double commonPitch() {
        List<Double> steps = new ArrayList<>();
        for (List<PdfLine> lines : pages) {
            for (int i = 1; i < lines.size(); i++) {
                double step = lines.get(i).baseline() - lines.get(i - 1).baseline();
                if (step > size * 0.8 && step < size * 4) {
                    steps.add(Math.round(step * 2) / 2.0);
                }
            }
        }
        Map<Double, Long> counted = steps.stream().collect(Collectors.groupingBy(step -> step, Collectors.counting()));
        return counted.entrySet().stream()
                .filter(entry -> entry.getValue() * 10 >= steps.size())
                .map(Map.Entry::getKey)
                .min(Comparator.naturalOrder())
                .orElse(size * 1.2);
    }
}
