package org.probity.it.outside;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import java.util.List;
import org.jboss.arquillian.container.test.api.RunAsClient;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.probity.it.ApiClient;
import org.probity.it.Records;
import org.probity.it.Telling;
import org.probity.it.Visit;
import org.probity.persistence.breach.ReceiptCode;

/** Reporting that people dare to use: what to do when somebody from school is in touch, the mailbox behind the code, the way out. */
@ExtendWith(ArquillianExtension.class)
@RunAsClient
class ReportingPagesIT {
    @Test
    void pupilWalksThroughTheStepsAndOneButtonTellsTheSafeguardingLead() {
        try (Visit pupil = Visit.ofAnybody();
                Visit lead = Visit.of("dsl.ced")) {
            Page page = pupil.open("public/contacted.xhtml");
            page.getByLabel("I am a pupil").check();
            pupil.picture("contacted-first");
            pupil.press("Continue");
            page.getByLabel("A teacher", new Page.GetByLabelOptions().setExact(true))
                    .check();
            pupil.press("Continue");
            assertThat(page.getByText("Say no, or say nothing")).isVisible();
            pupil.isAccessible();
            pupil.press("Continue");
            assertThat(page.locator("#reply")).containsText("Please do not write to me here.");
            pupil.isAccessible();
            pupil.picture("contacted-reply");
            pupil.press("Continue");
            pupil.press("Continue");
            page.getByLabel("Which school?").selectOption("CED");
            page.getByLabel("What happened?").fill("He asked me to be his friend on a game.");
            page.getByLabel("No", new Page.GetByLabelOptions().setExact(true)).check();
            pupil.isAccessible();
            pupil.picture("contacted-tell");
            pupil.press("Tell the safeguarding lead");
            assertThat(page.getByText("At once.", new Page.GetByTextOptions().setExact(true)))
                    .isVisible();
            pupil.picture("contacted-told");
            page.setViewportSize(390, 900);
            pupil.picture("contacted-told-narrow");
            String code = page.locator(".receipt").innerText();
            assertEquals(200, lead.status("breach/detail.xhtml?ref=" + reference(code)));
            assertThat(lead.page().getByText("He asked me to be his friend on a game."))
                    .isVisible();
            assertFalse(lead.page().content().contains(code));
        }
    }

    @Test
    void staffAreOfferedTheirOwnReplyAndMayBlowTheWhistle() {
        try (Visit staff = Visit.ofAnybody()) {
            Page page = staff.open("public/contacted.xhtml");
            page.getByLabel("I work or help at the school").check();
            staff.press("Continue");
            page.getByLabel("A pupil", new Page.GetByLabelOptions().setExact(true))
                    .check();
            staff.press("Continue");
            staff.press("Continue");
            assertThat(page.locator("#reply")).containsText("I keep my private accounts separate");
            staff.press("Continue");
            staff.press("Continue");
            page.getByLabel("Which school?").selectOption("CED");
            page.getByLabel("No", new Page.GetByLabelOptions().setExact(true)).check();
            page.getByLabel("This is whistleblowing: only those who decide may learn who told")
                    .check();
            staff.press("Tell the safeguarding lead");
            String code = page.locator(".receipt").innerText();
            assertEquals(
                    "true",
                    Records.text(
                            "select cast(whistleblowing as text) from report where receipt_hash = ?",
                            new ReceiptCode(code).hash()));
        }
    }

