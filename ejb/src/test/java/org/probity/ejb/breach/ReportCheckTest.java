package org.probity.ejb.breach;

import static org.junit.jupiter.api.Assertions.assertDoesNotThrow;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.util.Collections;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.probity.ejb.breach.NewReport.About;
import org.probity.ejb.breach.NewReport.Occasion;
import org.probity.ejb.breach.NewReport.SealedItem;
import org.probity.ejb.breach.NewReport.Source;
import org.probity.ejb.breach.NewReport.Told;
import org.probity.ejb.breach.NewReport.Upload;
import org.probity.persistence.breach.ReporterKind;
import org.probity.persistence.person.PersonCategory;

class ReportCheckTest {
    private static final LocalDate TODAY = LocalDate.of(2026, 11, 20);
    private static final Source NEVER_OPENED = () -> {
        throw new AssertionError("The bytes were touched");
    };
    private static final Occasion NOWHERE = new Occasion(null, null, null, null, false);

    @Test
    void shortestReportIsTaken() {
        assertDoesNotThrow(() -> ReportCheck.check(report("Something happened", NOWHERE, null), TODAY));
    }

    @Test
    void reportWithoutWordsAsksForThem() {
        assertSays("Say what happened", report("  ", NOWHERE, null));
    }

    @Test
    void filesWithSuspectedImageryAreRefusedBeforeAByteIsRead() {
        NewReport told = report("what", NOWHERE, null, true, List.of(file("a.png")), null);
        assertThrows(UploadsClosed.class, () -> ReportCheck.check(told, TODAY));
    }

    @Test
    void imageryIsLookedAtBeforeEverythingElse() {
        NewReport told = report(null, NOWHERE, null, true, List.of(file("a.png")), null);
        assertThrows(UploadsClosed.class, () -> ReportCheck.check(told, TODAY));
    }

    @Test
    void elevenFilesAreOneTooMany() {
        NewReport told = report("what", NOWHERE, null, false, Collections.nCopies(11, file("a.png")), null);
        assertThrows(EvidenceRefused.class, () -> ReportCheck.check(told, TODAY));
    }

    @Test
    void dayToComeIsRefused() {
        assertSays("still to come", report("what", new Occasion(TODAY.plusDays(1), null, null, null, false), null));
        assertDoesNotThrow(
                () -> ReportCheck.check(report("what", new Occasion(TODAY, null, null, null, false), null), TODAY));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "facebook.com/x",
                "javascript:alert(1)",
                "https://",
                "http:// x",
                "ftp://example.org/a",
                "see the group"
            })
    void whatIsNoWebAddressIsRefusedWithAnExample(String address) {
        assertSays("https://", report("what", new Occasion(null, null, "X", address, false), null));
    }

    @Test
    void addressAndNoAddressContradictEachOther() {
        assertSays(
                "Take one of the two away",
                report("what", new Occasion(null, null, null, "https://a.example/b", true), null));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "a",
                "a@b",
                "a@b.example\nBcc: x@y.example",
                "a b@c.example",
                "<a@b.example>",
                "a@b.example, c@d.example"
            })
    void addressThatIsNoSingleMailAddressIsRefused(String email) {
        assertSays("email", report("what", NOWHERE, new Told(ReporterKind.PARENT, null, "A", email)));
    }

    @Test
    void anonymousTellerKeepsNothingOfThemselves() {
        Told told = new Told(ReporterKind.ANONYMOUS, "id", "Name", "a@b.example");
        assertEquals(new Told(ReporterKind.ANONYMOUS, null, null, null), told);
    }

    @Test
    void sealedItemNeedsItsPlaceAndBelongsToImageryOnly() {
        SealedItem item = new SealedItem("telephone", null, "12", "head", LocalDateTime.MIN, null);
        assertSays("locked away", report("what", NOWHERE, null, true, List.of(), item));
        SealedItem placed = new SealedItem("telephone", "safe", null, null, null, null);
        assertSays("Answer that question first", report("what", NOWHERE, null, false, List.of(), placed));
        assertDoesNotThrow(() -> ReportCheck.check(report("what", NOWHERE, null, true, List.of(), placed), TODAY));
    }

    @Test
    void tooManyWordsAreRefusedWithTheLimit() {
        assertSays("10000 characters", report("x".repeat(10_001), NOWHERE, null));
    }

    @Test
    void schoolThatAsksForMoreGetsAListAndTheReportStands() {
        NewReport told =
                report("what", new Occasion(TODAY, null, "X", null, true), null, false, List.of(file("a.png")), null);
        assertEquals(
                List.of("the time at which it was posted", "who captured the evidence"),
                ReportCheck.wanted(told, Set.of("DATE", "TIME", "PLATFORM", "ADDRESS", "CAPTURED_BY")));
        NewReport complete = report(
                "what",
                new Occasion(TODAY, LocalTime.NOON, null, null, true),
                null,
                false,
                List.of(file("a.png")),
                null);
        assertEquals(List.of(), ReportCheck.wanted(complete, Set.of("DATE", "TIME", "ADDRESS")));
    }

    @Test
    void nothingIsWantedWithoutEvidence() {
        assertEquals(List.of(), ReportCheck.wanted(report("what", NOWHERE, null), Set.of("DATE", "TIME")));
    }

    private static void assertSays(String words, NewReport told) {
        ReportIncomplete refusal = assertThrows(ReportIncomplete.class, () -> ReportCheck.check(told, TODAY));
        assertTrue(refusal.getMessage().contains(words), refusal.getMessage());
    }

    private static Upload file(String name) {
        return new Upload(name, null, null, null, NEVER_OPENED);
    }

    private static NewReport report(String what, Occasion occasion, Told told) {
        return report(what, occasion, told, false, List.of(), null);
    }

    private static NewReport report(
            String what, Occasion occasion, Told told, boolean imagery, List<Upload> files, SealedItem sealed) {
        About about = new About(null, "A teacher", PersonCategory.TEACHER);
        return new NewReport("CED", what, null, about, occasion, false, imagery, false, told, files, sealed);
    }
}
