package org.probity.ejb.policy.odt;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.probity.ejb.policy.source.ListLevel;
import org.probity.ejb.policy.source.XmlElement;

/** Styles of paragraphs, of words and of lists. Styles inherit; those of the content count before those of the same name elsewhere. */
final class OdtStyles {
    private static final Pattern HEADING = Pattern.compile("heading_20_([1-9])");
    private static final Pattern LENGTH = Pattern.compile("(-?\\d{1,4}(?:\\.\\d{1,6})?)(cm|mm|in|pt)");
    private static final Map<String, Double> HALF_INCHES =
            Map.of("cm", 1 / 1.27, "mm", 1 / 12.7, "in", 2.0, "pt", 1 / 36.0);
    private static final Map<String, String> FORMATS =
            Map.of("1", "decimal", "a", "lowerLetter", "A", "upperLetter", "i", "lowerRoman", "I", "upperRoman");
    private static final int DEEPEST = 6;

    private final Map<String, XmlElement> styles = new HashMap<>();
    private final Map<String, Map<Integer, ListLevel>> lists = new HashMap<>();
    private final Map<Integer, ListLevel> outline = new HashMap<>();
    private final List<XmlElement> pages = new ArrayList<>();

    OdtStyles(byte[] styles, byte[] content) {
        if (styles.length > 0) {
            XmlElement.eachMixedChild(styles, null, this::take);
        }
        XmlElement.eachMixedChild(content, null, part -> {
            if (!part.name().equals("body")) {
                take(part);
            }
        });
    }

    private void take(XmlElement part) {
        if (part.name().equals("master-styles")) {
            part.children("master-page").forEach(pages::add);
        }
        for (XmlElement style : part.children()) {
            switch (style.name()) {
                case "style" -> styles.put(style.attribute("family") + "/" + style.attribute("name"), style);
                case "list-style" -> lists.put(style.attribute("name"), levels(style));
                case "outline-style" -> outline.putAll(levels(style));
                default -> {}
            }
        }
    }

    private static Map<Integer, ListLevel> levels(XmlElement style) {
        Map<Integer, ListLevel> levels = new HashMap<>();
        style.children().forEach(level -> {
            if (level.attribute("level").matches("[1-9]|10")) {
                levels.put(Integer.parseInt(level.attribute("level")) - 1, level(level));
            }
        });
        return levels;
    }

    private static ListLevel level(XmlElement level) {
        if (level.name().endsWith("bullet") || level.name().endsWith("image")) {
            return new ListLevel("bullet", "", 1, false);
        }
        int deep = number(level.attribute("level"), 1);
        int shown = Math.min(deep, number(level.attribute("display-levels"), 1));
        StringBuilder text = new StringBuilder();
        for (int place = deep - shown + 1; place <= deep; place++) {
            text.append(text.isEmpty() ? "%" : ".%").append(place);
        }
        String format = FORMATS.getOrDefault(level.attribute("num-format"), "none");
        return new ListLevel(
                format,
                level.attribute("num-prefix") + text + level.attribute("num-suffix"),
                number(level.attribute("start-value"), 1),
                false);
    }

    private static int number(String text, int otherwise) {
        return text.matches("\\d{1,4}") ? Integer.parseInt(text) : otherwise;
    }

    /** Headers and footers. */
    List<XmlElement> pages() {
        return pages;
    }

    /** One level of a list style, counted from 0; null when it is not defined. */
    ListLevel listLevel(String list, int level) {
        return lists.getOrDefault(list, outline).get(level);
    }

    /** The numbers of headings that stand in no list; null for none. */
    ListLevel outlineLevel(int level) {
        return outline.get(level);
    }

    /** Heading level that a paragraph style gives: 1 for a title, 0 for none. */
    int headingLevel(String style) {
        return inherited("paragraph", style, found -> {
                    String name = found.attribute("name").toLowerCase(Locale.ROOT);
                    Matcher heading = HEADING.matcher(name);
                    int level = number(found.attribute("default-outline-level"), 0);
                    return heading.matches()
                            ? Optional.of(Integer.parseInt(heading.group(1)))
                            : name.equals("title")
                                    ? Optional.of(1)
                                    : Optional.of(level).filter(set -> set > 0);
                })
                .map(level -> Math.min(DEEPEST, level))
                .orElse(0);
    }

    boolean isContents(String style) {
        return inherited("paragraph", style, found -> Optional.of(true)
                        .filter(yes -> found.attribute("name").startsWith("Contents_20_")))
                .isPresent();
    }

    /** Whether words of this style are bold; empty when the style does not say. */
    Optional<Boolean> bold(String family, String style) {
        return inherited(family, style, found -> Optional.of(
                        found.child("text-properties").attribute("font-weight"))
                .filter(weight -> !weight.isEmpty())
                .map(weight -> weight.matches("bold|[6-9]00")));
    }

    boolean isHidden(String family, String style) {
        return inherited(family, style, found -> Optional.of(
                                found.child("text-properties").attribute("display"))
                        .filter(display -> !display.isEmpty()))
                .filter("none"::equals)
                .isPresent();
    }

    /** Left edge of a paragraph in half inches, which is what a level of a list takes. */
    double indent(String style) {
        return inherited("paragraph", style, found -> Optional.of(
                                found.child("paragraph-properties").attribute("margin-left"))
                        .map(LENGTH::matcher)
                        .filter(Matcher::matches))
                .map(length -> Double.parseDouble(length.group(1)) * HALF_INCHES.get(length.group(2)))
                .orElse(0.0);
    }

    private <T> Optional<T> inherited(String family, String style, Function<XmlElement, Optional<T>> property) {
        Set<String> seen = new HashSet<>();
        String name = style;
        while (seen.add(name) && styles.containsKey(family + "/" + name)) {
            XmlElement element = styles.get(family + "/" + name);
            Optional<T> found = property.apply(element);
            if (found.isPresent()) {
                return found;
            }
            name = element.attribute("parent-style-name");
        }
        return Optional.empty();
    }
}
