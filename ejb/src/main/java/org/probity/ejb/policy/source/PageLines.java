package org.probity.ejb.policy.source;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.probity.ejb.policy.draft.PageFurniture;

/**
 * Finds the lines of a document that belong to its pages: running heads and feet, page numbers, the page of contents.
 * A running head must stand at the edge of at least two pages and half of all; a lone number must count pages.
 */
public final class PageLines {
    private static final int EDGE = 3;
    private static final int LONGEST = 300;
    private static final int SHORTEST_CONTENTS = 3;
    private static final Pattern PAGE_OF = Pattern.compile(
            "(?i)\\W*page\\W{0,3}(\\d{1,3})(?:\\s*(?:of|/)\\s*\\d{1,3})?\\W*|\\W*(\\d{1,3})\\s*(?:of|/|\\|)\\s*(?:\\d{1,3}|page)\\W*");
    private static final Pattern LONE_NUMBER = Pattern.compile("[-\u2013\\s|]*(\\d{1,3})[-\u2013\\s|]*");
    private static final Pattern LEADERS =
            Pattern.compile(".*\\p{L}.*?(?:\\.{4,}|(?:\\. ){4,}|\u2026{2,}|_{4,}).*?\\d{1,3}\\s*");
    private static final Pattern DOTS =
            Pattern.compile(".*\\p{L}.*?(?:\\.{4,}|(?:\\. ){4,}|\u2026{2,}|_{4,})[\\s\\d.]*");
    private static final int TORN_LINES = 2;
    private static final Pattern TAB_NUMBER = Pattern.compile("[^\\t]*\\p{L}[^\\t]*\\t\\s*(\\d{1,3})\\s*");
    private static final Pattern CONTENTS_TITLE = Pattern.compile("(?i)\\W*(?:table of )?contents(?: page)?\\W*");

    private final List<List<String>> pages;
    private final List<Map<Integer, PageFurniture.Kind>> found = new ArrayList<>();

    private PageLines(List<List<String>> pages) {
        this.pages = pages;
        pages.forEach(page -> found.add(new HashMap<>()));
    }

    /**
     * What each line of page furniture is, by page and line number.
     *
     * @param pages lines of each page from top to bottom, blank lines left out
     */
    public static List<Map<Integer, PageFurniture.Kind>> of(List<List<String>> pages) {
        PageLines lines = new PageLines(pages.stream()
                .map(page -> page.stream()
                        .map(line -> line.length() > LONGEST ? "" : line)
                        .toList())
                .toList());
        Map<PageFurniture.Kind, Map<String, Integer>> repeated = lines.repeated();
        for (int page = 0; page < lines.pages.size(); page++) {
            lines.fromEdge(page, repeated.get(PageFurniture.Kind.HEADER), PageFurniture.Kind.HEADER);
            lines.fromEdge(page, repeated.get(PageFurniture.Kind.FOOTER), PageFurniture.Kind.FOOTER);
            lines.contents(page);
        }
        return lines.found;
    }

    /** Whether a line says by itself that it is a page number. */
    public static boolean isPageNumber(String line) {
        return PAGE_OF.matcher(line).matches();
    }

    private Map<PageFurniture.Kind, Map<String, Integer>> repeated() {
        Map<PageFurniture.Kind, Map<String, Integer>> times = new EnumMap<>(PageFurniture.Kind.class);
        times.put(PageFurniture.Kind.HEADER, new HashMap<>());
        times.put(PageFurniture.Kind.FOOTER, new HashMap<>());
        for (List<String> page : pages) {
            times.forEach((kind, count) -> edge(page, kind).stream()
                    .map(line -> alike(page.get(line)))
                    .distinct()
                    .forEach(line -> count.merge(line, 1, Integer::sum)));
        }
        int enough = Math.max(2, (pages.size() + 1) / 2);
        times.values().forEach(count -> count.values().removeIf(number -> number < enough));
        return times;
    }

    private static List<Integer> edge(List<String> page, PageFurniture.Kind kind) {
        List<Integer> lines = new ArrayList<>();
        for (int i = 0; i < Math.min(EDGE, page.size()); i++) {
            lines.add(kind == PageFurniture.Kind.HEADER ? i : page.size() - 1 - i);
        }
        return lines;
    }

