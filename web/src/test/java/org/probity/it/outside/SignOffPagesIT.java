package org.probity.it.outside;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.microsoft.playwright.APIResponse;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.FilePayload;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.UUID;
import org.jboss.arquillian.container.test.api.RunAsClient;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.probity.it.ApiClient;
import org.probity.it.Infrastructure;
import org.probity.it.Records;
import org.probity.it.Visit;

/** A governor signs on a telephone, from the link in the mail to the certificate, and anybody checks what came of it. */
@ExtendWith(ArquillianExtension.class)
@RunAsClient
class SignOffPagesIT {
    private static final String TEXT = """
            # %s

            Approved by the Governing Body.

            ## Flying

            1. Staff must not fly kites near %s.
            2. Pupils should wind up their strings.
            """;

    private final String title = "Kites " + UUID.randomUUID();

    @Test
    void governorSignsFromTheMailOnATelephone() {
        String id = secondVersionInReview();
        String link = Records.text(
                "select path from notice where kind = 'N02' and subject like ? order by id desc limit 1", "%" + title);
        try (Visit visit = Visit.ofAnybody()) {
            Page page = visit.page();
            page.setViewportSize(390, 844);
            page.navigate(link.substring(1));
            page.getByLabel("User name").fill("governor2.ced");
            page.getByLabel("Password").fill(Infrastructure.samplePassword());
            page.locator("[id='f:go']").click();
            page.waitForURL(address -> address.contains("/policy/sign.xhtml?id=" + id));
            assertThat(page.locator("main")).containsText("Against version 1");
            page.navigate("today/list.xhtml");
            page.locator("main").getByText(title).click();
            page.waitForURL(address -> address.contains("/policy/sign.xhtml?id=" + id));
            assertThat(page.locator(".redline ins").first()).containsText("roads");
            assertThat(page.locator(".redline del").first()).containsText("wires");
            visit.isAccessible();
            visit.picture("sign-telephone");
            page.getByLabel("I have a comment first").check();
            page.getByLabel("Your comment, reason or interest").fill("And railways?");
            page.getByLabel("If you comment: on which clause?")
                    .selectOption(page.locator("[id='f:clause'] option", containing("1 Staff"))
                            .first()
                            .getAttribute("value"));
            visit.press("Give my answer");
            assertThat(page.locator("main")).containsText("Clause 1: And railways?");
            page.navigate(link.substring(1));
            page.getByLabel("I approve this version").check();
            page.getByLabel("Where is that recorded?").fill("Meeting of 1 December 2026, item 7");
            page.getByLabel("People with protected characteristics").fill("No adverse effect found.");
            visit.press("Give my answer");
            assertThat(page.getByRole(AriaRole.ALERT)).containsText("That is not your password");
            page.getByLabel("Your password").fill(Infrastructure.samplePassword());
            visit.press("Give my answer");
            assertThat(page.locator("main")).containsText("signature is genuine");
            assertThat(page.locator("main")).containsText("Send it back");
            Locator certificate = page.getByText("The certificate of approval (PDF)");
            assertThat(certificate).isVisible();
            visit.isAccessible();
            visit.picture("signed-telephone");
            byte[] file = page.request().get(certificate.getAttribute("href")).body();
            byte[] body = page.request().get("policy/document?id=" + id).body();
            page.navigate("today/list.xhtml");
            assertThat(page.locator("main")).not().containsText(title);
            anybodyChecks(file, body);
        }
    }

    @Test
    void oldLinkTellsWhatBecameOfTheVersion() {
        String id = AskedPeople.version("CED");
        try (Visit visit = Visit.of("governor.ced")) {
            Page page = visit.open("policy/sign.xhtml?id=" + id);
            assertThat(page.locator("main")).containsText("Nothing here waits for your answer any more.");
            assertThat(page.locator("main")).containsText("This version is in force.");
        }
        try (Visit stranger = Visit.of("staff.elm")) {
            assertEquals(404, stranger.status("policy/sign.xhtml?id=" + secondVersionInReview()));
        }
    }

    private void anybodyChecks(byte[] certificate, byte[] body) {
        try (Visit visit = Visit.ofAnybody()) {
            Page page = visit.open("public/verify.xhtml");
            check(visit, certificate);
            assertThat(page.locator("main")).containsText("This certificate is genuine and unchanged.");
            assertThat(page.locator("main")).containsText("Approved, and not in force yet.");
            assertThat(page.locator("main")).containsText(title);
            visit.isAccessible();
            visit.picture("verify");
            check(visit, body);
            assertThat(page.locator("main")).containsText("This is exactly the document that was approved.");
            byte[] changed = certificate.clone();
            changed[changed.length / 3] ^= 1;
            check(visit, changed);
            assertThat(page.locator("main")).containsText("changed after it was issued");
            assertThat(page.locator("main")).not().containsText(title);
            byte[] other = Arrays.copyOf(body, body.length + 1);
            check(visit, other);
            assertThat(page.locator("main")).containsText("This is no approved document");
            visit.isAccessible();
        }
    }

