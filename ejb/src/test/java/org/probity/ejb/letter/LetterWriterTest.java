package org.probity.ejb.letter;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.Stream;
import javax.imageio.ImageIO;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.probity.ejb.letter.LetterIncomplete.Gap;
import org.probity.ejb.print.PdfUa;
import org.probity.ejb.print.TaggedPdf;

class LetterWriterTest {

    private static final LetterWriter WRITER = new LetterWriter();

    static Stream<String> names() {
        return ShippedLetters.names().stream();
    }

    private static Map<String, Object> with(String field, Object value) {
        Map<String, Object> values = SampleLetters.values();
        values.put(field, value);
        return values;
    }

    private static TaggedPdf written(String name, Map<String, ?> values) throws Exception {
        return new TaggedPdf(WRITER.write(SampleLetters.text(name), values, SampleLetters.CEDAR));
    }

    private static Letterhead headedWith(Letterhead.Logo logo) {
        Letterhead plain = SampleLetters.CEDAR;
        return new Letterhead(
                plain.name(),
                plain.lines(),
                plain.telephone(),
                plain.mailbox(),
                plain.employer(),
                plain.privacyNotice(),
                Optional.of(logo));
    }

    @ParameterizedTest
    @MethodSource("names")
    void everyLetterIsAnAccessiblePdfInBothDirectionsOfItsChoices(String name) throws Exception {
        LetterText text = SampleLetters.text(name);
        assertEquals(List.of(), PdfUa.faults(WRITER.write(text, SampleLetters.values(), SampleLetters.CEDAR)));
        assertEquals(List.of(), PdfUa.faults(WRITER.write(text, SampleLetters.otherValues(text), SampleLetters.CEDAR)));
    }

    @ParameterizedTest
    @MethodSource("names")
    void everyFieldThatIsNeededIsMissedAndNamed(String name) {
        LetterText text = SampleLetters.text(name);
        for (String field : text.header().fields()) {
            Map<String, Object> values = SampleLetters.values();
            values.remove(field);
            LetterIncomplete refusal = assertThrows(
                    LetterIncomplete.class, () -> WRITER.write(text, values, SampleLetters.CEDAR), name + " " + field);
            LetterField missing = LetterFields.named(field).orElseThrow();
            assertTrue(refusal.getMessage().contains(missing.meaning()), refusal.getMessage());
            assertTrue(refusal.getMessage().contains(missing.where()), refusal.getMessage());
        }
    }

    @ParameterizedTest
    @MethodSource("names")
    void everyLetterHasTheCommonPartsInReadingOrder(String name) throws Exception {
        TaggedPdf letter = written(name, SampleLetters.values());
        String text = letter.text();
        String heading = SampleLetters.text(name).header().title();
        int at = 0;
        for (String part : List.of(
                "Cedar School",
                "Telephone 01632 960 100",
                "Harbour Trust",
                "20 November 2026",
                "CED-2026-R4TBN9",
                "Private and confidential. Addressee only",
                "Ms Alex Example",
                "Dear Ms Example",
                heading,
                "Yours faithfully",
                "Robin Example",
                "Headteacher",
                "Sent with this letter",
                "Copies",
                "Another format or language")) {
            int found = text.replace("\n", " ").indexOf(part, at);
            assertTrue(found >= 0, () -> part + " is missing or out of order in " + text);
            at = found;
        }
        assertEquals("en-GB", letter.language);
        assertEquals(List.of(heading), letter.textsOf("H1"));
        assertTrue(letter.title.startsWith(heading), letter.title);
    }