    /** What stands twice at the edge of one page is furniture once: the title of a policy is often its running head as well. */
    private void fromEdge(int page, Map<String, Integer> repeated, PageFurniture.Kind kind) {
        Set<String> taken = new HashSet<>();
        for (int line : edge(pages.get(page), kind)) {
            String text = pages.get(page).get(line);
            if (isPageNumber(text) || countsPages(text, page)) {
                found.get(page).putIfAbsent(line, PageFurniture.Kind.PAGE_NUMBER);
            } else if (!text.isEmpty() && repeated.containsKey(alike(text)) && taken.add(alike(text))) {
                found.get(page).putIfAbsent(line, kind);
            } else {
                return;
            }
        }
    }

    private boolean countsPages(String text, int page) {
        Matcher number = LONE_NUMBER.matcher(text);
        if (!number.matches()) {
            return false;
        }
        int offset = Integer.parseInt(number.group(1)) - page;
        return pages.size() == 1 ? offset == 1 : pageHasNumber(page + 1, offset) || pageHasNumber(page - 1, offset);
    }

    private boolean pageHasNumber(int page, int offset) {
        if (page < 0 || page >= pages.size()) {
            return false;
        }
        List<String> lines = pages.get(page);
        return lines.stream()
                .map(LONE_NUMBER::matcher)
                .anyMatch(number -> number.matches() && Integer.parseInt(number.group(1)) == page + offset);
    }

    private void contents(int page) {
        List<String> lines = pages.get(page);
        for (int line = 0; line < lines.size(); line++) {
            if (LEADERS.matcher(lines.get(line)).matches() || inNumberedRun(lines, line)) {
                found.get(page).putIfAbsent(line, PageFurniture.Kind.CONTENTS);
                if (line > 0 && CONTENTS_TITLE.matcher(lines.get(line - 1)).matches()) {
                    found.get(page).putIfAbsent(line - 1, PageFurniture.Kind.CONTENTS);
                }
            }
            if (CONTENTS_TITLE.matcher(lines.get(line)).matches()) {
                for (int inside = line; inside <= lastOfContents(lines, line); inside++) {
                    found.get(page).putIfAbsent(inside, PageFurniture.Kind.CONTENTS);
                }
            }
        }
    }

    /** The last line with dots below a title of contents, of which each may be torn in two or three; -1 when there is none. */
    private static int lastOfContents(List<String> lines, int title) {
        int last = -1;
        for (int line = title + 1; line < lines.size() && line - Math.max(title, last) <= TORN_LINES + 1; line++) {
            if (DOTS.matcher(lines.get(line)).matches()) {
                last = line;
            }
        }
        boolean numberBelow = last > 0
                && last + 1 < lines.size()
                && !lines.get(last).matches(".*\\d\\s*")
                && LONE_NUMBER.matcher(lines.get(last + 1)).matches();
        return numberBelow ? last + 1 : last;
    }

    /** A title, a wide gap and a page number, at least three lines in a row with rising numbers. */
    private static boolean inNumberedRun(List<String> lines, int line) {
        int first = line;
        while (first > Math.max(0, line - SHORTEST_CONTENTS) && rises(lines.get(first - 1), lines.get(first))) {
            first--;
        }
        int last = line;
        while (last + 1 < Math.min(lines.size(), line + SHORTEST_CONTENTS)
                && rises(lines.get(last), lines.get(last + 1))) {
            last++;
        }
        return last - first + 1 >= SHORTEST_CONTENTS;
    }

    private static boolean rises(String line, String next) {
        Matcher a = TAB_NUMBER.matcher(line);
        Matcher b = TAB_NUMBER.matcher(next);
        return a.matches() && b.matches() && Integer.parseInt(a.group(1)) <= Integer.parseInt(b.group(1));
    }

    private static String alike(String line) {
        return line.strip().toLowerCase(Locale.ROOT).replaceAll("\\d+", "#").replaceAll("\\s+", " ");
    }
}
