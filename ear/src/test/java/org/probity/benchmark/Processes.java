package org.probity.benchmark;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

/** What the server and PostgreSQL have used so far, from Linux' {@code /proc}. */
final class Processes {
    private static final long TICK_MILLIS = 10;

    private final ProcessHandle server;
    private final ProcessHandle database;

    Processes(ProcessHandle server, ProcessHandle database) {
        this.server = server;
        this.database = database;
    }

    /** CPU time of the server, in milliseconds. */
    long server() {
        return cpu(server, false);
    }

    /** CPU time of PostgreSQL with all its workers, also those that have ended. */
    long database() {
        return cpu(database, true)
                + database.descendants().mapToLong(worker -> cpu(worker, false)).sum();
    }

    /** Resident memory of the server, in megabytes. */
    long memory() {
        try (Stream<String> lines = Files.lines(Path.of("/proc/" + server.pid() + "/status"))) {
            return lines.filter(line -> line.startsWith("VmRSS:"))
                    .map(line -> Long.parseLong(line.replaceAll("\\D", "")) / 1024)
                    .findFirst()
                    .orElse(0L);
        } catch (IOException gone) {
            return 0;
        }
    }

    private static long cpu(ProcessHandle process, boolean withEnded) {
        try {
            String stat = Files.readString(Path.of("/proc/" + process.pid() + "/stat"));
            List<String> fields =
                    List.of(stat.substring(stat.lastIndexOf(')') + 2).strip().split(" ", -1));
            long ticks = 0;
            for (int field = 11; field < (withEnded ? 15 : 13); field++) {
                ticks += Long.parseLong(fields.get(field));
            }
            return ticks * TICK_MILLIS;
        } catch (IOException ended) {
            return 0;
        }
    }
}
