package org.probity.launcher;

import java.io.IOException;
import java.sql.SQLException;
import java.time.Duration;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jsoup.nodes.Element;
import org.probity.it.Await;
import org.probity.launcher.Desk.Page;

/** What has to be there before every form can be opened: reports, a case, policies and letters in each state, a link by mail. */
final class Groundwork {
    private static final Duration PATIENCE = Duration.ofMinutes(1);
    private static final Pattern LINK = Pattern.compile("public/password\\.xhtml\\?token=[\\w-]+");
    private static final Pattern ASKED = Pattern.compile("public/acknowledge\\.xhtml\\?of=[\\w-]+&token=[\\w-]+");
    private static final String POLICY = """
            # %s

            ## 1. Purpose

            1.1 Visitors must sign in at the office.
            """;

    private final Hosting hosting;
    private final Places places;
    private String waiting;
    private String opened;

    private Groundwork(Hosting hosting, Places places) {
        this.hosting = hosting;
        this.places = places;
    }

    /** @param places gets the forms that only stand on the page of one policy, letter, person or link */
    static Groundwork laid(Hosting hosting, Places places) throws Exception {
        Groundwork groundwork = new Groundwork(hosting, places);
        groundwork.reports();
        groundwork.policies();
        groundwork.letters();
        groundwork.person();
        groundwork.link();
        groundwork.acknowledgement();
        groundwork.asked();
        groundwork.trust();
        MatterGroundwork.lay(hosting, day(0), places);
        RuleGroundwork.lay(hosting.address(), day(0), places);
        return groundwork;
    }

    /** Where everybody who looks for forms begins. */
    List<String> beginnings() {
        return List.of(
                "/today/list.xhtml",
                "/casework/detail.xhtml?ref=" + opened,
                "/breach/triage.xhtml?ref=" + waiting,
                "/policy/list.xhtml?school=CED&shelf=WAY");
    }

    /** A report that waits and a report that became a case. */
    private void reports() throws IOException, InterruptedException {
        Desk colleague = Desk.of(hosting.address(), "lm.ced");
        waiting = Reporters.one(colleague);
        opened = Reporters.one(colleague);
        Desk head = Desk.of(hosting.address(), "headteacher.ced");
        Page triage = head.open("breach/triage.xhtml?ref=" + opened);
        triage.at("f:category").select("option").removeAttr("selected");
        triage.at("f:category").select("option:containsOwn(A teacher)").attr("selected", "selected");
        tick(triage.content().select("input[name=f:clauses]").first());
        tick(triage.content().select("input[name=f:intent]").first());
        triage.at("f:route").val("Considered: an investigation first.");
        Page done = head.press(triage.content()
                .select("main form input[type=submit]:not(.quiet)")
                .first());
        if (done.status() != 200 || done.content().location().contains("/triage.xhtml")) {
            throw new AssertionError("No case: " + done.text());
        }
    }

    private static void tick(Element box) {
        if (box != null) {
            box.attr("checked", "checked");
        }
    }

    /** A draft, a version before the governors and one that they approved. */
    private void policies() throws IOException, InterruptedException {
        Api clerk = Api.of(hosting.address(), "clerk");
        String draft = draft(clerk, "Visitors policy");
        String inReview = draft(clerk, "Lettings policy");
        clerk.put("policies/" + inReview + "/particulars", """
                {"ownerRole": "Headteacher", "audience": ["Staff"], "changeSummary": "It is new.", "reviewCycleMonths": 12}""");
        clerk.done("policies/" + inReview + "/submission", "{}");
        String approved = draft(clerk, "Minibus policy");
        Api.of(hosting.address(), "governor.ced").done("policies/" + approved + "/sign-offs", "{}");
        places.at("/policy/sign.xhtml", "f", "governor.ced", "?id=" + inReview);
        places.at("/policy/publish.xhtml", "f", "clerk", "?id=" + approved);
        places.at("/policy/chain.xhtml", "f", "clerk", "?id=" + draft);
        places.at("/policy/consult.xhtml", "open", "clerk", "?id=" + draft);
        String asked = draft(clerk, "Cycling policy");
        clerk.done("policies/" + asked + "/consultation", """
                {"asked": ["ST", "GOV"], "closesOn": "%s", "note": ""}""".formatted(day(30)));
        clerk.done("policies/" + asked + "/consultation/comments", "{\"text\": \"It is clear.\"}");
        for (String form : List.of("f", "a", "c")) {
            places.at("/policy/consult.xhtml", form, "clerk", "?id=" + asked);
        }
        boards(clerk);
    }

