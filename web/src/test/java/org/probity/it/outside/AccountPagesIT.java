package org.probity.it.outside;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.eatthepath.otp.TimeBasedOneTimePasswordGenerator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.RequestOptions;
import com.microsoft.playwright.options.SelectOption;
import java.security.InvalidKeyException;
import java.time.Instant;
import java.util.Map;
import javax.crypto.spec.SecretKeySpec;
import org.jboss.arquillian.container.test.api.RunAsClient;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.probity.it.Infrastructure;
import org.probity.it.Records;
import org.probity.it.Visit;

/** From the invitation to the first page, and what people change of their own account. */
@ExtendWith(ArquillianExtension.class)
@RunAsClient
class AccountPagesIT {
    private static final String BASE32 = "ABCDEFGHIJKLMNOPQRSTUVWXYZ234567";
    private static final String PASSWORD = "three quiet words";

    @Test
    void dataLeadIsInvitedAddsAnAppAndOnlyThenGetsIn() throws InvalidKeyException {
        String link = invite(Records.newcomer("Gatherly", "DPL"), "p.gatherly");
        try (Visit visit = Visit.ofAnybody()) {
            Page page = setPassword(visit, link, PASSWORD);
            assertThat(page.locator(".news")).containsText("Sign in as p.gatherly");
            signIn(page, "p.gatherly", PASSWORD);
            page.waitForURL(address -> address.endsWith("/account/app.xhtml"));
            visit.isAccessible();
            visit.picture("add-app");
            assertEquals(200, visit.status("calendar/list.xhtml"));
            assertTrue(page.url().endsWith("/account/app.xhtml"), page.url());
            assertEquals(422, token(page, "p.gatherly", PASSWORD));
            page.getByText("I cannot use the camera").click();
            String secret = page.locator(".why .reference").textContent().replace(" ", "");
            page.locator("[id='f:code']").fill("000000");
            page.locator("[id='f:confirm']").click();
            assertThat(page.locator(".problems")).containsText("did not match");
            visit.isAccessible();
            page.locator("[id='f:code']").fill(code(secret));
            page.locator("[id='f:confirm']").click();
            page.waitForURL(address -> !address.contains("/account/app.xhtml"));
            assertEquals(200, visit.status("calendar/list.xhtml"));
            assertTrue(page.url().endsWith("/calendar/list.xhtml"), page.url());
        }
        try (Visit visit = Visit.ofAnybody()) {
            Page page = visit.open("sign-in.xhtml");
            signIn(page, "p.gatherly", PASSWORD);
            assertThat(page.locator("main")).containsText("six digits");
        }
    }

    @Test
    void linkOfAnInvitationWorksOnceAndOpeningItChangesNothing() {
        String link = invite(Records.newcomer("Winterly", "ST"), "p.winterly");
        try (Visit visit = Visit.ofAnybody()) {
            visit.open(link);
            Page page = visit.open(link);
            visit.isAccessible();
            visit.picture("choose-password");
            page.getByLabel("New password").fill("short");
            page.getByLabel("The same once more").fill("short");
            page.locator("[id='f:set']").click();
            assertThat(page.locator(".problems")).containsText("at least 12 characters");
            setPassword(visit, link, PASSWORD);
            visit.open(link);
            assertThat(page.locator("h1")).containsText("does not work any more");
            visit.isAccessible();
        }
    }

    @Test
    void passwordIsChangedWithThePresentOne() {
        String link = invite(Records.newcomer("Changely", "ST"), "p.changely");
        try (Visit visit = Visit.ofAnybody()) {
            Page page = setPassword(visit, link, PASSWORD);
            signIn(page, "p.changely", PASSWORD);
            page.waitForURL(address -> !address.contains("sign-in"));
            visit.open("account/detail.xhtml");
            visit.isAccessible();
            visit.picture("account");
            change(page, "not the present one", "four quite other words");
            assertThat(page.locator(".problems")).containsText("not your present password");
            visit.isAccessible();
            change(page, PASSWORD, "four quite other words");
            assertThat(page.locator(".news")).containsText("Your password is changed");
        }
        try (Visit visit = Visit.ofAnybody()) {
            Page page = visit.open("sign-in.xhtml");
            signIn(page, "p.changely", PASSWORD);
            assertThat(page.locator(".problems")).containsText("not right");
            signIn(page, "p.changely", "four quite other words");
            page.waitForURL(address -> !address.contains("sign-in"));
        }
    }

