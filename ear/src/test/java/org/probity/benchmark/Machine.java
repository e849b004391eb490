package org.probity.benchmark;

import com.sun.management.OperatingSystemMXBean;
import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;

/** The machine in one line, as it stands above the table. */
final class Machine {
    private Machine() {}

    static String words() {
        OperatingSystemMXBean system = ManagementFactory.getPlatformMXBean(OperatingSystemMXBean.class);
        return String.format(
                "%d cores (%s), %d GB memory, %s %s, JDK %s, load average before %.1f",
                Runtime.getRuntime().availableProcessors(),
                processor(),
                Math.round(system.getTotalMemorySize() / 1e9),
                System.getProperty("os.name"),
                System.getProperty("os.version"),
                System.getProperty("java.version"),
                system.getSystemLoadAverage());
    }

    private static String processor() {
        try (Stream<String> lines = Files.lines(Path.of("/proc/cpuinfo"))) {
            return lines.filter(line -> line.startsWith("model name"))
                    .map(line -> line.substring(line.indexOf(':') + 1).strip())
                    .findFirst()
                    .orElse("unknown processor");
        } catch (IOException unknown) {
            return "unknown processor";
        }
    }
}
