package org.probity.ejb.letter;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import org.snakeyaml.engine.v2.api.Load;
import org.snakeyaml.engine.v2.api.LoadSettings;

/**
 * What a letter may have to say, as keys with the words that a reviewer sees ("The right to be accompanied"). A template marks
 * the place with {@code data-says="companion"}; the mark shows that the matter is dealt with, not that it is dealt with well.
 */
public final class LetterContents {

    private static final Map<String, String> WORDS = read();

    private LetterContents() {}

    /** The words for a key, empty for a key that nobody knows. */
    public static Optional<String> words(String key) {
        return Optional.ofNullable(WORDS.get(key));
    }

    private static Map<String, String> read() {
        try (InputStream file = LetterContents.class.getResourceAsStream("/letters/contents.yaml")) {
            Map<String, String> words = new LinkedHashMap<>();
            ((Map<?, ?>) new Load(LoadSettings.builder().build()).loadFromInputStream(file))
                    .forEach((key, text) -> words.put((String) key, (String) text));
            return words;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
