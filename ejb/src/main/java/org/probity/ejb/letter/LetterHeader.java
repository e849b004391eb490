package org.probity.ejb.letter;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.snakeyaml.engine.v2.api.Load;
import org.snakeyaml.engine.v2.api.LoadSettings;
import org.snakeyaml.engine.v2.exceptions.YamlEngineException;

/**
 * The block of facts at the head of a template.
 *
 * @param title the heading of the letter and the title of its PDF
 * @param letter its number in the catalogue, {@code L01} to {@code L40} (domain 7.2)
 * @param variant the variant, or an empty text for the plain letter
 * @param language a language tag, {@code en-GB}
 * @param recipient who reads it
 * @param secondReader whether a second person must read it before it leaves (LT-03)
 * @param meeting whether it carries a meeting request
 * @param fields fields that must be given, on top of those of the sheet; a list among {@code mayBeEmpty} may be given as empty
 * @param says keys of {@link LetterContents} that every rendered letter must have marked
 * @param enclosures what may be sent with it, in words
 */
public record LetterHeader(
        String title,
        String letter,
        String variant,
        String language,
        RecipientKind recipient,
        boolean secondReader,
        MeetingUse meeting,
        List<String> fields,
        List<String> mayBeEmpty,
        List<String> says,
        List<String> enclosures) {

    /** The name of the template: {@code L07-W}, or {@code L01} without a variant. */
    public String name() {
        return variant.isEmpty() ? letter : letter + "-" + variant;
    }

    static LetterHeader parse(String yaml) {
        try {
            Object read = new Load(LoadSettings.builder().build()).loadFromString(yaml);
            if (!(read instanceof Map<?, ?> map)) {
                throw new LetterTextRefused(List.of("The header of the template is empty."));
            }
            return new LetterHeader(
                    text(map, "title"),
                    text(map, "letter"),
                    map.containsKey("variant") ? text(map, "variant") : "",
                    text(map, "language"),
                    choice(RecipientKind.class, text(map, "recipient")),
                    Boolean.parseBoolean(text(map, "second-reader")),
                    choice(MeetingUse.class, text(map, "meeting")),
                    list(map, "fields"),
                    list(map, "may-be-empty"),
                    list(map, "says"),
                    list(map, "enclosures"));
        } catch (YamlEngineException e) {
            throw new LetterTextRefused(List.of("The header of the template cannot be read: " + e.getMessage()));
        }
    }

    private static String text(Map<?, ?> map, String key) {
        Object value = map.get(key);
        if (value == null || value.toString().isBlank()) {
            throw new LetterTextRefused(List.of("The header of the template has no \"" + key + "\"."));
        }
        return value.toString().strip();
    }

    private static List<String> list(Map<?, ?> map, String key) {
        Object value = map.get(key);
        if (value == null) {
            return List.of();
        }
        if (!(value instanceof List<?> items)) {
            throw new LetterTextRefused(
                    List.of("In the header of the template, \"" + key + "\" must be a list in square brackets."));
        }
        return items.stream().map(String::valueOf).toList();
    }

    private static <E extends Enum<E>> E choice(Class<E> kind, String word) {
        for (E each : kind.getEnumConstants()) {
            if (each.name().equals(word.toUpperCase(Locale.ROOT))) {
                return each;
            }
        }
        throw new LetterTextRefused(
                List.of("The header of the template says \"" + word + "\", which is none of the words allowed there."));
    }
}
