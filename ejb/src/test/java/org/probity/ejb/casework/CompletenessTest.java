package org.probity.ejb.casework;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.IntStream;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.Test;
import org.probity.ejb.approval.CertificatePrinter;
import org.probity.ejb.casework.Requirement.Standing;
import org.probity.persistence.calendar.ServiceMethod;
import org.probity.persistence.casework.CaseFile;
import org.probity.persistence.casework.Discipline;
import org.probity.persistence.casework.Sanction;
import org.probity.persistence.casework.StepTaken;
import org.probity.persistence.casework.Suspension;
import org.probity.persistence.letter.LetterState;
import org.probity.persistence.procedure.Outcome;

/** Cases held against the demands of the Acas Code (domain.md 2.1). */
class CompletenessTest {
    private static final LocalDate LATER = LocalDate.of(2026, 12, 4);

    private static Completeness of(CaseFile file, CasePapers.Paper... letters) {
        List<Entry> chronology =
                file.getHistory().stream().map(CompletenessTest::entry).toList();
        CaseSheet sheet = new CaseSheet(
                file,
                "Staff disciplinary procedure, version 1",
                "",
                false,
                "",
                List.of(),
                List.of(),
                Chronology.whole(chronology),
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                new CasePapers(List.of(letters), List.of()),
                List.of());
        return Completeness.of(sheet, LATER);
    }

    private static Entry entry(StepTaken taken) {
        return new Entry(
                taken.getAt(),
                taken.track()
                        .map(track -> track.getProcedureVersion().getProcedure().getTitle())
                        .orElse(null),
                taken.getStep().getTitle(),
                taken.getOutcome(),
                taken.getLabel(),
                taken.getBy() == null ? null : taken.getBy().getName(),
                taken.getNote(),
                taken.getReason());
    }

    private static CasePapers.Paper letter(String number, LocalDate sent) {
        return letter(number, "", sent);
    }

    private static CasePapers.Paper letter(String number, String variant, LocalDate sent) {
        return new CasePapers.Paper(
                "x",
                number,
                variant,
                "Invitation to a hearing",
                sent == null ? LetterState.DRAFT : LetterState.SENT,
                "Mr Tom Teacher",
                "SUBJECT",
                ServiceMethod.EMAIL,
                Cases.at(Cases.FRIDAY),
                sent == null ? null : Cases.at(sent),
                sent);
    }

    private static Requirement demand(Completeness completeness, String id) {
        return completeness.requirements().stream()
                .filter(one -> one.id().equals(id))
                .findFirst()
                .orElseThrow();
    }

    @Test
    void everyDemandIsThereOnceAndInOrder() {
        List<String> ids =
                IntStream.rangeClosed(1, 23).mapToObj("D-%02d"::formatted).toList();
        assertEquals(
                ids,
                of(Cases.staff()).requirements().stream().map(Requirement::id).toList());
    }

    @Test
    void letterThatCallsAMeetingOffInvitesNobody() {
        Requirement adjustments = demand(of(Cases.staff(), letter("L02", "C", Cases.FRIDAY)), "D-21");
        assertEquals(List.of(), adjustments.proofs());
        assertEquals(
                1,
                demand(of(Cases.staff(), letter("L02", Cases.FRIDAY)), "D-21")
                        .proofs()
                        .size());
    }

    @Test
    void aStepTakenLateIsADepartureWithItsReason() {
        CaseFile file = Cases.staff();
        Cases.take(file, Outcome.APPOINTED, LATER);
        Requirement prompt = demand(of(file), "D-01");
        assertEquals(Standing.DEPARTED, prompt.standing());
        assertTrue(prompt.proofs().get(0).what().contains("due on 24 November 2026"));
        assertEquals("Because it is so.", prompt.proofs().get(0).reason());
    }

    @Test
    void anInvitationCountsOnceItHasLeft() {
        CaseFile file = Cases.atHearing();
        assertEquals(
                Standing.NOT_YET, demand(of(file, letter("L07", null)), "D-06").standing());
        Completeness sent = of(file, letter("L07", Cases.FRIDAY));
        assertEquals(Standing.MET, demand(sent, "D-06").standing());
        assertEquals(Standing.MET, demand(sent, "D-08").standing());
        assertEquals(Standing.NOT_YET, demand(sent, "D-07").standing());
    }

    @Test
    @SuppressWarnings("UnnecessaryAssignment")
    void printedItIsATaggedDocumentWithEveryDemand() throws IOException {
        CompletenessPrinter printer = new CompletenessPrinter();
        printer.printer = new CertificatePrinter();
        try (PDDocument pdf = Loader.loadPDF(printer.print(of(Cases.atHearing(), letter("L07", Cases.FRIDAY))))) {
            assertTrue(pdf.getDocumentCatalog().getMarkInfo().isMarked());
            String text = new PDFTextStripper().getText(pdf);
            assertTrue(text.contains("Record of a fair procedure"), text);
            assertTrue(text.contains("D-01") && text.contains("D-23"), text);
            assertTrue(text.contains("Letter L07 to Mr Tom Teacher"), text);
        }
    }

    @Test
    void aSuspensionShowsItsAlternativesAndAnOverdueReview() {
        CaseFile file = Cases.staff();
        assertEquals(Standing.NOT_CALLED_FOR, demand(of(file), "D-05").standing());
        Suspension.Terms terms = new Suspension.Terms("Other duties: there are none.", "Ms Contact", "");
        new Discipline(file).suspend(Cases.FRIDAY, Cases.HEAD, terms);
        Requirement suspension = demand(of(file), "D-05");
        assertEquals(Standing.DEPARTED, suspension.standing());
        assertEquals("Other duties: there are none.", suspension.proofs().get(0).reason());
    }

    @Test
    void aWarningWaitsForItsLetterAndItsAppealForThePersonsAnswer() {
        CaseFile file = Cases.inAppealPeriod(Sanction.FINAL_WRITTEN, Cases.officer("HT"), LocalDate.of(2026, 11, 27));
        assertEquals(Standing.NOT_YET, demand(of(file), "D-13").standing());
        assertEquals(
                Standing.MET, demand(of(file, letter("L13", LATER)), "D-13").standing());
        assertEquals(Standing.NOT_YET, demand(of(file), "D-15").standing());
        assertEquals(Standing.MET, demand(of(file), "D-22").standing());
        assertEquals(Standing.NOT_CALLED_FOR, demand(of(file), "D-14").standing());
    }
}
