package org.probity.ejb.policy.word;

import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.apache.poi.hwpf.HWPFDocument;
import org.apache.poi.hwpf.model.StyleDescription;
import org.apache.poi.hwpf.usermodel.Paragraph;

/** How one paragraph of an old Word document is set, by its style and its own outline level. */
final class DocParagraphStyle {
    private static final Pattern HEADING = Pattern.compile("heading ?([1-9])");
    private static final int HIGHEST_HEADING = 6;

    private final Paragraph paragraph;
    private final String name;

    DocParagraphStyle(HWPFDocument document, Paragraph paragraph) {
        this.paragraph = paragraph;
        StyleDescription style = document.getStyleSheet().getStyleDescription(paragraph.getStyleIndex());
        name = style == null || style.getName() == null ? "" : style.getName().toLowerCase(Locale.ROOT);
    }

    int headingLevel() {
        Matcher heading = HEADING.matcher(name);
        if (heading.matches()) {
            return Math.min(HIGHEST_HEADING, Integer.parseInt(heading.group(1)));
        }
        if (name.equals("title")) {
            return 1;
        }
        return paragraph.getLvl() < HIGHEST_HEADING ? paragraph.getLvl() + 1 : 0;
    }

    boolean isContents() {
        return name.matches("toc ?(?:\\d|heading)|contents (?:\\d|heading)");
    }

    /** Left edge of the first line, in twentieths of a point. */
    double indent() {
        return paragraph.getIndentFromLeft() + (double) paragraph.getFirstLineIndent();
    }
}
