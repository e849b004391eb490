package org.probity.benchmark;

import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;

/**
 * What the command says. All are system properties with defaults, so that the plain command needs none.
 *
 * @param cases sizes to measure, one after the other; the table begins with the smallest
 * @param clients people who ask at the same moment; all fifty are signed in
 * @param seconds length of each measured phase that is bounded by time
 * @param warmSeconds length of each warm-up
 * @param opened different cases that are opened, at most as many as there are
 * @param letters letters of the run
 * @param port of the product
 * @param data folder that is emptied first and left behind
 */
record Options(
        List<Integer> cases,
        int clients,
        int seconds,
        int warmSeconds,
        int opened,
        int letters,
        int port,
        Path box,
        Path data) {

    static Options read() {
        return new Options(
                Arrays.stream(System.getProperty("cases", "10000").split(",", -1))
                        .map(size -> Integer.valueOf(size.strip()))
                        .toList(),
                number("clients", 8, 50),
                number("seconds", 15, 600),
                number("warm", 20, 600),
                number("opened", 10_000, 1_000_000),
                number("letters", 1_000, 100_000),
                number("port", 18080, 65_535),
                Path.of(System.getProperty("probity.jar", "ear/target/probity.jar")),
                Path.of(System.getProperty("benchmark.data", "ear/target/benchmark")));
    }

    private static int number(String name, int usual, int most) {
        int value = Integer.getInteger(name, usual);
        if (value < 1 || value > most) {
            throw new IllegalArgumentException("-D" + name + "=" + value + ": give a number from 1 to " + most + ".");
        }
        return value;
    }
}
