package org.probity.benchmark;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;

/** What was measured, as Markdown for the README: the figures to reach beside the figures reached. */
final class Table {
    private static final String HEAD = """
            | Act | to reach | reached | a second | p50 ms | p95 ms | p99 ms | CPU-ms each (of it PostgreSQL) | errors |
            |---|---|---|---:|---:|---:|---:|---:|---:|
            """;
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
        double empty = round.lines().get(0).perSecond();
        round.lines().forEach(line -> say(row(line, empty) + "\n"));
        say(String.format(
                Locale.UK,
                "| Start to first page on these data | 15 s, 600 MB | %s | %.1f s | | | | %d MB at the first page, %d MB after all | |\n",
                (round.start().toMillis() <= 15_000 ? "yes" : "no") + ", "
                        + (round.memoryAtStart() <= 600 ? "yes" : "no"),
                round.start().toMillis() / 1e3,
                round.memoryAtStart(),
                round.memoryAtEnd()));
    }

    /** @param empty how often a second the empty Faces page came */
    static String row(Measured line, double empty) {
        Goal goal = Goal.of(line.name());
        return String.format(
                Locale.UK,
                "| %s | %s | %s | %,.0f | %.1f | %.1f | %.1f | %s | %d |",
                line.name(),
                goal.words(),
                goal.verdict(line, empty),
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
                "\n**Mean time at %,d cases over that at %,d** (to reach: 1.5 at most)\n\n| Act | ratio | reached |\n|---|---:|---|\n",
                large.cases(),
                small.cases()));
        for (Measured line : large.lines()) {
            small.lines().stream()
                    .filter(other -> other.name().equals(line.name()))
                    .findFirst()
                    .ifPresent(other -> say(ratio(line.name(), line.meanMillis() / other.meanMillis())));
        }
    }

    private static String ratio(String act, double ratio) {
        return String.format(Locale.UK, "| %s | %.2f | %s |\n", act, ratio, ratio <= 1.5 ? "yes" : "no");
    }

    private void say(String words) {
        text.append(words);
    }
}
