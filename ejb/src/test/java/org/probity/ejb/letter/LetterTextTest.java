package org.probity.ejb.letter;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class LetterTextTest {

    private static final String HEADER = """
            ---
            title: A letter
            letter: L38
            variant: C
            language: en-GB
            recipient: REPORTER
            second-reader: false
            meeting: none
            fields: [reportDate]
            says: [no-detail]
            ---
            """;
    private static final String BODY = "<p data-says=\"no-detail\">You told us on {{reportDate}}.</p>\n";

    private static List<String> faults(String more) {
        return LetterText.parse(HEADER + BODY + more).check();
    }

    @Test
    void aCompleteTemplateHasNoFault() {
        assertEquals(List.of(), faults(""));
    }

    @Test
    void anUnknownFieldIsNamedWithTemplateAndLine() {
        assertEquals(
                List.of("L38-C, line 2: there is no field called \"reprotDate\"."), faults("<p>{{reprotDate}}</p>"));
    }

    @Test
    void aFieldThatIsNeededButNotUsedIsNamed() {
        LetterText text = LetterText.parse(HEADER + BODY.replace("{{reportDate}}", "Monday"));
        assertEquals(List.of("L38-C, the field \"reportDate\" is needed but the text does not use it."), text.check());
    }

    @Test
    void contentThatIsNotMarkedIsNamedInPlainWords() {
        LetterText text = LetterText.parse(HEADER + BODY.replace(" data-says=\"no-detail\"", ""));
        assertEquals(1, text.check().size());
        assertTrue(text.check().get(0).contains("That nothing private about others is shared"), text.check()::toString);
    }

    @ParameterizedTest
    @CsvSource({
        "childName, the full name of a child in a letter to someone else",
        "warningLevel, a sanction in the letter to the person who reported",
        "subjectName, the name of the subject"
    })
    void aFieldMayNotBeShownToTheWrongReader(String field, String why) {
        assertEquals(
                List.of("L38-C, line 2: the field \"" + field + "\" may not be shown to this kind of reader."),
                faults("<p>{{" + field + "}}</p>"),
                why);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "{{{reportDate}}}",
                "{{&reportDate}}",
                "{{>frame}}",
                "{{=<% %>=}}",
                "{{reportDate.class}}",
                "{{#facts}}<p>{{.}}</p>",
                "{{/facts}}",
                "{{#facts}}{{#lowLevelConcern}}{{/facts}}{{/lowLevelConcern}}",
                "{{reportDate",
                "{{$facts}}x{{/facts}}"
            })
    void onlyPlainFieldsAndSectionsAreTags(String tag) {
        assertThrows(LetterTextRefused.class, () -> LetterText.parse(HEADER + BODY + tag));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "<script>x</script>",
                "<img src=\"file:///etc/passwd\"/>",
                "<p style=\"background:url(http://127.0.0.1/)\">x</p>",
                "<link rel=\"stylesheet\" href=\"http://127.0.0.1/\"/>",
                "<p onclick=\"x\">x</p>",
                "<object data=\"x\"/>",
                "<a href=\"https://a.example\">x</a>",
                "<!DOCTYPE x [<!ENTITY e SYSTEM \"file:///etc/passwd\">]><p>&e;</p>",
                "<p>one<br></p>",
                "<table><tr><th>No scope</th></tr></table>"
            })
    void onlyTheSmallSetOfElementsIsAllowed(String markup) {
        assertEquals(1, faults(markup).size(), () -> faults(markup).toString());
    }

    @Test
    void aListCannotStandInASentenceAndAColumnNotOutsideItsTable() {
        assertEquals(1, faults("<p>{{facts}}</p>").size());
        assertEquals(1, faults("<p>{{clause}}</p>").size());
        assertEquals(List.of(), faults("{{#posts}}<p>{{platform}}</p>{{/posts}}"));
    }

    @Test
    void aTemplateWithoutHeaderIsRefusedWithAReason() {
        LetterTextRefused refusal = assertThrows(LetterTextRefused.class, () -> LetterText.parse("<p>Hello</p>"));
        assertTrue(refusal.getMessage().contains("three hyphens"), refusal.getMessage());
        assertThrows(LetterTextRefused.class, () -> LetterText.parse(HEADER.replace("title: A letter\n", "") + BODY));
        assertThrows(LetterTextRefused.class, () -> LetterText.parse(HEADER.replace("REPORTER", "EVERYBODY") + BODY));
        assertThrows(
                LetterTextRefused.class, () -> LetterText.parse(HEADER.replace("[no-detail]", "no-detail") + BODY));
    }

    @Test
    void aTrustMayChangeTheWordsButNotTheDuties() {
        LetterText shipped = SampleLetters.text("L12");
        String source = ShippedLetters.source("L12").orElseThrow();
        assertEquals(
                List.of(),
                LetterText.parse(source.replace("We chose this measure for this reason", "We had this reason"))
                        .checkAgainst(shipped));
        String withoutAppeal = source.replaceFirst("consequence, appeal, ", "consequence, ")
                .replaceFirst("<p data-says=\"appeal\">[^\\n]*\\n", "");
        assertTrue(LetterText.parse(withoutAppeal).checkAgainst(shipped).stream()
                .anyMatch(fault -> fault.contains("The right to appeal")));
        assertTrue(LetterText.parse(source.replace("second-reader: true", "second-reader: false"))
                .checkAgainst(shipped)
                .contains("L12, a second person must read this letter."));
        assertTrue(
                LetterText.parse(source.replace("recipient: SUBJECT", "recipient: STAFF"))
                        .checkAgainst(shipped)
                        .stream()
                        .anyMatch(fault -> fault.contains("must stay as they are")));
    }

    @Test
    void everyFieldOfTheCatalogueHasAMeaningAnExampleAndAPlace() {
        for (LetterField field : LetterFields.all()) {
            assertTrue(!field.meaning().isBlank() && !field.where().isBlank(), field.name());
            assertTrue(field.example() != null && !field.example().toString().isBlank(), field.name());
            assertEquals(field.kind() == LetterField.Kind.ROWS, !field.columns().isEmpty(), field.name());
        }
    }
}
