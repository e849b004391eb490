package org.probity.it.outside;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.google.gson.JsonArray;
import com.google.gson.JsonObject;
import com.microsoft.playwright.Page;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jboss.arquillian.container.test.api.RunAsClient;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.probity.it.ApiClient;
import org.probity.it.CaseOverApi;
import org.probity.it.Records;
import org.probity.it.Statements;
import org.probity.it.Visit;

/** A case of two years with 400 acts and 300 items of evidence opens like one of yesterday. */
@ExtendWith(ArquillianExtension.class)
@RunAsClient
class LongCaseIT {
    private static final String HEAD = "headteacher.bee";
    private static final int ACTS = 400;
    private static final int ITEMS = 300;
    private static final int STRETCH = 25;
    private static final int BUDGET = 36;
    private static final int STRETCH_BUDGET = 16;
    private static CaseOverApi matter;
    private static Statements young;

    @BeforeAll
    static void twoYears() {
        ApiClient head = ApiClient.of(HEAD);
        matter = Routed.about("Holloway", "BEE", "staff.bee", head);
        matter.triaged(head, Routed.charge(head, matter, Map.of("subjectKind", "TEACHER")));
        matter.step(
                head, Map.of("outcome", "APPOINTED", "person", matter.free(head, "INVESTIGATOR"), "note", "At once."));
        young = opened();
        Records.run("""
                insert into step_taken (id, public_id, case_id, step_id, outcome, by_id, at, note)
                select nextval('ids'), app.public_id(), t.case_id, t.step_id, t.outcome, t.by_id, t.at - make_interval(hours => 44 * n), 'Act number ' || n || '.'
                from (select t.* from step_taken t join case_file c on c.id = t.case_id join matter m on m.id = c.matter_id where m.reference = ? order by t.at limit 1) t,
                  generate_series(1, ?) n""", matter.reference(), ACTS - 1);
        Records.run("""
                insert into evidence (id, public_id, matter_id, kind, description, file_name, media_type, length, sha256, checked, received)
                select nextval('ids'), app.public_id(), m.id, 'FILE', 'Item ' || n, 'note.txt', 'text/plain', 24, repeat('0', 64), 'CLEAN', timestamptz '2026-11-20 08:00:00Z' - make_interval(hours => n)
                from matter m, generate_series(1, ?) n where m.reference = ?""", ITEMS, matter.reference());
    }

    private static Statements opened() {
        try (Visit visit = Visit.of(HEAD)) {
            String address = "casework/detail.xhtml?ref=" + matter.reference();
            return Statements.of(
                    () -> assertEquals(200, visit.page().request().get(address).status(), address));
        }
    }

    @Test
    void itsPageKeepsTheBudgetAndTheDatabaseCutsBothLists() {
        Statements old = opened();
        assertTrue(old.count() <= young.count(), () -> young.count() + " before, then " + old.count() + "\n" + old);
        assertTrue(old.count() <= BUDGET, () -> old.count() + "\n" + old);
        assertTrue(old.rowsOf("step_taken") <= 2 * STRETCH, () -> old.rowsOf("step_taken") + " acts\n" + old);
        assertTrue(old.rowsOf("from evidence") <= STRETCH, () -> old.rowsOf("from evidence") + " items\n" + old);
    }

    @Test
    void theApiKeepsItsBudgetAndGivesAStretchAtATime() {
        ApiClient head = ApiClient.of(HEAD);
        String path = "cases/" + matter.reference();
        Statements whole = Statements.of(() -> assertEquals(200, head.get(path).status()));
        assertTrue(whole.count() <= BUDGET, () -> whole.count() + "\n" + whole);
        assertTrue(whole.rowsOf("step_taken") <= 2 * STRETCH, () -> whole.rowsOf("step_taken") + " acts\n" + whole);
        JsonObject file = head.get(path).object();
        Set<String> seen = new HashSet<>(acts(file.getAsJsonArray("chronology")));
        assertEquals(STRETCH, seen.size());
        String before = file.get("earlier").getAsString();
        JsonObject stretch = null;
        for (int n = 2; n <= ACTS / STRETCH; n++) {
            stretch = head.get(path + "/chronology?before=" + before).object();
            assertTrue(seen.addAll(acts(stretch.getAsJsonArray("acts"))));
            assertEquals(n * STRETCH, seen.size());
            before = n == ACTS / STRETCH ? null : stretch.get("earlier").getAsString();
        }
        assertTrue(!stretch.has("earlier") || stretch.get("earlier").isJsonNull(), stretch.toString());
        String after = stretch.get("later").getAsString();
        assertEquals(
                STRETCH,
                head.get(path + "/chronology?after=" + after)
                        .object()
                        .getAsJsonArray("acts")
                        .size());
        Statements part = Statements.of(() ->
                assertEquals(200, head.get(path + "/chronology?after=" + after).status()));
        assertTrue(part.count() <= STRETCH_BUDGET, () -> part.count() + "\n" + part);
        assertTrue(part.rowsOf("step_taken") <= 2 * STRETCH, () -> part.rowsOf("step_taken") + " acts\n" + part);
        assertEquals(
                404, head.get(path + "/chronology?after=" + matter.reference()).status());
        assertEquals(
                404, ApiClient.of("headteacher.elm").get(path + "/chronology").status());
    }

    private static List<String> acts(JsonArray stretch) {
        return CaseOverApi.all(stretch).stream()
                .map(act -> act.get("at").getAsString())
                .toList();
    }

    @Test
    void everythingIsReachedFromItsPage() {
        try (Visit visit = Visit.of(HEAD)) {
            Page page = visit.open("casework/detail.xhtml?ref=" + matter.reference());
            visit.isAccessible();
            visit.picture("long-case");
            assertEquals(1, page.getByText("All " + ITEMS + " items").count());
            Set<String> seen = new HashSet<>(moments(page));
            assertEquals(STRETCH, seen.size());
            for (int stretch = 2; stretch <= ACTS / STRETCH; stretch++) {
                String here = page.url();
                page.getByText("What happened before this").click();
                page.waitForURL(address -> !address.equals(here));
                assertTrue(seen.addAll(moments(page)));
                assertEquals(stretch * STRETCH, seen.size());
            }
            assertEquals(0, page.getByText("What happened before this").count());
            page.getByText("What happened after this").click();
            page.waitForURL("**after=**");
            assertEquals(STRETCH, moments(page).size());
            assertEquals(1, page.getByText("What happened before this").count());
        }
    }

    @Test
    void anEntryOfAnotherCaseIsNoPlaceInThisOne() {
        String other = Records.text(
                "select t.public_id from step_taken t join case_file c on c.id = t.case_id join matter m on m.id = c.matter_id where m.reference <> ? limit 1",
                matter.reference());
        try (Visit visit = Visit.of(HEAD)) {
            assertEquals(404, visit.status("casework/detail.xhtml?ref=" + matter.reference() + "&before=" + other));
        }
    }

    private static List<String> moments(Page page) {
        return page.locator("ol.line time").all().stream()
                .map(time -> time.getAttribute("datetime"))
                .toList();
    }
}
