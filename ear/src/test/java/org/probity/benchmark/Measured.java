package org.probity.benchmark;

import java.time.Duration;

/**
 * One line of the table.
 *
 * @param times of each act in nanoseconds, sorted; failed ones are not in it
 * @param cpuMillis of server and PostgreSQL together, for the whole phase; negative when it does not apply
 * @param firstError what the first failure said; empty without one
 */
record Measured(
        String name, long[] times, int errors, Duration took, long cpuMillis, long databaseMillis, String firstError) {

    double perSecond() {
        return times.length * 1e9 / Math.max(1, took.toNanos());
    }

    /** A percentile of the time of one act, in milliseconds. */
    double millis(double percent) {
        if (times.length == 0) {
            return Double.NaN;
        }
        int place = (int) Math.ceil(percent / 100 * times.length) - 1;
        return times[Math.max(0, place)] / 1e6;
    }

    double meanMillis() {
        double sum = 0;
        for (long time : times) {
            sum += time;
        }
        return times.length == 0 ? Double.NaN : sum / times.length / 1e6;
    }

    double cpuEach() {
        return times.length == 0 || cpuMillis < 0 ? Double.NaN : (double) cpuMillis / times.length;
    }

    double databaseEach() {
        return times.length == 0 || cpuMillis < 0 ? Double.NaN : (double) databaseMillis / times.length;
    }
}