    @Test
    void hearingRequestHasHeadingsListsAndTablesWithHeaderCells() throws Exception {
        TaggedPdf letter = written("L07-W", SampleLetters.values());
        assertTrue(letter.textsOf("H2").contains("Bringing someone with you"));
        assertTrue(letter.tags().stream()
                .anyMatch(tag -> tag.path().containsAll(List.of("L", "LI", "LBody"))
                        && tag.text().equals("a first written warning")));
        assertEquals(
                List.of("Column", "Column", "Column", "Column"),
                letter.tags().stream()
                        .filter(tag ->
                                List.of("No.", "What is said", "Date", "Rule").contains(tag.text()))
                        .limit(4)
                        .map(TaggedPdf.Tag::scope)
                        .toList());
        TaggedPdf.Tag when = letter.tags().stream()
                .filter(tag -> tag.text().equals("Date and time"))
                .findFirst()
                .orElseThrow();
        assertEquals("TH", when.type());
        assertEquals("Row", when.scope());
        assertTrue(letter.tags().stream()
                .anyMatch(tag -> tag.type().equals("Caption") && tag.path().contains("Table")));
    }

    @Test
    void everyPageHasItsNumberAndTheReference() throws Exception {
        byte[] pdf = WRITER.write(SampleLetters.text("L07-D"), SampleLetters.values(), SampleLetters.CEDAR);
        try (PDDocument document = Loader.loadPDF(pdf)) {
            PDFTextStripper reader = new PDFTextStripper();
            reader.setSortByPosition(true);
            int pages = document.getNumberOfPages();
            assertTrue(pages > 1);
            for (int page = 1; page <= pages; page++) {
                reader.setStartPage(page);
                reader.setEndPage(page);
                String text = reader.getText(document);
                assertTrue(text.contains("Page " + page + " of " + pages), text);
                assertTrue(text.contains("CED-2026-R4TBN9"), text);
            }
        }
    }

    @Test
    void datesAreWrittenInWords() throws Exception {
        Map<String, Object> values = with("meetingAt", LocalDateTime.of(2026, 12, 9, 10, 0));
        values.put("letterDate", LocalDate.of(2026, 11, 20));
        TaggedPdf letter = written("L07-W", values);
        assertTrue(letter.textsOf("TD").contains("Wednesday 9 December 2026 at 10:00"));
        assertTrue(letter.textsOf("P").contains("20 November 2026"));
    }

    @Test
    void aValueIsNeverReadAsMarkup() throws Exception {
        String trap = "<script>alert(1)</script> & \"Co\" {{salutation}} <!--body--> <img src='file:///etc/passwd'/>";
        TaggedPdf letter = written("L12", with("misconduct", trap));
        assertTrue(letter.text().replaceAll("\\s+", " ").contains(trap), letter.text());
        assertEquals(List.of(), letter.alternates());
    }

    @Test
    void aNameFromManyCountriesIsPrintedAsItIs() throws Exception {
        String name = "Zoë Đặng-Łukasiewicz O’Neill Ștefan Ζωή Ћирић";
        assertTrue(written("L01", with("addresseeName", name)).text().contains(name));
    }

    @Test
    void aCharacterWithoutGlyphIsReportedAndNotDropped() {
        for (String name : List.of("Sam \uD83D\uDE00", "دانا", "דנה", "Sam \u202Eelpmaxe", "Sam \u0007")) {
            LetterIncomplete refusal = assertThrows(
                    LetterIncomplete.class,
                    () -> WRITER.write(SampleLetters.text("L01"), with("addresseeName", name), SampleLetters.CEDAR));
            assertTrue(refusal.getMessage().contains("cannot print"), refusal.getMessage());
            assertEquals("addresseeName", refusal.gaps().get(0).field());
        }
    }

    @Test
    void aTableWithAnEmptyCellNamesTheRow() {
        Map<String, Object> second = new HashMap<>(Map.of("number", 2, "text", "A post named a pupil.", "date", ""));
        second.put("clause", null);
        Map<String, Object> first =
                Map.of("number", 1, "text", "A message was sent.", "date", "14 November 2026", "clause", "29");
        LetterIncomplete refusal = assertThrows(
                LetterIncomplete.class,
                () -> WRITER.write(
                        SampleLetters.text("L01"), with("allegations", List.of(first, second)), SampleLetters.CEDAR));
        assertEquals(2, refusal.gaps().size());
        assertTrue(refusal.getMessage().contains("row 2: When it is said to have happened"), refusal.getMessage());
        assertTrue(refusal.getMessage().contains("row 2: The clause that is said to be broken"), refusal.getMessage());
    }

