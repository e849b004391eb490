package org.probity.it.outside;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.microsoft.playwright.Page;
import java.util.Map;
import java.util.regex.Pattern;
import org.jboss.arquillian.container.test.api.RunAsClient;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.probity.it.ApiClient;
import org.probity.it.ConcernOverApi;
import org.probity.it.Visit;

/** Concerns at the browser: the parent's form one question at a time, the page behind the code, and the school's pages. */
@ExtendWith(ArquillianExtension.class)
@RunAsClient
class ConcernPagesIT {
    @Test
    void parentWritesReadsTheAnswerAndMakesItAComplaint() {
        try (Visit parent = Visit.ofAnybody();
                Visit teacher = Visit.of("staff.ced")) {
            String code = written(parent);
            Page desk = teacher.open("concern/list.xhtml?state=OPEN");
            teacher.picture("concern-list");
            desk.locator("main .rows a").first().click();
            assertThat(desk.getByText("My daughter has not had her reading book"))
                    .isVisible();
            teacher.isAccessible();
            teacher.picture("concern-detail");
            desk.getByText("Write the answer").click();
            desk.getByLabel("Your answer").fill("The book is in her bag from today, and we look each Friday.");
            teacher.picture("concern-answer");
            teacher.press("Send the answer");
            assertThat(desk.getByText("The answer is with the parent.")).isVisible();

            Page page = opened(parent, code);
            assertThat(page.getByText("we look each Friday")).isVisible();
            assertFalse(page.content().contains("Lonsdale"));
            page.getByLabel("What is still wrong?").fill("It was not in her bag.");
            parent.isAccessible();
            parent.picture("concern-status");
            parent.press("Make it a complaint");
            assertThat(page.getByText("Complaint in writing", new Page.GetByTextOptions().setExact(true)))
                    .isVisible();
            parent.page().setViewportSize(390, 900);
            parent.picture("concern-status-narrow");
        }
    }

    private static String written(Visit parent) {
        Page page = parent.open("public/concern.xhtml");
        parent.picture("concern-first");
        page.getByLabel("No", new Page.GetByLabelOptions().setExact(true)).check();
        parent.press("Continue");
        page.getByLabel("Which school?").selectOption("CED");
        parent.press("Continue");
        page.getByLabel("The class teacher").check();
        parent.press("Continue");
        page.getByLabel("What is the teacher's name?").fill("Miss Lonsdale");
        parent.press("Continue");
        page.getByLabel("No, it is about something else").check();
        parent.picture("concern-about");
        parent.press("Continue");
        page.getByLabel("What worries you?").fill("My daughter has not had her reading book for three weeks.");
        parent.isAccessible();
        parent.picture("concern-what");
        parent.press("Go back");
        parent.press("Continue");
        assertThat(page.getByLabel("What worries you?"))
                .hasValue("My daughter has not had her reading book for three weeks.");
        parent.press("Continue");
        parent.press("Continue");
        page.getByLabel("Your name").fill("Mrs Ada Example");
        parent.press("Continue");
        parent.isAccessible();
        parent.picture("concern-check");
        parent.press("Send it");
        assertThat(page.getByText("What happens next")).isVisible();
        assertThat(page.getByText("By 4 December 2026, 17:00")).isVisible();
        parent.isAccessible();
        parent.picture("concern-receipt");
        page.setViewportSize(390, 900);
        parent.picture("concern-receipt-narrow");
        page.setViewportSize(1280, 900);
        return page.locator(".receipt").innerText();
    }

    private static Page opened(Visit parent, String code) {
        Page page = parent.open("public/status.xhtml");
        page.getByLabel("Your receipt code").fill(code);
        parent.press("Show");
        assertThat(page.getByText("Messages")).isVisible();
        return page;
    }

    @Test
    void childAtRiskLeadsToTheReportInstead() {
        try (Visit parent = Visit.ofAnybody()) {
            Page page = parent.open("public/concern.xhtml");
            page.getByLabel("Yes, or I am not sure").check();
            parent.press("Continue");
            assertTrue(page.url().endsWith("/public/report.xhtml"), page.url());
        }
    }

    @Test
    void wrongCodeIsToldAtItsField() {
        try (Visit parent = Visit.ofAnybody()) {
            Page page = parent.open("public/status.xhtml");
            page.getByLabel("Your receipt code").fill("BBBB-BBBB-BBBB-BBBB");
            parent.press("Show");
            assertThat(page.locator(".problems")).containsText("We have nothing with this code");
            assertThat(page.getByLabel("Your receipt code")).hasValue("BBBB-BBBB-BBBB-BBBB");
            parent.isAccessible();
        }
    }

    @Test
    void clerkArrangesThePanelAndTheMembersFindItInTheirCalendar() {
        ConcernOverApi concern = ConcernOverApi.raised(Map.of());
        concern.toThePanel(ApiClient.of("staff.ced"), ApiClient.of("headteacher.ced"));
        try (Visit clerk = Visit.of("clerk")) {
            Page page = clerk.open("concern/detail.xhtml?ref=" + concern.reference());
            page.getByText("Arrange the panel", new Page.GetByTextOptions().setExact(true))
                    .click();
            for (String member : new String[] {"Montague-Reid", "Valderrama"}) {
                page.getByLabel(Pattern.compile(member)).check();
            }
            page.getByLabel("On which day?").fill("9 December 2026");
            page.getByLabel("At what time?").fill("18:00");
            page.getByLabel("Where?").fill("Library, Cedar School");
            clerk.press("Arrange the panel");
            assertThat(page.locator(".problems")).containsText("at least three");
            assertThat(page.getByLabel("Where?")).hasValue("Library, Cedar School");
            page.getByLabel("Somebody from outside").fill("Mr Gideon Outsider");
            clerk.isAccessible();
            clerk.picture("concern-panel");
            clerk.press("Arrange the panel");
            assertThat(page.getByText("The panel is arranged.")).isVisible();
            assertThat(page.getByText("Mr Gideon Outsider")).isVisible();
            clerk.picture("concern-panel-arranged");
            page.setViewportSize(390, 900);
            clerk.picture("concern-detail-narrow");
        }
        try (Visit member = Visit.of("governor.ced")) {
            Page page = member.open("calendar/list.xhtml?month=2026-12");
            assertThat(page.locator("main .rows")).containsText(concern.reference());
            assertEquals(200, member.status("concern/detail.xhtml?ref=" + concern.reference()));
        }
    }
}
