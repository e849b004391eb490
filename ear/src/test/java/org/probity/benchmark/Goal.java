package org.probity.benchmark;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/**
 * What an act should reach; zero stands for no such figure.
 *
 * @param perSecond acts a second
 * @param shareOfEmpty acts a second as a share of the empty Faces page's
 * @param cpuMillis of server and PostgreSQL together, each act at most
 */
record Goal(double perSecond, double shareOfEmpty, double cpuMillis) {
    private static final Goal PAGE = new Goal(0, 0.25, 4);
    private static final Goal ACT = new Goal(150, 0, 0);
    private static final Goal NONE = new Goal(0, 0, 0);
    private static final Map<String, Goal> GOALS = Map.of(
            "Case list, first", PAGE,
            "Open a case", PAGE,
            "Search", ACT,
            "Report with", ACT,
            "API: report", ACT,
            "Run of", new Goal(80, 0, 0));

    static Goal of(String act) {
        return GOALS.entrySet().stream()
                .filter(goal -> act.startsWith(goal.getKey()))
                .map(Map.Entry::getValue)
                .findFirst()
                .orElse(NONE);
    }

    /** What to reach, in words; empty without a goal. */
    String words() {
        List<String> words = new ArrayList<>();
        if (perSecond > 0) {
            words.add(Math.round(perSecond) + " a second");
        }
        if (shareOfEmpty > 0) {
            words.add("a quarter of the empty page");
        }
        if (cpuMillis > 0) {
            words.add(Math.round(cpuMillis) + " CPU-ms");
        }
        return String.join(", ", words);
    }

    /** Whether each of them was reached: "yes", "no", or in the order of the words "yes, no". */
    String verdict(Measured line, double emptyPerSecond) {
        List<String> said = new ArrayList<>();
        if (perSecond > 0) {
            said.add(line.perSecond() >= perSecond ? "yes" : "no");
        }
        if (shareOfEmpty > 0) {
            said.add(line.perSecond() >= shareOfEmpty * emptyPerSecond ? "yes" : "no");
        }
        if (cpuMillis > 0) {
            said.add(line.cpuEach() <= cpuMillis ? "yes" : "no");
        }
        return String.join(", ", said);
    }
}
