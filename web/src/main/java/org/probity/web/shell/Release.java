package org.probity.web.shell;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.ServletContext;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Set;
import java.util.TreeSet;
import java.util.zip.CRC32;

/** The fingerprint of our own style sheets, scripts and fonts: it stands in their addresses, so browsers may keep them for good. */
@Named("release")
@ApplicationScoped
public class Release {
    @Inject
    ServletContext application;

    private String fingerprint;

    @PostConstruct
    void read() {
        CRC32 sum = new CRC32();
        add("/resources/", sum);
        fingerprint = Long.toHexString(sum.getValue());
    }

    private void add(String folder, CRC32 sum) {
        Set<String> paths = application.getResourcePaths(folder);
        for (String path : paths == null ? Set.<String>of() : new TreeSet<>(paths)) {
            if (path.endsWith("/")) {
                add(path, sum);
            } else {
                addFile(path, sum);
            }
        }
    }

    private void addFile(String path, CRC32 sum) {
        try (InputStream file = application.getResourceAsStream(path)) {
            sum.update(file.readAllBytes());
        } catch (IOException unreadable) {
            throw new UncheckedIOException(path, unreadable);
        }
    }

    public String getFingerprint() {
        return fingerprint;
    }
}
