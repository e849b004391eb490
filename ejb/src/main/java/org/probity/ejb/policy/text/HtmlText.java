package org.probity.ejb.policy.text;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;
import org.probity.ejb.policy.draft.PageFurniture;
import org.probity.ejb.policy.draft.WordCount;
import org.probity.ejb.policy.source.OpenBlock;
import org.probity.ejb.policy.source.SourceBlock;
import org.probity.ejb.policy.source.SourceText;
import org.probity.ejb.policy.source.Spaces;
import org.probity.ejb.policy.source.TableBlock;
import org.probity.ejb.policy.source.TextBlock;
import org.probity.ejb.policy.source.UnreadablePolicy;

/** Web pages. Nothing is fetched and no script runs; menus and page footers are furniture. */
public final class HtmlText {
    private static final int MAX_TAGS = 200_000;
    private static final int MAX_DEPTH = 150;
    private static final double INSIDE_ITEM = 0.75;
    private static final Pattern EMBEDDED = Pattern.compile("data:[\\w/+.-]+;base64,[A-Za-z0-9+/=\\s]+");
    private static final Pattern INVISIBLE = Pattern.compile("(?i).*(?:display:\\s*none|visibility:\\s*hidden).*");

    private final List<SourceBlock> blocks = new ArrayList<>();
    private final List<PageFurniture> furniture = new ArrayList<>();
    private final List<String> numbers = new ArrayList<>();
    private OpenBlock block = new OpenBlock(null, 0, 0, true);
    private int listDepth;

    private HtmlText() {}

    public static SourceText read(String html) {
        String light = EMBEDDED.matcher(html).replaceAll("");
        if (light.chars().filter(character -> character == '<').count() > MAX_TAGS) {
            throw new UnreadablePolicy(
                    "This web page is built too elaborately to be read. Save it as plain text or docx and send that.");
        }
        Element body = Jsoup.parse(light).body();
        HtmlText reading = new HtmlText();
        reading.inside(body, false, 0);
        reading.endBlock();
        WordCount words = WordCount.of(Stream.concat(
                Stream.of(Spaces.ordinary(body.text())),
                Stream.concat(reading.numbers.stream(), HtmlLinks.of(body).stream())));
        HtmlLinks.of(body).forEach(link -> reading.furnish(PageFurniture.Kind.LINK, link));
        return new SourceText(reading.blocks, reading.furniture, List.of(), words);
    }

    private void inside(Element parent, boolean strong, int depth) {
        if (depth > MAX_DEPTH) {
            block.add(parent.text(), strong);
            return;
        }
        for (Node node : parent.childNodes()) {
            if (node instanceof TextNode text) {
                block.add(text.getWholeText(), strong);
            } else if (node instanceof Element element) {
                element(element, strong, depth + 1);
            }
        }
    }

    private void element(Element element, boolean strong, int depth) {
        PageFurniture.Kind kind = furnitureKind(element);
        if (kind != null) {
            endBlock();
            furnish(kind, element.text());
            return;
        }
        switch (element.normalName()) {
            case "script", "style", "template" -> {}
            case "br" -> block.breakLine();
            case "h1", "h2", "h3", "h4", "h5", "h6" -> heading(element, depth);
            case "ul", "ol", "menu" -> list(element, depth);
            case "table" -> table(element, depth);
            case "b", "strong" -> inside(element, true, depth);
            default -> {
                boolean alone = element.isBlock();
                if (alone) {
                    endBlock();
                }
                inside(element, strong, depth);
                if (alone) {
                    endBlock();
                }
            }
        }
    }

    private static PageFurniture.Kind furnitureKind(Element element) {
        if (element.hasAttr("hidden")
                || INVISIBLE.matcher(element.attr("style")).matches()) {
            return PageFurniture.Kind.HIDDEN;
        }
        return switch (element.normalName()) {
            case "nav" -> PageFurniture.Kind.NAVIGATION;
            case "footer" -> PageFurniture.Kind.FOOTER;
            case "header" -> element.select("h1,h2,h3").isEmpty() ? PageFurniture.Kind.HEADER : null;
            default -> null;
        };
    }

    private void furnish(PageFurniture.Kind kind, String text) {
        if (!text.isBlank()) {
            furniture.add(new PageFurniture(kind, Spaces.single(text)));
        }
    }

    private void heading(Element element, int depth) {
        endBlock();
        block = new OpenBlock(block.mark(), listDepth, element.normalName().charAt(1) - '0', true);
        inside(element, false, depth);
        endBlock();
    }

    private void list(Element list, int depth) {
        endBlock();
        listDepth++;
        HtmlNumbering numbering = new HtmlNumbering(list);
        for (Node node : list.childNodes()) {
            if (node instanceof Element item && item.normalName().equals("li")) {
                endBlock();
                block = new OpenBlock(numbering.next(item), listDepth, 0, false);
                inside(item, false, depth);
                endBlock();
            } else if (node instanceof Element other) {
                element(other, false, depth + 1);
            } else if (node instanceof TextNode text) {
                block.add(text.getWholeText(), false);
            }
        }
        endBlock();
        listDepth--;
        block = new OpenBlock(null, continuation(), 0, true);
    }

    private void table(Element table, int depth) {
        endBlock();
        if (HtmlTables.isLayout(table)) {
            inside(table, false, depth);
        } else {
            HtmlTables.caption(table).ifPresent(caption -> {
                block.add(caption, false);
                endBlock();
            });
            blocks.add(new TableBlock(HtmlTables.rows(table)));
        }
        endBlock();
    }

    /** Ends the block in hand. One that has no words yet stays in hand, with the number of its item. */
    private void endBlock() {
        if (block.isEmpty()) {
            return;
        }
        for (TextBlock text : block.texts()) {
            if (text.mark() != null && text.mark().equals(block.mark())) {
                numbers.add(text.mark().printed());
            }
            blocks.add(text);
        }
        block = new OpenBlock(null, continuation(), 0, true);
    }

    private double continuation() {
        return listDepth == 0 ? 0 : listDepth + INSIDE_ITEM;
    }
}
