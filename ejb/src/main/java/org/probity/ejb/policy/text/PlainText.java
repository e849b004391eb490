package org.probity.ejb.policy.text;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jsoup.parser.Parser;
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
import org.probity.ejb.policy.source.TextBlock;
import org.probity.ejb.policy.source.TextLine;

/**
 * Plain text and Markdown, read the same way: plain text that was taken out of a PDF is full of Markdown marks. In
 * Markdown alone a &gt; at the front of a line is a quotation and not a bullet.
 */
public final class PlainText {
    private static final int ORDINARY_WIDTH = 72;
    private static final Pattern HASHES = Pattern.compile(" {0,3}(#{1,6})\\s+(.*?)(?:\\s+#+)?\\s*");
    private static final Pattern RULE = Pattern.compile("\\s*[-=_*~.\u2013\u2014][-=_*~.\u2013\u2014\\s]{2,}");

    private final List<SourceBlock> blocks = new ArrayList<>();
    private final List<PageFurniture> furniture = new ArrayList<>();
    private final List<TextLine> run = new ArrayList<>();
    private final HyphenMend mend;
    private final Paragraphs paragraphs;
    private boolean gap = true;

    private PlainText(List<String> lines) {
        mend = new HyphenMend(lines.stream());
        paragraphs = new Paragraphs(mend);
    }

    public static SourceText read(String text, boolean markdown) {
        String plain =
                Spaces.ordinary(text).replace("\r\n", "\n").replace('\r', '\n').replace('\u000B', '\n');
        List<PageFurniture> remarks = new ArrayList<>();
        List<String> lines = withoutRemarks(plain, remarks).lines().toList();
        PlainText reading = new PlainText(lines);
        reading.furniture.addAll(remarks);
        reading.take(reading.withoutPageLines(markdown ? unquoted(lines) : lines));
        WordCount words =
                WordCount.of(plain.lines().map(line -> InlineMarks.withoutTags(Parser.unescapeEntities(line, false))));
        return new SourceText(
                reading.blocks, reading.furniture, reading.paragraphs.warnings(), reading.mend.mended(words));
    }

    /** The text without the remarks that Markdown hides, which become furniture. */
    private static String withoutRemarks(String text, List<PageFurniture> remarks) {
        StringBuilder rest = new StringBuilder();
        int from = 0;
        for (int open = text.indexOf("<!--"); open >= 0; open = text.indexOf("<!--", from)) {
            int close = text.indexOf("-->", open + 4);
            if (close < 0) {
                break;
            }
            remarks.add(new PageFurniture(
                    PageFurniture.Kind.REMARK, text.substring(open + 4, close).strip()));
            rest.append(text, from, open).append(' ');
            from = close + 3;
        }
        return rest.append(text.substring(from)).toString();
    }

    private static List<String> unquoted(List<String> lines) {
        return lines.stream()
                .map(line -> line.replaceFirst("^(?: {0,3}> ?){1,9}", ""))
                .toList();
    }

    /** Empties the lines that belong to the page and not to the text. */
    private List<String> withoutPageLines(List<String> lines) {
        List<String> kept = new ArrayList<>(lines);
        List<List<Integer>> pages = pages(lines);
        List<Map<Integer, PageFurniture.Kind>> found = PageLines.of(pages.stream()
                .map(page -> page.stream().map(lines::get).map(String::strip).toList())
                .toList());
        for (int page = 0; page < pages.size(); page++) {
            for (int line = 0; line < pages.get(page).size(); line++) {
                PageFurniture.Kind kind = found.get(page).get(line);
                if (kind != null) {
                    int at = pages.get(page).get(line);
                    furniture.add(new PageFurniture(kind, Spaces.single(lines.get(at))));
                    kept.set(at, "");
                }
            }
        }
        return kept;
    }

    /** Numbers of the lines with text, page by page: a page ends at a form feed or after a line like "Page 2 of 5". */
    private static List<List<Integer>> pages(List<String> lines) {
        List<List<Integer>> pages = new ArrayList<>();
        List<Integer> page = new ArrayList<>();
        for (int i = 0; i < lines.size(); i++) {
            if (lines.get(i).startsWith("\f") && !page.isEmpty()) {
                pages.add(page);
                page = new ArrayList<>();
            }
            if (!lines.get(i).isBlank()) {
                page.add(i);
            }
            if (PageLines.isPageNumber(lines.get(i).strip())) {
                pages.add(page);
                page = new ArrayList<>();
            }
        }
        if (!page.isEmpty()) {
            pages.add(page);
        }
        return pages;
    }

