package org.probity.it.outside;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.FilePayload;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import org.jboss.arquillian.container.test.api.RunAsClient;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.probity.it.Records;
import org.probity.it.Telling;
import org.probity.it.Visit;
import org.probity.persistence.breach.ReceiptCode;

/** A report is told one question at a time: who is asked what, back and forth, what was typed stays, and the answers are read back. */
@ExtendWith(ArquillianExtension.class)
@RunAsClient
class ReportWalkIT {
    private static final String IMAGERY = "Might there be an indecent picture of a child?";
    private static final String WHAT = "What happened?";
    private static final String WORDS = "A post in the village group mocked a teacher by name.";

    @ParameterizedTest
    @CsvSource({
        "A parent or carer, 1280, false, true",
        "A pupil, 320, false, true",
        "I work or help at the school, 320, true, true",
        "Somebody else, 1280, true, true",
        "I do not want to say who I am, 320, true, false"
    })
    void everybodyIsAskedWhatConcernsThem(String who, int width, boolean whistle, boolean reach) {
        try (Visit anybody = Visit.ofAnybody()) {
            anybody.page().setViewportSize(width, 900);
            anybody.open("public/report.xhtml");
            List<String> asked = walked(
                    anybody, Telling.in(anybody).choosing("Who are you?", who).at("ELM"));
            assertEquals("Who are you?", asked.get(0));
            assertEquals(whistle, asked.contains("Is this whistleblowing?"));
            assertEquals(reach, asked.contains("How can we reach you?"));
            assertThat(anybody.page().locator(".answers")).containsText(who);
            anybody.press("Send the report");
            assertThat(anybody.page().locator(".receipt")).isVisible();
        }
    }

    @ParameterizedTest
    @ValueSource(ints = {1280, 320})
    void staffAreNotAskedWhoTheyAre(int width) {
        try (Visit staff = Visit.of("staff.elm", width)) {
            staff.open("breach/report.xhtml");
            List<String> asked = walked(staff, Telling.in(staff));
            assertEquals("Which school is it about?", asked.get(0));
            assertFalse(asked.contains("Who are you?") || asked.contains("How can we reach you?"), asked.toString());
            assertThat(staff.page().locator(".answers")).containsText("Elm");
            staff.press("Send the report");
            assertThat(staff.page().getByText("We have your report")).isVisible();
        }
    }

    /** Every page is looked at: its place, its title, the way out, one question in sight. Gives the questions. */
    private static List<String> walked(Visit visit, Telling telling) {
        List<String> asked = new ArrayList<>();
        boolean open = visit.page().url().contains("/public/");
        telling.saying(WHAT, WORDS)
                .looking(heading -> {
                    asked.add(heading);
                    visit.isAccessible();
                    assertTrue(
                            visit.page().title().startsWith(heading),
                            visit.page().title());
                    assertEquals(
                            open ? 1 : 0,
                            visit.page().getByText("Leave this page now").count());
                    assertEquals(1, visit.page().locator("h1").count());
                })
                .toTheEnd();
        int questions = asked.size() - 1;
        assertEquals(questions, visit.page().locator(".answers dt").count());
        return asked;
    }

    @Test
    void placeIsSaidInWordsAndTheFocusGoesToTheQuestion() {
        try (Visit anybody = Visit.ofAnybody()) {
            Page page = anybody.open("public/report.xhtml");
            Telling telling = Telling.in(anybody)
                    .choosing("Who are you?", "A pupil")
                    .at("CED")
                    .to(IMAGERY);
            assertThat(page.getByText("Question 3 of 10")).isVisible();
            assertThat(page).hasTitle(IMAGERY + " Question 3 of 10 - Tell a school what happened - Probity");
            assertThat(page.locator("h1")).isFocused();
            anybody.picture("report-question");
            anybody.press("Continue");
            assertThat(page.locator(".problems")).isFocused();
            assertThat(page.locator(".problems")).containsText("Choose yes or no.");
            assertThat(page.locator(".wrong").filter(new Locator.FilterOptions().setVisible(true)))
                    .containsText("Choose yes or no.");
            assertTrue(page.title().startsWith("Problem: "), page.title());
            telling.to(WHAT);
            assertThat(page.locator("input:visible:not([type=submit]), select:visible, textarea:visible"))
                    .hasCount(1);
            page.setViewportSize(390, 760);
            page.getByLabel(WHAT).fill(WORDS);
            anybody.picture("report-390");
        }
    }

