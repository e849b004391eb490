package org.probity.ejb.policy.reader;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * What a person finds in one of the made-up policies under {@code policies}: one line for each heading ({@code H2}, with its level),
 * clause ({@code C0}, with its depth), row of a table, piece of page furniture and fact. A number in square brackets is printed, one in
 * braces is lost in the file.
 */
record PolicyOracle(String name, Path file, List<Part> parts, List<String> lines) {
    private static final Path FOLDER = Path.of("src/test/resources/policies");
    private static final Pattern PART = Pattern.compile("([HC])(\\d) (?:[\\[{](.*?)[\\]}] )?(.*)");

    /**
     * A heading, a clause or a table.
     *
     * @param kind H, C or T
     * @param depth level of a heading, depth of a clause, 0 for a table
     * @param key number and words in the form in which they are compared
     */
    record Part(char kind, int depth, String key) {
        static Part of(char kind, int depth, String number, String text) {
            String plain = number == null ? "" : number.replaceFirst("^[(]", "").replaceFirst("[.)]+$", "");
            return new Part(kind, depth, plain.replace("\u2022", "") + " | " + words(text));
        }

        boolean isHeading() {
            return kind == 'H';
        }
    }

    static List<PolicyOracle> all() {
        try (var files = Files.list(FOLDER)) {
            List<Path> all = files.sorted().toList();
            return all.stream()
                    .filter(file -> file.toString().endsWith(".oracle"))
                    .map(oracle -> of(oracle, all))
                    .toList();
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    private static PolicyOracle of(Path oracle, List<Path> all) {
        String name = oracle.getFileName().toString().replace(".oracle", "");
        Path file = all.stream()
                .filter(other ->
                        !other.equals(oracle) && other.getFileName().toString().startsWith(name + "."))
                .findFirst()
                .orElseThrow();
        try {
            List<String> lines = Files.readAllLines(oracle, StandardCharsets.UTF_8);
            return new PolicyOracle(name, file, parts(lines), lines);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    private static List<Part> parts(List<String> lines) {
        List<Part> parts = new ArrayList<>();
        StringBuilder table = new StringBuilder();
        for (String line : lines) {
            if (line.startsWith("T ")) {
                table.append(line.substring(2).replace("|", " ")).append(' ');
                continue;
            }
            if (!table.isEmpty()) {
                parts.add(Part.of('T', 0, null, table.toString()));
                table.setLength(0);
            }
            Matcher part = PART.matcher(line);
            if (part.matches()) {
                parts.add(Part.of(
                        part.group(1).charAt(0), Integer.parseInt(part.group(2)), part.group(3), part.group(4)));
            }
        }
        return parts;
    }

    byte[] content() {
        try {
            return Files.readAllBytes(file);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    String fileName() {
        return file.getFileName().toString();
    }

    /** The one fact with this name. */
    Optional<String> fact(String label) {
        return facts(label).stream().findFirst();
    }

    List<String> facts(String label) {
        return lines.stream()
                .filter(line -> line.startsWith(label + " "))
                .map(line -> line.substring(label.length() + 1))
                .toList();
    }

    /** All words that a reader sees in the file, its printed numbers left out. */
    List<String> wordsOfAll() {
        return lines.stream()
                .filter(line -> line.matches("(?:[HC]\\d|[TF]) .*"))
                .map(line -> line.replaceFirst("^\\w+ (?:[\\[{].*?[\\]}] )?", ""))
                .flatMap(line -> Arrays.stream(words(line).split(" ", -1)))
                .filter(word -> !word.isEmpty())
                .toList();
    }

    static String words(String text) {
        return text.toLowerCase(Locale.ROOT)
                .replaceAll("[^\\p{L}\\p{N}|]+", " ")
                .strip();
    }
}
