package org.probity.it.outside;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.FilePayload;
import java.util.HashMap;
import java.util.Map;
import java.util.regex.Pattern;
import org.jboss.arquillian.container.test.api.RunAsClient;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.probity.it.Records;
import org.probity.it.TrustTexts;
import org.probity.it.Visit;

/** The trust writes once, three schools adopt with values and clauses of their own, the trust changes: two follow, one decides. */
@ExtendWith(ArquillianExtension.class)
@RunAsClient
class AdoptionPagesIT {
    private static final String OWN = "Staff of Cedar keep their accounts closed to strangers.";
    private static final String NEW = "Staff must keep their own accounts private and check them each term.";

    private final String title = TrustTexts.title();
    private final TrustTexts texts = new TrustTexts();
    private final Map<String, String> schools = new HashMap<>();

    @Test
    void twoSchoolsFollowByThemselvesAndTheThirdKeepsItsWords() {
        try (Visit clerk = Visit.of("clerk")) {
            String trusts = written(clerk);
            submitted(clerk, trusts, false);
            texts.sign(trusts);
            adopted(clerk, trusts, "ALD", "5", "16", "Mr Alder");
            adopted(clerk, trusts, "ELM", "2", "18", "Ms Elm");
            adopted(clerk, trusts, "CED", "4", "21", "Mrs Cedar");
            localClauses(clerk);
            for (String school : schools.values()) {
                submitted(clerk, school, false);
                texts.sign(school);
            }
            String second = changed(clerk, trusts);
            submitted(clerk, second, true);
            texts.sign(second);
            standing(clerk, second);
            prepared(clerk, second);
            follows(clerk, "ALD", "within 5 working days");
            follows(clerk, "ELM", "Elm has a quiet hour at noon.");
            decides(clerk);
            past(clerk, second);
        }
    }

    private String written(Visit visit) {
        Page page = visit.open("policy/import.xhtml");
        page.getByLabel("Which school is it for?").selectOption("TRUST");
        page.locator("input[type=file]")
                .setInputFiles(new FilePayload("lanterns.md", "application/octet-stream", TrustTexts.file(title)));
        visit.press("Read the file");
        visit.press("Keep it as a draft");
        assertThat(page.locator(".lead")).containsText("Hedgerow Learning Trust");
        String id = id(page);
        follow(page, "Say what schools may change");
        visit.isAccessible();
        visit.press("Mark all as locked");
        untick(page, "Locked: Staff should keep");
        untick(page, "Locked: Staff should not post");
        visit.picture("policy-locks");
        visit.press("Save");
        assertThat(page.locator(".news")).containsText("of what is open");
        visit.isAccessible();
        visit.picture("policy-trust-draft");
        return id;
    }

    private void submitted(Visit visit, String id, boolean weighed) {
        Page page = visit.open("policy/detail.xhtml?id=" + id);
        follow(page, "Put before the governors");
        if (weighed) {
            assertThat(page.getByLabel("What changed?")).hasValue(Pattern.compile("Clause 4 has changed.*"));
            visit.isAccessible();
            visit.press("Put before the governors");
            assertThat(page.getByRole(AriaRole.ALERT)).isVisible();
            page.getByLabel("Material: people are asked again").check();
            page.getByLabel("Why?").fill("Accounts are checked from now on.");
            visit.picture("policy-submit");
        }
        visit.press("Put before the governors");
        assertThat(page.locator(".lead")).containsText("in review");
    }

    private void adopted(Visit visit, String trusts, String school, String days, String age, String lead) {
        Page page = visit.open("policy/detail.xhtml?id=" + trusts);
        follow(page, "Adopt it for a school");
        visit.isAccessible();
        page.getByLabel("Which school adopts it?").selectOption(school);
        visit.press("Adopt it");
        assertThat(page.locator("h1")).hasText("What your school says");
        visit.isAccessible();
        page.getByLabel("Working days to answer an enquiry").fill("500");
        visit.press("Save");
        assertThat(page.getByRole(AriaRole.ALERT)).containsText("a whole number from 1 to 20");
        page.getByLabel("Working days to answer an enquiry").fill(days);
        page.getByLabel("Youngest age at which a former pupil").fill(age);
        page.getByLabel("Name of the safeguarding role").fill(lead);
        visit.picture("policy-values");
        visit.press("Save");
        assertThat(page.locator(".policy")).containsText("within " + days + " working days");
        visit.isAccessible();
        schools.put(school, id(page));
    }

    private void localClauses(Visit visit) {
        Page page = visit.open("policy/local.xhtml?id=" + schools.get("CED"));
        visit.isAccessible();
        assertEquals(0, page.getByLabel("Say it our way: Staff answer").count());
        page.getByLabel("Say it our way: Staff should keep").click();
        page.getByLabel("Your words").fill(OWN);
        visit.isAccessible();
        visit.press("Keep it");
        assertThat(page.locator(".parts")).containsText(OWN);
        visit.isAccessible();
        visit.picture("policy-local");
        page = visit.open("policy/local.xhtml?id=" + schools.get("ELM"));
        page.getByLabel("Add one behind it: Concerns").click();
        page.getByLabel("Your clause").fill("Elm has a quiet hour at noon.");
        page.getByLabel("Number").fill("3a");
        visit.press("Keep it");
        assertThat(page.locator(".parts")).containsText("Elm has a quiet hour at noon.");
    }

