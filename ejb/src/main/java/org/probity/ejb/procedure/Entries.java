package org.probity.ejb.procedure;

import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/** One mapping of a procedure file with the place it stands at. Entries are taken out; what is left at the end is a mistake. */
final class Entries {
    private final String place;
    private final YamlMapping source;
    private final Map<String, Object> left;
    private int line;

    /** @param around where the mapping is expected, for the line of the complaint when it is none */
    Entries(String place, Object mapping, int around) {
        this.place = place;
        this.line = around;
        if (!(mapping instanceof YamlMapping entries)) {
            throw wrong("here must be entries of the form \"name: value\", not \"" + mapping + "\".");
        }
        this.source = entries;
        this.line = entries.line();
        this.left = new LinkedHashMap<>(entries);
    }

    private Entries(String place, Entries same) {
        this.place = place;
        this.source = same.source;
        this.line = same.line;
        this.left = new LinkedHashMap<>(same.left);
    }

    Entries at(String deeper) {
        return new Entries(place + ", " + deeper, this);
    }

    private Object take(String name) {
        line = source.line(name);
        return left.remove(name);
    }

    int line() {
        return line;
    }

    String place() {
        return place;
    }

    String text(String name) {
        return find(name).filter(text -> !text.isBlank()).orElseThrow(() -> wrong("\"" + name + "\" is missing."));
    }

    /** A text of so many characters at most. */
    String text(String name, int most) {
        return within(most, name, text(name));
    }

    Optional<String> find(String name, int most) {
        return find(name).map(text -> within(most, name, text));
    }

    private String within(int most, String name, String text) {
        if (text.length() > most) {
            throw wrong("\"" + name + "\" is longer than " + most + " characters.");
        }
        return text;
    }

    Optional<String> find(String name) {
        return Optional.ofNullable(take(name)).map(Object::toString);
    }

    Integer number(String name) {
        Object value = take(name);
        if (value != null && !(value instanceof Integer)) {
            throw wrong("\"" + name + "\" must be a whole number, not \"" + value + "\".");
        }
        return (Integer) value;
    }

    boolean flag(String name) {
        return find(name).filter("true"::equals).isPresent();
    }

    List<?> list(String name) {
        return asList(take(name));
    }

    <E extends Enum<E>> Optional<E> find(String name, Class<E> type) {
        return find(name).map(value -> constant(value, type));
    }

    <E extends Enum<E>> List<E> list(String name, Class<E> type) {
        return list(name).stream()
                .map(value -> constant(String.valueOf(value), type))
                .toList();
    }

    Optional<Entries> entries(String name) {
        return Optional.ofNullable(take(name)).map(value -> new Entries(place, value, line));
    }

    /** The first entry, which gives a thing its name: "APPOINTED: Appoint an investigator". */
    Map.Entry<String, String> first() {
        String name = left.keySet().stream().findFirst().orElseThrow(() -> wrong("an empty entry."));
        return Map.entry(name, text(name));
    }

    /** The first entry when its value is a mapping: "forum-block: {when: ...}". */
    Map.Entry<String, Entries> firstEntries() {
        String name = left.keySet().stream().findFirst().orElseThrow(() -> wrong("an empty entry."));
        return Map.entry(name, new Entries(place + " " + name, take(name), line));
    }

    <E extends Enum<E>> E constant(String value, Class<E> type) {
        return Arrays.stream(type.getEnumConstants())
                .filter(constant -> constant.name().equals(value))
                .findFirst()
                .orElseThrow(() ->
                        wrong("there is no " + type.getSimpleName().toLowerCase(Locale.ROOT) + " \"" + value + "\"."));
    }

    void done() {
        left.keySet().stream().findFirst().ifPresent(name -> {
            line = source.line(name);
            throw wrong("\"" + name + "\" means nothing here.");
        });
    }

    UnreadableProcedure wrong(String what) {
        return new UnreadableProcedure(place + ", line " + line, what);
    }

    private static List<?> asList(Object value) {
        return value == null ? List.of() : value instanceof List<?> list ? list : List.of(value);
    }
}
