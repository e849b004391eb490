package org.probity.ejb.policy.word;

import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.probity.ejb.policy.draft.ClauseNumber;
import org.probity.ejb.policy.draft.RomanNumeral;

/**
 * Resolves automatic numbers from the numbering part. Counting goes on through the whole document, so paragraphs must be
 * asked for in their order.
 */
final class DocxNumbering {
    private static final Pattern PLACE = Pattern.compile("%([1-9])");
    private static final Pattern FIGURES = Pattern.compile("\\d{1,3}(?:\\.\\d{1,3}){0,5}");
    private static final int LEVELS = 9;

    /** One level of a list definition. */
    private record Level(String format, String text, int start, boolean legal, XmlElement properties) {}

    /** One list of the document: its definition, and the numbers it starts levels with anew. */
    private record Instance(String definition, Map<Integer, Level> replaced, Map<Integer, Integer> starts) {}

    private final Map<String, Map<Integer, Level>> definitions = new HashMap<>();
    private final Map<String, String> linkedStyles = new HashMap<>();
    private final Map<String, String> definingStyles = new HashMap<>();
    private final Map<String, Instance> instances = new HashMap<>();
    private final Map<String, int[]> counters = new HashMap<>();
    private final Map<String, Integer> startedInstances = new HashMap<>();

    /** @param xml numbering.xml, or null */
    DocxNumbering(byte[] xml) {
        if (xml != null) {
            XmlElement.eachChild(xml, null, element -> {
                if (element.name().equals("abstractNum")) {
                    define(element);
                } else if (element.name().equals("num")) {
                    instance(element);
                }
            });
        }
    }

    private void define(XmlElement element) {
        String id = element.attributes().get("abstractNumId");
        Map<Integer, Level> levels = new HashMap<>();
        element.children("lvl").forEach(level -> levels.put(levelNumber(level), level(level)));
        definitions.put(id, levels);
        if (element.has("numStyleLink")) {
            linkedStyles.put(id, element.child("numStyleLink").value());
        }
        if (element.has("styleLink")) {
            definingStyles.put(element.child("styleLink").value(), id);
        }
    }

    private void instance(XmlElement element) {
        Map<Integer, Level> replaced = new HashMap<>();
        Map<Integer, Integer> starts = new HashMap<>();
        element.children("lvlOverride").forEach(override -> {
            int at = levelNumber(override);
            override.children("lvl").findFirst().ifPresent(level -> replaced.put(at, level(level)));
            if (override.has("startOverride")) {
                starts.put(at, override.child("startOverride").number(1));
            }
        });
        instances.put(
                element.attributes().get("numId"),
                new Instance(element.child("abstractNumId").value(), replaced, starts));
    }

    private static Level level(XmlElement level) {
        String format = level.child("numFmt").value();
        String text = level.child("lvlText").value();
        return new Level(
                format == null ? "decimal" : format,
                text == null ? "" : text,
                level.child("start").number(1),
                level.isOn("isLgl"),
                level.child("pPr"));
    }

    private static int levelNumber(XmlElement element) {
        String level = element.attributes().getOrDefault("ilvl", "0");
        return level.matches("\\d") ? Integer.parseInt(level) : 0;
    }

    /** Paragraph properties of a level, its indents among them. */
    Optional<XmlElement> properties(String list, int level) {
        return Optional.ofNullable(instances.get(list))
                .map(instance -> levelOf(instance, level))
                .map(Level::properties);
    }

    /** The mark of the next paragraph in a list, or null if it has none. */
    ClauseNumber next(String list, int level) {
        Instance instance = instances.get(list);
        Level here = instance == null ? null : levelOf(instance, level);
        if (here == null || here.format().equals("none")) {
            return null;
        }
        int[] counts = count(list, instance, level);
        if (here.format().equals("bullet") || !PLACE.matcher(here.text()).find()) {
            return ClauseNumber.BULLET;
        }
        String printed = PLACE.matcher(here.text())
                .replaceAll(place -> Matcher.quoteReplacement(
                        shown(instance, Integer.parseInt(place.group(1)) - 1, counts, here.legal())))
                .strip();
        ClauseNumber mark = ClauseNumber.at(printed + " x")
                .map(ClauseNumber.Numbered::number)
                .filter(found -> found.printed().equals(printed))
                .orElseGet(() -> unusual(printed));
        return here.format().endsWith("Roman") ? mark.asRoman().orElse(mark) : mark;
    }

    /** A label such as "Clause 3:" counts by its number; one without any figure is a bullet with words. */
    private static ClauseNumber unusual(String printed) {
        Matcher figures = FIGURES.matcher(printed);
        if (!figures.find()) {
            return new ClauseNumber(printed, null, ClauseNumber.Style.BULLET, "-");
        }
        String value = figures.group();
        ClauseNumber.Style style = value.contains(".") ? ClauseNumber.Style.OUTLINE : ClauseNumber.Style.DECIMAL;
        return new ClauseNumber(printed, value, style, printed.replace(value, "a"));
    }

    private int[] count(String list, Instance instance, int level) {
        int[] counts = counters.computeIfAbsent(definition(instance), id -> new int[LEVELS]);
        Integer restart = instance.starts().get(level);
        if (restart != null && startedInstances.put(list + "/" + level, 1) == null) {
            counts[level] = restart;
        } else {
            counts[level] = counts[level] == 0 ? start(instance, level) : counts[level] + 1;
        }
        for (int deeper = level + 1; deeper < LEVELS; deeper++) {
            counts[deeper] = 0;
        }
        return counts;
    }

    private int start(Instance instance, int level) {
        Level found = levelOf(instance, level);
        return found == null ? 1 : found.start();
    }

    private String shown(Instance instance, int level, int[] counts, boolean legal) {
        Level found = levelOf(instance, level);
        int number = counts[level] == 0 ? start(instance, level) : counts[level];
        return format(found == null || legal ? "decimal" : found.format(), number);
    }

    private static String format(String format, int number) {
        boolean small = number > 0 && number < 90;
        return switch (format) {
            case "lowerLetter" -> letter(number);
            case "upperLetter" -> letter(number).toUpperCase(Locale.ROOT);
            case "lowerRoman" -> small ? RomanNumeral.of(number) : String.valueOf(number);
            case "upperRoman" -> small ? RomanNumeral.of(number).toUpperCase(Locale.ROOT) : String.valueOf(number);
            case "decimalZero" -> number < 10 ? "0" + number : String.valueOf(number);
            default -> String.valueOf(number);
        };
    }

    /** After z comes aa, as Word counts. */
    private static String letter(int number) {
        if (number < 1) {
            return String.valueOf(number);
        }
        String letter = String.valueOf((char) ('a' + (number - 1) % 26));
        return letter.repeat((number - 1) / 26 + 1);
    }

    private Level levelOf(Instance instance, int level) {
        Level replaced = instance.replaced().get(level);
        return replaced != null
                ? replaced
                : definitions.getOrDefault(definition(instance), Map.of()).get(level);
    }

    private String definition(Instance instance) {
        String style = linkedStyles.get(instance.definition());
        return style == null
                ? String.valueOf(instance.definition())
                : definingStyles.getOrDefault(style, instance.definition());
    }
}
