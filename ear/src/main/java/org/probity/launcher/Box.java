package org.probity.launcher;

import java.io.IOException;
import java.io.InputStream;
import java.net.URISyntaxException;
import java.nio.file.Path;
import java.util.Properties;

/** What this jar holds, written into it by the build. */
final class Box {
    private final Properties versions = new Properties();

    Box() throws IOException {
        try (InputStream file = Box.class.getResourceAsStream("box.properties")) {
            versions.load(file);
        }
    }

    String version() {
        return versions.getProperty("probity.version");
    }

    String postgresVersion() {
        return versions.getProperty("postgres.version");
    }

    String payaraVersion() {
        return versions.getProperty("payara.version");
    }

    /** The file that this class was loaded from: probity.jar, or a folder of classes in a test. */
    static Path location() {
        try {
            return Path.of(Box.class
                    .getProtectionDomain()
                    .getCodeSource()
                    .getLocation()
                    .toURI());
        } catch (URISyntaxException impossible) {
            throw new IllegalStateException(impossible);
        }
    }
}