    /** A meeting of governors that is planned, one that was called and one that was opened today. */
    private void boards(Api clerk) throws IOException, InterruptedException {
        String planned = board(clerk);
        for (String form : List.of("p", "o", "n", "x")) {
            places.at("/board/detail.xhtml", form, "clerk", "?id=" + planned);
        }
        String called = board(clerk);
        clerk.done("board-meetings/" + called + "/notice", "{\"urgent\": \"It cannot wait.\"}");
        places.at("/board/detail.xhtml", "a", "clerk", "?id=" + called);
        String held = board(clerk);
        Api.Answer notice = clerk.done("board-meetings/" + held + "/notice", "{\"urgent\": \"It cannot wait.\"}");
        String seat =
                notice.text().replaceAll("(?s).*\"seats\"\\s*:\\s*\\[\\s*\\{\\s*\"id\"\\s*:\\s*\"([^\"]+)\".*", "$1");
        clerk.done(
                "board-meetings/" + held + "/attendance",
                "{\"present\": [\"" + seat + "\"], \"presiding\": \"" + seat + "\"}");
        places.at("/board/detail.xhtml", "s", "clerk", "?id=" + held);
        places.at("/board/detail.xhtml", "m", "clerk", "?id=" + held);
        places.at("/board/record.xhtml", "d", "clerk", "?id=" + held);
        places.at("/board/record.xhtml", "i", "clerk", "?id=" + held);
    }

    private static String board(Api clerk) throws IOException, InterruptedException {
        String id = clerk.done("board-meetings", """
                {"school": "CED", "starts": "%sT18:00:00", "place": "Library"}""".formatted(day(0))).first("id");
        clerk.done("board-meetings/" + id + "/items", "{\"title\": \"Dates of next year\"}");
        return id;
    }

    /** The product's day, so many days from now, as the API writes it. */
    private static LocalDate day(int later) {
        return LocalDate.now(ZoneId.of("Europe/London")).plusDays(later);
    }

    private static String draft(Api clerk, String title) throws IOException, InterruptedException {
        return clerk.upload("schools/CED/policies/import?save=true", "policy.md", POLICY.formatted(title));
    }

    /** One for each act. */
    private void letters() throws SQLException {
        letter("agree", "DRAFT", "EMAIL");
        letter("withdraw", "DRAFT", "EMAIL");
        letter("again", "UNCERTAIN", "EMAIL");
        letter("record", "QUEUED", "FIRST_CLASS");
        letter("missent", "SENT", "EMAIL");
    }

    private void letter(String act, String state, String service) throws SQLException {
        String source = hosting.register()
                .list(
                        "select l.public_id from letter l join matter m on m.id = l.matter_id where m.reference = ? and l.recipient_name <> 'Copy' order by l.written limit 1",
                        opened)
                .get(0);
        String id = hosting.register().copies(source, state, service, 1).get(0);
        places.at("/letter/detail.xhtml", act, "headteacher.ced", "?id=" + id);
    }

    /** Somebody for whom a deputy may be named, and who may get an account. */
    private void person() throws IOException, InterruptedException {
        String id = Api.of(hosting.address(), "headteacher.ced")
                .get("people?start=Lonsdale")
                .first("id");
        places.at("/person/cover.xhtml", "f", "headteacher.ced", "?id=" + id);
        places.at("/person/invite.xhtml", "f", "admin", "?id=" + id);
    }

