package org.probity.it.outside;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.microsoft.playwright.Page;
import java.util.List;
import java.util.Map;
import org.jboss.arquillian.container.test.api.RunAsClient;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.probity.it.Infrastructure;
import org.probity.it.Mails;
import org.probity.it.StaffCase;
import org.probity.it.Visit;

/** Asking, writing behind the link out of the real mail, signing, and what the case shows of it, in the browser. */
@ExtendWith(ArquillianExtension.class)
@RunAsClient
class StatementPagesIT {
    private static final String ADDRESS = "nora.neighbour@witness.example";

    @Test
    void headAsksAWitnessWritesComesBackAndSigns() {
        StaffCase led = AskedStatement.lookedInto();
        String reference = led.matter().reference();
        try (Visit head = Visit.of("headteacher.ced")) {
            Page page = head.open("casework/detail.xhtml?ref=" + reference);
            page.getByText("Statements and signed notes of interviews").click();
            assertThat(page.locator("main")).containsText("Nobody was asked yet");
            head.isAccessible();
            page.getByText("Ask for a statement").click();
            head.isAccessible();
            head.picture("statement-ask-1280");
            page.locator("[id='f:name']").fill("Mrs Nora Neighbour");
            page.locator("[id='f:given']").fill("What did you hear over the fence on 18 November?");
            head.press("Ask for the statement");
            assertThat(page.locator(".problems")).containsText("Give an e-mail address");
            assertThat(page.locator("[id='f:name']")).hasValue("Mrs Nora Neighbour");
            page.locator("[id='f:email']").fill(ADDRESS);
            head.press("Ask for the statement");
            page.waitForURL("**/statement/detail.xhtml**");
            assertThat(page.locator("main")).containsText("asked for");
            String detail = page.url().substring(Infrastructure.baseUrl().length());
            String link = new Mails(Infrastructure.mail())
                    .links(ADDRESS, "public/statement.xhtml", 1)
                    .get(0);
            written(link);
            head.open(detail);
            assertThat(page.locator("main")).containsText("Signed and locked");
            assertThat(page.locator("main")).not().containsText("hedge");
            head.isAccessible();
            head.picture("statement-detail-1280");
            page.getByText("Open it among the evidence").click();
            assertThat(page.locator("h1")).hasText("Signed statement");
            head.isAccessible();
            page.navigate("casework/detail.xhtml?ref=" + reference);
            assertThat(page.locator("main")).containsText("Statement of Mrs Nora Neighbour signed");
        }
    }

    /** In three sittings on a telephone: what is typed is kept by itself, and by the button; then it is signed. */
    private static void written(String link) {
        try (Visit witness = Visit.ofAnybody()) {
            witness.page().setViewportSize(320, 900);
            Page page = witness.open(link);
            assertThat(page.locator("main")).containsText("What did you hear over the fence");
            witness.isAccessible();
            witness.picture("statement-write-320");
            page.locator("[id='f:words']").pressSequentially("I was behind the hedge.");
            assertThat(page.locator(".kept")).containsText("What you wrote so far is kept.");
            page.reload();
            assertThat(page.locator("[id='f:words']")).hasValue("I was behind the hedge.");
            page.locator("[id='f:words']").fill("I was behind the hedge.\n\nThen I went in.");
            witness.press("Keep it for later");
            assertThat(page.locator("main")).containsText("Come back by the same link");
            witness.press("Sign it");
            assertThat(page.locator(".problems")).containsText("Say that it is true");
            page.getByLabel("I say that what I wrote here is true").check();
            page.getByLabel("Type your name to sign").fill("Nora Neighbour");
            witness.press("Sign it");
            assertThat(page.locator("h1")).hasText("Thank you");
            witness.isAccessible();
            assertEquals(404, witness.status(link));
            String dead = page.locator("body").innerText();
            assertEquals(404, witness.status("public/statement.xhtml?token=never"));
            assertEquals(dead, page.locator("body").innerText());
        }
    }

    @Test
    void newLinkReplacesTheOldAndWithdrawingEndsIt() {
        AskedStatement asked = AskedStatement.in(
                AskedStatement.lookedInto(),
                Map.of("kind", "NOTES", "given", "Q: Where?\nA: There.", "heldOn", "2026-11-19"));
        String first = asked.link();
        try (Visit head = Visit.of("headteacher.ced");
                Visit witness = Visit.ofAnybody()) {
            Page page = head.open("statement/detail.xhtml?id=" + asked.id());
            head.press("Send a new link");
            assertThat(page.locator("main")).containsText("A mail with a new link leaves");
            List<String> links = asked.links(2);
            assertEquals(404, witness.status(first));
            Page opened = witness.open(links.get(1));
            assertThat(opened.locator("main")).containsText("Notes of your interview");
            witness.isAccessible();
            witness.picture("statement-notes-1280");
            page.locator("[id='w:reason']").fill("The interview is held anew.");
            head.press("Withdraw it");
            assertThat(page.locator("main")).containsText("It is withdrawn");
            assertTrue(page.locator("main").innerText().contains("The interview is held anew."));
            assertEquals(404, witness.status(links.get(1)));
        }
    }
}
