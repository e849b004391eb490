package org.probity.ejb.policy.reader;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** What a person found in one seed policy, by line numbers of the seed: which lines begin a heading, clause or table. */
final class SeedOracle {
    private static final Pattern ROW = Pattern.compile("(\\d+) ([HCT])(\\d?)((?: [\\w.?]+)*)");

    /**
     * One heading, clause or table.
     *
     * @param line where it begins in the seed
     * @param kind H, C or T
     * @param depth level of a heading, depth of a clause
     * @param number its number, or null
     * @param lost the seed does not print that number
     * @param prohibits the clause prohibits something
     */
    record Row(int line, char kind, int depth, String number, boolean lost, boolean prohibits) {

        /** The row with the words that the seed has there, in a form that the reader's answer can be compared with. */
        String key(List<String> seed) {
            String text = plain(seed.get(line - 1));
            return switch (kind) {
                case 'H' -> "H " + number + " " + withoutNumber(text);
                case 'T' -> "T";
                default -> "C " + number + " " + firstTwoWords(withoutNumber(text));
            };
        }

        private String withoutNumber(String text) {
            return number == null || lost
                    ? text
                    : text.substring(text.indexOf(number) + number.length())
                            .replaceFirst("^[.)]", "")
                            .strip();
        }
    }

    private SeedOracle() {}

    static List<Row> rows(String seed) {
        try (InputStream in = SeedOracle.class.getResourceAsStream("seed-" + seed + ".txt");
                BufferedReader reader = new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8))) {
            return reader.lines()
                    .filter(line -> !line.startsWith("#"))
                    .map(SeedOracle::row)
                    .toList();
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    private static Row row(String line) {
        Matcher row = ROW.matcher(line);
        if (!row.matches()) {
            throw new IllegalStateException("Not a row of an oracle: " + line);
        }
        List<String> rest = Stream.of(row.group(4).strip().split(" "))
                .filter(word -> !word.isEmpty())
                .toList();
        String number =
                rest.stream().filter(word -> !word.equals("P")).findFirst().orElse(null);
        boolean lost = number != null && number.endsWith("?");
        return new Row(
                Integer.parseInt(row.group(1)),
                row.group(2).charAt(0),
                row.group(3).isEmpty() ? 0 : Integer.parseInt(row.group(3)),
                lost ? number.replace("?", "") : number,
                lost,
                rest.contains("P"));
    }

    /** The words of a line of a seed without bullets and marks. */
    static String plain(String line) {
        return line.replaceFirst("^[\\s>\u00B7-]*", "")
                .replaceAll("\\*\\*|</?[uib]>|\\\\", "")
                .replaceAll("\\[([^\\]]*)]\\(#\\)", "$1")
                .replaceAll("\\s+", " ")
                .strip();
    }

    static String firstTwoWords(String text) {
        String[] words = text.split("[\\s\n]+", 3);
        return words.length == 1 ? words[0] : words[0] + " " + words[1];
    }
}
