package org.probity.benchmark;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.sql.SQLException;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeoutException;
import org.probity.launcher.Console;

/** The command's main: measures every size, prints the table and writes it beside the data. It ends with 1 when anything failed. */
public final class Benchmark {
    private Benchmark() {}

    /** Takes no arguments: see {@link Options}. */
    public static void main(String[] arguments)
            throws IOException, SQLException, InterruptedException, ExecutionException, TimeoutException {
        Options options = Options.read();
        String machine = Machine.words();
        List<Round> rounds = new ArrayList<>();
        for (int cases : options.cases()) {
            Round round = new Round(options, cases);
            round.run();
            rounds.add(round);
        }
        rounds.sort(Comparator.comparingInt(Round::cases));
        String table = Table.of(rounds, options, machine, LocalDate.now(ZoneOffset.UTC));
        Console.say(table);
        Files.write(options.data().resolve("table.md"), table.getBytes(StandardCharsets.UTF_8));
        boolean failed =
                rounds.stream().flatMap(round -> round.lines().stream()).anyMatch(line -> line.errors() > 0);
        System.exit(failed ? 1 : 0);
    }
}
