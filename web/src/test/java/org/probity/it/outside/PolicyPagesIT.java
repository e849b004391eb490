package org.probity.it.outside;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.FilePayload;
import java.nio.charset.StandardCharsets;
import java.util.UUID;
import org.jboss.arquillian.container.test.api.RunAsClient;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.probity.it.Infrastructure;
import org.probity.it.Visit;

/** A policy on its way through the pages: file, correction, facts, governors, publication, public page. */
@ExtendWith(ArquillianExtension.class)
@RunAsClient
class PolicyPagesIT {
    private static final String TEXT = """
            # %s

            ## Flying

            1. Staff must not fly kites near wires. Pupils must not fly them at all.
            2. Strings should be wound up.

            | Colour | Meaning |
            | --- | --- |
            | Red | Stop |
            """;

    private final String title = "Kites " + UUID.randomUUID();

    @Test
    void policyGoesFromFileToThePublicPage() {
        try (Visit clerk = Visit.of("clerk")) {
            String address = imported(clerk);
            described(clerk, address);
            submitted(clerk, address);
            approved(address);
            published(clerk, address);
        }
        publiclyRead();
    }

    private String imported(Visit visit) {
        Page page = visit.open("policy/import.xhtml");
        visit.isAccessible();
        page.getByLabel("Which school is it for?").selectOption("CED");
        choose(page, "policy.pdf", "This is no PDF.");
        press(page, "Read the file");
        assertThat(page.getByRole(AriaRole.ALERT)).containsText("the file is a plain text file");
        visit.isAccessible();
        choose(page, "kites.md", TEXT.formatted(title));
        press(page, "Read the file");
        assertThat(page.locator("h1")).hasText("Check what was read");
        assertThat(page.locator("main")).containsText("100% of the words");
        visit.isAccessible();
        visit.picture("policy-import");
        page.getByLabel("Correct clause 1").click();
        Locator words = page.locator("textarea");
        assertThat(words).isFocused();
        words.fill("Staff must not fly kites near wires.\n\nPupils must not fly them at all.");
        visit.isAccessible();
        press(page, "Split");
        page.getByLabel("Number").fill("1a");
        page.getByLabel("Codes of the catalogue of conduct", new Page.GetByLabelOptions().setExact(true))
                .fill("CC-01");
        visit.picture("policy-correct");
        press(page, "Done");
        assertThat(page.locator(".parts")).containsText("Pupils must not fly them at all.");
        press(page, "Keep it as a draft");
        assertThat(page.locator(".news")).containsText("kept as a draft, version 1");
        visit.isAccessible();
        visit.picture("policy-draft");
        return page.url().substring(Infrastructure.baseUrl().length());
    }

    private static void described(Visit visit, String address) {
        Page page = visit.open(address);
        follow(page, "Correct the text");
        visit.isAccessible();
        press(page, "Save the text");
        follow(page, "Say what it is about");
        visit.isAccessible();
        page.getByLabel("Whom is it for?").fill("Staff\nPupils");
        page.getByLabel("What changed?").fill("Kites are new.");
        page.getByLabel("Next review").fill("winter 2027");
        press(page, "Save");
        assertThat(page.getByRole(AriaRole.ALERT)).containsText("Summer term 2027");
        visit.isAccessible();
        page.getByLabel("Next review").fill("Summer term 2028");
        press(page, "Save");
        assertThat(page.locator(".news")).hasText("Saved.");
    }

    private static void submitted(Visit visit, String address) {
        Page page = visit.open(address);
        follow(page, "Put before the governors");
        visit.isAccessible();
        press(page, "Put before the governors");
        assertThat(page.locator(".lead")).containsText("in review");
        assertEquals(0, page.getByText("Correct the text").count());
        visit.isAccessible();
    }

