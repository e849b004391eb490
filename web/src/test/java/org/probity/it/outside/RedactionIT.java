package org.probity.it.outside;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.google.gson.JsonObject;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.BoundingBox;
import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.util.Map;
import javax.imageio.ImageIO;
import org.jboss.arquillian.container.test.api.RunAsClient;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.probity.it.ApiClient;
import org.probity.it.ApiClient.Answer;
import org.probity.it.CaseOverApi;
import org.probity.it.Visit;

/** Copies of pictures with parts blacked out, by mouse, by keys and over the API; the original stays as it came in. */
@ExtendWith(ArquillianExtension.class)
@RunAsClient
class RedactionIT {
    private static final String WHY = "{\"reason\":\"To see that it is whole.\"}";

    private static final String PASSED = "{\"passed\":true}";

    private final ApiClient head = ApiClient.of("headteacher.ced");
    private final ApiClient hr = ApiClient.of("head-of-hr");
    private final String reference = staffCase();

    private String staffCase() {
        CaseOverApi matter = Routed.about("Haile", "CED", "lm.ced", head);
        matter.triaged(head, Routed.charge(head, matter, Map.of()));
        return matter.reference();
    }

    @Test
    void boxesAreBurnedIntoTheCopyAndTheOriginalStays() throws IOException {
        String item = "evidence/" + EvidenceToSee.picture(head, reference);
        String ask = "{\"purpose\":\"PANEL_COPY\",\"why\":\"PUPIL_IDENTITY\",\"boxes\":[\"10 20 30 15\"]}";
        Answer made = head.post(item + "/renditions", ask);
        assertEquals(201, made.status(), made.text());
        JsonObject copy = made.array().get(0).getAsJsonObject();
        String file = item + "/renditions/" + copy.get("id").getAsString() + "/file";
        Routed.refused("Nobody has checked this copy yet", head.post(file, ""));
        checked(file);
        BufferedImage picture = picture(item, copy);
        assertEquals(0xFF000000, picture.getRGB(40, 25));
        assertEquals(0xFFFF0000, picture.getRGB(100, 50));
        assertArrayEquals(EvidenceToSee.red(), head.post(item + "/file", WHY).body());
        Routed.refused("is no box", head.post(item + "/renditions", ask.replace("30 15", "thirty")));
        ApiClient stranger = ApiClient.of("headteacher.elm");
        assertEquals(404, stranger.get(item + "/renditions").status());
        assertEquals(404, stranger.post(file, "").status());
        assertEquals(404, stranger.post(file.replace("/file", "/look"), "").status());
        assertEquals(404, stranger.post(file.replace("/file", "/check"), PASSED).status());
        assertEquals(204, head.post("reports/" + reference + "/imagery", "").status());
        assertEquals(404, head.post(file, "").status());
    }

    private void checked(String file) {
        String check = file.replace("/file", "/check");
        Routed.refused("You made this copy yourself", head.post(check, PASSED));
        Routed.refused("Look at the copy first", hr.post(check, PASSED));
        assertTrue(hr.post(file.replace("/file", "/look"), "")
                .object()
                .get("picture")
                .getAsString()
                .startsWith("data:image/png"));
        Routed.refused("Say what can still be seen", hr.post(check, "{\"passed\":false}"));
        Routed.refused("Nobody has checked", hr.post(file, ""));
        assertTrue(hr.post(check, PASSED).object().get("passed").getAsBoolean());
        Routed.refused("already", hr.post(check, PASSED));
    }

