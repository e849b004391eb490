package org.probity.benchmark;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/** What was measured, as Markdown for the README: the figures to reach beside the figures reached. */
final class Table {
    private static final String HEAD = """
            | Act | to reach | a second | p50 ms | p95 ms | p99 ms | CPU-ms each (of it PostgreSQL) | errors |
            |---|---|---:|---:|---:|---:|---:|---:|
            """;
    private static final Map<String, String> GOALS = Map.of(
            "Case list, first", "a quarter of the empty page, 4 CPU-ms",
            "Open a case", "a quarter of the empty page, 4 CPU-ms",
            "Search", "150 a second",
            "Report with", "150 a second",
            "API: report", "150 a second",
            "Run of", "80 a second");

    private final StringBuilder text = new StringBuilder();

    static String of(List<Round> rounds, Options options, String machine, LocalDate day) {
        Table table = new Table();
        table.say("Measured on " + day + ": " + machine + "; " + options.clients()
                + " at a time of 50 people, driver on the same machine.\n");
        rounds.forEach(table::round);
        for (Round round : rounds.subList(1, rounds.size())) {
            table.ratios(rounds.get(0), round);
        }
        return table.text.toString();
    }

    private void round(Round round) {
        say(String.format(
                Locale.UK,
                "\n**%,d cases** (filled in %d s)\n\n",
                round.cases(),
                round.loading().toSeconds()));
        say(HEAD);
        round.lines().forEach(line -> say(row(line) + "\n"));
        say(String.format(
                Locale.UK,
                "| Start to first page on these data | 15 s, 600 MB | %.1f s | | | | %d MB at the first page, %d MB after all | |\n",
                round.start().toMillis() / 1e3,
                round.memoryAtStart(),
                round.memoryAtEnd()));
    }

    static String row(Measured line) {
        return String.format(
                Locale.UK,
                "| %s | %s | %,.0f | %.1f | %.1f | %.1f | %s | %d |",
                line.name(),
                goal(line.name()),
                line.perSecond(),
                line.millis(50),
                line.millis(95),
                line.millis(99),
                Double.isNaN(line.cpuEach())
                        ? ""
                        : String.format(Locale.UK, "%.2f (%.2f)", line.cpuEach(), line.databaseEach()),
                line.errors());
    }

    private void ratios(Round small, Round large) {
        say(String.format(
                Locale.UK,
                "\n**Mean time at %,d cases over that at %,d** (to reach: 1.5 at most)\n\n| Act | ratio |\n|---|---:|\n",
                large.cases(),
                small.cases()));
        for (Measured line : large.lines()) {
            small.lines().stream()
                    .filter(other -> other.name().equals(line.name()))
                    .findFirst()
                    .ifPresent(other -> say(String.format(
                            Locale.UK, "| %s | %.2f |\n", line.name(), line.meanMillis() / other.meanMillis())));
        }
    }

    private static String goal(String name) {
        return GOALS.entrySet().stream()
                .filter(goal -> name.startsWith(goal.getKey()))
                .map(Map.Entry::getValue)
                .findFirst()
                .orElse("");
    }

    private void say(String words) {
        text.append(words);
    }
}