    private static void approved(String address) {
        try (Visit visit = Visit.of("governor.ced", 390)) {
            Page page = visit.open(address);
            visit.isAccessible();
            follow(page, "Read and answer");
            visit.isAccessible();
            visit.picture("policy-sign-narrow");
            page.getByLabel("I have a comment first").check();
            page.getByLabel("Your comment, reason or interest").fill("Is there no clause on night flights?");
            press(page, "Give my answer");
            assertThat(page.locator(".news")).containsText("Your comment is on record");
            follow(page, "Read and answer");
            page.getByLabel("I approve this version").check();
            page.getByLabel("Where is that recorded?").fill("Meeting of 1 December 2026, item 7");
            page.getByLabel("Your password").fill("not the password");
            press(page, "Give my answer");
            assertThat(page.getByRole(AriaRole.ALERT)).containsText("That is not your password");
            visit.isAccessible();
            assertThat(page.getByLabel("Where is that recorded?")).hasValue("Meeting of 1 December 2026, item 7");
            page.getByLabel("Your password").fill(Infrastructure.samplePassword());
            press(page, "Give my answer");
            assertThat(page.locator(".news")).containsText("You approved this version");
            assertThat(page.locator("main")).containsText("signature is genuine");
            visit.isAccessible();
        }
    }

    private static void published(Visit visit, String address) {
        Page page = visit.open(address);
        follow(page, "Publish");
        visit.isAccessible();
        page.getByLabel("From when does it hold?").fill("1 November 2026");
        press(page, "Publish");
        assertThat(page.getByRole(AriaRole.ALERT)).containsText("in the past");
        page.getByLabel("From when does it hold?").fill("20 November 2026");
        visit.picture("policy-publish");
        press(page, "Publish");
        assertThat(page.locator(".lead")).containsText("in force");
        visit.isAccessible();
        visit.picture("policy-in-force");
    }

    private void publiclyRead() {
        try (Visit visit = Visit.ofAnybody()) {
            Page page = visit.open("public/policies.xhtml");
            visit.isAccessible();
            follow(page, "Cedar School");
            visit.isAccessible();
            follow(page, title);
            assertThat(page.locator("h1")).hasText(title);
            assertThat(page.locator("#clause-1a")).containsText("Pupils must not fly them at all.");
            visit.isAccessible();
            visit.picture("policy-public");
            String document = page.getByText("The approved document").getAttribute("href");
            byte[] pdf = page.request().get(document).body();
            assertTrue(new String(pdf, StandardCharsets.ISO_8859_1).startsWith("%PDF-"));
        }
    }

    @Test
    void registerMarksWhatIsOverdueAndSaysWhy() {
        try (Visit visit = Visit.of("staff.ced", 320)) {
            Page page = visit.open("policy/list.xhtml?school=DAM");
            Locator overdue = page.locator(".row")
                    .filter(new Locator.FilterOptions().setHasText("Use of school social media policy"));
            assertThat(overdue).containsText("overdue");
            overdue.locator("summary").click();
            assertThat(overdue).containsText("These do not agree");
            visit.isAccessible();
            visit.picture("policy-list-narrow");
            assertEquals(0, page.getByText("Import a policy").count());
            visit.open("policy/list.xhtml?shelf=WAY&school=ELM");
            assertThat(page.locator(".empty")).isVisible();
            visit.isAccessible();
            page = visit.open("policy/list.xhtml?school=CED&shelf=EARLIER");
            page.locator(".row a").first().click();
            assertThat(page.locator(".lead")).containsText("replaced");
            visit.isAccessible();
            assertEquals(404, visit.status("policy/detail.xhtml?id=nothing"));
            assertEquals(404, visit.status("public/policy.xhtml?id=nothing"));
            assertEquals(404, visit.status("public/policies.xhtml?school=xyz"));
            visit.open("policy/import.xhtml");
            assertThat(page.locator(".empty")).containsText("Not yours to import");
            visit.isAccessible();
        }
    }

    private static void choose(Page page, String name, String content) {
        page.locator("input[type=file]")
                .setInputFiles(
                        new FilePayload(name, "application/octet-stream", content.getBytes(StandardCharsets.UTF_8)));
    }

    private static void press(Page page, String button) {
        page.getByRole(
                        AriaRole.BUTTON,
                        new Page.GetByRoleOptions().setName(button).setExact(true))
                .click();
    }

    private static void follow(Page page, String link) {
        page.getByRole(AriaRole.LINK, new Page.GetByRoleOptions().setName(link).setExact(true))
                .first()
                .click();
    }
}
