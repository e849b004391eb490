package org.probity.ejb.rule;

import java.io.Serializable;
import java.util.List;
import java.util.stream.Collectors;

/**
 * What a rule can never leave, and who says so. Numbers that stand for nothing are 0 to 0.
 *
 * @param always what a list must hold
 * @param never what a list must not hold
 * @param source as a sentence; empty where nothing bounds the rule
 */
public record Bounds(int least, int most, List<String> always, List<String> never, String source)
        implements Serializable {
    /** "16 to 25", "exactly 5". */
    public String words() {
        return least == most ? "exactly " + least : least + " to " + most;
    }

    boolean holds(int number) {
        return number >= least && number <= most;
    }

    String because() {
        return source.isEmpty() ? "" : " " + source;
    }

    /** What is missing of what must be there. */
    List<String> missing(List<String> entries) {
        return always.stream().filter(code -> !entries.contains(code)).toList();
    }

    /** What is there and must not be. */
    List<String> forbidden(List<String> entries) {
        return entries.stream().filter(never::contains).collect(Collectors.toList());
    }
}