    @Test
    void aCopyThatHidesTooLittleStays() {
        String item = "evidence/" + EvidenceToSee.picture(head, reference);
        head.post(item + "/renditions", "{\"purpose\":\"SAR_COPY\",\"why\":\"THIRD_PARTY\",\"boxes\":[\"10 20 3 1\"]}");
        String id = hr.get(item + "/renditions")
                .array()
                .get(0)
                .getAsJsonObject()
                .get("id")
                .getAsString();
        assertEquals(404, visited(ApiClient.of("staff.ced"), item, id));
        try (Visit visit = Visit.of("headteacher.ced")) {
            assertEquals(404, visit.status("evidence/check.xhtml?id=" + id));
        }
        try (Visit visit = Visit.of("head-of-hr")) {
            Page page = visit.open(item.replace("evidence/", "evidence/detail.xhtml?id="));
            visit.isAccessible();
            page.getByText("Check the copy").click();
            page.locator("[id='f:note']").fill("The name on the left.");
            visit.press("It does not");
            assertTrue(page.locator(".problems").innerText().contains("Look at the copy first"));
            assertEquals("The name on the left.", page.locator("[id='f:note']").inputValue());
            visit.press("Show the copy");
            page.locator("img.capture").waitFor();
            visit.isAccessible();
            visit.picture("evidence-check");
            visit.press("It does not");
            page.waitForURL("**/evidence/detail.xhtml**");
            assertTrue(page.locator("main").innerText().contains("The name on the left."));
            assertEquals(0, page.getByText("Take the copy out").count());
            visit.isAccessible();
        }
        Routed.refused("does not hide all that it must", head.post(item + "/renditions/" + id + "/file", ""));
    }

    private static int visited(ApiClient who, String item, String copy) {
        return who.post(item + "/renditions/" + copy + "/check", PASSED).status();
    }

    @Test
    void boxesAreDrawnWithTheMouseAndMovedWithKeys() throws IOException {
        String id = EvidenceToSee.picture(head, reference);
        try (Visit visit = Visit.of("headteacher.ced")) {
            Page page = visit.open("evidence/detail.xhtml?id=" + id);
            page.getByText("Copy it with parts blacked out").click();
            page.locator("[id='f:reason']").fill("To make a copy for the panel.");
            visit.press("Show the picture");
            Locator shown = page.locator(".boxes img");
            shown.waitFor();
            shown.scrollIntoViewIfNeeded();
            BoundingBox area = shown.boundingBox();
            page.mouse().move(area.x + area.width * 0.1, area.y + area.height * 0.2);
            page.mouse().down();
            page.mouse().move(area.x + area.width * 0.4, area.y + area.height * 0.5);
            page.mouse().up();
            assertEquals(1, page.locator(".boxes .box").count());
            visit.press("Add a box");
            page.keyboard().press("ArrowRight");
            page.keyboard().press("Shift+ArrowDown");
            String boxes = page.locator("[id='f:boxes']").inputValue();
            assertTrue(boxes.endsWith("41 40 20 11"), boxes);
            visit.isAccessible();
            visit.picture("evidence-redact-1280");
            page.setViewportSize(390, 900);
            visit.picture("evidence-redact-390");
            page.setViewportSize(1280, 900);
            page.locator("[id='f:purpose']").selectOption("PANEL_COPY");
            page.locator("[id='f:why']").selectOption("THIRD_PARTY");
            visit.press("Make the copy");
            page.waitForURL("**/evidence/detail.xhtml**");
            assertTrue(page.locator("main").innerText().contains("For the panel"));
            visit.picture("evidence-copies-1280");
            String made = "evidence/" + id + "/renditions";
            String copied =
                    hr.get(made).array().get(0).getAsJsonObject().get("id").getAsString();
            assertEquals(200, hr.post(made + "/" + copied + "/look", "").status());
            assertEquals(200, hr.post(made + "/" + copied + "/check", PASSED).status());
            page.reload();
            byte[] copy = Files.readAllBytes(
                    page.waitForDownload(() -> visit.press("Take the copy out")).path());
            BufferedImage picture = ImageIO.read(new ByteArrayInputStream(copy));
            assertEquals(0xFF000000, picture.getRGB(30, 25));
            assertEquals(0xFF000000, picture.getRGB(90, 45));
            assertEquals(0xFFFF0000, picture.getRGB(190, 90));
        }
    }

    private BufferedImage picture(String item, JsonObject copy) throws IOException {
        Answer file = head.post(item + "/renditions/" + copy.get("id").getAsString() + "/file", "");
        assertEquals(200, file.status(), file.text());
        return ImageIO.read(new ByteArrayInputStream(file.body()));
    }
}