    private static void check(Visit visit, byte[] file) {
        visit.page().locator("input[type=file]").setInputFiles(new FilePayload("file.pdf", "application/pdf", file));
        visit.press("Check it");
        assertThat(visit.page().locator(".card h2").first()).hasText("file.pdf");
    }

    @Test
    void staffAreAskedCommentAndAreAnsweredBeforeItGoesOn() {
        String id = imported(ApiClient.of("clerk"), TEXT.formatted(title, "wires"), "");
        try (Visit clerk = Visit.of("clerk");
                Visit staff = Visit.of("staff.ced", 390)) {
            Page page = clerk.open("policy/consult.xhtml?id=" + id);
            clerk.isAccessible();
            page.getByLabel("Unions, parents and pupils").fill("The unions get it by letter.");
            clerk.press("Open the consultation");
            assertThat(page.locator(".news")).containsText("The consultation is open");
            clerk.isAccessible();
            clerk.picture("consultation");
            Page phone = staff.open("policy/consult.xhtml?id=" + id);
            phone.getByLabel("Your comment").fill("What about drones?");
            staff.press("Send my comment");
            assertThat(phone.locator(".news")).containsText("Your comment is on record");
            staff.isAccessible();
            assertEquals(404, staff.status("policy/detail.xhtml?id=" + id));
            clerk.open("policy/consult.xhtml?id=" + id);
            clerk.press("Close and ask for approval");
            assertThat(page.getByRole(AriaRole.ALERT)).containsText("One comment has no answer yet");
            page.getByLabel("Your answer").fill("They have a policy of their own.");
            clerk.press("Answer");
            assertThat(page.locator("main")).containsText("Every comment has its answer.");
            clerk.press("Close and ask for approval");
            assertThat(page.locator(".lead")).containsText("in review");
            assertEquals(404, staff.status("policy/consult.xhtml?id=" + id));
        }
    }

    @Test
    void nobodyLearnsAnythingFromAFileThatIsNotApproved() {
        String id = imported(ApiClient.of("clerk"), TEXT.formatted(title, "wires"), "");
        ApiClient clerk = ApiClient.of("clerk");
        clerk.post("policies/" + id + "/submission", "{}");
        byte[] body = clerk.get("policies/" + id + "/pdf").body();
        ApiClient.Answer answer = ApiClient.ofAnybody().upload("verifications", "body.pdf", body);
        assertEquals(200, answer.status(), answer.text());
        assertTrue(answer.text().contains("NOT_APPROVED"), answer.text());
        assertFalse(answer.text().contains(title), answer.text());
        APIResponse missing;
        try (Visit visit = Visit.ofAnybody()) {
            missing = visit.page().request().get("public/policy-certificate?id=nothing");
            assertEquals(404, missing.status());
        }
    }

    private String secondVersionInReview() {
        ApiClient clerk = ApiClient.of("clerk");
        String first = imported(clerk, TEXT.formatted(title, "wires"), "");
        ApiClient.of("governor.ced").post("policies/" + first + "/sign-offs", "{}");
        ApiClient.Answer published =
                clerk.post("policies/" + first + "/publication", "{\"effectiveFrom\":\"2026-11-20\"}");
        assertEquals(200, published.status(), published.text());
        String policy = published.object().get("policyId").getAsString();
        String second = imported(clerk, TEXT.formatted(title, "roads"), "&policy=" + policy);
        ApiClient.Answer submitted = clerk.post(
                "policies/" + second + "/submission",
                "{\"material\":true,\"materialReason\":\"Pupils walk another way.\"}");
        assertEquals(200, submitted.status(), submitted.text());
        return second;
    }

    private static String imported(ApiClient clerk, String text, String query) {
        ApiClient.Answer saved = clerk.upload(
                "schools/CED/policies/import?save=true" + query, "kites.md", text.getBytes(StandardCharsets.UTF_8));
        assertEquals(201, saved.status(), saved.text());
        return saved.object().get("id").getAsString();
    }

    private static Page.LocatorOptions containing(String text) {
        return new Page.LocatorOptions().setHasText(text);
    }
}