    @Test
    void askingForANewPasswordTellsNothing() {
        try (Visit visit = Visit.ofAnybody()) {
            assertEquals(answer(visit, "headteacher.ced"), answer(visit, "nobody.at.all"));
            visit.isAccessible();
            visit.picture("forgotten");
        }
    }

    @Test
    void headNamesADeputyForStaffOfTheirSchoolOnly() {
        try (Visit visit = Visit.of("headteacher.ced")) {
            String staff = person("staff.ced");
            Page page = visit.open("person/detail.xhtml?id=" + staff);
            visit.isAccessible();
            page.getByText("Name a deputy").click();
            visit.isAccessible();
            visit.picture("name-deputy");
            page.locator("[id='f:starts']").fill("24 November 2026");
            page.locator("[id='f:ends']").fill("23 November 2026");
            page.locator("[id='f:deputy']").selectOption(new SelectOption().setIndex(1));
            page.locator("[id='f:name']").click();
            assertThat(page.locator(".problems")).containsText("the last day cannot be before the first");
            visit.isAccessible();
            page.locator("[id='f:ends']").fill("25 November 2026");
            page.locator("[id='f:name']").click();
            assertThat(page.locator("main")).containsText("stands in");
            assertEquals(404, visit.status("person/cover.xhtml?id=" + person("dsl.ced")));
            assertEquals(404, visit.status("person/cover.xhtml?id=" + person("staff.elm")));
            assertEquals(404, visit.status("person/invite.xhtml?id=" + staff));
        }
    }

    private static String person(String userName) {
        return Records.text(
                "select p.public_id from person p join account a on a.person_id = p.id where a.user_name = ?",
                userName);
    }

    private static String invite(String person, String userName) {
        try (Visit visit = Visit.of("admin")) {
            Page page = visit.open("person/detail.xhtml?id=" + person);
            page.getByText("Invite to sign in").click();
            visit.isAccessible();
            page.getByLabel("User name").fill(userName);
            page.locator("[id='f:do']").click();
            String link = page.getByLabel("Link to hand over").inputValue();
            visit.isAccessible();
            visit.picture("invited");
            assertTrue(link.startsWith(Infrastructure.baseUrl()), link);
            return link;
        }
    }

    private static Page setPassword(Visit visit, String link, String password) {
        Page page = visit.open(link);
        page.getByLabel("New password").fill(password);
        page.getByLabel("The same once more").fill(password);
        page.locator("[id='f:set']").click();
        page.waitForURL(address -> address.contains("/sign-in.xhtml"));
        return page;
    }

    private static void signIn(Page page, String userName, String password) {
        page.getByLabel("User name").fill(userName);
        page.getByLabel("Password").fill(password);
        page.locator("[id='f:go']").click();
    }

    private static void change(Page page, String present, String fresh) {
        page.locator("[id='f:present-password']").fill(present);
        page.locator("[id='f:password']").fill(fresh);
        page.locator("[id='f:password-again']").fill(fresh);
        page.locator("[id='f:change']").click();
    }

    private static String answer(Visit visit, String userName) {
        Page page = visit.open("public/forgotten.xhtml");
        visit.isAccessible();
        page.getByLabel("User name").fill(userName);
        page.locator("[id='f:ask']").click();
        page.waitForURL(address -> address.contains("asked=true"));
        return page.locator("main").innerText();
    }

    private static int token(Page page, String userName, String password) {
        return page.request()
                .post(
                        "api/v1/tokens",
                        RequestOptions.create().setData(Map.of("userName", userName, "password", password)))
                .status();
    }

    private static String code(String secret) throws InvalidKeyException {
        Instant now = Records.lastAct();
        byte[] key = new byte[20];
        int held = 0;
        int bits = 0;
        int at = 0;
        for (int index = 0; index < secret.length(); index++) {
            held = (held << 5 | BASE32.indexOf(secret.charAt(index))) & 0xfff;
            bits += 5;
            if (bits >= 8) {
                bits -= 8;
                key[at++] = (byte) (held >> bits);
            }
        }
        TimeBasedOneTimePasswordGenerator generator = new TimeBasedOneTimePasswordGenerator();
        return generator.generateOneTimePasswordString(new SecretKeySpec(key, generator.getAlgorithm()), now);
    }
}
