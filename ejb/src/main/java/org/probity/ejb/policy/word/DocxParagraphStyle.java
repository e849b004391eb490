package org.probity.ejb.policy.word;

import java.util.Optional;
import org.probity.ejb.policy.draft.ClauseNumber;
import org.probity.ejb.policy.source.XmlElement;

/** How one paragraph is set: its own properties first, then those of its list, then those of its style. */
final class DocxParagraphStyle {
    private final XmlElement properties;
    private final DocxStyles styles;
    private final DocxNumbering numbering;
    private final String style;
    private final String list;
    private final int level;

    DocxParagraphStyle(XmlElement properties, DocxStyles styles, DocxNumbering numbering) {
        this.properties = properties;
        this.styles = styles;
        this.numbering = numbering;
        style = properties.child("pStyle").value();
        Optional<XmlElement> own = properties.children("numPr").findFirst();
        XmlElement numbers = own.or(() -> styles.numbering(style)).orElse(properties.child("none"));
        String id = numbers.child("numId").value();
        String inherited = styles.numbering(style)
                .map(found -> found.child("numId").value())
                .orElse(null);
        String used = id == null ? inherited : id;
        list = used == null || used.equals("0") ? null : used;
        level = Math.max(0, Math.min(8, numbers.child("ilvl").number(0)));
    }

    /** The automatic number of this paragraph, which is counted by asking, or null. */
    ClauseNumber next() {
        return list == null ? null : numbering.next(list, level);
    }

    int headingLevel() {
        return DocxStyles.outlineLevel(properties).orElseGet(() -> styles.headingLevel(style));
    }

    boolean isBold() {
        return styles.isBold(style);
    }

    boolean isContents() {
        return styles.isContents(style);
    }

    /** Left edge of the first line, in twentieths of a point. */
    double indent() {
        Optional<XmlElement> ofList = list == null
                ? Optional.empty()
                : numbering.properties(list, level).flatMap(found -> found.children("ind")
                        .findFirst());
        XmlElement indent = properties
                .children("ind")
                .findFirst()
                .or(() -> ofList)
                .or(() -> styles.indent(style))
                .orElse(properties.child("none"));
        return side(indent, "left", side(indent, "start", 0)) - side(indent, "hanging", 0);
    }

    private static int side(XmlElement indent, String name, int otherwise) {
        String value = indent.attributes().getOrDefault(name, "");
        return value.matches("-?\\d{1,6}") ? Integer.parseInt(value) : otherwise;
    }
}
