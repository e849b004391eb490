package org.probity.ejb.sample;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import org.snakeyaml.engine.v2.api.Load;
import org.snakeyaml.engine.v2.api.LoadSettings;
import org.snakeyaml.engine.v2.exceptions.YamlEngineException;

/**
 * A mapping in a YAML file that knows where it stands, so that every complaint names file and key. A key that
 * nobody asked for is an error
 * too: {@link #nothingElse} finds the misspelt one.
 */
final class YamlNode {
    private final String file;
    private final String place;
    private final Map<String, Object> entries;
    private final Set<String> asked = new HashSet<>();

    private YamlNode(String file, String place, Map<?, ?> entries) {
        this.file = file;
        this.place = place;
        this.entries = new LinkedHashMap<>();
        entries.forEach((key, value) -> this.entries.put(String.valueOf(key), value));
    }

    static YamlNode parse(String file, String text) {
        Object root;
        try {
            root = new Load(LoadSettings.builder().setLabel(file).build()).loadFromString(text);
        } catch (YamlEngineException e) {
            throw new UnreadableSample(file, "is not readable YAML: " + e.getMessage(), e);
        }
        if (root instanceof Map<?, ?> map) {
            return new YamlNode(file, "", map);
        }
        throw new UnreadableSample(file, "the file", "must be a mapping of keys to values");
    }

    /** Reads a whole file with {@code reader} and insists that no key is left over. */
    <T> T whole(Function<YamlNode, T> reader) {
        T read = reader.apply(this);
        nothingElse();
        return read;
    }

    boolean has(String key) {
        return maybeRaw(key).isPresent();
    }

    /** The value of a key that must be there, though it may be null. */
    Optional<Object> raw(String key) {
        if (!entries.containsKey(key)) {
            throw fault(key, "is missing");
        }
        return maybeRaw(key);
    }

    String text(String key) {
        return maybeText(key).orElseThrow(() -> fault(key, "is missing"));
    }

    Optional<String> maybeText(String key) {
        return maybeRaw(key).map(value -> scalar(key, value));
    }

    int number(String key) {
        return maybeNumber(key).orElseThrow(() -> fault(key, "is missing"));
    }

    Optional<Integer> maybeNumber(String key) {
        return maybeRaw(key).map(value -> {
            if (value instanceof Integer number) {
                return number;
            }
            throw fault(key, "'" + value + "' is not a whole number");
        });
    }

    /** True or false; a key that is not there means {@code otherwise}. */
    boolean flag(String key, boolean otherwise) {
        return maybeRaw(key)
                .map(value -> {
                    if (value instanceof Boolean flag) {
                        return flag;
                    }
                    throw fault(key, "'" + value + "' is neither true nor false");
                })
                .orElse(otherwise);
    }

    LocalDate date(String key) {
        return maybeDate(key).orElseThrow(() -> fault(key, "is missing"));
    }

    Optional<LocalDate> maybeDate(String key) {
        return maybeText(key).map(text -> date(key, text));
    }

    List<LocalDate> dates(String key) {
        return texts(key).stream().map(text -> date(key, text)).toList();
    }

    /** A local time for people in Europe/London, such as {@code 2026-11-18T16:20}. */
    LocalDateTime moment(String key) {
        String text = text(key);
        try {
            return LocalDateTime.parse(text);
        } catch (DateTimeParseException e) {
            throw fault(key, "'" + text + "' is not a date and time like 2026-11-18T16:20");
        }
    }

    Optional<RoughDate> maybeRoughDate(String key) {
        return maybeText(key).map(text -> RoughDate.parse(text)
                .orElseThrow(() -> fault(key, "'" + text + "' is not a date like 2026-11-20, 2026-11 or 2026")));
    }

    /** A list of texts; a key that is not there means an empty one. */
    List<String> texts(String key) {
        return elements(key).stream().map(element -> scalar(key, element)).toList();
    }

    String word(String key, Set<String> allowed) {
        return among(key, text(key), allowed);
    }

    Optional<String> maybeWord(String key, Set<String> allowed) {
        return maybeText(key).map(word -> among(key, word, allowed));
    }

    List<String> words(String key, Set<String> allowed) {
        return texts(key).stream().map(word -> among(key, word, allowed)).toList();
    }

    <T> T child(String key, Function<YamlNode, T> reader) {
        return maybeChild(key, reader).orElseThrow(() -> fault(key, "is missing"));
    }

    <T> Optional<T> maybeChild(String key, Function<YamlNode, T> reader) {
        return maybeRaw(key).map(value -> node(at(key), value).whole(reader));
    }

    <T> List<T> each(String key, Function<YamlNode, T> reader) {
        List<T> read = new ArrayList<>();
        for (Object element : elements(key)) {
            read.add(node(at(key) + "[" + read.size() + "]", element).whole(reader));
        }
        return List.copyOf(read);
    }

    /** The lists of texts under a key, by name: {@code staff: [TEACHER, SUPPORT_STAFF]}. */
    Map<String, List<String>> lists(String key) {
        return maybeChild(key, child -> {
                    Map<String, List<String>> lists = new LinkedHashMap<>();
                    child.entries.keySet().forEach(name -> lists.put(name, child.texts(name)));
                    return Map.copyOf(lists);
                })
                .orElse(Map.of());
    }

    UnreadableSample fault(String key, String wrong) {
        return new UnreadableSample(file, at(key), wrong);
    }

    private void nothingElse() {
        for (String key : entries.keySet()) {
            if (!asked.contains(key)) {
                throw fault(key, "is not a key that belongs here");
            }
        }
    }

    private Optional<Object> maybeRaw(String key) {
        asked.add(key);
        return Optional.ofNullable(entries.get(key));
    }

    private String at(String key) {
        return place.isEmpty() ? key : place + "." + key;
    }

    private YamlNode node(String where, Object value) {
        if (value instanceof Map<?, ?> map) {
            return new YamlNode(file, where, map);
        }
        throw new UnreadableSample(file, where, "must be a mapping of keys to values");
    }

    private List<?> elements(String key) {
        Object value = maybeRaw(key).orElse(List.of());
        if (value instanceof List<?> list) {
            return list;
        }
        throw fault(key, "must be a list");
    }

    private LocalDate date(String key, String text) {
        try {
            return LocalDate.parse(text);
        } catch (DateTimeParseException e) {
            throw fault(key, "'" + text + "' is not a date like 2026-11-20");
        }
    }

    private String among(String key, String word, Set<String> allowed) {
        if (!allowed.contains(word)) {
            throw fault(
                    key,
                    "'" + word + "' is not one of " + allowed.stream().sorted().toList());
        }
        return word;
    }

    private String scalar(String key, Object value) {
        if (value == null
                || value instanceof Map
                || value instanceof List
                || String.valueOf(value).isBlank()) {
            throw fault(key, "must be a single value that is not blank");
        }
        return String.valueOf(value);
    }
}
