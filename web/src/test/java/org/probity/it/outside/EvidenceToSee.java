package org.probity.it.outside;

import static org.junit.jupiter.api.Assertions.assertEquals;

import com.google.gson.Gson;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import javax.imageio.ImageIO;
import org.probity.it.ApiClient;
import org.probity.it.ApiClient.Answer;
import org.probity.it.CaseOverApi;

/** Evidence and take-down requests at Elm, made over the API, so that their pages have something to show. */
final class EvidenceToSee {
    static final byte[] NOTE = "Seen on Tuesday at noon.".getBytes(StandardCharsets.UTF_8);
    private static final Gson JSON = new Gson();

    private EvidenceToSee() {}

    /** Who opens a page with this query. */
    @FunctionalInterface
    interface Opened {
        void by(String who, String page, String query);
    }

    /** How a file was captured, whole. */
    static Map<String, String> captured(String kind) {
        return new HashMap<>(Map.of(
                "kind", kind,
                "description", "A post about a colleague",
                "platform", "Facebook",
                "address", "https://social.example/p/1",
                "postedAt", "2026-11-18T16:45",
                "capturedAt", "2026-11-19T08:15",
                "capturedBy", "Ms Ada Example",
                "device", "School laptop 14"));
    }

    /** Adds a file; gives the id of the item. */
    static String added(ApiClient who, String reference, Map<String, String> captured) {
        Answer answer = who.upload("reports/" + reference + "/evidence", "note.txt", NOTE, captured);
        assertEquals(201, answer.status(), answer.text());
        return newest(who, reference);
    }

    /** A red screen, as a PNG. */
    static byte[] red() {
        BufferedImage image = new BufferedImage(200, 100, BufferedImage.TYPE_INT_RGB);
        for (int x = 0; x < 200; x++) {
            for (int y = 0; y < 100; y++) {
                image.setRGB(x, y, 0xFF0000);
            }
        }
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try {
            ImageIO.write(image, "png", out);
        } catch (IOException memoryNeverFails) {
            throw new UncheckedIOException(memoryNeverFails);
        }
        return out.toByteArray();
    }

    /** Adds a picture; gives the id of the item. */
    static String picture(ApiClient who, String reference) {
        Answer answer = who.upload("reports/" + reference + "/evidence", "screen.png", red(), captured("SCREEN_PRINT"));
        assertEquals(201, answer.status(), answer.text());
        return newest(who, reference);
    }

    static String newest(ApiClient who, String reference) {
        return CaseOverApi.all(who.get("reports/" + reference + "/evidence").array())
                .get(0)
                .get("id")
                .getAsString();
    }

    static String wanted(ApiClient who, String reference) {
        Answer answer = who.post(
                "reports/" + reference + "/take-downs",
                JSON.toJson(Map.of(
                        "platform", "Facebook",
                        "address", "https://social.example/p/1",
                        "rule", "Harassment of a private person")));
        assertEquals(201, answer.status(), answer.text());
        return answer.object().get("id").getAsString();
    }

    static Answer entered(ApiClient who, String takeDown, String act, String at) {
        return who.post("take-downs/" + takeDown + "/entries", JSON.toJson(Map.of("act", act, "at", at)));
    }

    static void looks(Opened opened) {
        ApiClient head = ApiClient.of("headteacher.elm");
        String reference = CaseOverApi.reportedAtElm().reference();
        String ref = "?ref=" + reference;
        String item = "?id=" + added(head, reference, captured("SCREEN_PRINT"));
        String takeDown = wanted(head, reference);
        assertEquals(
                200, entered(head, takeDown, "REPORTED", "2026-11-19T10:00").status());
        for (String page : List.of("list", "add", "suspect", "takedown", "refused")) {
            opened.by("headteacher.elm", "evidence/" + page, ref);
        }
        opened.by("headteacher.elm", "evidence/redact", "?id=" + picture(head, reference));
        opened.by("headteacher.elm", "breach/detail", ref);
        opened.by("headteacher.elm", "evidence/detail", item);
        opened.by("headteacher.elm", "evidence/ledger", "?id=" + takeDown);
        for (String act : List.of("HAND_OUT", "SEAL", "BREAK_SEAL", "PERMISSION_BACK")) {
            opened.by("headteacher.elm", "evidence/act", item + "&act=" + act);
        }
        opened.by("admin", "evidence/sealed", "");
        copied(opened);
        closed(head, opened);
    }

    private static void copied(Opened opened) {
        ApiClient cedar = ApiClient.of("headteacher.ced");
        CaseOverApi matter = Routed.about("Haile", "CED", "lm.ced", cedar);
        matter.triaged(cedar, Routed.charge(cedar, matter, Map.of()));
        String item = "evidence/" + picture(cedar, matter.reference());
        Answer made = cedar.post(
                item + "/renditions",
                "{\"purpose\":\"PANEL_COPY\",\"why\":\"PUPIL_IDENTITY\",\"boxes\":[\"10 20 30 15\"]}");
        String copy = made.array().get(0).getAsJsonObject().get("id").getAsString();
        opened.by("head-of-hr", "evidence/check", "?id=" + copy);
    }

    private static void closed(ApiClient head, Opened opened) {
        String reference = CaseOverApi.reportedAtElm().reference();
        String item = added(head, reference, captured("SCREEN_PRINT"));
        assertEquals(204, head.post("reports/" + reference + "/imagery", "").status());
        for (String page : List.of("list", "add")) {
            opened.by("headteacher.elm", "evidence/" + page, "?ref=" + reference);
        }
        opened.by("headteacher.elm", "evidence/detail", "?id=" + item);
    }
}
