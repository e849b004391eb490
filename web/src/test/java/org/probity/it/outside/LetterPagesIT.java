package org.probity.it.outside;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.microsoft.playwright.APIResponse;
import com.microsoft.playwright.Page;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import org.jboss.arquillian.container.test.api.RunAsClient;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.probity.it.Records;
import org.probity.it.Visit;

/** Letters as an office and a second reader see and move them. */
@ExtendWith(ArquillianExtension.class)
@RunAsClient
class LetterPagesIT {
    private static final Instant FRIDAY = Instant.parse("2026-11-20T08:00:00Z");
    private static final Instant LAST_MONTH = Instant.parse("2026-10-20T08:00:00Z");

    @Test
    void listIsPagedAndFilteredByItsAddress() {
        String reference = Records.matter("CED");
        for (int i = 0; i < 30; i++) {
            Records.letter(reference, "SENT", "EMAIL", LAST_MONTH.plusSeconds(i));
        }
        try (Visit visit = Visit.of("headteacher.ced")) {
            Page page = visit.open("letter/list.xhtml?state=sent&school=CED");
            assertThat(page.locator(".row")).hasCount(25);
            assertThat(page.locator(".paging a[rel=prev]")).hasCount(0);
            visit.isAccessible();
            visit.picture("letters");
            String first = page.locator(".row a").first().getAttribute("href");
            page.locator(".paging a[rel=next]").click();
            assertNotEquals(first, page.locator(".row a").first().getAttribute("href"));
            assertTrue(page.url().contains("state=sent"), page.url());
            page.locator(".paging a[rel=prev]").click();
            assertEquals(first, page.locator(".row a").first().getAttribute("href"));
            visit.open("letter/list.xhtml?state=held&school=ELM");
            assertThat(page.locator(".empty")).isVisible();
            assertEquals(404, visit.status("letter/list.xhtml?state=lost"));
        }
        try (Visit visit = Visit.of("headteacher.ced", 320)) {
            visit.open("letter/list.xhtml?state=sent");
            visit.isAccessible();
            visit.picture("letters-narrow");
        }
    }

    @Test
    void letterToTheWrongPersonBecomesADataBreachByOnePress() {
        String letter = Records.letter(Records.matter("CED"), "UNCERTAIN", "EMAIL", FRIDAY);
        try (Visit visit = Visit.of("headteacher.ced")) {
            Page page = visit.open("letter/detail.xhtml?id=" + letter);
            page.locator("[id='missent:what']").fill("It went to another family of that name.");
            page.locator("[id='missent:noticed']").fill("20 November 2026");
            page.locator("[id='missent:hour']").fill("soon");
            page.locator("[id='missent:do']").click();
            assertThat(page.locator(".problems")).containsText("Give the time as on a clock");
            assertThat(page.locator("[id='missent:what']")).hasValue("It went to another family of that name.");
            page.locator("[id='missent:hour']").fill("07:30");
            visit.isAccessible();
            visit.picture("letter-missent");
            page.locator("[id='missent:do']").click();
            assertThat(page.locator(".news")).containsText("is open, and the data protection officer");
        }
    }

    @Test
    void secondReaderAgreesAndTheLetterLeaves() {
        String letter = Records.letter(Records.matter("CED"), "DRAFT", "EMAIL", FRIDAY);
        try (Visit visit = Visit.of("headteacher.ced")) {
            Page page = visit.open("letter/list.xhtml?state=needs-reading");
            assertThat(page.locator(".row")).not().hasCount(0);
            visit.open("letter/detail.xhtml?id=" + letter);
            assertThat(page.locator(".sheet h2")).containsText("Notice of an investigation");
            assertThat(page.locator("main")).containsText("What is alleged, with the clause");
            assertThat(page.locator("main")).containsText("It leaves when you agree");
            visit.isAccessible();
            visit.picture("letter-second-reading");
            page.locator("[id='agree:do']").click();
            assertThat(page.locator(".news")).containsText("You agreed");
            assertThat(page.locator("[id='agree:do']")).hasCount(0);
            visit.isAccessible();
            visit.picture("letter-agreed");
        }
        try (Visit visit = Visit.of("headteacher.ced", 320)) {
            visit.open("letter/detail.xhtml?id=" + letter);
            visit.isAccessible();
            visit.picture("letter-narrow");
        }
    }