    private void take(List<String> lines) {
        int i = 0;
        while (i < lines.size()) {
            int rows = lines.get(i).isBlank() ? 0 : TextTables.length(lines, i);
            if (rows > 0) {
                endRun();
                blocks.add(new TableBlock(TextTables.rows(lines.subList(i, i + rows))));
                gap = true;
                i += rows;
            } else {
                line(lines.get(i).stripTrailing());
                i++;
            }
        }
        endRun();
    }

    private void line(String line) {
        if (line.isBlank() || RULE.matcher(line).matches()) {
            underline(line);
            gap = true;
            return;
        }
        Matcher hashes = HASHES.matcher(line);
        boolean heading = hashes.matches() && !hashes.group(2).isBlank();
        String text = heading ? hashes.group(2) : line;
        run.add(line(text, heading ? hashes.group(1).length() : 0));
        gap = false;
    }

    private TextLine line(String text, int level) {
        String wide = text.replace("\f", "").replace("\t", "    ");
        int indent = wide.length() - wide.stripLeading().length();
        int room = wide.strip().split("\\s+", 2)[0].length() + 1;
        return new TextLine(text.replace("\f", ""), indent, wide.length(), 0, room, gap, false, false, level);
    }

    /** A line of = or - under a short line makes that one a heading. */
    private void underline(String rule) {
        char sign = rule.isBlank() ? ' ' : rule.strip().charAt(0);
        if (gap || (sign != '=' && sign != '-') || run.isEmpty()) {
            return;
        }
        TextLine above = run.get(run.size() - 1);
        boolean alone = above.gap() && above.level() == 0 && above.text().length() < 100;
        if (alone
                && !above.text().strip().endsWith(".")
                && ClauseNumber.at(above.text())
                        .filter(found -> found.number().isBullet())
                        .isEmpty()) {
            run.set(run.size() - 1, withLevel(above, sign == '=' ? 1 : 2));
        }
    }

    private static TextLine withLevel(TextLine line, int level) {
        return new TextLine(
                line.text(), line.indent(), line.end(), line.right(), line.room(), line.gap(), false, false, level);
    }

    private void endRun() {
        paragraphs.of(withRightEdges()).forEach(this::add);
        run.clear();
    }

    private List<TextLine> withRightEdges() {
        double widest = run.stream().mapToDouble(TextLine::end).max().orElse(0);
        List<TextLine> lines = new ArrayList<>();
        int start = 0;
        for (int i = 0; i < run.size(); i++) {
            if (i + 1 == run.size() || run.get(i + 1).gap()) {
                List<TextLine> together = run.subList(start, i + 1);
                double right = Math.max(
                        together.stream().mapToDouble(TextLine::end).max().orElse(0), Math.min(widest, ORDINARY_WIDTH));
                together.forEach(line -> lines.add(new TextLine(
                        line.text(),
                        line.indent(),
                        line.end(),
                        right,
                        line.room(),
                        line.gap(),
                        false,
                        false,
                        line.level())));
                start = i + 1;
            }
        }
        return lines;
    }

    private void add(TextBlock block) {
        InlineMarks.Plain plain = InlineMarks.plain(block.text());
        plain.links().stream()
                .filter(link -> link.chars().anyMatch(Character::isLetterOrDigit))
                .forEach(link -> furniture.add(new PageFurniture(PageFurniture.Kind.LINK, link)));
        ClauseNumber mark = block.mark();
        String text = plain.text();
        if (mark == null && !text.equals(block.text())) {
            ClauseNumber.Numbered hidden = ClauseNumber.at(text)
                    .filter(found -> !found.number().isBullet())
                    .orElse(new ClauseNumber.Numbered(null, text));
            mark = hidden.number();
            text = hidden.rest();
        }
        if (!text.isEmpty() || (mark != null && !mark.isBullet())) {
            boolean prominent = block.prominent() || plain.strong();
            blocks.add(new TextBlock(text, mark, block.indent(), block.level(), prominent, block.gap()));
        }
    }
}
