package org.probity.ejb.letter;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.junit.jupiter.api.Test;

class LetterSheetTest {
    @Test
    void shippedLetterStandsInAPageWithItsHeadingsOneLevelLower() {
        LetterSheet sheet = LetterSheet.of(
                new LetterWriter().xhtml(SampleLetters.text("L01"), SampleLetters.values(), SampleLetters.CEDAR));
        assertTrue(sheet.html().contains("<h2>Notice of an investigation</h2>"), sheet.html());
        assertTrue(sheet.html().contains("<h3>What happens next</h3>"));
        assertTrue(sheet.html().contains("<th scope=\"col\">Rule</th>"));
        assertTrue(sheet.html().contains("class=\"letter-line letter-signature\""));
        assertFalse(sheet.html().contains("<h1"));
        assertFalse(sheet.html().contains("letter-foot"));
        assertEquals("Private and confidential, addressee only", sheet.says().get(0));
        assertTrue(sheet.says().contains("What is alleged, with the clause"));
    }

    @Test
    void whatIsNoPartOfALetterIsLeftOut() {
        LetterSheet sheet = LetterSheet.of(
                "<html><body><p class=\"line\" onclick=\"x()\">Dear <a href=\"https://x.example\">you</a></p><script>x()</script><img src=\"https://x.example/a.png\" alt=\"A\"/></body></html>");
        assertEquals("<p class=\"letter-line\">Dear you</p><img alt=\"A\">", sheet.html());
        assertEquals(List.of(), sheet.says());
    }

    @Test
    void valuesStayTextHoweverTheyLook() {
        assertTrue(LetterSheet.of("<html><body><p>&lt;script&gt;x()&lt;/script&gt;</p></body></html>")
                .html()
                .contains("&lt;script&gt;"));
    }
}