    private String changed(Visit visit, String trusts) {
        Page page = visit.open("policy/detail.xhtml?id=" + trusts);
        follow(page, "Start the next version");
        visit.press("Start the next version");
        String id = id(page);
        follow(page, "Correct the text");
        page.getByLabel("Correct clause 4").click();
        page.locator("textarea").first().fill(NEW);
        visit.press("Done");
        visit.press("Save the text");
        assertThat(page.locator(".news")).containsText("saved");
        return id;
    }

    private void standing(Visit visit, String trusts) {
        Page page = visit.open("policy/standing.xhtml?id=" + trusts);
        assertThat(page.locator(".row").filter(new Locator.FilterOptions().setHasText("Alder")))
                .containsText("is a draft");
        assertThat(page.locator(".row").filter(new Locator.FilterOptions().setHasText("Cedar")))
                .containsText("behind");
        visit.isAccessible();
        visit.picture("policy-standing");
        follow(page, "Compare with the trust's text");
        visit.isAccessible();
        visit.picture("policy-compare");
        String pdf = page.getByText("As a PDF").getAttribute("href");
        assertEquals("application/pdf", page.request().get(pdf).headers().get("content-type"));
    }

    private static void prepared(Visit visit, String trusts) {
        Page page = visit.open("policy/standing.xhtml?id=" + trusts);
        assertThat(page.locator(".confirm")).containsText("2 schools follow by themselves");
        visit.press("Put them before their governors");
        assertThat(page.locator(".news")).hasText("2 versions are before the governors of their schools.");
        visit.isAccessible();
    }

    /** Its next version is there already, with the trust's new words and its own values and clauses. */
    private void follows(Visit visit, String school, String own) {
        String draft = Records.text(
                "select d.public_id from policy_version v join policy_version d on d.policy_id = v.policy_id and d.status = 'IN_REVIEW' where v.public_id = ?",
                schools.get(school));
        Page page = visit.open("policy/detail.xhtml?id=" + draft);
        assertThat(page.locator(".policy")).containsText(NEW);
        assertThat(page.locator(".policy")).containsText(own);
        texts.sign(draft);
    }

    private void decides(Visit visit) {
        Page page = visit.open("policy/detail.xhtml?id=" + schools.get("CED"));
        assertThat(page.locator("main")).containsText("There is a new version of the trust's text");
        follow(page, "Take over what the trust changed");
        assertThat(page.locator(".question")).containsText(OWN);
        assertThat(page.locator(".question")).containsText(NEW);
        visit.isAccessible();
        visit.picture("policy-merge-ahead");
        visit.press("Take it over");
        assertThat(page.locator(".news")).containsText("stands on the trust's new text");
        visit.press("Decide");
        assertThat(page.getByRole(AriaRole.ALERT)).containsText("Choose what becomes of your words");
        page.getByLabel("Keep our words").check();
        page.getByLabel("Why?").fill("Cedar agreed this with its staff.");
        visit.isAccessible();
        visit.picture("policy-merge");
        page.setViewportSize(390, 900);
        visit.isAccessible();
        visit.picture("policy-merge-narrow");
        page.setViewportSize(1280, 900);
        visit.press("Decide");
        assertThat(page.locator("main")).containsText("Nothing is left to decide");
        visit.isAccessible();
        follow(page, "To the draft");
        assertThat(page.locator(".policy")).containsText(OWN);
        assertThat(page.locator(".policy")).containsText("within 4 working days");
        assertTrue(page.locator(".policy").textContent().contains("Mrs Cedar"));
        assertFalse(page.locator(".policy").textContent().contains(NEW));
        visit.isAccessible();
        visit.picture("policy-adopted-draft");
        String draft = id(page);
        submitted(visit, draft, false);
        texts.sign(draft);
    }

    private void past(Visit visit, String trusts) {
        Page page = visit.open("policy/detail.xhtml?id=" + trusts);
        page.getByLabel("What held on a day").fill("1 September 2019");
        visit.press("Show it");
        assertThat(page.getByRole(AriaRole.ALERT)).containsText("was in force on 1 September 2019");
        visit.isAccessible();
        page.getByLabel("What held on a day").fill("20 November 2026");
        visit.press("Show it");
        assertThat(page.locator("h1")).containsText("version 2");
        TrustTexts.rulesAgain(title);
    }

    private static void untick(Page page, String label) {
        page.getByLabel(label).uncheck();
    }

    private static String id(Page page) {
        return page.url().replaceFirst(".*[?&]id=", "").replaceFirst("&.*", "");
    }

    private static void follow(Page page, String link) {
        page.locator("main")
                .getByRole(AriaRole.LINK, new Locator.GetByRoleOptions().setName(link))
                .first()
                .click();
    }
}
