package org.probity.it.outside;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.microsoft.playwright.Download;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.FilePayload;
import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.time.Instant;
import javax.imageio.ImageIO;
import org.jboss.arquillian.container.test.api.RunAsClient;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.probity.it.ApiClient;
import org.probity.it.CaseOverApi;
import org.probity.it.Records;
import org.probity.it.Visit;

/** Evidence on its pages: brought in, looked at, sealed, closed, and content that a platform is asked to take down. */
@ExtendWith(ArquillianExtension.class)
@RunAsClient
class EvidencePagesIT {
    private static final int[] WIDTHS = {1280, 390};

    @Test
    void aPictureIsBroughtInLookedAtTakenOutAndSealed() throws IOException {
        String reference = CaseOverApi.reportedAtElm().reference();
        byte[] picture = picture();
        try (Visit visit = Visit.of("headteacher.elm")) {
            Page page = visit.open("breach/detail.xhtml?ref=" + reference);
            page.getByText("Add evidence").click();
            fill(page, picture);
            visit.press("Add it to the evidence");
            assertTrue(page.locator(".problems").innerText().contains("with which device"));
            assertEquals(
                    "A post about a colleague",
                    page.locator("[id='f:description']").inputValue());
            pictures(visit, "evidence-add");
            page.locator("[id='f:files']").setInputFiles(new FilePayload("screen.png", "image/png", picture));
            page.locator("[id='f:device']").fill("School laptop 14");
            visit.press("Add it to the evidence");
            page.waitForURL("**/evidence/list.xhtml**");
            pictures(visit, "evidence-list");
            page.getByText("A post about a colleague").click();
            assertEquals(0, page.locator("img.capture").count());
            page.locator("[id='f:reason']").fill("To decide on the report.");
            visit.press("Look at it");
            page.locator("img.capture").waitFor();
            visit.isAccessible();
            pictures(visit, "evidence-detail");
            page.locator("[id='f:reason']").fill("For the meeting.");
            Download file = page.waitForDownload(() -> visit.press("Take the file out"));
            assertArrayEquals(picture, Files.readAllBytes(file.path()));
            assertEquals("screen.png", file.suggestedFilename());
            page.reload();
            page.getByText("Seal it").click();
            page.locator("[id='f:reason']").fill("Nobody needs it before the hearing.");
            pictures(visit, "evidence-seal");
            visit.press("Seal it");
            page.waitForURL("**/evidence/detail.xhtml**");
            String chain = page.locator("main").innerText();
            for (String link : new String[] {"Looked at", "Taken out as a file", "Sealed", "For the meeting."}) {
                assertTrue(chain.contains(link), chain);
            }
            assertEquals(0, page.locator("[id='f:reason']").count());
        }
    }

    private static void fill(Page page, byte[] picture) {
        page.locator("[id='f:kind']").selectOption("SCREEN_PRINT");
        page.locator("[id='f:files']").setInputFiles(new FilePayload("screen.png", "image/png", picture));
        page.locator("[id='f:description']").fill("A post about a colleague");
        page.locator("[id='f:platform']").fill("Facebook");
        page.locator("[id='f:address']").fill("https://social.example/groups/elm/posts/4711");
        page.locator("[id='f:postedOn']").fill("18 November 2026");
        page.locator("[id='f:postedAt']").fill("16:45");
        page.locator("[id='f:capturedOn']").fill("19 November 2026");
        page.locator("[id='f:capturedAt']").fill("08:15");
    }

    @Test
    void threeHundredItemsAreReadPageByPage() {
        String reference = CaseOverApi.reportedAtElm().reference();
        for (int i = 0; i < 60; i++) {
            Records.evidence(
                    reference,
                    "Screen " + i,
                    Instant.parse("2026-11-19T08:00:00Z").plusSeconds(i));
        }
        try (Visit visit = Visit.of("headteacher.elm")) {
            Page page = visit.open("evidence/list.xhtml?ref=" + reference);
            assertTrue(page.locator("main").innerText().contains("60 items"));
            String first = page.locator(".rows").innerText();
            assertTrue(first.contains("Screen 59") && first.contains("Screen 35") && !first.contains("Screen 34"));
            page.getByText("Next", new Page.GetByTextOptions().setExact(true)).click();
            page.getByText("Next", new Page.GetByTextOptions().setExact(true)).click();
            assertEquals(10, page.locator(".rows .row").count());
            page.getByText("Previous", new Page.GetByTextOptions().setExact(true))
                    .click();
            page.getByText("Previous", new Page.GetByTextOptions().setExact(true))
                    .click();
            assertEquals(first, page.locator(".rows").innerText());
        }
    }

