package org.probity.web.shell;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;

/** The address of a page with its parameters; one without a value is left out. */
public record Address(String path) {

    public Address with(String name, String value) {
        if (value == null || value.isEmpty()) {
            return this;
        }
        return new Address(path
                + (path.indexOf('?') < 0 ? '?' : '&')
                + name
                + '='
                + URLEncoder.encode(value, StandardCharsets.UTF_8));
    }

    @Override
    public String toString() {
        return path;
    }
}
