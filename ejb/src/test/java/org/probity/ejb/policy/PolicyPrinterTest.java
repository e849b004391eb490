package org.probity.ejb.policy;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.probity.ejb.print.PdfUa;
import org.probity.ejb.print.TaggedPdf;
import org.probity.persistence.policy.Policy;
import org.probity.persistence.policy.PolicyPart;
import org.probity.persistence.policy.PolicyPart.Item;
import org.probity.persistence.policy.PolicyPart.Table;
import org.probity.persistence.policy.PolicyParticulars;
import org.probity.persistence.policy.PolicyVersion;
import org.probity.persistence.policy.Strength;
import org.probity.persistence.school.LegalType;
import org.probity.persistence.school.School;

/** The document that governors approve: PDF/UA, every word of the text, headings without gaps. */
class PolicyPrinterTest {
    private static final PolicyPrinter PRINTER = new PolicyPrinter();
    private static final LocalDate DAY = LocalDate.of(2026, 11, 20);

    @Test
    void documentIsAccessible() throws Exception {
        byte[] pdf = PRINTER.print(version(text()), DAY);
        assertEquals(List.of(), PdfUa.faults(pdf));
        TaggedPdf read = new TaggedPdf(pdf);
        assertEquals("en-GB", read.language);
        assertEquals("Kites & strings, version 3", read.title);
    }

    @Test
    void everyPartOfTheTextIsInIt() throws Exception {
        String all = new TaggedPdf(PRINTER.print(version(text()), DAY)).text().replaceAll("\\s+", " ");
        for (String words : List.of(
                "Kites & strings",
                "Purpose",
                "Staff keep kites < 30 m.",
                "A second paragraph.",
                "Below it",
                "Colour",
                "Red",
                "Looked after by",
                "20 November 2026",
                "What changed",
                "Clause 1 is new.")) {
            assertTrue(all.contains(words), words + " in " + all);
        }
    }

    @Test
    void headingLevelsHaveNoGaps() throws Exception {
        TaggedPdf read = new TaggedPdf(PRINTER.print(version(text()), DAY));
        assertEquals(List.of("Kites & strings"), read.textsOf("H1"));
        assertEquals(List.of("1 Purpose"), read.textsOf("H2"));
        assertEquals(List.of("Deeper by two"), read.textsOf("H3"));
    }

    @Test
    void characterThatCannotBePrintedIsNamedWithItsPlace() {
        PolicyVersion version = version(List.of(item("7", "A kite \uD83E\uDE81 flies.")));
        UnprintablePolicy refusal = assertThrows(UnprintablePolicy.class, () -> PRINTER.print(version, DAY));
        assertTrue(refusal.getMessage().contains("clause 7"), refusal.getMessage());
    }

    @Test
    void invisibleCharactersDoNoHarm() throws Exception {
        byte[] pdf = PRINTER.print(version(List.of(item("1", "Soft\u00ADhyphen and zero\u200Bwidth."))), DAY);
        assertTrue(new TaggedPdf(pdf).text().contains("Softhyphen and zerowidth."));
    }

    private static List<PolicyPart> text() {
        return List.of(
                new PolicyPart.Heading(1, null, "Kites & strings"),
                new PolicyPart.Heading(2, "1", "Purpose"),
                item("1", "Staff keep kites < 30 m.\nA second paragraph."),
                new Item(1, "a", "Below it", Strength.ADVISED, List.of()),
                new PolicyPart.Heading(4, null, "Deeper by two"),
                new Table(List.of(List.of("Colour", "Meaning"), List.of("Red"))));
    }

    private static Item item(String number, String text) {
        return new Item(0, number, text, Strength.REQUIRED, List.of());
    }

    private static PolicyVersion version(List<PolicyPart> text) {
        School school = new School(
                "CED",
                "Cedar School",
                LegalType.ACADEMY,
                "Trust",
                "Trust",
                new School.Contact("1 Lane\nTown", "1", "a@b", "#123456"));
        PolicyVersion version = new PolicyVersion(new Policy(school, "Kites & strings"), 3, null);
        version.rewrite(text);
        version.describe(
                new PolicyParticulars("Headteacher", List.of("Staff"), "Clause 1 is new.", List.of(), List.of()),
                null,
                null);
        return version;
    }
}
