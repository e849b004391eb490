package org.probity.it.outside;

import static org.junit.jupiter.api.Assertions.assertEquals;

import com.google.gson.JsonArray;
import com.google.gson.JsonObject;
import java.util.List;
import org.probity.it.ApiClient;
import org.probity.it.ApiClient.Answer;
import org.probity.it.Records;

/** Drafts of procedures made for tests, and the way back from a version that a test published. */
final class OwnDrafts {
    /** A procedure of a school's own, as its file has it. */
    static final String SPORTS_DAY = """
            procedure: sports-day
            title: Sports day
            kind: ANY
            parallel: true
            steps:
              - step: watch
                title: Watch
                kind: CHECK
                by: [HT]
                within: {rule: L30, days: 5, counted: WORKING}
                outcomes:
                  - CLOSED: It is over
                    next: END
            """;

    private static final List<String> ROWS = List.of(
            "procedure_draft_author where draft_id in (select id from procedure_draft where text like ?)",
            "procedure_draft where text like ?");

    private static final List<String> EDITION = List.of("transition", "step_letter", "step_limit", "step_decider");

    private OwnDrafts() {}

    /** Neither a draft nor a procedure of this name is there any more. */
    static void forgotten(String code) {
        ROWS.forEach(rows -> Records.run("delete from " + rows, "procedure: " + code + "%"));
        String steps =
                "select s.id from step s join procedure_version v on v.id = s.version_id join procedure p on p.id = v.procedure_id where p.code = ?";
        EDITION.forEach(table -> Records.run("delete from " + table + " where step_id in (" + steps + ")", code));
        Records.run("delete from step where id in (" + steps + ")", code);
        Records.run(
                "delete from procedure_version where procedure_id = (select id from procedure where code = ?)", code);
        Records.run("delete from procedure where code = ?", code);
    }

    /** New procedures in hand, as this person sees them. */
    static JsonArray fresh(ApiClient who) {
        return who.get("procedures/drafts").array();
    }

    /** The draft in hand of this procedure, begun if there is none, as the head of HR sees it. */
    static JsonObject of(String code) {
        Answer begun = ApiClient.of("head-of-hr").post("procedures/" + code + "/draft", "{}");
        assertEquals(201, begun.status(), begun.text());
        return begun.object();
    }

    static String id(String code) {
        return of(code).get("id").getAsString();
    }

    /** A draft of the staff procedure that gives an investigation other days, so that past cases differ; one change of it at a time. */
    static synchronized String ofStaffConduct() {
        String id = id("staff-conduct");
        Answer changed = ApiClient.of("head-of-hr")
                .post(
                        "procedures/drafts/" + id + "/changes",
                        "{\"changes\":[{\"step\":\"investigate\",\"time\":{\"days\":35}}]}");
        assertEquals(200, changed.status(), changed.text());
        return id;
    }

    /** No draft of this procedure is in hand any more. */
    static void away(String code) {
        Records.run(
                "update procedure_draft set state = 'GIVEN_UP' where state in ('OPEN', 'WAITING') and procedure_id = (select id from procedure where code = ?)",
                code);
    }

    /** New cases follow the first version of this procedure again. */
    static void firstVersionAgain(String code) {
        Records.run(
                "update procedure_version set status = case when number = 1 then 'PUBLISHED' else 'RETIRED' end, effective = case when number > 1 then date '2026-11-20' end where procedure_id = (select id from procedure where code = ?)",
                code);
        Records.run("update procedure set title = 'Support offer' where code = ? and code = 'support-offer'", code);
    }

    /** Public id of the version that new cases follow. */
    static String version(String code) {
        return Records.text(
                "select v.public_id from procedure_version v join procedure p on p.id = v.procedure_id where p.code = ? and v.status = 'PUBLISHED' order by v.number limit 1",
                code);
    }

    static void looks(WhoOpensWhat all) {
        String id = "?id=" + ofStaffConduct();
        all.plain("headteacher.ced", "procedure/list");
        all.also("head-of-hr", "procedure/list", "?after=staff-conduct");
        all.also("headteacher.ced", "procedure/detail", "?id=" + version("staff-conduct"));
        all.also("head-of-hr", "procedure/detail", "?id=" + version("take-down"));
        all.also("head-of-hr", "procedure/draft", id + "&step=route");
        all.also("head-of-hr", "procedure/import", id);
        all.also("head-of-hr", "procedure/import", "");
        all.also("head-of-hr", "procedure/replay", id);
        all.also("head-of-hr", "procedure/publish", id);
        all.also("ceo", "procedure/publish", id);
    }
}
