package org.probity.it.outside;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.microsoft.playwright.Page;
import java.util.HashMap;
import java.util.Map;
import org.jboss.arquillian.container.test.api.RunAsClient;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.probity.it.ApiClient;
import org.probity.it.Infrastructure;
import org.probity.it.Records;
import org.probity.it.Statements;
import org.probity.it.Visit;

/** What each main page may cost the database in SQL statements, and that a full page of rows costs no more of them than one row. */
@ExtendWith(ArquillianExtension.class)
@RunAsClient
class QueryBudgetIT {
    private static final String HEAD = "headteacher.dam";
    private static final int PAGE = 25;
    private static final Map<String, Visit> VISITS = new HashMap<>();
    private static final Map<String, Watched> PAGES = new HashMap<>();
    private static final Map<String, Statements> FEW = new HashMap<>();

    /**
     * One page.
     *
     * @param few address that shows few rows; where it is the same as the other one, rows are added in between
     */
    private record Watched(String who, String few, String many) {}

    @BeforeAll
    static void fewRows() {
        PlantedRows.plant(0, 1);
        String comments = "?ref=" + Records.story("A father wrote five comments");
        String trip = "?ref=" + Records.story("On the museum trip");
        watch("today", HEAD, "today/list.xhtml");
        watch("report list", HEAD, "breach/list.xhtml");
        watch("report detail", HEAD, "breach/detail.xhtml" + comments);
        watch("stepping back", HEAD, "breach/back.xhtml" + comments);
        watch("dividing", HEAD, "breach/divide.xhtml?ref=" + PlantedRows.undecided());
        watch("concern list", HEAD, "concern/list.xhtml");
        watch("concern detail", HEAD, "concern/detail.xhtml?ref=" + PlantedRows.concern());
        watch("declarations", HEAD, "person/declarations.xhtml");
        watch("case list", HEAD, "casework/list.xhtml");
        watch("case detail", HEAD, "casework/detail.xhtml" + comments);
        watch("long case detail", "headteacher.ced", "casework/detail.xhtml" + trip);
        watch("fair procedure", "headteacher.ced", "casework/complete.xhtml" + trip);
        watch("case meeting", "headteacher.ced", "casework/meeting.xhtml" + trip + "&id=" + meeting());
        watch("letter list", HEAD, "letter/list.xhtml");
        watch("letter detail", "headteacher.ced", "letter/detail.xhtml?id=" + letter());
        watch("calendar", HEAD, "calendar/list.xhtml?month=2026-06");
        watch("policies", HEAD, "policy/list.xhtml?school=DAM");
        watch("policies waiting", "clerk", "policy/migrating.xhtml");
        watch("policy detail", HEAD, "policy/detail.xhtml?id=" + policy());
        watch("standing", "clerk", "policy/standing.xhtml?id=" + PlantedRows.trusts());
        watch("register", HEAD, "register/list.xhtml");
        watch("documents", HEAD, "register/documents.xhtml?school=DAM");
        watch("public policies", HEAD, "public/policies.xhtml?school=dam");
        watch("people", HEAD, "person/list.xhtml?start=Quixot");
        PAGES.put("audit", new Watched("auditor", "audit/list.xhtml?after=" + early(), "audit/list.xhtml"));
        watch("settings", HEAD, "school/settings.xhtml?school=DAM");
        watch("rule", HEAD, "school/rule.xhtml?school=DAM&key=label.dsl");
        watch("conduct", HEAD, "school/conduct.xhtml?school=DAM");
        watch("procedures", HEAD, "procedure/list.xhtml");
        watch("procedure", HEAD, "procedure/detail.xhtml?id=" + OwnDrafts.version("staff-conduct"));
        watch("past cases", "head-of-hr", "procedure/replay.xhtml?id=" + OwnDrafts.ofStaffConduct());
        watch("exemptions", HEAD, "exemption/list.xhtml");
        watch("search", HEAD, search());
        watch("figures", "head-of-hr", "insight/report.xhtml?id=R03");
        watch("saved filters", HEAD, "search/filters.xhtml");
        watch("calendar address", HEAD, "calendar/feed.xhtml");
        watch("discipline", "head-of-hr", "insight/report.xhtml?id=R12");
        watch("concerns counted", HEAD, "insight/report.xhtml?id=R13");
        watch("dates of cases", "head-of-hr", "insight/report.xhtml?id=R04");
        watch("to read", HEAD, "acknowledgement/list.xhtml");
        watch("rates", HEAD, "acknowledgement/register.xhtml");
        watch("who has not", HEAD, "acknowledgement/outstanding.xhtml");
        watch("low-level concerns", HEAD, "safeguarding/list.xhtml");
        watch("evidence", HEAD, "evidence/list.xhtml" + comments);
        watch("statements", HEAD, "statement/list.xhtml" + comments);
        watch("refused files", HEAD, "evidence/refused.xhtml" + comments);
        watch("data breaches", "dpo", "databreach/list.xhtml");
        watch("data breach", "dpo", "databreach/detail.xhtml?ref=" + PlantedRows.dataBreach());
        PAGES.put("take-over", new Watched("head-of-hr", takeOver(1), takeOver(PAGE)));
        watch("campaigns", HEAD, "acknowledgement/campaigns.xhtml");
        PAGES.forEach((page, watched) -> FEW.put(page, measured(watched.who, watched.few)));
        PlantedRows.plant(1, PAGE);
    }

