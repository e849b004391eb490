package org.probity.launcher;

import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.sql.SQLException;
import java.time.Duration;
import java.time.LocalDate;
import java.util.Base64;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import javax.imageio.ImageIO;
import org.probity.it.Await;

/** What has to be there before the forms about concerns, evidence, data breaches, safeguarding and cases from elsewhere can be opened. */
final class MatterGroundwork {
    private static final String HEAD = "headteacher.ced";
    private static final String LEAD = "dsl.bee";
    private static final Duration PATIENCE = Duration.ofMinutes(1);

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
        groundwork.partings();
        groundwork.statements();
        groundwork.fromElsewhere();
        groundwork.meeting();
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
    private void evidence() throws IOException, InterruptedException, SQLException {
        String reference = reported(", \"about\": {\"person\": \"" + person(head, "Haile") + "\"}");
        head.done("reports/" + reference + "/triage", "{\"clauses\": [\"29\"]}");
        String evidence = "reports/" + reference + "/evidence";
        head.done(evidence, """
                {"files": [{"fileName": "screen.png", "content": "%s"}],
                 "capture": {"kind": "SCREEN_PRINT", "description": "A post", "platform": "Facebook",
                  "address": "https://social.example/p/1", "undated": true, "capturedAt": "%sT08:15",
                  "capturedBy": "Ms Ada Example", "device": "School laptop 14"}}""".formatted(picture(), today.minusDays(1)));
        String item = head.get(evidence).first("id");
        String checked = copied(item);
        Api second = Api.of(hosting.address(), "head-of-hr");
        second.done("evidence/" + item + "/renditions/" + checked + "/look", "");
        second.done("evidence/" + item + "/renditions/" + checked + "/check", "{\"passed\": true}");
        places.at("/evidence/check.xhtml", "f", "head-of-hr", "?id=" + copied(item));
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

    /** Gives the id of the latest copy. */
    private String copied(String item) throws IOException, InterruptedException, SQLException {
        head.done(
                "evidence/" + item + "/renditions",
                "{\"purpose\": \"PANEL_COPY\", \"why\": \"PUPIL_IDENTITY\", \"boxes\": [\"10 20 30 15\"]}");
        return hosting.register()
                .list("select public_id from rendition order by id desc limit 1")
                .get(0);
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

    /** A report to step back from, and one that is about several people. */
    private void partings() throws IOException, InterruptedException {
        places.at("/breach/back.xhtml", "f", HEAD, "?ref=" + reported(""));
        places.at("/breach/divide.xhtml", "f", HEAD, "?ref=" + reported(""));
    }

    /** A case that is being looked into, and three people who were asked for a statement in it. */
    private void statements() throws Exception {
        String reference = reported(", \"about\": {\"person\": \"" + person(head, "Haile") + "\"}");
        head.done("reports/" + reference + "/triage", "{\"clauses\": [\"29\"]}");
        String matter = "cases/" + reference;
        String investigator = head.get(matter + "/people?duty=INVESTIGATOR").first("id");
        head.done(matter + "/steps", "{\"outcome\": \"APPOINTED\", \"person\": \"" + investigator + "\"}");
        places.at("/statement/ask.xhtml", "f", HEAD, "?ref=" + reference + "&kind=NOTES");
        places.at("/statement/detail.xhtml", "r", HEAD, "?id=" + statement(matter, "one"));
        places.at("/statement/detail.xhtml", "w", HEAD, "?id=" + statement(matter, "two"));
        Pattern link = Pattern.compile(
                "public/statement\\.xhtml\\?of=" + Pattern.quote(statement(matter, "three")) + "&token=[\\w-]+");
        Await.until("a mail to a witness", PATIENCE, () -> !hosting.mail()
                .notices(link)
                .isEmpty());
        Matcher found = link.matcher(hosting.mail().notices(link).get(0));
        found.find();
        places.at("/public/statement.xhtml", "f", "", found.group().replaceFirst("[^?]*", ""));
    }

    private String statement(String matter, String who) throws IOException, InterruptedException {
        return head.done(matter + "/statements", """
                {"kind": "STATEMENT", "name": "Mrs Pat Witness", "email": "%s@witness.example", "given": "What did you see?"}""".formatted(who)).first("id");
    }

    /** A file with a case from elsewhere that waits to be taken over. */
    private void fromElsewhere() throws IOException, InterruptedException {
        String file = head.upload("takeovers", "cases.csv", """
                Reference,School,Kind,Subject,Opened on,Stands at,Clauses,Summary
                HR/1,CED,Staff,h.lonsdale@cedar-school.example,%s,Investigation,29,Remarks about a colleague
                """.formatted(today.minusDays(30)));
        places.at("/takeover/send.xhtml", "f", HEAD, "");
        places.at("/takeover/preview.xhtml", "f", HEAD, "?id=" + file);
    }

    /** An interview that is still to come. */
    private void meeting() throws IOException, InterruptedException {
        LedCase led = LedCase.ofATeacher(hosting.address());
        for (String note : List.of("Appointed.", "Asked to an interview.")) {
            Api.Answer taken = led.step(note);
            if (taken.status() != 200) {
                throw new AssertionError(taken.text());
            }
        }
        String text = head.get("cases/" + led.reference()).text();
        String id = new Api.Answer(200, text.substring(text.indexOf("\"meetings\":"))).first("id");
        places.at("/casework/meeting.xhtml", "f", HEAD, "?ref=" + led.reference() + "&id=" + id);
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
