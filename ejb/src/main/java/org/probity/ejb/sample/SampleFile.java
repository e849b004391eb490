package org.probity.ejb.sample;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;

/**
 * One file of the sample as it lies on the class path. Names are relative to {@code sample/}, for example {@code
 * rules/ced.yaml}.
 */
final class SampleFile {
    private SampleFile() {}

    static String text(String name) {
        try (InputStream file = SampleFile.class.getResourceAsStream("/sample/" + name)) {
            if (file == null) {
                throw new UnreadableSample(name, "the file", "is not in the folder sample/ on the class path");
            }
            return new String(file.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(name, e);
        }
    }

    static YamlNode yaml(String name) {
        return YamlNode.parse(name, text(name));
    }
}