    @Test
    void onePressClosesEveryFileAndThePageAsksOnlyWhereItIsLockedAway() {
        String reference = CaseOverApi.reportedAtElm().reference();
        ApiClient head = ApiClient.of("headteacher.elm");
        String id = EvidenceToSee.added(head, reference, EvidenceToSee.captured("SCREEN_PRINT"));
        try (Visit visit = Visit.of("headteacher.elm")) {
            Page page = visit.open("evidence/suspect.xhtml?ref=" + reference);
            pictures(visit, "evidence-suspect");
            visit.press("Close every file of this matter");
            page.waitForURL("**/today/list.xhtml");
            assertTrue(page.locator("main").innerText().contains("Every file is closed to everybody"));
            String closed =
                    visit.open("evidence/detail.xhtml?id=" + id).locator("main").innerText();
            assertTrue(closed.contains("storage key"), closed);
            assertEquals(0, page.locator("[id='f:reason']").count());
            pictures(visit, "evidence-closed");
            visit.open("evidence/add.xhtml?ref=" + reference);
            assertEquals(0, page.locator("input[type=file]").count());
            pictures(visit, "evidence-locked-away");
            page.locator("[id='s:place']").fill("Safe in the office");
            page.locator("[id='s:seal']").fill("S-118");
            visit.press("Put it on record");
            page.waitForURL("**/evidence/list.xhtml**");
            assertTrue(page.locator("main").innerText().contains("Something that is locked away"));
        }
        try (Visit visit = Visit.of("admin")) {
            visit.open("evidence/sealed.xhtml");
            assertFalse(visit.page().locator("main").innerText().contains(reference));
            pictures(visit, "evidence-sealed");
        }
    }

    @Test
    void aPlatformIsAskedAndItsAnswerFollowed() {
        String reference = CaseOverApi.reportedAtElm().reference();
        try (Visit visit = Visit.of("headteacher.elm")) {
            Page page = visit.open("breach/detail.xhtml?ref=" + reference);
            page.getByText("Ask a platform to take something down").click();
            page.locator("[id='f:platform']").fill("Facebook");
            page.locator("[id='f:rule']").fill("Harassment of a private person");
            visit.press("Write it down");
            page.waitForURL("**/evidence/ledger.xhtml**");
            page.getByLabel("We reported it to the platform").check();
            page.locator("[id='f:on']").fill("19 November 2026");
            page.locator("[id='f:at']").fill("10:00");
            page.locator("[id='f:ref']").fill("FB-88231");
            visit.press("Put it on record");
            page.locator(".news").waitFor();
            String stands = page.locator("main").innerText();
            assertTrue(stands.contains("21 November 2026, 10:00"), stands);
            page.getByLabel("We went to the helpline for professionals").check();
            visit.press("Put it on record");
            assertTrue(page.locator(".problems").innerText().contains("48 hours after the report"));
            visit.isAccessible();
            pictures(visit, "evidence-ledger");
            visit.open("breach/detail.xhtml?ref=" + reference);
            assertTrue(page.locator("#takedown").innerText().contains("reported"));
            pictures(visit, "evidence-report");
        }
    }

    private static void pictures(Visit visit, String name) {
        for (int width : WIDTHS) {
            visit.page().setViewportSize(width, 900);
            visit.picture(name + "-" + width);
        }
        visit.page().setViewportSize(WIDTHS[0], 900);
    }

    /** A screen with a post on it, as a PNG. */
    private static byte[] picture() throws IOException {
        BufferedImage image = new BufferedImage(900, 500, BufferedImage.TYPE_INT_RGB);
        Graphics2D pen = image.createGraphics();
        pen.setColor(Color.WHITE);
        pen.fillRect(0, 0, 900, 500);
        pen.setColor(new Color(40, 90, 160));
        pen.fillRect(0, 0, 900, 60);
        pen.setColor(Color.LIGHT_GRAY);
        for (int line = 0; line < 6; line++) {
            pen.fillRect(60, 110 + line * 55, 700 - line * 60, 22);
        }
        pen.dispose();
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        ImageIO.write(image, "png", out);
        return out.toByteArray();
    }
}
