package org.probity.ejb.policy.odt;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javax.xml.namespace.QName;
import org.probity.ejb.policy.draft.ClauseNumber;
import org.probity.ejb.policy.draft.PageFurniture;
import org.probity.ejb.policy.draft.WordCount;
import org.probity.ejb.policy.source.OpenBlock;
import org.probity.ejb.policy.source.SourceBlock;
import org.probity.ejb.policy.source.SourceText;
import org.probity.ejb.policy.source.Spaces;
import org.probity.ejb.policy.source.TableBlock;
import org.probity.ejb.policy.source.TextBlock;
import org.probity.ejb.policy.source.XmlElement;

/**
 * OpenDocument text: automatic numbers written out, tracked changes accepted, notes behind the paragraph that refers to
 * them. Deleted words stand apart from the text in this format and are never looked at.
 */
public final class OdtText {
    private static final QName BODY = new QName("urn:oasis:names:tc:opendocument:xmlns:office:1.0", "text");
    private static final double INSIDE_ITEM = 0.75;
    private static final Set<String> APART =
            Set.of("tracked-changes", "forms", "sequence-decls", "variable-decls", "user-field-decls", "title", "desc");
    private static final Set<String> INDEXES =
            Set.of("table-of-content", "illustration-index", "table-index", "alphabetical-index", "user-index");

    private List<SourceBlock> blocks = new ArrayList<>();
    private final List<PageFurniture> furniture = new ArrayList<>();
    private final List<String> labels = new ArrayList<>();
    private final List<String> words = new ArrayList<>();
    private final OdtStyles styles;
    private final OdtLists lists;
    private OdtLists.Place place = OdtLists.Place.OUTSIDE;

    private OdtText(OdtPackage document) {
        styles = new OdtStyles(document.styles(), document.content());
        lists = new OdtLists(styles);
    }

    public static SourceText read(byte[] content) {
        OdtPackage document = new OdtPackage(content);
        OdtText reading = new OdtText(document);
        reading.pages("header", PageFurniture.Kind.HEADER);
        XmlElement.eachMixedChild(document.content(), BODY, element -> {
            reading.element(element);
            reading.words.add(OdtWords.text(element, reading.styles));
        });
        reading.pages("footer", PageFurniture.Kind.FOOTER);
        WordCount count = WordCount.of(Stream.concat(reading.words.stream(), reading.labels.stream()));
        return new SourceText(reading.blocks, reading.furniture, List.of(), count);
    }

    private void pages(String edge, PageFurniture.Kind kind) {
        styles.pages().stream()
                .flatMap(page -> page.children().stream())
                .filter(part -> part.name().startsWith(edge))
                .map(part -> OdtWords.text(part, styles))
                .forEach(text -> {
                    words.add(text);
                    furnish(kind, text);
                });
    }

    private void furnish(PageFurniture.Kind kind, String text) {
        if (!text.isBlank()) {
            furniture.add(new PageFurniture(kind, Spaces.single(text)));
        }
    }

    private void element(XmlElement element) {
        String name = element.name();
        if (name.equals("p") || name.equals("h")) {
            paragraph(element);
        } else if (name.equals("list")) {
            list(element);
        } else if (name.equals("table")) {
            table(element);
        } else if (INDEXES.contains(name)) {
            furnish(PageFurniture.Kind.CONTENTS, OdtWords.text(element, styles));
        } else if (name.equals("section") && element.attribute("display").equals("none")) {
            furnish(PageFurniture.Kind.HIDDEN, OdtWords.text(element, styles));
        } else if (!APART.contains(name)) {
            element.children().forEach(this::element);
        }
    }

    private void list(XmlElement list) {
        OdtLists.Place outer = place;
        OdtLists.Place inside = lists.enter(list, outer);
        for (XmlElement item : list.children()) {
            place = inside.item(item);
            item.children().forEach(this::element);
        }
        place = outer;
    }

