package org.probity.it.outside;

import java.util.HashMap;
import java.util.Map;
import org.probity.it.Visit;

/** Everybody who looks at pages in one class of tests: each signs in once and keeps one window. */
final class Visitors implements AutoCloseable {
    static final String ANYBODY = "anybody";

    private final Map<String, Visit> visits = new HashMap<>();

    Visit visit(String who) {
        return visits.computeIfAbsent(who, name -> name.equals(ANYBODY) ? Visit.ofAnybody() : Visit.of(name));
    }

    /** The same window, now as wide as this. */
    Visit visit(String who, int width) {
        Visit visit = visit(who);
        visit.page().setViewportSize(width, 900);
        return visit;
    }

    @Override
    public void close() {
        visits.values().forEach(Visit::close);
    }
}