    @Test
    void noWitnessesMustBeSaidOnPurpose() throws Exception {
        Map<String, Object> values = SampleLetters.values();
        values.remove("witnesses");
        assertThrows(
                LetterIncomplete.class, () -> WRITER.write(SampleLetters.text("L07-W"), values, SampleLetters.CEDAR));
        values.put("witnesses", List.of());
        assertTrue(written("L07-W", values).text().contains("We do not plan to call a witness."));
    }

    @Test
    void aSuspensionThatGoesOnNeedsItsNextReview() {
        Map<String, Object> values = with("suspensionEnds", false);
        values.remove("reviewDate");
        LetterIncomplete refusal = assertThrows(
                LetterIncomplete.class, () -> WRITER.write(SampleLetters.text("L05"), values, SampleLetters.CEDAR));
        assertEquals(
                List.of("reviewDate"), refusal.gaps().stream().map(Gap::field).toList());
        values.put("suspensionEnds", true);
        assertEquals(List.of(), WRITER.gaps(SampleLetters.text("L05"), values, SampleLetters.CEDAR));
    }

    @Test
    void contentThatNoBranchOfATemplateHasIsMissed() {
        LetterText text = LetterText.parse(ShippedLetters.source("L17")
                .orElseThrow()
                .replace("<p data-says=\"record\">", "{{#lowLevelConcern}}<p data-says=\"record\">")
                .replace("new case.</p>", "new case.</p>{{/lowLevelConcern}}"));
        assertEquals(List.of(), text.check());
        LetterIncomplete refusal = assertThrows(
                LetterIncomplete.class, () -> WRITER.write(text, with("lowLevelConcern", false), SampleLetters.CEDAR));
        assertTrue(refusal.getMessage().contains("The letter does not say"), refusal.getMessage());
        assertTrue(WRITER.write(text, with("lowLevelConcern", true), SampleLetters.CEDAR).length > 0);
    }

    @Test
    void aLogoIsReadAloudByItsWords() throws Exception {
        ByteArrayOutputStream png = new ByteArrayOutputStream();
        ImageIO.write(new BufferedImage(40, 40, BufferedImage.TYPE_INT_RGB), "png", png);
        Letterhead head = headedWith(Letterhead.Logo.of(png.toByteArray(), "A cedar tree"));
        byte[] pdf = WRITER.write(SampleLetters.text("L01"), SampleLetters.values(), head);
        assertEquals(List.of("A cedar tree"), new TaggedPdf(pdf).alternates());
        assertEquals(List.of(), PdfUa.faults(pdf));
    }

    @Test
    void aLogoWithoutWordsIsRefused() {
        Letterhead head = headedWith(new Letterhead.Logo("data:image/png;base64,AAAA", " "));
        assertThrows(
                LetterIncomplete.class, () -> WRITER.write(SampleLetters.text("L01"), SampleLetters.values(), head));
    }

    @Test
    void lettersWrittenAtTheSameTimeDoNotMix() throws Exception {
        ExecutorService threads = Executors.newFixedThreadPool(4);
        try {
            List<Callable<String>> work = Stream.iterate(0, i -> i + 1)
                    .limit(40)
                    .<Callable<String>>map(i -> () -> written("L28-H", with("addresseeName", "Person Number " + i))
                            .text())
                    .toList();
            List<Future<String>> done = threads.invokeAll(work);
            String first = done.get(0).get();
            for (int i = 0; i < done.size(); i++) {
                assertEquals(
                        first.replace("Number 0", "Number " + i), done.get(i).get());
            }
        } finally {
            threads.shutdown();
        }
    }

    @Test
    void theReaderOfAReportLearnsNothingAboutTheSubject() throws Exception {
        String text = written("L38-C", SampleLetters.values()).text();
        for (String word : List.of("warning", "dismiss", "sanction", "misconduct", "Alex Example,")) {
            assertFalse(text.toLowerCase(Locale.ROOT).contains(word), word);
        }
    }
}
