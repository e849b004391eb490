package org.probity.benchmark;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;

/** What the server answered. A refused or empty answer is a failure: {@link #expect} says so. */
record Answer(int status, List<String> headers, byte[] body) {

    String text() {
        return new String(body, StandardCharsets.UTF_8);
    }

    Optional<String> header(String name) {
        return headers.stream()
                .filter(line -> line.regionMatches(true, 0, name + ":", 0, name.length() + 1))
                .map(line -> line.substring(name.length() + 1).strip())
                .findFirst();
    }

    /** The page, if it came with this status and says this. */
    String expect(int wanted, String words) {
        String text = text();
        if (status != wanted || !text.contains(words)) {
            throw new Failure("status " + status + " without '" + words + "': "
                    + header("Location")
                            .orElse(text.replaceAll("(?s)^.*<main|<[^>]*>|\\s+", " "))
                            .lines()
                            .map(line -> line.substring(0, Math.min(600, line.length())))
                            .findFirst()
                            .orElse(""));
        }
        return text;
    }

    /** Where it sends us, without host. */
    String redirect() {
        String target = header("Location").orElse("");
        if (status / 100 != 3 || target.isEmpty()) {
            expect(302, "a redirect");
        }
        int path = target.indexOf('/', target.indexOf("//") + 2);
        return target.startsWith("/") ? target : target.substring(path);
    }

    /** An answer that counts as an error. */
    static final class Failure extends RuntimeException {
        private static final long serialVersionUID = 1L;

        Failure(String message) {
            super(message);
        }
    }
}
