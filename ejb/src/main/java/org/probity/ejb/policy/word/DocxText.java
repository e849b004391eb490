package org.probity.ejb.policy.word;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
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

/** Word documents: automatic numbers written out, tracked changes accepted, notes behind the paragraph that refers to them. */
public final class DocxText {
    private static final Set<String> GONE = Set.of("del", "moveFrom", "sectPr", "sdtPr", "sdtEndPr");
    private static final Set<String> WRAPPERS = Set.of("ins", "moveTo", "customXml", "smartTag", "sdt", "sdtContent");

    private List<SourceBlock> blocks = new ArrayList<>();
    private final List<PageFurniture> furniture = new ArrayList<>();
    private final List<String> labels = new ArrayList<>();
    private final Map<String, XmlElement> notes = new HashMap<>();
    private final DocxStyles styles;
    private final DocxNumbering numbering;
    private final DocxRuns runs = new DocxRuns();
    private String carried = "";

    private DocxText(DocxPackage document) {
        styles = new DocxStyles(document.part("styles.xml").orElse(null));
        numbering = new DocxNumbering(document.part("numbering.xml").orElse(null));
        notes(document, "footnotes.xml", "f");
        notes(document, "endnotes.xml", "e");
    }

    private void notes(DocxPackage document, String part, String prefix) {
        document.part(part)
                .ifPresent(xml -> XmlElement.eachChild(
                        xml, null, note -> notes.put(prefix + note.attributes().get("id"), note)));
    }

    public static SourceText read(byte[] content) {
        DocxPackage document = new DocxPackage(content);
        DocxText reading = new DocxText(document);
        DocxWords words = new DocxWords(reading.notes);
        reading.furnish(PageFurniture.Kind.HEADER, document.parts("header"), words);
        XmlElement.eachChild(document.document(), "body", element -> {
            reading.element(element, false);
            words.add(element);
        });
        reading.last();
        reading.furnish(PageFurniture.Kind.FOOTER, document.parts("footer"), words);
        reading.furnish(PageFurniture.Kind.REMARK, document.parts("comments"), words);
        return new SourceText(
                reading.blocks,
                reading.furniture,
                List.of(),
                words.count().plus(WordCount.of(reading.labels.stream())));
    }

    private void furnish(PageFurniture.Kind kind, List<byte[]> parts, DocxWords words) {
        for (byte[] part : parts) {
            XmlElement.eachChild(part, null, element -> {
                words.add(element);
                furnish(kind, DocxWords.text(element));
            });
        }
    }

    private void furnish(PageFurniture.Kind kind, String text) {
        if (!text.isBlank()) {
            furniture.add(new PageFurniture(kind, Spaces.single(text)));
        }
    }

    private void element(XmlElement element, boolean contents) {
        boolean inContents = contents || isContents(element);
        if (element.name().equals("p")) {
            paragraph(element, inContents);
        } else if (element.name().equals("tbl")) {
            table(element);
        } else if (WRAPPERS.contains(element.name())) {
            element.children().stream()
                    .filter(child -> !GONE.contains(child.name()))
                    .forEach(child -> element(child, inContents));
        }
    }

    private static boolean isContents(XmlElement element) {
        String gallery = element.child("sdtPr")
                .child("docPartObj")
                .child("docPartGallery")
                .value();
        return gallery != null && gallery.startsWith("Table of Contents");
    }

    private void paragraph(XmlElement paragraph, boolean inContents) {
        DocxParagraphStyle style = new DocxParagraphStyle(paragraph.child("pPr"), styles, numbering);
        boolean joinsNext = paragraph.child("pPr").child("rPr").has("del");
        ClauseNumber mark = joinsNext ? null : style.next();
        OpenBlock block = new OpenBlock(mark, style.indent(), style.headingLevel(), mark == null);
        StringBuilder text = new StringBuilder(carried);
        block.add(carried, false);
        DocxRuns.Extras extras = runs.read(paragraph, style.isBold(), (words, bold) -> {
            text.append(words);
            say(block, words, bold);
        });
        carried = joinsNext ? text.toString() : "";
        if (!joinsNext) {
            finish(block, text.toString(), mark, inContents || extras.contents() || style.isContents());
        }
        furnish(PageFurniture.Kind.HIDDEN, extras.hidden().toString());
        extras.boxes().forEach(box -> box.children().forEach(child -> element(child, inContents)));
        extras.notes().stream().map(notes::get).filter(Objects::nonNull).forEach(note -> note.children()
                .forEach(child -> element(child, inContents)));
    }

    /** Words that were to go on in a next paragraph, when there is none. */
    private void last() {
        OpenBlock block = new OpenBlock(null, 0, 0, true);
        block.add(carried, false);
        blocks.addAll(block.texts());
    }

    private static void say(OpenBlock block, String words, boolean bold) {
        if (words.equals("\n")) {
            block.breakLine();
        } else {
            block.add(words, bold);
        }
    }

    private void finish(OpenBlock block, String text, ClauseNumber mark, boolean contents) {
        if (contents) {
            label(mark);
            furnish(PageFurniture.Kind.CONTENTS, (mark == null ? "" : mark.printed() + " ") + text);
            return;
        }
        for (TextBlock made : block.texts()) {
            if (made.mark() != null && made.mark().equals(mark)) {
                label(mark);
            }
            blocks.add(made);
        }
    }

    private void label(ClauseNumber mark) {
        if (mark != null && !mark.printed().isEmpty()) {
            labels.add(mark.printed());
        }
    }

    private void table(XmlElement table) {
        List<XmlElement> rows = table.children("tr")
                .filter(row -> !row.child("trPr").has("del"))
                .toList();
        boolean layout = rows.stream().allMatch(row -> row.children("tc").count() < 2)
                || rows.stream().flatMap(row -> row.children("tc")).anyMatch(this::holdsHeading);
        if (layout) {
            rows.stream().flatMap(row -> row.children("tc")).forEach(cell -> cell.children()
                    .forEach(child -> element(child, false)));
        } else {
            blocks.add(new TableBlock(rows.stream()
                    .map(row -> row.children("tc").map(this::cell).toList())
                    .toList()));
        }
    }

    private boolean holdsHeading(XmlElement cell) {
        return cell.children("p")
                .anyMatch(paragraph ->
                        new DocxParagraphStyle(paragraph.child("pPr"), styles, numbering).headingLevel() > 0);
    }

    /** The text of a cell, its paragraphs and the tables inside it one behind the other. */
    private String cell(XmlElement cell) {
        List<SourceBlock> outside = blocks;
        blocks = new ArrayList<>();
        cell.children().forEach(child -> element(child, false));
        List<String> texts = blocks.stream().map(DocxText::plain).toList();
        blocks = outside;
        return String.join(" ", texts);
    }

    private static String plain(SourceBlock block) {
        if (block instanceof TextBlock text) {
            return Optional.ofNullable(text.mark())
                            .map(ClauseNumber::printed)
                            .filter(printed -> !printed.isEmpty())
                            .map(printed -> printed + " ")
                            .orElse("")
                    + text.text();
        }
        return String.join(
                " ", ((TableBlock) block).rows().stream().flatMap(List::stream).toList());
    }
}