    /** The link in the mail to somebody who forgot the password. */
    private void link() throws Exception {
        Desk visitor = new Desk(hosting.address());
        Page forgotten = visitor.open("public/forgotten.xhtml");
        forgotten.at("f:name").val("staff.ced");
        visitor.press(forgotten, "f:ask");
        Await.until("a mail with a link", PATIENCE, () -> !hosting.mail()
                .notices(LINK)
                .isEmpty());
        Matcher link = LINK.matcher(hosting.mail().notices(LINK).get(0));
        link.find();
        places.at("/public/password.xhtml", "f", "", link.group().replaceFirst("[^?]*", ""));
    }

    /** The link in the mail to a parent without an account who is asked to read a policy. */
    private void acknowledgement() throws Exception {
        Api head = Api.of(hosting.address(), "headteacher.ced");
        String version = head.get("campaigns/texts?school=CED").first("id");
        head.done("campaigns", """
                {"school": "CED", "title": "For families", "people": ["PARENT_CARER"], "versions": ["%s"]}""".formatted(version));
        Await.until("a mail to a parent", PATIENCE, () -> !hosting.mail()
                .notices(ASKED)
                .isEmpty());
        Matcher link = ASKED.matcher(hosting.mail().notices(ASKED).get(0));
        link.find();
        places.at("/public/acknowledge.xhtml", "f", "", link.group().replaceFirst("[^?]*", ""));
    }

    /** A campaign that runs, what one of its people has to read, and the pages about its text. */
    private void asked() throws IOException, InterruptedException {
        String head = "headteacher.ced";
        Api api = Api.of(hosting.address(), head);
        String version = api.get("campaigns/texts?school=CED").first("id");
        String campaign = api.done("campaigns", """
                {"school": "CED", "title": "For teachers", "people": ["TEACHER"], "versions": ["%s"]}""".formatted(version)).first("id");
        places.at("/acknowledgement/campaign.xhtml", "f", head, "?id=" + campaign);
        places.at("/acknowledgement/new.xhtml", "f", head, "?school=CED");
        String request = api.get("reading-requests?campaign=" + campaign).first("id");
        for (String form : List.of("f", "r", "c", "a", "e")) {
            places.at("/acknowledgement/request.xhtml", form, head, "?id=" + request);
        }
        String mine =
                Api.of(hosting.address(), "staff.ced").get("acknowledgements").text();
        Matcher text = Pattern.compile("\"texts\"\\s*:\\s*\\[\\s*\\{[^}]*\"id\"\\s*:\\s*\"([^\"]+)\"")
                .matcher(mine);
        if (!text.find()) {
            throw new AssertionError("Nothing to read: " + mine);
        }
        places.at("/acknowledgement/read.xhtml", "f", "staff.ced", "?id=" + text.group(1));
        places.at("/publication/log.xhtml", "f", "clerk", "?id=" + version);
        places.at("/register/copy.xhtml", "f", "clerk", "?id=" + version);
        places.at("/board/plan.xhtml", "f", "clerk", "");
    }

    /** Texts of the trust in each state, policies of before, and lists of people. */
    private void trust() throws IOException, InterruptedException {
        TrustGroundwork trust = new TrustGroundwork(hosting.address(), day(0));
        trust.texts().forEach((page, version) -> places.at(page, "f", "clerk", "?id=" + version));
        trust.waiting("Parking policy");
        places.at("/policy/migrating.xhtml", "f", "clerk", "");
        places.at("/policy/release.xhtml", "f", "clerk", "?id=" + trust.waiting("Boating policy"));
        places.at("/person/leavers.xhtml", "f", "head-of-hr", "?id=" + trust.taken("G1"));
        places.at("/person/imported.xhtml", "f", "head-of-hr", "?id=" + trust.people("G2"));
    }
}