    @Test
    void writerIsNotOfferedToReadTheirOwnLetterAndOthersSeeNothing() {
        String letter = Records.letter(Records.matter("CED"), "DRAFT", "EMAIL", FRIDAY);
        try (Visit visit = Visit.of("head-of-hr")) {
            Page page = visit.open("letter/detail.xhtml?id=" + letter);
            assertThat(page.locator("[id='agree:do']")).hasCount(0);
            assertThat(page.locator("main")).containsText("a second person has read it");
        }
        try (Visit visit = Visit.of("headteacher.elm")) {
            assertEquals(404, visit.status("letter/detail.xhtml?id=" + letter));
            assertEquals(404, visit.status("letter/pdf.xhtml?id=" + letter));
        }
    }

    @Test
    void letterIsSentBackWithANote() {
        String letter = Records.letter(Records.matter("CED"), "DRAFT", "EMAIL", FRIDAY);
        try (Visit visit = Visit.of("headteacher.ced")) {
            Page page = visit.open("letter/detail.xhtml?id=" + letter);
            page.locator("[id='withdraw:do']").click();
            assertThat(page.locator(".problems")).containsText("Why must it not leave?");
            visit.isAccessible();
            page.locator("[id='withdraw:because']").fill("The date of the conduct is wrong.");
            page.locator("[id='withdraw:do']").click();
            assertThat(page.locator(".news")).containsText("Nobody will get it");
            assertThat(page.locator("main")).containsText("The date of the conduct is wrong.");
            visit.isAccessible();
        }
    }

    @Test
    void letterGivenByHandCountsAsServedThatDay() {
        String letter = Records.letter(Records.matter("CED"), "QUEUED", "FIRST_CLASS", FRIDAY);
        try (Visit visit = Visit.of("headteacher.ced")) {
            Page page = visit.open("letter/detail.xhtml?id=" + letter);
            assertThat(page.locator("main")).containsText("It goes on paper");
            visit.isAccessible();
            visit.picture("letter-paper");
            page.getByLabel("Handed over or left at the address").check();
            page.locator("[id='record:day']").fill("20 November 2026");
            page.locator("[id='record:time']").fill("23:59");
            page.locator("[id='record:do']").click();
            assertThat(page.locator(".problems")).containsText("That time is still to come");
            page.locator("[id='record:time']").fill("08:30");
            page.locator("[id='record:do']").click();
            assertThat(page.locator("main")).containsText("served by hand");
            assertThat(page.locator("main")).containsText("Friday 20 November 2026");
        }
    }

    @Test
    void uncertainLetterIsLeftToAPerson() {
        String letter = Records.letter(Records.matter("CED"), "UNCERTAIN", "EMAIL", FRIDAY);
        Records.attempt(letter, "UNCERTAIN", "The mail server did not answer.", FRIDAY.plusSeconds(60));
        try (Visit visit = Visit.of("headteacher.ced")) {
            Page page = visit.open("letter/detail.xhtml?id=" + letter);
            assertThat(page.locator("main")).containsText("The mail server did not answer.");
            assertThat(page.locator("[id='again:do']")).isVisible();
            visit.isAccessible();
            visit.picture("letter-uncertain");
            page.getByLabel("The e-mail did arrive").check();
            page.locator("[id='record:do']").click();
            assertThat(page.locator("main")).containsText("handed over");
            assertThat(page.locator("[id='again:do']")).hasCount(0);
        }
    }

    @Test
    void pdfOpensInTheBrowserUnderTheLettersOwnId() {
        String letter = Records.letter(Records.matter("CED"), "DRAFT", "EMAIL", FRIDAY);
        try (Visit visit = Visit.of("headteacher.ced")) {
            APIResponse answer = visit.page().request().get("letter/pdf.xhtml?id=" + letter);
            assertEquals(200, answer.status());
            assertEquals("application/pdf", answer.headers().get("content-type"));
            assertTrue(answer.headers().get("content-disposition").startsWith("inline"));
            assertTrue(answer.headers().get("content-disposition").contains(letter + ".pdf"));
            assertTrue(answer.headers().get("cache-control").contains("no-store"));
            assertEquals("%PDF", new String(answer.body(), 0, 4, StandardCharsets.US_ASCII));
        }
    }
}