    @ParameterizedTest
    @CsvSource({
        "today, 33",
        "report list, 8",
        "report detail, 25",
        "stepping back, 32",
        "dividing, 20",
        "concern list, 7",
        "concern detail, 14",
        "declarations, 7",
        "case list, 6",
        "case detail, 36",
        "long case detail, 36",
        "fair procedure, 29",
        "case meeting, 14",
        "letter list, 9",
        "letter detail, 7",
        "calendar, 11",
        "policies, 10",
        "standing, 12",
        "policy detail, 23",
        "policies waiting, 10",
        "register, 9",
        "documents, 12",
        "public policies, 6",
        "people, 7",
        "audit, 4",
        "settings, 14",
        "figures, 8",
        "dates of cases, 8",
        "rule, 12",
        "conduct, 10",
        "procedures, 8",
        "procedure, 8",
        "past cases, 30",
        "exemptions, 9",
        "search, 8",
        "saved filters, 5",
        "calendar address, 6",
        "discipline, 8",
        "concerns counted, 8",
        "to read, 7",
        "rates, 10",
        "who has not, 10",
        "low-level concerns, 9",
        "campaigns, 10",
        "data breaches, 7",
        "data breach, 14",
        "refused files, 7",
        "evidence, 7",
        "statements, 11",
        "take-over, 7"
    })
    void pageKeepsItsBudgetHoweverManyRows(String page, int most) {
        Watched watched = PAGES.get(page);
        Statements many = measured(watched.who, watched.many);
        Statements few = FEW.get(page);
        assertTrue(
                many.count() <= few.count(),
                () -> page + ": " + few.count() + " with few rows, then " + many.count() + "\n" + many);
        assertTrue(many.count() <= most, () -> page + " needs " + many.count() + "\n" + many);
    }

    private static void watch(String page, String who, String address) {
        PAGES.put(page, new Watched(who, address, address));
    }

    private static Statements measured(String who, String address) {
        Visit visit = VISITS.computeIfAbsent(who, Visit::of);
        return Statements.of(
                () -> assertEquals(200, visit.page().request().get(address).status(), address));
    }

    private static String letter() {
        return Records.text(
                "select l.public_id from letter l join report r on r.matter_id = l.matter_id where starts_with(r.what,"
                        + " ?) order by l.id limit 1",
                "On the museum trip");
    }

    private static String meeting() {
        return Records.text(
                "select g.public_id from meeting g join report r on r.matter_id = g.matter_id where starts_with(r.what,"
                        + " ?) order by g.id limit 1",
                "On the museum trip");
    }

    private static String policy() {
        return Records.text(
                "select v.public_id from policy_version v join policy p on p.id = v.policy_id join school s on s.id ="
                        + " p.school_id where s.code = ? and v.status = 'IN_FORCE' order by v.id limit 1",
                "DAM");
    }

    /** A place in the audit with few entries before it. */
    private static String early() {
        return Records.text(
                "select cast(cast(extract(epoch from at) * 1000000 as bigint) as text) from audit_entry where outcome"
                        + " = ? order by at offset 3 limit 1",
                "DONE");
    }

    /** A preview with so many rows. */
    private static String takeOver(int rows) {
        OldCases file = new OldCases();
        for (int row = 0; row < rows; row++) {
            file.aCase(OldCases.reference(), "Quixotry", Map.of("Kind", "Dog"));
        }
        return "takeover/preview.xhtml?id="
                + file.sent(ApiClient.of("head-of-hr")).get("id").getAsString();
    }

    private static String search() {
        Page page = VISITS.computeIfAbsent(HEAD, Visit::of).open("search/list.xhtml");
        page.getByLabel("Words").fill("quixotry");
        page.locator("main form button").click();
        page.waitForURL("**of=**");
        return page.url().substring(Infrastructure.baseUrl().length());
    }

    @AfterAll
    static void tidy() {
        VISITS.values().forEach(Visit::close);
        PlantedRows.tidy();
    }
}
