package org.probity.ejb.policy.word;

import java.util.HashMap;
import java.util.HashSet;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.probity.ejb.policy.source.XmlElement;

/** Paragraph styles: which ones are headings, bold, numbered or lines of a table of contents. Styles inherit. */
final class DocxStyles {
    private static final Pattern HEADING = Pattern.compile("heading ?([1-9])");
    private static final int TITLE = 1;
    private static final int HIGHEST_HEADING = 6;

    private final Map<String, XmlElement> styles = new HashMap<>();

    /** @param xml styles.xml, or null */
    DocxStyles(byte[] xml) {
        if (xml != null) {
            XmlElement.eachChild(xml, null, element -> {
                if (element.name().equals("style") && element.attributes().get("styleId") != null) {
                    styles.put(element.attributes().get("styleId"), element);
                }
            });
        }
    }

    /** Heading level of a style: 1 for Title and Heading 1, 0 for none. */
    int headingLevel(String style) {
        Optional<Integer> named = inherited(style, element -> {
            Matcher heading = HEADING.matcher(name(element));
            return heading.matches()
                    ? Optional.of(Math.min(HIGHEST_HEADING, Integer.parseInt(heading.group(1))))
                    : name(element).equals("title") ? Optional.of(TITLE) : Optional.empty();
        });
        return named.or(() -> inherited(style, element -> outlineLevel(element.child("pPr"))))
                .orElse(0);
    }

    /** Heading level that paragraph properties give directly. */
    static Optional<Integer> outlineLevel(XmlElement properties) {
        int level = properties.child("outlineLvl").number(9);
        return level < HIGHEST_HEADING ? Optional.of(level + 1) : Optional.empty();
    }

    boolean isContents(String style) {
        return inherited(
                        style,
                        element -> name(element).matches("toc ?(?:\\d|heading)") ? Optional.of(true) : Optional.empty())
                .orElse(false);
    }

    boolean isBold(String style) {
        return inherited(
                        style,
                        element -> element.child("rPr").has("b")
                                ? Optional.of(element.child("rPr").isOn("b"))
                                : Optional.empty())
                .orElse(false);
    }

    /** Numbering properties of a style or of one that it is based on. */
    Optional<XmlElement> numbering(String style) {
        return inherited(
                style, element -> element.child("pPr").children("numPr").findFirst());
    }

    /** Indents of a style or of one that it is based on. */
    Optional<XmlElement> indent(String style) {
        return inherited(style, element -> element.child("pPr").children("ind").findFirst());
    }

    private static String name(XmlElement style) {
        String name = style.child("name").value();
        return name == null ? "" : name.toLowerCase(Locale.ROOT);
    }

    private <T> Optional<T> inherited(String style, Function<XmlElement, Optional<T>> property) {
        Set<String> seen = new HashSet<>();
        String id = style;
        while (id != null && seen.add(id) && styles.containsKey(id)) {
            Optional<T> found = property.apply(styles.get(id));
            if (found.isPresent()) {
                return found;
            }
            id = styles.get(id).child("basedOn").value();
        }
        return Optional.empty();
    }
}
