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
    private final Map<String, Object> left = new LinkedHashMap<>();

    Entries(String place, Object mapping) {
        this.place = place;
        if (!(mapping instanceof Map<?, ?> entries)) {
            throw wrong("here must be entries of the form \"name: value\", not \"" + mapping + "\".");
        }
        entries.forEach((name, value) -> left.put(String.valueOf(name), value));
    }

    Entries at(String deeper) {
        Entries same = new Entries(place + ", " + deeper, left);
        left.clear();
        return same;
    }

    String place() {
        return place;
    }

    String text(String name) {
        return find(name).orElseThrow(() -> wrong("\"" + name + "\" is missing."));
    }

    Optional<String> find(String name) {
        return Optional.ofNullable(left.remove(name)).map(Object::toString);
    }

    Integer number(String name) {
        Object value = left.remove(name);
        if (value != null && !(value instanceof Integer)) {
            throw wrong("\"" + name + "\" must be a whole number, not \"" + value + "\".");
        }
        return (Integer) value;
    }

    boolean flag(String name) {
        return find(name).filter("true"::equals).isPresent();
    }

    List<?> list(String name) {
        return asList(left.remove(name));
    }

    <E extends Enum<E>> Optional<E> find(String name, Class<E> type) {
        return find(name).map(value -> constant(value, type));
    }

    <E extends Enum<E>> List<E> list(String name, Class<E> type) {
        return list(name).stream()
                .map(value -> constant(value.toString(), type))
                .toList();
    }

    Optional<Entries> entries(String name) {
        return Optional.ofNullable(left.remove(name)).map(value -> new Entries(place, value));
    }

    /** The first entry, which gives a thing its name: "APPOINTED: Appoint an investigator". */
    Map.Entry<String, String> first() {
        String name = left.keySet().stream().findFirst().orElseThrow(() -> wrong("an empty entry."));
        return Map.entry(name, text(name));
    }

    /** The first entry when its value is a mapping: "forum-block: {when: ...}". */
    Map.Entry<String, Entries> firstEntries() {
        String name = left.keySet().stream().findFirst().orElseThrow(() -> wrong("an empty entry."));
        return Map.entry(name, new Entries(place + " " + name, left.remove(name)));
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
            throw wrong("\"" + name + "\" means nothing here.");
        });
    }

    UnreadableProcedure wrong(String what) {
        return new UnreadableProcedure(place, what);
    }

    private static List<?> asList(Object value) {
        return value == null ? List.of() : value instanceof List<?> list ? list : List.of(value);
    }
}
