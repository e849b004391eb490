package org.probity.ejb.policy.word;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.apache.poi.EncryptedDocumentException;
import org.apache.poi.hwpf.HWPFDocument;
import org.apache.poi.hwpf.OldWordFileFormatException;
import org.apache.poi.hwpf.usermodel.Paragraph;
import org.apache.poi.hwpf.usermodel.Range;
import org.apache.poi.hwpf.usermodel.Table;
import org.apache.poi.hwpf.usermodel.TableCell;
import org.apache.poi.hwpf.usermodel.TableRow;
import org.apache.poi.poifs.filesystem.POIFSFileSystem;
import org.probity.ejb.policy.draft.ClauseNumber;
import org.probity.ejb.policy.draft.PageFurniture;
import org.probity.ejb.policy.draft.WordCount;
import org.probity.ejb.policy.source.OpenBlock;
import org.probity.ejb.policy.source.SourceBlock;
import org.probity.ejb.policy.source.SourceText;
import org.probity.ejb.policy.source.Spaces;
import org.probity.ejb.policy.source.TableBlock;
import org.probity.ejb.policy.source.TextBlock;
import org.probity.ejb.policy.source.UnreadablePolicy;

/** Word documents of the years before docx: automatic numbers written out, tracked changes accepted. Notes stand at the end. */
public final class DocText {
    private static final String FRESH_COPY = " Open it in Word, save a copy as docx and send that.";

    private final List<SourceBlock> blocks = new ArrayList<>();
    private final List<PageFurniture> furniture = new ArrayList<>();
    private final List<String> words = new ArrayList<>();
    private final HWPFDocument document;
    private final DocNumbering numbering = new DocNumbering();
    private String carried = "";

    private DocText(HWPFDocument document) {
        this.document = document;
    }

    public static SourceText read(byte[] content) {
        try (POIFSFileSystem files = new POIFSFileSystem(new ByteArrayInputStream(content))) {
            if (files.getRoot().hasEntryCaseInsensitive("Macros")
                    || files.getRoot().hasEntryCaseInsensitive("_VBA_PROJECT_CUR")) {
                throw new UnreadablePolicy("This Word document contains macros, which are never accepted."
                        + " Save it as docx without macros and send that.");
            }
            try (HWPFDocument document = new HWPFDocument(files)) {
                return new DocText(document).source();
            }
        } catch (UnreadablePolicy refused) {
            throw refused;
        } catch (EncryptedDocumentException secret) {
            throw new UnreadablePolicy(
                    "This Word document is protected by a password. Save a copy without the password and send that.",
                    secret);
        } catch (OldWordFileFormatException old) {
            throw new UnreadablePolicy("This is a file of a very old version of Word." + FRESH_COPY, old);
        } catch (IOException | RuntimeException damaged) {
            throw new UnreadablePolicy("This Word document is damaged." + FRESH_COPY, damaged);
        }
    }

    private SourceText source() {
        aside(document.getHeaderStoryRange(), PageFurniture.Kind.HEADER);
        body(document.getRange());
        body(document.getFootnoteRange());
        body(document.getEndnoteRange());
        body(document.getMainTextboxRange());
        aside(document.getCommentsRange(), PageFurniture.Kind.REMARK);
        return new SourceText(blocks, furniture, List.of(), WordCount.of(words.stream()));
    }

    private void aside(Range range, PageFurniture.Kind kind) {
        paragraphs(range).forEach(paragraph -> {
            DocRuns runs = new DocRuns();
            runs.read(paragraph, (piece, bold) -> {});
            words.add(runs.text());
            furnish(kind, runs.text());
        });
    }

    private void furnish(PageFurniture.Kind kind, String text) {
        if (!Spaces.single(text).isEmpty()) {
            furniture.add(new PageFurniture(kind, Spaces.single(text)));
        }
    }

    private void body(Range range) {
        for (int i = 0; range != null && i < range.numParagraphs(); ) {
            Paragraph paragraph = range.getParagraph(i);
            if (paragraph.isInTable()) {
                Table table = range.getTable(paragraph);
                table(table);
                i += Math.max(1, table.numParagraphs());
            } else {
                blocks.addAll(texts(paragraph));
                i++;
            }
        }
    }

    private static List<Paragraph> paragraphs(Range range) {
        return range == null
                ? List.of()
                : IntStream.range(0, range.numParagraphs())
                        .mapToObj(range::getParagraph)
                        .toList();
    }

    private List<TextBlock> texts(Paragraph paragraph) {
        DocParagraphStyle style = new DocParagraphStyle(document, paragraph);
        DocRuns runs = new DocRuns();
        boolean joinsNext = DocRuns.isJoinedToNext(paragraph);
        ClauseNumber mark = joinsNext ? null : numbering.next(paragraph);
        OpenBlock block = new OpenBlock(mark, style.indent(), style.headingLevel(), mark == null);
        block.add(carried, false);
        String before = carried;
        runs.read(paragraph, (piece, bold) -> {
            if (piece.equals("\n")) {
                block.breakLine();
            } else {
                block.add(piece, bold);
            }
        });
        String text = before + runs.text();
        carried = joinsNext ? text : "";
        words.add(runs.hidden());
        furnish(PageFurniture.Kind.HIDDEN, runs.hidden());
        return joinsNext ? List.of() : placed(block, mark, text, style.isContents());
    }

    private List<TextBlock> placed(OpenBlock block, ClauseNumber mark, String text, boolean contents) {
        words.add(text);
        String label = mark == null ? "" : mark.printed();
        if (contents) {
            words.add(label);
            furnish(PageFurniture.Kind.CONTENTS, label + " " + text);
            return List.of();
        }
        List<TextBlock> made = block.texts();
        made.stream().filter(one -> Objects.equals(one.mark(), mark)).forEach(one -> words.add(label));
        return made;
    }

    private void table(Table table) {
        List<List<TableCell>> rows = IntStream.range(0, table.numRows())
                .mapToObj(table::getRow)
                .map(DocText::cells)
                .toList();
        boolean layout = rows.stream().allMatch(row -> row.size() < 2)
                || rows.stream().flatMap(List::stream).anyMatch(this::holdsHeading);
        if (layout) {
            rows.stream()
                    .flatMap(List::stream)
                    .flatMap(cell -> paragraphs(cell).stream())
                    .forEach(paragraph -> blocks.addAll(texts(paragraph)));
        } else {
            blocks.add(new TableBlock(rows.stream()
                    .map(row -> row.stream().map(this::cell).toList())
                    .toList()));
        }
    }

    private static List<TableCell> cells(TableRow row) {
        return IntStream.range(0, row.numCells()).mapToObj(row::getCell).toList();
    }

    private boolean holdsHeading(TableCell cell) {
        return paragraphs(cell).stream()
                .anyMatch(paragraph -> new DocParagraphStyle(document, paragraph).headingLevel() > 0);
    }

    private String cell(TableCell cell) {
        return paragraphs(cell).stream()
                .flatMap(paragraph -> texts(paragraph).stream())
                .map(text -> (text.mark() == null ? "" : text.mark().printed() + " ") + text.text())
                .collect(Collectors.joining(" "))
                .strip();
    }
}
