package org.probity.it.outside;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.microsoft.playwright.Page;
import java.time.OffsetDateTime;
import java.util.Map;
import org.jboss.arquillian.container.test.api.RunAsClient;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.probity.it.ApiClient;
import org.probity.it.CaseOverApi;
import org.probity.it.Records;
import org.probity.it.Visit;

/** Reports on discipline, low-level concerns and what may not be kept (R12 to R14), and who reads which. */
@ExtendWith(ArquillianExtension.class)
@RunAsClient
class FiguresIT {
    private static final String HIDDEN = "fewer than 5";
    private static CaseOverApi matter;

    @BeforeAll
    static void somethingToCount() {
        ApiClient head = ApiClient.of("headteacher.ald");
        for (int i = 0; i < 5; i++) {
            matter = Routed.about(teacher(), "ALD", "staff.ald");
            matter.triaged(head, Routed.charge(head, matter, Map.of("subjectKind", "TEACHER")));
        }
        for (int i = 0; i < 5; i++) {
            concern("COLLEAGUE");
            warning("2026-01-31");
        }
        concern("PARENT");
        concern("PUPIL");
        warning("2026-12-31");
    }

    private static Map<String, String> teacher() {
        return Map.of(
                "person",
                Records.text(
                        "select p.public_id from person p join account a on a.person_id = p.id where a.user_name = ?",
                        "staff2.ald"));
    }

    private static void concern(String source) {
        Records.run(
                "insert into low_level_concern (id, public_id, school_id, person_id, circle, happened_on, noted, what, context, action, source, noted_by) select nextval('ids'), app.public_id(), s.id, p.person_id, 'CONCERN', date '2026-11-05', ?, 'Counted.', 'Counted.', 'Nothing.', ?, a.person_id from school s, account a, account p where s.code = 'ALD' and a.user_name = 'dsl.ald' and p.user_name = 'staff2.ald'",
                OffsetDateTime.parse("2026-11-05T09:00:00Z"),
                source);
    }

    private static void warning(String retainUntil) {
        Records.run(
                "insert into warning (id, public_id, case_id, person_id, level, issued, live_until, retain_until) select nextval('ids'), app.public_id(), c.id, c.subject_id, 'FIRST_WRITTEN', date '2025-01-31', date '2025-07-31', cast(? as date) from case_file c join matter m on m.id = c.matter_id where m.reference = ?",
                retainUntil,
                matter.reference());
    }

    @AfterAll
    static void asBefore() {
        Records.run("delete from low_level_concern where what = 'Counted.'");
        Records.run("delete from warning where live_until = date '2025-07-31'");
    }

    @Test
    void disciplineIsCountedByKindOfPostAndSmallCountsAreHidden() {
        String figures = read("governor.ald", "R12?school=ALD");
        assertTrue(figures.matches("(?s).*\\[\"(Teacher|Support staff)\",\"([5-9]|\\d\\d)\"].*"), figures);
        assertFalse(figures.contains("Wapentake"), figures);
        assertEquals(404, ApiClient.of("staff.ald").get("insight/R12").status());
    }

    @Test
    void concernsAreCountedForThoseWhoLookAfterThem() {
        String figures = read("dsl.ald", "R13?school=ALD");
        assertTrue(figures.contains("[\"A colleague\",\"5\"]"), figures);
        assertTrue(figures.contains("[\"A parent\",\"" + HIDDEN), figures);
        assertFalse(read("dsl.bee", "R13").contains("A colleague\",\"5"), "Another school's.");
        for (String nobody : new String[] {"head-of-hr", "governor.ald", "dpo"}) {
            assertEquals(404, ApiClient.of(nobody).get("insight/R13").status(), nobody);
        }
    }

    @Test
    void recordsThatMayNotBeKeptAreCountedForTheDataProtectionOfficer() {
        String figures = read("dpo", "R14?school=ALD");
        assertTrue(figures.contains("[\"Warnings\",\"5\"]"), figures);
        assertTrue(figures.contains("[\"Warnings\",\"" + HIDDEN), figures);
        assertEquals(404, ApiClient.of("headteacher.ald").get("insight/R14").status());
    }

    @Test
    void barsSayWhatTheyCountAndTheLastDayToAppealIsNobodysMissedDate() {
        try (Visit visit = Visit.of("head-of-hr")) {
            Page page = visit.open("insight/report.xhtml?id=R04");
            assertEquals(1, page.getByText("The bars count: late or overdue.").count());
            assertEquals(0, page.getByText("Last day to appeal").count());
            visit.isAccessible();
        }
        try (Visit visit = Visit.of("dsl.ald")) {
            Page page = visit.open("insight/report.xhtml?id=R13");
            page.locator(".chart canvas").first().waitFor();
            visit.isAccessible();
            assertEquals(
                    page.evaluate("getComputedStyle(document.documentElement).getPropertyValue('--accent').trim()"),
                    page.evaluate(
                            "Object.values(PrimeFaces.widgets).filter(one => one.chart)[0].chart.data.datasets[0].backgroundColor"));
            visit.picture("figures-concerns");
        }
        try (Visit visit = Visit.of("dpo", 390)) {
            visit.open("insight/report.xhtml?id=R14");
            visit.isAccessible();
            visit.picture("figures-retention-narrow");
        }
    }

    private static String read(String who, String report) {
        ApiClient.Answer answer = ApiClient.of(who).get("insight/" + report);
        assertEquals(200, answer.status(), answer.text());
        return answer.text();
    }
}