    @Test
    void reporterAndSchoolWriteToEachOtherAndNothingOfTheSenderIsKept() {
        try (Visit anybody = Visit.ofAnybody();
                Visit head = Visit.of("headteacher.elm")) {
            String code = reported(anybody);
            String reference = reference(code);
            Page desk = head.open("breach/write.xhtml?ref=" + reference);
            desk.getByLabel("Your message").fill("Thank you. Did anybody else see it?");
            head.isAccessible();
            head.press("Send the message");
            assertThat(desk.getByText("Your message waits behind the receipt code."))
                    .isVisible();

            Page page = anybody.open("public/status.xhtml");
            page.getByLabel("Your receipt code").fill(code);
            anybody.press("Show");
            assertThat(page.getByText("Did anybody else see it?")).isVisible();
            assertFalse(page.locator("main").innerText().contains(headOfElm()));
            page.getByLabel("Write to the school").fill("Yes, two mothers.");
            anybody.press("Send the message");
            assertThat(page.getByText("Your message is with the school.")).isVisible();
            anybody.isAccessible();
            anybody.picture("receipt-mailbox");
            page.setViewportSize(390, 900);
            anybody.picture("receipt-mailbox-narrow");

            assertThat(head.open("today/list.xhtml").getByText(reference).first())
                    .isVisible();
            assertThat(head.open("breach/detail.xhtml?ref=" + reference).getByText("Yes, two mothers."))
                    .isVisible();
            head.picture("report-with-messages");
            assertEquals(
                    404,
                    ApiClient.of("headteacher.ced")
                            .get("reports/" + reference + "/messages")
                            .status());
        }
        List<String> kept = List.of("id", "public_id", "matter_id", "from_school", "written_by", "written", "text");
        assertEquals(
                kept.size(),
                Integer.parseInt(Records.text(
                        "select cast(count(*) as text) from information_schema.columns where table_name = ?",
                        "message")));
    }

    @Test
    void everyPublicPageOfReportingHasAQuickWayOut() {
        try (Visit anybody = Visit.ofAnybody()) {
            for (String path : List.of("public/report", "public/status", "public/concern", "public/contacted")) {
                Page page = anybody.open(path + ".xhtml");
                assertThat(page.getByRole(AriaRole.LINK, new Page.GetByRoleOptions().setName("Leave this page now")))
                        .isVisible();
            }
        }
    }

    @Test
    void staffDeclareARelationshipAndTriageShowsIt() {
        try (Visit staff = Visit.of("staff2.ced");
                Visit head = Visit.of("headteacher.ced")) {
            Page page = staff.open("account/declarations.xhtml");
            page.getByLabel("I am related to").check();
            page.getByLabel("To whom?").fill("Ottilie Outsider");
            page.getByLabel("Why do you need to be in touch?").fill("My niece; I fetch her on Fridays.");
            staff.press("Put it in the register");
            assertThat(page.getByText("Your declaration is in the register.")).isVisible();
            staff.isAccessible();
            staff.picture("declarations-own");
            head.open("person/declarations.xhtml");
            assertThat(head.page().getByText("Ottilie Outsider")).isVisible();
            head.picture("declarations");
            String reference = ApiClient.of("lm.ced")
                    .post(
                            "reports",
                            "{\"school\":\"CED\",\"whatHappened\":\"She writes to a pupil.\",\"about\":{\"name\":\"Mrs Eleanor Whitlock\",\"category\":\"TEACHER\"}}")
                    .object()
                    .get("reference")
                    .getAsString();
            head.open("breach/triage.xhtml?ref=" + reference);
            assertThat(head.page().getByText("I fetch her on Fridays")).isVisible();
            head.isAccessible();
            head.picture("triage-ties");
            assertEquals(404, staff.status("person/declarations.xhtml"));
        }
    }

    private static String reported(Visit anybody) {
        Page page = anybody.open("public/report.xhtml");
        Telling.in(anybody)
                .at("ELM")
                .saying("What happened?", "A father shouted at the gate and put it online.")
                .send();
        assertThat(page.getByText("What happens next")).isVisible();
        anybody.isAccessible();
        anybody.picture("report-receipt");
        return page.locator(".receipt").innerText();
    }

    private static String reference(String code) {
        return Records.text(
                "select m.reference from matter m join report r on r.matter_id = m.id where r.receipt_hash = ?",
                new ReceiptCode(code).hash());
    }

    private static String headOfElm() {
        return Records.text(
                "select p.family_name from person p join account a on a.person_id = p.id where a.user_name = ?",
                "headteacher.elm");
    }
}