    @Test
    void whatWasTypedStaysOnThePageThatIsLeftEvenWhenItCannotBeRight() {
        try (Visit anybody = Visit.ofAnybody()) {
            Page page = anybody.open("public/report.xhtml");
            Telling telling = Telling.in(anybody).at("CED").saying(WHAT, WORDS).to("When did it happen?");
            page.getByLabel("On which day?").fill("31 November 2026");
            page.getByLabel("At what time?").fill("half past nine");
            anybody.press("Go back");
            assertThat(page.locator("h1")).hasText("Who else was involved?");
            assertThat(page.locator("[id='f:on']")).hasValue("31 November 2026");
            telling.to("When did it happen?");
            assertThat(page.getByLabel("On which day?")).hasValue("31 November 2026");
            anybody.press("Continue");
            assertThat(page.locator(".problems")).containsText("Write a date that exists");
            assertThat(page.locator(".problems")).containsText("Give the time as on a clock");
            assertThat(page.getByLabel("At what time?")).hasValue("half past nine");
            assertThat(page.getByLabel("At what time?")).hasAttribute("aria-invalid", "true");
            anybody.isAccessible();
            telling.saying("On which day?", "14 November 2026").saying("At what time?", "9.30");
            telling.saying("Web address", "the village group").to("Where online");
            telling.answer("Where online did it happen?");
            anybody.press("Continue");
            assertThat(page.locator(".problems")).containsText("beginning with https://");
            telling.saying("Web address", "https://social.example/p/1").toTheEnd();
            assertThat(page.locator(".answers")).containsText("14 November 2026");
            assertThat(page.locator(".answers")).containsText("09:30");
        }
    }

    @Test
    void answerIsChangedFromTheLastPageAndOnlyWhatIsNewIsAsked() {
        try (Visit anybody = Visit.ofAnybody()) {
            Page page = anybody.open("public/report.xhtml");
            Telling telling = Telling.in(anybody).at("CED").saying(WHAT, WORDS).toTheEnd();
            anybody.picture("report-answers");
            change(page, "Who did it?");
            page.getByLabel("Name or office").fill("A neighbour");
            anybody.press("Continue");
            assertThat(page.locator(".answers")).containsText("A neighbour");
            change(page, "Who are you?");
            telling.choosing("Who are you?", "A parent or carer").answer("Who are you?");
            anybody.press("Continue");
            assertThat(page.locator("h1")).hasText("How can we reach you?");
            page.getByLabel("Your name").fill("Jo Reader");
            anybody.press("Continue");
            assertThat(page.locator(".answers")).containsText("Jo Reader");
            assertThat(page.locator(".answers")).not().containsText("whistleblowing");
            page.locator("[id='f:files']")
                    .setInputFiles(new FilePayload(
                            "post.txt", "text/plain", "What was written.".getBytes(StandardCharsets.UTF_8)));
            anybody.press("Send the report");
            String code = page.locator(".receipt").innerText();
            assertEquals(WORDS, told("what", code));
            assertEquals("Jo Reader", told("reporter_name", code));
            assertEquals(
                    "1",
                    Records.text(
                            "select cast(count(*) as text) from evidence e join report r on r.matter_id = e.matter_id where r.receipt_hash = ?",
                            new ReceiptCode(code).hash()));
        }
    }

    private static void change(Page page, String question) {
        page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName("Change: " + question))
                .click();
        assertThat(page.locator("h1")).hasText(question);
    }

    @Test
    void suspectedPictureIsLockedAwayAndNoFileIsTaken() {
        try (Visit anybody = Visit.ofAnybody()) {
            Page page = anybody.open("public/report.xhtml");
            Telling telling = Telling.in(anybody)
                    .at("CED")
                    .choosing(IMAGERY, "Yes, or I am not sure")
                    .to("Where is the device or paper locked away?");
            assertThat(page.getByText("Do not look, copy, send or show")).isVisible();
            anybody.isAccessible();
            anybody.picture("report-sealed");
            telling.saying("The place", "The office safe").saying(WHAT, "Pupils talk of a picture.");
            telling.toTheEnd();
            assertThat(page.locator("input[type=file]")).hasCount(0);
            assertThat(page.locator(".answers")).containsText("The office safe");
            telling.send();
            assertEquals("true", told("imagery", page.locator(".receipt").innerText()));
        }
    }

    @Test
    void theWalkNeedsNoScript() {
        try (Visit anybody = Visit.withoutScript()) {
            Page page = anybody.open("public/report.xhtml");
            Telling.in(anybody)
                    .at("BEE")
                    .choosing("Is this whistleblowing?", "Yes, this is whistleblowing")
                    .saying(WHAT, WORDS)
                    .send();
            assertEquals("true", told("whistleblowing", page.locator(".receipt").innerText()));
        }
    }

    @Test
    void twoPressesAnswerOneQuestion() {
        try (Visit anybody = Visit.ofAnybody()) {
            Page page = anybody.open("public/report.xhtml");
            Telling telling = Telling.in(anybody).at("CED").to(IMAGERY);
            telling.answer(IMAGERY);
            page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName("Continue"))
                    .dblclick();
            assertThat(page.locator("h1")).hasText(WHAT);
            assertThat(page.locator(".problems")).hasCount(0);
        }
    }

    @Test
    void sessionThatEndsGivesTheWordsBack() {
        try (Visit anybody = Visit.ofAnybody()) {
            Page page = anybody.open("public/report.xhtml");
            Telling.in(anybody).at("CED").saying(WHAT, WORDS).to("Who else was involved?");
            page.context().clearCookies();
            anybody.press("Continue");
            assertThat(page.locator(".typed")).containsText(WORDS);
            anybody.isAccessible();
            page.locator("a.btn", new Page.LocatorOptions().setHasText("Begin again"))
                    .click();
            assertThat(page.locator("h1")).hasText("Who are you?");
        }
    }

    private static String told(String column, String code) {
        return Records.text(
                "select cast(" + column + " as text) from report where receipt_hash = ?", new ReceiptCode(code).hash());
    }
}
