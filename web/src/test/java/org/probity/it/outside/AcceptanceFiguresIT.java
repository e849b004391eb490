package org.probity.it.outside;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.google.gson.JsonArray;
import com.google.gson.JsonObject;
import com.microsoft.playwright.Page;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import org.jboss.arquillian.container.test.api.RunAsClient;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.probity.it.ApiClient;
import org.probity.it.ApiClient.Answer;
import org.probity.it.CaseOverApi;
import org.probity.it.Visit;

/** Figures: small counts are hidden, and whoever is the subject of a matter is not counted before their own eyes (9.5, 9.7, G-11). */
@Tag("acceptance")
@ExtendWith(ArquillianExtension.class)
@RunAsClient
class AcceptanceFiguresIT {
    private final ApiClient head = ApiClient.of("headteacher.bee");
    private final ApiClient chair = ApiClient.of("chair.bee");

    /** R03, G-11. */
    @Test
    void countsBelowFiveAreHiddenAndTheSubjectsOwnMatterIsNotCountedForThem() {
        CaseOverApi first = alleged("Holloway", head);
        assertTrue(conduct(chair).stream().noneMatch(row -> row.contains("\"1\"")), "One matter is a small count.");
        for (int i = 0; i < 4; i++) {
            alleged("Holloway", head);
        }
        int chairs = counted(chair, first);
        assertEquals(chairs, counted(head, first));
        assertTrue(chairs >= 5);

        alleged("Penhallow", chair);
        assertEquals(chairs + 1, counted(chair, first));
        assertEquals(chairs, counted(head, first));
        assertEquals(chairs + 1, counted(ApiClient.of("governor.bee"), first));
    }

    /** 9.2, 9.7: who reads which. */
    @Test
    void reportsAreThereForThoseWhoseTheyAre() {
        assertEquals(404, ApiClient.of("staff.bee").get("insight/R03").status());
        ApiClient governor = ApiClient.of("governor.bee");
        assertEquals(200, governor.get("insight/R03").status());
        for (String report : List.of("R04", "R05", "R06", "R07", "R10", "R99")) {
            assertEquals(404, governor.get("insight/" + report).status(), report);
        }
        assertEquals(404, governor.get("insight/R03?school=CED").status());
        assertEquals(404, head.get("insight/R05").status());
        assertEquals(200, head.get("insight/R09").status());
        ApiClient hr = ApiClient.of("head-of-hr");
        assertEquals(404, hr.get("insight/R09").status(), "The head of HR reads no matters with parents.");
        for (String report : List.of("R03", "R04", "R05", "R06", "R07", "R08", "R10", "R12", "R15")) {
            assertEquals(200, hr.get("insight/" + report).status(), report);
        }
    }

    @Test
    void sheetAndReportToTheBoardHoldTheSameFigures() {
        Answer sheet = chair.get("insight/R03/sheet?school=BEE");
        assertEquals(200, sheet.status());
        assertTrue(sheet.type().startsWith("text/csv"), sheet.type());
        assertTrue(sheet.text().startsWith("By kind of conduct\r\nConduct,Matters\r\n"), sheet.text());
        Answer report = chair.get("insight/board-report?school=BEE");
        assertEquals(200, report.status());
        assertEquals("%PDF", new String(report.body(), 0, 4, StandardCharsets.US_ASCII));
    }

    @Test
    void pageDrawsTheFiguresAndOffersTheFiles() {
        for (int i = 0; i < 5; i++) {
            alleged("Holloway", head);
        }
        try (Visit visit = Visit.of("chair.bee")) {
            Page page = visit.open("insight/report.xhtml?id=R03");
            assertEquals("Breaches by kind", page.locator("h1").innerText());
            page.locator(".chart canvas").first().waitFor();
            visit.isAccessible();
            assertFalse(page.locator("main").innerText().contains("Holloway"));
            assertEquals(1, page.locator("a[href*='/insight/sheet?id=R03']").count());
        }
    }

    private static CaseOverApi alleged(String familyName, ApiClient decides) {
        CaseOverApi matter = Routed.about(familyName, "BEE", "staff.bee", ApiClient.of("headteacher.bee"));
        matter.triaged(decides, Routed.charge(decides, matter, Map.of("subjectKind", "TEACHER")));
        return matter;
    }

    private List<String> conduct(ApiClient who) {
        JsonArray rows = who.get("insight/R03?school=BEE")
                .object()
                .getAsJsonArray("tables")
                .get(0)
                .getAsJsonObject()
                .getAsJsonArray("rows");
        return rows.asList().stream().map(Object::toString).toList();
    }

    /** How many matters there are with the code of this one, for this reader. */
    private int counted(ApiClient who, CaseOverApi like) {
        JsonObject allegation =
                CaseOverApi.all(like.seenBy(head).getAsJsonArray("allegations")).get(0);
        String code = allegation.get("code").getAsString();
        String row = conduct(who).stream()
                .filter(line -> line.startsWith("[\"" + code))
                .findFirst()
                .orElseThrow();
        return Integer.parseInt(row.replaceAll(".*\"(\\d+)\"\\]$", "$1"));
    }
}