    private void paragraph(XmlElement paragraph) {
        String style = paragraph.attribute("style-name");
        int level = level(paragraph, style);
        ClauseNumber mark = mark(paragraph, level);
        double indent = place.level() < 0 ? styles.indent(style) : place.level() + 1 + (mark == null ? INSIDE_ITEM : 0);
        OpenBlock block = new OpenBlock(mark, indent, level, mark == null);
        OdtRuns runs = new OdtRuns(styles, block);
        runs.read(paragraph, styles.bold("paragraph", style).orElse(false));
        if (styles.isContents(style)) {
            label(mark);
            furnish(PageFurniture.Kind.CONTENTS, (mark == null ? "" : mark.printed() + " ") + runs.text());
        } else {
            for (TextBlock made : block.texts()) {
                if (Objects.equals(made.mark(), mark)) {
                    label(mark);
                }
                blocks.add(made);
            }
        }
        place = block.isEmpty() ? place : place.numbered();
        furnish(PageFurniture.Kind.HIDDEN, runs.hidden());
        runs.remarks().forEach(remark -> furnish(PageFurniture.Kind.REMARK, remark));
        outside(runs.apart());
    }

    /** Boxes and notes, which stand in no list of the text around them. */
    private void outside(List<XmlElement> apart) {
        OdtLists.Place here = place;
        place = OdtLists.Place.OUTSIDE;
        apart.forEach(this::element);
        place = here;
    }

    private int level(XmlElement paragraph, String style) {
        String given = paragraph.attribute("outline-level");
        int own = paragraph.name().equals("h") && given.matches("\\d{1,2}") ? Integer.parseInt(given) : 0;
        return own == 0 ? styles.headingLevel(style) : Math.min(6, own);
    }

    private ClauseNumber mark(XmlElement paragraph, int level) {
        if (place.level() >= 0) {
            return lists.next(place);
        }
        boolean counts = paragraph.name().equals("h")
                && level > 0
                && !paragraph.attribute("is-list-header").equals("true");
        return counts ? lists.ofHeading(level) : null;
    }

    private void label(ClauseNumber mark) {
        if (mark != null && !mark.printed().isEmpty()) {
            labels.add(mark.printed());
        }
    }

    private void table(XmlElement table) {
        List<XmlElement> rows = rows(table).toList();
        boolean layout = rows.stream().allMatch(row -> cells(row).count() < 2)
                || rows.stream().flatMap(OdtText::cells).anyMatch(this::holdsHeading);
        if (layout) {
            rows.stream().flatMap(OdtText::cells).forEach(cell -> cell.children()
                    .forEach(this::element));
        } else {
            blocks.add(new TableBlock(rows.stream()
                    .map(row -> cells(row).map(this::cell).toList())
                    .toList()));
        }
    }

    private static Stream<XmlElement> rows(XmlElement table) {
        return table.children().stream()
                .flatMap(child -> child.name().equals("table-row")
                        ? Stream.of(child)
                        : child.name().startsWith("table-") ? rows(child) : Stream.empty());
    }

    private static Stream<XmlElement> cells(XmlElement row) {
        return row.children().stream().filter(child -> child.name().endsWith("table-cell"));
    }

    private boolean holdsHeading(XmlElement cell) {
        return cell.children().stream()
                .anyMatch(child -> child.name().equals("h")
                        || (child.name().equals("p") && styles.headingLevel(child.attribute("style-name")) > 0));
    }

    /** The text of a cell, its paragraphs and the tables inside it one behind the other. */
    private String cell(XmlElement cell) {
        List<SourceBlock> before = blocks;
        blocks = new ArrayList<>();
        cell.children().forEach(this::element);
        String text = blocks.stream().map(OdtText::plain).collect(Collectors.joining(" "));
        blocks = before;
        return text;
    }

    private static String plain(SourceBlock block) {
        if (block instanceof TextBlock text) {
            boolean numbered = text.mark() != null && !text.mark().printed().isEmpty();
            return (numbered ? text.mark().printed() + " " : "") + text.text();
        }
        return ((TableBlock) block).rows().stream().flatMap(List::stream).collect(Collectors.joining(" "));
    }
}
