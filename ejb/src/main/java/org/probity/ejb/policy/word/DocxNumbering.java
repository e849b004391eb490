package org.probity.ejb.policy.word;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.probity.ejb.policy.draft.ClauseNumber;
import org.probity.ejb.policy.source.ListCounter;
import org.probity.ejb.policy.source.ListLevel;
import org.probity.ejb.policy.source.XmlElement;

/**
 * Resolves automatic numbers from the numbering part. Counting goes on through the whole document, so paragraphs must be
 * asked for in their order.
 */
final class DocxNumbering {
    /** One level of a list definition. */
    private record Level(ListLevel look, XmlElement properties) {}

    /** One list of the document: its definition, and the numbers it starts levels with anew. */
    private record Instance(String definition, Map<Integer, Level> replaced, Map<Integer, Integer> starts) {}

    private final Map<String, Map<Integer, Level>> definitions = new HashMap<>();
    private final Map<String, String> linkedStyles = new HashMap<>();
    private final Map<String, String> definingStyles = new HashMap<>();
    private final Map<String, Instance> instances = new HashMap<>();
    private final Map<String, ListCounter> counters = new HashMap<>();
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
        ListLevel look = new ListLevel(
                format == null ? "decimal" : format,
                text == null ? "" : text,
                level.child("start").number(1),
                level.isOn("isLgl"));
        return new Level(look, level.child("pPr"));
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
        if (instance == null) {
            return null;
        }
        Integer restart = instance.starts().get(level);
        boolean begins = restart != null && startedInstances.put(list + "/" + level, 1) == null;
        return counters.computeIfAbsent(definition(instance), id -> new ListCounter())
                .next(level, begins ? restart : null, at -> {
                    Level found = levelOf(instance, at);
                    return found == null ? null : found.look();
                });
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
