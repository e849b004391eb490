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

    private final ApiClient head = ApiClient.of("headteacher.elm");
    private final String reference = CaseOverApi.reportedAtElm().reference();

    @Test
    void boxesAreBurnedIntoTheCopyAndTheOriginalStays() throws IOException {
        String item = "evidence/" + EvidenceToSee.picture(head, reference);
        String ask = "{\"purpose\":\"PANEL_COPY\",\"why\":\"PUPIL_IDENTITY\",\"boxes\":[\"10 20 30 15\"]}";
        Answer made = head.post(item + "/renditions", ask);
        assertEquals(201, made.status(), made.text());
        JsonObject copy = made.array().get(0).getAsJsonObject();
        BufferedImage picture = picture(item, copy);
        assertEquals(0xFF000000, picture.getRGB(40, 25));
        assertEquals(0xFFFF0000, picture.getRGB(100, 50));
        assertArrayEquals(EvidenceToSee.red(), head.post(item + "/file", WHY).body());
        Routed.refused("is no box", head.post(item + "/renditions", ask.replace("30 15", "thirty")));
        ApiClient stranger = ApiClient.of("headteacher.ced");
        assertEquals(404, stranger.get(item + "/renditions").status());
        String file = item + "/renditions/" + copy.get("id").getAsString() + "/file";
        assertEquals(404, stranger.post(file, "").status());
        assertEquals(204, head.post("reports/" + reference + "/imagery", "").status());
        assertEquals(404, head.post(file, "").status());
    }

    @Test
    void boxesAreDrawnWithTheMouseAndMovedWithKeys() throws IOException {
        String id = EvidenceToSee.picture(head, reference);
        try (Visit visit = Visit.of("headteacher.elm")) {
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
