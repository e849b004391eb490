package org.probity.launcher;

import java.net.URI;
import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.OffsetDateTime;
import java.time.ZoneId;
import java.util.Optional;
import java.util.regex.Pattern;

/** What a value must look like: gives the value as everything behind the launcher reads it, or empty when the value is wrong. */
@FunctionalInterface
interface Rule {
    Pattern HOST = Pattern.compile("[A-Za-z0-9]([A-Za-z0-9.:-]*[A-Za-z0-9])?");
    Pattern ADDRESS = Pattern.compile("\\d{1,3}(\\.\\d{1,3}){3}|[0-9A-Fa-f:]*:[0-9A-Fa-f:.]*");
    Pattern EMAIL = Pattern.compile("[^@\\s<>,;:]+@[A-Za-z0-9]([A-Za-z0-9.-]*[A-Za-z0-9])?");
    ZoneId LONDON = ZoneId.of("Europe/London");

    Optional<String> accept(String value);

    static Optional<String> text(String value) {
        return when(value.chars().noneMatch(Character::isISOControl), value);
    }

    static Optional<String> samplePassword(String value) {
        return when(value.length() >= 14 && text(value).isPresent(), value);
    }

    static Optional<String> trueOrFalse(String value) {
        return when("true".equals(value) || "false".equals(value), value);
    }

    static Optional<String> port(String value) {
        boolean number = value.matches("\\d{1,5}");
        return when(number && Integer.parseInt(value) >= 1 && Integer.parseInt(value) <= 65535, value);
    }

    static Optional<String> host(String value) {
        return when(HOST.matcher(value).matches(), value);
    }

    /** An address of this machine in figures; a name is refused because it could mean another address tomorrow. */
    static Optional<String> address(String value) {
        return when(ADDRESS.matcher(value).matches(), value);
    }

    static Optional<String> email(String value) {
        return when(EMAIL.matcher(value).matches(), value);
    }

    static Optional<String> folder(String value) {
        return path(value)
                .filter(path -> Files.isDirectory(path) || Files.notExists(path))
                .map(Path::toString);
    }

    static Optional<String> file(String value) {
        return path(value).filter(path -> !Files.isDirectory(path)).map(Path::toString);
    }

    /** Scheme, host and port only: the product answers at the root of its host. */
    static Optional<String> webAddress(String value) {
        String bare = value.endsWith("/") ? value.substring(0, value.length() - 1) : value;
        try {
            URI uri = new URI(bare);
            boolean web = "http".equals(uri.getScheme()) || "https".equals(uri.getScheme());
            boolean plain = uri.getRawPath() == null || uri.getRawPath().isEmpty();
            boolean onlyHost =
                    uri.getRawQuery() == null && uri.getRawFragment() == null && uri.getRawUserInfo() == null;
            return when(web && plain && onlyHost && uri.getHost() != null, bare);
        } catch (URISyntaxException notAnAddress) {
            return Optional.empty();
        }
    }

    static Optional<String> databaseAddress(String value) {
        boolean secretInside = value.contains("password=") || value.contains("user=");
        return when(value.startsWith("jdbc:postgresql://") && !secretInside && !value.contains(" "), value);
    }

    /** An instant; a local date and time is read as London time. */
    static Optional<String> clock(String value) {
        try {
            return Optional.of(OffsetDateTime.parse(value).toInstant().toString());
        } catch (DateTimeException noOffset) {
            return londonTime(value).map(Instant::toString);
        }
    }

    private static Optional<Instant> londonTime(String value) {
        try {
            return Optional.of(LocalDateTime.parse(value).atZone(LONDON).toInstant());
        } catch (DateTimeException notATime) {
            return Optional.empty();
        }
    }

    private static Optional<Path> path(String value) {
        try {
            return Optional.of(Path.of(value).toAbsolutePath().normalize());
        } catch (InvalidPathException notAPath) {
            return Optional.empty();
        }
    }

    private static Optional<String> when(boolean right, String value) {
        return right ? Optional.of(value) : Optional.empty();
    }
}
