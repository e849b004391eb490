package org.probity.launcher;

import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.Base64;
import java.util.List;
import javax.imageio.ImageIO;

/** What has to be there before the forms about concerns, evidence, data breaches and safeguarding can be opened. */
final class MatterGroundwork {
    private static final String HEAD = "headteacher.ced";
    private static final String LEAD = "dsl.bee";

    private final Hosting hosting;
    private final LocalDate today;
    private final Api head;
    private final Places places;

    private MatterGroundwork(Hosting hosting, LocalDate today, Places places) throws IOException, InterruptedException {
        this.hosting = hosting;
        this.today = today;
        this.places = places;
        this.head = Api.of(hosting.address(), HEAD);
    }

    /**
     * Lays it.
     *
     * @param today the product's day
     * @param places gets where these forms stand
     */
    static void lay(Hosting hosting, LocalDate today, Places places) throws Exception {
        MatterGroundwork groundwork = new MatterGroundwork(hosting, today, places);
        groundwork.concerns();
        groundwork.evidence();
        groundwork.lockedAway();
        groundwork.data();
        groundwork.pattern();
        groundwork.messages();
    }

    /** A concern that waits, and one that was answered and can be taken further behind its code. */
    private void concerns() throws IOException, InterruptedException, SQLException {
        concern();
        places.at("/concern/act.xhtml", "f", HEAD, "?ref=" + newest("concern") + "&act=ANSWER");
        Way code = Way.behind(concern());
        head.done("concerns/" + newest("concern") + "/answer", "{\"text\": \"There is a roof from Monday.\"}");
        places.at(new Place("", "/public/status.xhtml", "m", code));
        places.at(new Place("", "/public/status.xhtml", "g", code));
    }

    /** Gives the receipt code. */
    private String concern() throws IOException, InterruptedException {
        return Api.with(hosting.address(), null).done("public-concerns", """
                {"school": "CED", "addressedTo": "HEAD", "about": "NOBODY", "concern": "Nowhere to wait in the rain."}""").first("receipt");
    }

    /** A report with a picture, a copy of it, and a request that a platform takes something down. */
    private void evidence() throws IOException, InterruptedException {
        String reference = reported("");
        String evidence = "reports/" + reference + "/evidence";
        head.done(evidence, """
                {"files": [{"fileName": "screen.png", "content": "%s"}],
                 "capture": {"kind": "SCREEN_PRINT", "description": "A post", "platform": "Facebook",
                  "address": "https://social.example/p/1", "undated": true, "capturedAt": "%sT08:15",
                  "capturedBy": "Ms Ada Example", "device": "School laptop 14"}}""".formatted(picture(), today.minusDays(1)));
        String item = head.get(evidence).first("id");
        head.done(
                "evidence/" + item + "/renditions",
                "{\"purpose\": \"PANEL_COPY\", \"why\": \"PUPIL_IDENTITY\", \"boxes\": [\"10 20 30 15\"]}");
        String wanted = head.done("reports/" + reference + "/take-downs", """
                {"platform": "Facebook", "address": "https://social.example/p/1", "rule": "Harassment"}""").first("id");
        places.at("/evidence/add.xhtml", "f", HEAD, "?ref=" + reference);
        places.at("/evidence/suspect.xhtml", "f", HEAD, "?ref=" + reference);
        places.at("/evidence/takedown.xhtml", "f", HEAD, "?ref=" + reference);
        places.at("/evidence/detail.xhtml", "f", HEAD, "?id=" + item);
        places.at("/evidence/detail.xhtml", "c", HEAD, "?id=" + item);
        places.at("/evidence/redact.xhtml", "f", HEAD, "?id=" + item);
        places.at("/evidence/act.xhtml", "f", HEAD, "?id=" + item + "&act=HAND_OUT");
        places.at("/evidence/ledger.xhtml", "f", HEAD, "?id=" + wanted);
    }

    /** A report of which nobody may see the pictures. */
    private void lockedAway() throws IOException, InterruptedException {
        String reference = reported(", \"indecentImage\": true");
        places.at("/evidence/add.xhtml", "s", HEAD, "?ref=" + reference);
    }

    /** A case that has a data protection case beside it. */
    private void data() throws IOException, InterruptedException, SQLException {
        String reference = reported(", \"about\": {\"person\": \"" + person(head, "Haile") + "\"}");
        head.done("reports/" + reference + "/triage", """
                {"clauses": ["29"], "flags": ["PERSONAL_DATA"], "dataLoss": {"what": "A list was left on a bus.", "kinds": ["names"]}}""");
        places.at("/databreach/act.xhtml", "f", "dpo", "?ref=" + newest("data_breach") + "&act=FACTS");
        places.at("/safeguarding/seal.xhtml", "f", HEAD, "?ref=" + reference + "&kind=THRESHOLD");
    }

    /** Three concerns about one teacher, which have to be looked at together. */
    private void pattern() throws IOException, InterruptedException {
        Api lead = Api.of(hosting.address(), LEAD);
        String person = person(lead, "Mensah-Boyd");
        for (int ago : List.of(120, 60, 4)) {
            lead.done("low-level-concerns", """
                    {"school": "BEE", "person": "%s", "happenedOn": "%s", "what": "A joke about a pupil.", "context": "After the lesson.",
                     "action": "Spoken with.", "source": "COLLEAGUE"}""".formatted(person, today.minusDays(ago)));
        }
        Api reviewer = Api.of(hosting.address(), "headteacher.bee");
        places.at("/safeguarding/record.xhtml", "f", LEAD, "");
        places.at(
                "/safeguarding/review.xhtml",
                "f",
                "headteacher.bee",
                "?id=" + reviewer.get("concern-reviews").first("id"));
    }

    /** Somebody without a name to whom the school can write. */
    private void messages() throws IOException, InterruptedException, SQLException {
        Api.with(hosting.address(), null)
                .done("public-reports", "{\"school\": \"CED\", \"whatHappened\": \"Somebody swore at the gate.\"}");
        places.at("/breach/write.xhtml", "f", HEAD, "?ref=" + newest("report"));
    }

    private String reported(String more) throws IOException, InterruptedException {
        return Api.of(hosting.address(), "lm.ced")
                .done("reports", """
                {"school": "CED", "whatHappened": "A message stood in an open group.", "occurredOn": "%s"%s}""".formatted(today.minusDays(2), more))
                .first("reference");
    }

    private static String person(Api who, String familyName) throws IOException, InterruptedException {
        return who.get("people?start=" + familyName).first("id");
    }

    /** Reference of the latest matter of this table. */
    private String newest(String table) throws SQLException {
        return hosting.register()
                .list("select m.reference from " + table
                        + " t join matter m on m.id = t.matter_id order by m.id desc limit 1")
                .get(0);
    }

    /** A small PNG in base64. */
    private static String picture() throws IOException {
        ByteArrayOutputStream content = new ByteArrayOutputStream();
        ImageIO.write(new BufferedImage(200, 100, BufferedImage.TYPE_INT_RGB), "png", content);
        return Base64.getEncoder().encodeToString(content.toByteArray());
    }
}
