package org.probity.ejb.letter;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;

/** The templates that come with the product, by name ({@code L01}, {@code L07-W}). They are the first version of each letter. */
public final class ShippedLetters {

    private ShippedLetters() {}

    /** The names of all templates, in order. */
    public static List<String> names() {
        return read("index.txt").lines().toList();
    }

    /** The source of one template with its header; empty if there is none of that name. */
    public static Optional<String> source(String name) {
        return names().contains(name) ? Optional.of(read(name + ".html")) : Optional.empty();
    }

    static String read(String file) {
        try (InputStream stream = ShippedLetters.class.getResourceAsStream("/letters/" + file)) {
            if (stream == null) {
                throw new IllegalStateException("The file letters/" + file + " is missing from the product");
            }
            return new String(stream.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
