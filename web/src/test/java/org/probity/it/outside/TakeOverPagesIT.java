package org.probity.it.outside;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.microsoft.playwright.APIResponse;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.FilePayload;
import jakarta.mail.MessagingException;
import java.util.HashMap;
import java.util.Map;
import org.jboss.arquillian.container.test.api.RunAsClient;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.probity.it.Infrastructure;
import org.probity.it.Visit;

/** Taking cases over at a browser: the template comes down, goes up with faults, is mended, and all of it is taken over. */
@ExtendWith(ArquillianExtension.class)
@RunAsClient
class TakeOverPagesIT {
    private static final String EXCEL = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";

    @Test
    void templateIsFilledInMendedAndTakenOverAndNoMailLeaves() {
        try (Visit head = Visit.of("headteacher.elm")) {
            Page page = head.open("casework/list.xhtml");
            page.getByText("Take over cases from elsewhere").click();
            page.locator("#f\\:read").click();
            page.getByText("Choose the spreadsheet with your cases.").first().waitFor();
            head.isAccessible();
            String address = page.getByText("Download the template (Excel)").getAttribute("href");
            APIResponse template = page.request().get(address);
            assertEquals(200, template.status());
            assertEquals(EXCEL, template.headers().get("content-type"));

            String subject = OldCases.newcomer("ST");
            String old = OldCases.reference();
            send(page, template.body(), file(old, subject, "Thinking about it"));
            page.getByText("2 faults stand").waitFor();
            page.getByText("Cases, row 2").waitFor();
            page.getByText("\"Thinking about it\" is no step").waitFor();
            page.getByText("No row names the file \"notice.pdf\"").waitFor();
            assertEquals(0, page.getByText("Take all of it over").count());
            head.isAccessible();
            page.getByText("1 with faults").click();
            page.getByText("\"Thinking about it\" is no step").waitFor();
            head.press("Delete this file");
            page.getByText("The file was deleted with its letters.").waitFor();

            int mails = Infrastructure.mail().getReceivedMessages().length;
            send(page, template.body(), file(old, subject, "Decide on the report", Map.of("Letters", "notice.pdf")));
            page.getByText("stands at \"Decide on the report\"").waitFor();
            page.getByText("One old letter is kept as evidence.").waitFor();
            head.isAccessible();
            head.press("Take all of it over");
            page.getByText("One case was taken over. Nothing was sent to anybody.")
                    .waitFor();
            head.isAccessible();
            Locator link = page.locator("main a[href*='casework/detail.xhtml']");
            String reference = link.textContent();
            link.click();
            page.getByText("Step in hand: Decide on the report").waitFor();
            page.getByText("Decide on the report: Taken over from elsewhere").waitFor();
            page.getByText("Called " + old + " there").waitFor();
            page.getByText("Old letter, sent before the case was taken over").waitFor();
            head.isAccessible();
            head.open("breach/detail.xhtml?ref=" + reference);
            page.getByText("Remarks about a colleague in an open group.")
                    .first()
                    .waitFor();
            assertEquals("0", OldCases.rows("letter", reference));
            for (int at = mails; at < Infrastructure.mail().getReceivedMessages().length; at++) {
                String mail = String.valueOf(
                        Infrastructure.mail().getReceivedMessages()[at].getHeader("To")[0]);
                assertTrue(!mail.contains(subject) && !mail.contains("hartigan"), mail);
            }
        } catch (MessagingException unreadable) {
            throw new IllegalStateException(unreadable);
        }
    }

    private static OldCases file(String old, String subject, String step) {
        return file(old, subject, step, Map.of());
    }

    private static OldCases file(String old, String subject, String step, Map<String, String> more) {
        Map<String, String> all = new HashMap<>(more);
        all.put("Stands at", step);
        return new OldCases().aCase(old, subject, all).letter("notice.pdf", OldCases.pdf("Notice"));
    }

    private static void send(Page page, byte[] template, OldCases file) {
        page.locator("#f\\:lists").setInputFiles(new FilePayload("cases.xlsx", EXCEL, file.sheet(template)));
        page.locator("#f\\:letters").setInputFiles(new FilePayload("letters.zip", "application/zip", file.archive()));
        page.locator("#f\\:read").click();
    }
}
