package org.probity.it.outside;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.microsoft.playwright.Page;
import org.jboss.arquillian.container.test.api.RunAsClient;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.probity.it.Visit;

/** Signing in as people do it. */
@ExtendWith(ArquillianExtension.class)
@RunAsClient
class SignInPageIT {
    @Test
    void wrongPasswordIsToldPlainlyAndTheNameStays() {
        try (Visit visit = Visit.ofAnybody()) {
            Page page = visit.open("sign-in.xhtml");
            visit.isAccessible();
            page.getByLabel("User name").fill("headteacher.ced");
            page.getByLabel("Password").fill("not the password");
            page.locator("[id='f:go']").click();
            assertThat(page.locator("main")).containsText("User name or password is not right");
            assertThat(page.getByLabel("User name")).hasValue("headteacher.ced");
            visit.isAccessible();
            visit.picture("sign-in-wrong");
        }
    }

    @Test
    void signedInPagesAskForASignInFirst() {
        try (Visit visit = Visit.ofAnybody()) {
            visit.status("person/list.xhtml");
            assertTrue(
                    visit.page().url().contains("/sign-in.xhtml?to="),
                    visit.page().url());
        }
    }

    @Test
    void headteacherSeesTheirSchoolAndNoAudit() {
        try (Visit visit = Visit.of("headteacher.ced")) {
            Page page = visit.open("person/list.xhtml");
            assertThat(page.locator(".who")).containsText("Cedar School");
            assertThat(page.locator("nav[aria-label=Main]")).not().containsText("Audit");
            assertEquals(404, visit.status("audit/list.xhtml"));
        }
    }
}
