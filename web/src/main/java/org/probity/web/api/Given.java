package org.probity.web.api;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.function.Function;
import java.util.stream.Collectors;

/** Reads single values of a request. What is absent or blank is null; what cannot be read is refused by the name of its field. */
final class Given {
    private Given() {}

    /** 2026-11-20. */
    static LocalDate day(String field, String text) {
        return read(field, text, LocalDate::parse, "a day such as 2026-11-20");
    }

    /** 16:45, London time. */
    static LocalTime time(String field, String text) {
        return read(field, text, LocalTime::parse, "a time such as 16:45");
    }

    /** 2026-12-04T10:00, London time. */
    static LocalDateTime moment(String field, String text) {
        return read(
                field, text, given -> LocalDateTime.parse(given.replace(' ', 'T')), "a time such as 2026-12-04T10:00");
    }

    /** One of the constants, in any case and with spaces or hyphens for underscores. */
    static <E extends Enum<E>> E choice(String field, String text, Class<E> words) {
        return choice(field, text, List.of(words.getEnumConstants()));
    }

    /** The same where only some are allowed. */
    static <E extends Enum<E>> E choice(String field, String text, List<E> allowed) {
        if (isBlank(text)) {
            return null;
        }
        String wanted = word(text);
        return allowed.stream()
                .filter(each -> each.name().equals(wanted))
                .findFirst()
                .orElseThrow(() -> new BadField(
                        field,
                        "\"" + text.strip() + "\" is not a word for " + field + ". Use one of: "
                                + allowed.stream().map(Enum::name).collect(Collectors.joining(", ")) + "."));
    }

    /** Several. */
    static <E extends Enum<E>> List<E> choices(String field, List<String> texts, Class<E> words) {
        return list(texts).stream()
                .filter(text -> !isBlank(text))
                .map(text -> choice(field, text, words))
                .toList();
    }

    /** "first written" as FIRST_WRITTEN. */
    static String word(String text) {
        return text.strip().toUpperCase(Locale.ROOT).replaceAll("[ -]+", "_");
    }

    /** What must be there. */
    static String needed(String field, String text, String otherwise) {
        if (isBlank(text)) {
            throw new BadField(field, otherwise);
        }
        return text.strip();
    }

    /** A body that must be there. */
    static <T> T body(T body) {
        if (body == null) {
            throw new UnreadableBody();
        }
        return body;
    }

    static <T> List<T> list(List<T> given) {
        return given == null ? List.of() : given;
    }

    static boolean is(Boolean given) {
        return Boolean.TRUE.equals(given);
    }

    static boolean isBlank(String text) {
        return text == null || text.isBlank();
    }

    /** The first that says something, else null. */
    static String either(String... texts) {
        return Arrays.stream(texts).filter(text -> !isBlank(text)).findFirst().orElse(null);
    }

    private static <T> T read(String field, String text, Function<String, T> reader, String like) {
        if (isBlank(text)) {
            return null;
        }
        try {
            return reader.apply(text.strip());
        } catch (DateTimeException unreadable) {
            BadField told =
                    new BadField(field, "\"" + text.strip() + "\" cannot be read as " + field + ". Give " + like + ".");
            told.initCause(unreadable);
            throw told;
        }
    }
}
