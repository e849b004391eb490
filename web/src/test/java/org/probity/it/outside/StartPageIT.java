package org.probity.it.outside;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.microsoft.playwright.Page;
import org.jboss.arquillian.container.test.api.RunAsClient;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.probity.it.Visit;

/** The front door. */
@ExtendWith(ArquillianExtension.class)
@RunAsClient
class StartPageIT {
    @Test
    void anybodyIsShownTheThreeWays() {
        try (Visit visit = Visit.ofAnybody()) {
            Page page = visit.open("");
            assertThat(page.getByText("Report something")).isVisible();
            assertThat(page.getByText("Our schools' policies", new Page.GetByTextOptions().setExact(true)))
                    .isVisible();
            visit.isAccessible();
            visit.picture("start");
            page.getByText("Sign in", new Page.GetByTextOptions().setExact(true))
                    .click();
            assertTrue(page.url().endsWith("/sign-in.xhtml"), page.url());
        }
    }

    @Test
    void peopleWhoAreSignedInGoToToday() {
        try (Visit visit = Visit.of("headteacher.ced")) {
            visit.status("index.xhtml");
            assertTrue(
                    visit.page().url().endsWith("/today/list.xhtml"),
                    visit.page().url());
        }
    }
}
