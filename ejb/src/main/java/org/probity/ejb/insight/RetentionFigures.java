package org.probity.ejb.insight;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.probity.ejb.insight.Insight.Section;

/** Which records may not be kept longer, and what holds others back (R14, domain.md 4.5): counts, because their keeper reads few of the cases. */
@Dependent
class RetentionFigures {
    private static final Duration SOON = Duration.ofDays(90);
    private static final Map<String, String> RECORDS = Map.of(
            "WARNING", "Warnings",
            "STAFF", "Disciplinary files, six years after their end",
            "PARENT", "Matters with parents, three school years after the one of their end",
            "DATA", "Personal data breaches, six years after their end",
            "REPORT", "Reports without a name that were not pursued, after twelve months");
    private static final Map<String, String> HOLDS = Map.of(
            "LEGAL", "Warnings under a legal hold",
            "POLICE", "Cases that wait for the police",
            "LADO", "Cases that wait for the LADO",
            "APPEAL", "Cases with an appeal that is open");

    @Inject
    CountReader reader;

    @Inject
    Clock clock;

    /** @param school code; null: all schools of the caller */
    List<Section> sections(String school) {
        Instant now = clock.instant();
        Counts counts = reader.counts("retention_counts", school, now, now.plus(SOON));
        return List.of(
                section("To be disposed of now", "Records", counts.together("DUE"), RECORDS),
                section("To be disposed of within 90 days", "Records", counts.together("SOON"), RECORDS),
                section("Held back", "Why", counts.together("HELD"), HOLDS));
    }

    private static Section section(String title, String what, Cells cells, Map<String, String> words) {
        return new Section(title, List.of(what, "How many"), cells.rows(words::get), "records");
    }
}
