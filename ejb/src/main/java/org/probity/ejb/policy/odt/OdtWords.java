package org.probity.ejb.policy.odt;

import java.util.Set;
import org.probity.ejb.policy.source.XmlElement;

/** The words of a piece of an OpenDocument text by a plain walk through it, as a check on {@link OdtText}. */
final class OdtWords {
    private static final Set<String> NOT_TEXT = Set.of("tracked-changes", "note-citation", "title", "desc", "forms");
    private static final Set<String> ENDS = Set.of("p", "h", "table-cell", "s", "tab", "line-break", "list-item");
    private static final Set<String> ASIDE =
            Set.of("frame", "custom-shape", "rect", "ellipse", "g", "text-box", "note", "annotation");

    private final OdtStyles styles;
    private final StringBuilder text = new StringBuilder();
    private final StringBuilder aside = new StringBuilder();

    private OdtWords(OdtStyles styles) {
        this.styles = styles;
    }

    /**
     * All text that is left when the tracked changes are accepted. What hangs on a paragraph goes aside, for the words
     * before and after it belong together.
     */
    static String text(XmlElement element, OdtStyles styles) {
        OdtWords words = new OdtWords(styles);
        words.walk(element);
        return words.text + " " + words.aside;
    }

    private void walk(XmlElement element) {
        if (element.name().equals(XmlElement.TEXT)) {
            text.append(element.text());
        } else if (isAside(element)) {
            element.children()
                    .forEach(child ->
                            aside.append(' ').append(text(child, styles)).append(' '));
        } else if (!NOT_TEXT.contains(element.name())) {
            element.children().forEach(this::walk);
            text.append(ENDS.contains(element.name()) ? " " : "");
        }
    }

    private boolean isAside(XmlElement element) {
        return ASIDE.contains(element.name())
                || (element.name().equals("span") && styles.isHidden("text", element.attribute("style-name")));
    }
}
