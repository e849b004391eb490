package org.probity.ejb.procedure;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.snakeyaml.engine.v2.api.LoadSettings;
import org.snakeyaml.engine.v2.api.lowlevel.Compose;
import org.snakeyaml.engine.v2.exceptions.MarkedYamlEngineException;
import org.snakeyaml.engine.v2.exceptions.YamlEngineException;
import org.snakeyaml.engine.v2.nodes.MappingNode;
import org.snakeyaml.engine.v2.nodes.Node;
import org.snakeyaml.engine.v2.nodes.NodeTuple;
import org.snakeyaml.engine.v2.nodes.ScalarNode;
import org.snakeyaml.engine.v2.nodes.SequenceNode;
import org.snakeyaml.engine.v2.nodes.Tag;

/**
 * Reads YAML into mappings, lists, whole numbers and texts, each mapping with its lines. It makes no objects of any other class, and a
 * text that is too long, too deep or grows by its anchors is refused.
 */
final class YamlText {
    /** Characters. */
    static final int LONGEST = 200_000;

    private static final int DEEPEST = 12;
    private static final int MOST = 20_000;

    private final String name;
    private int nodes;

    YamlText(String name) {
        this.name = name;
    }

    Object read(String text) {
        if (text.length() > LONGEST) {
            throw new UnreadableProcedure(name, "the text is longer than 200,000 characters.");
        }
        try {
            LoadSettings settings = LoadSettings.builder()
                    .setLabel(name)
                    .setCodePointLimit(LONGEST)
                    .setMaxAliasesForCollections(50)
                    .build();
            Optional<Node> root = new Compose(settings).composeString(text);
            return root.map(node -> value(node, 0)).orElse(null);
        } catch (MarkedYamlEngineException unreadable) {
            int line = unreadable
                    .getProblemMark()
                    .or(unreadable::getContextMark)
                    .map(mark -> mark.getLine() + 1)
                    .orElse(1);
            throw new UnreadableProcedure(name + ", line " + line, "this is no YAML: " + unreadable.getProblem() + ".");
        } catch (YamlEngineException unreadable) {
            throw new UnreadableProcedure(
                    name, "this is no YAML, or it repeats itself too often: " + unreadable.getMessage());
        }
    }

    private Object value(Node node, int depth) {
        if (depth > DEEPEST || ++nodes > MOST) {
            throw wrong(node, "this is nested too deeply, or repeats itself too often.");
        }
        if (node instanceof MappingNode mapping) {
            return mapping(mapping, depth);
        }
        if (node instanceof SequenceNode sequence) {
            List<Object> list = new ArrayList<>();
            sequence.getValue().forEach(item -> list.add(value(item, depth + 1)));
            return list;
        }
        if (node instanceof ScalarNode scalar) {
            return scalar(scalar);
        }
        throw wrong(node, "this is not understood.");
    }

    private YamlMapping mapping(MappingNode node, int depth) {
        YamlMapping mapping = new YamlMapping(line(node));
        for (NodeTuple entry : node.getValue()) {
            if (!(entry.getKeyNode() instanceof ScalarNode key)) {
                throw wrong(entry.getKeyNode(), "a name must be a plain word.");
            }
            if (mapping.containsKey(key.getValue())) {
                throw wrong(key, "\"" + key.getValue() + "\" stands here twice.");
            }
            mapping.put(key.getValue(), value(entry.getValueNode(), depth + 1), line(key));
        }
        return mapping;
    }

    private Object scalar(ScalarNode node) {
        if (node.getTag().equals(Tag.NULL)) {
            return null;
        }
        if (node.getTag().equals(Tag.INT)) {
            try {
                return Integer.valueOf(node.getValue());
            } catch (NumberFormatException tooLarge) {
                return node.getValue();
            }
        }
        return node.getValue();
    }

    private UnreadableProcedure wrong(Node node, String what) {
        return new UnreadableProcedure(name + ", line " + line(node), what);
    }

    private static int line(Node node) {
        return node.getStartMark().map(mark -> mark.getLine() + 1).orElse(1);
    }
}
