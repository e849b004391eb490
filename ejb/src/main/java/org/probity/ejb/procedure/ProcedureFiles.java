package org.probity.ejb.procedure;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/** The procedure files that come with the product, named in {@code procedures/index.txt}. */
final class ProcedureFiles {
    private ProcedureFiles() {}

    static List<ProcedureFile> shipped() {
        return text("/procedures/index.txt")
                .lines()
                .map(name -> ProcedureFile.read(name, text("/procedures/" + name)))
                .toList();
    }

    /** Names of the letter templates that come with the product: "L12", "L07-D". */
    static Set<String> templates() {
        return text("/letters/index.txt").lines().collect(Collectors.toSet());
    }

    private static String text(String resource) {
        try (InputStream stream = ProcedureFiles.class.getResourceAsStream(resource)) {
            if (stream == null) {
                throw new IllegalStateException("The product is incomplete: " + resource + " is missing.");
            }
            return new String(stream.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}
