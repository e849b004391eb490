package org.probity.launcher;

import java.io.IOException;
import java.time.LocalDate;

/** What has to be there before the forms about procedures, rules, exemptions and a person's own filters can be opened. */
final class RuleGroundwork {
    private static final String EDITOR = "head-of-hr";
    private static final String HEAD = "headteacher.ced";

    private final String address;
    private final LocalDate today;
    private final Places places;

    private RuleGroundwork(String address, LocalDate today, Places places) {
        this.address = address;
        this.today = today;
        this.places = places;
    }

    /**
     * Lays it.
     *
     * @param today the product's day
     * @param places gets where these forms stand
     */
    static void lay(String address, LocalDate today, Places places) throws IOException, InterruptedException {
        RuleGroundwork groundwork = new RuleGroundwork(address, today, places);
        groundwork.procedures();
        groundwork.rule();
        groundwork.exemptions();
        groundwork.own();
    }

    /** A procedure without a draft, one with a draft, and one whose draft waits for a second person. */
    private void procedures() throws IOException, InterruptedException {
        Api editor = Api.of(address, EDITOR);
        places.at(
                "/procedure/detail.xhtml",
                "f",
                EDITOR,
                "?id=" + editor.get("procedures").first("id"));
        String open = editor.done("procedures/support-offer/draft", "{}").first("id");
        places.at("/procedure/draft.xhtml", "f", EDITOR, "?id=" + open);
        places.at("/procedure/import.xhtml", "f", EDITOR, "?id=" + open);
        places.at("/procedure/publish.xhtml", "f", EDITOR, "?id=" + open);
        String waiting = editor.done("procedures/take-down/draft", "{}").first("id");
        editor.done(
                "procedures/drafts/" + waiting + "/changes",
                "{\"changes\": [{\"step\": \"report\", \"title\": \"Tell the host\"}]}");
        editor.done(
                "procedures/drafts/" + waiting + "/request",
                "{\"from\": \"" + today + "\", \"why\": \"The board agreed on it.\"}");
        places.at("/procedure/publish.xhtml", "a", "ceo", "?id=" + waiting);
        places.at("/procedure/publish.xhtml", "g", EDITOR, "?id=" + waiting);
    }

    /** A rule, and one for which somebody proposed another value. */
    private void rule() throws IOException, InterruptedException {
        Api.of(address, "hr").done("rules/minAccountAge/changes", """
                {"school": "DAM", "value": "14", "from": "%s", "why": "The board agreed on it."}""".formatted(today.plusDays(10)));
        places.at("/school/rule.xhtml", "f", "hr", "?school=ELM&key=minAccountAge");
        places.at("/school/rule.xhtml", "c", EDITOR, "?school=DAM&key=minAccountAge");
    }

    /** One that was asked for, and one that was given. */
    private void exemptions() throws IOException, InterruptedException {
        places.at("/exemption/ask.xhtml", "f", "staff.ced", "");
        places.at("/exemption/detail.xhtml", "f", HEAD, "?id=" + exemption());
        String given = exemption();
        Api.of(address, HEAD).done("exemptions/" + given + "/decision", "{\"agree\": true}");
        places.at("/exemption/detail.xhtml", "r", HEAD, "?id=" + given);
    }

    private String exemption() throws IOException, InterruptedException {
        return Api.of(address, "staff.ced")
                .done("exemptions", """
                {"school": "CED", "kind": "DEVICE_ACCESS", "purpose": "Mail on the way", "from": "%s", "to": "%s"}""".formatted(today, today.plusDays(7)))
                .first("id");
    }

    /** What people keep for themselves. */
    private void own() throws IOException, InterruptedException {
        Api.of(address, HEAD).done("saved-filters", """
                {"place": "CASES", "name": "Late ones", "choices": {"due": "LATE"}}""");
        places.at("/search/filters.xhtml", "own", HEAD, "");
        places.at("/search/filters.xhtml", "f", HEAD, "?place=CASES&state=OPEN&due=LATE");
        places.at("/calendar/feed.xhtml", "f", HEAD, "");
        places.at("/account/declarations.xhtml", "f", "staff.ced", "");
    }
}
