package org.probity.ejb.policy.odt;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.probity.ejb.policy.source.OpenBlock;
import org.probity.ejb.policy.source.XmlElement;

/** The words of one paragraph, and what hangs on it: boxes, notes, remarks and hidden words. */
final class OdtRuns {
    private static final Set<String> SHAPES = Set.of("frame", "custom-shape", "rect", "ellipse", "g", "text-box");

    private final OdtStyles styles;
    private final OpenBlock block;
    private final StringBuilder text = new StringBuilder();
    private final StringBuilder hidden = new StringBuilder();
    private final List<XmlElement> apart = new ArrayList<>();
    private final List<String> remarks = new ArrayList<>();

    /** @param block takes the words */
    OdtRuns(OdtStyles styles, OpenBlock block) {
        this.styles = styles;
        this.block = block;
    }

    String text() {
        return text.toString();
    }

    String hidden() {
        return hidden.toString();
    }

    /** What belongs behind the paragraph: bodies of notes, boxes. */
    List<XmlElement> apart() {
        return apart;
    }

    List<String> remarks() {
        return remarks;
    }

    void read(XmlElement parent, boolean bold) {
        for (XmlElement child : parent.children()) {
            switch (child.name()) {
                case XmlElement.TEXT -> say(child.text(), bold);
                case "s", "tab" -> say(" ", bold);
                case "line-break" -> {
                    text.append(' ');
                    block.breakLine();
                }
                case "note" -> child.children("note-body").forEach(apart::add);
                case "annotation" -> remarks.add(OdtWords.text(child, styles));
                case "span" -> span(child, bold);
                default -> {
                    if (SHAPES.contains(child.name())) {
                        apart.add(child);
                    } else {
                        read(child, bold);
                    }
                }
            }
        }
    }

    private void span(XmlElement span, boolean bold) {
        String style = span.attribute("style-name");
        if (styles.isHidden("text", style)) {
            hidden.append(OdtWords.text(span, styles)).append(' ');
        } else {
            read(span, styles.bold("text", style).orElse(bold));
        }
    }

    private void say(String words, boolean bold) {
        text.append(words);
        block.add(words, bold);
    }
}
