package org.probity.persistence.breach;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Instant;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.probity.persistence.person.PersonCategory;
import org.probity.persistence.school.LegalType;
import org.probity.persistence.school.School;

class ReportAtTriageTest {
    private static final Instant NOW = Instant.parse("2026-11-20T09:00:00Z");

    private final Report report = new Report(
            new Matter(
                    new School(
                            "CED",
                            "Cedar School",
                            LegalType.ACADEMY,
                            "trust",
                            "trust",
                            new School.Contact("a", "t", "m", "#000000")),
                    "CED-2026-K7QX2M"),
            NOW,
            new Teller(ReporterKind.ANONYMOUS, null, null, null),
            "what",
            "who");

    @Test
    void assessmentIsKeptWithTheReport() {
        report.triage(found(Set.of(Flag.PERSONAL_DATA, Flag.CHILD)), null, NOW);
        assertEquals(ReportState.TRIAGED, report.getState());
        assertEquals(Set.of(Flag.CHILD, Flag.PERSONAL_DATA), report.getFlags());
        assertEquals(PersonCategory.TEACHER, report.getSubjectKind());
        assertTrue(report.isChildInvolved());
    }

    @Test
    void secondDecisionIsRefused() {
        report.triage(found(Set.of()), null, NOW);
        Report.Assessment again = found(Set.of());
        assertThrows(AlreadyTriaged.class, () -> report.triage(again, null, NOW));
    }

    @Test
    void imageryOnceTickedStaysWhateverTriageTicks() {
        report.involves(true, false);
        report.triage(found(Set.of()), null, NOW);
        assertTrue(report.isImagery());
    }

    @Test
    void allFlagsTogetherFitTheColumn() {
        report.triage(found(Set.of(Flag.values())), null, NOW);
        String joined =
                String.join(",", report.getFlags().stream().map(Flag::name).toList());
        assertTrue(joined.length() <= 800, () -> joined.length() + " characters");
    }

    private static Report.Assessment found(Set<Flag> flags) {
        return new Report.Assessment(PersonCategory.TEACHER, Intent.UNDETERMINED, Severity.MODERATE, flags, null, null);
    }
}
