package org.probity.it.outside;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.microsoft.playwright.Page;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.HashMap;
import java.util.Map;
import org.jboss.arquillian.container.test.api.RunAsClient;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.probity.it.Infrastructure;
import org.probity.it.Records;
import org.probity.it.Statements;
import org.probity.it.Visit;
import org.probity.persistence.PublicId;

/** What each main page may cost the database in SQL statements, and that a full page of rows costs no more of them than one row. */
@ExtendWith(ArquillianExtension.class)
@RunAsClient
class QueryBudgetIT {
    private static final String HEAD = "headteacher.dam";
    private static final int PAGE = 25;
    /** Before everything else, so that planted rows are behind those of other tests. */
    private static final OffsetDateTime LONG_AGO =
            Instant.parse("2026-01-05T09:00:00Z").atOffset(ZoneOffset.UTC);

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
        plant(0, 1);
        String comments = "?ref=" + Records.story("A father wrote five comments");
        String trip = "?ref=" + Records.story("On the museum trip");
        watch("today", HEAD, "today/list.xhtml");
        watch("report list", HEAD, "breach/list.xhtml");
        watch("report detail", HEAD, "breach/detail.xhtml" + comments);
        watch("case list", HEAD, "casework/list.xhtml");
        watch("case detail", HEAD, "casework/detail.xhtml" + comments);
        watch("long case detail", "headteacher.ced", "casework/detail.xhtml" + trip);
        watch("letter list", HEAD, "letter/list.xhtml");
        watch("letter detail", "headteacher.ced", "letter/detail.xhtml?id=" + letter());
        watch("calendar", HEAD, "calendar/list.xhtml?month=2026-06");
        watch("policies", HEAD, "policy/list.xhtml?school=DAM");
        watch("policies waiting", "clerk", "policy/migrating.xhtml");
        watch("policy detail", HEAD, "policy/detail.xhtml?id=" + policy());
        watch("standing", "clerk", "policy/standing.xhtml?id=" + trusts());
        watch("register", HEAD, "register/list.xhtml");
        watch("documents", HEAD, "register/documents.xhtml?school=DAM");
        watch("public policies", HEAD, "public/policies.xhtml?school=dam");
        watch("people", HEAD, "person/list.xhtml?start=Quixot");
        PAGES.put("audit", new Watched("auditor", "audit/list.xhtml?after=" + early(), "audit/list.xhtml"));
        watch("settings", HEAD, "school/settings.xhtml?school=DAM");
        watch("search", HEAD, search());
        watch("figures", "head-of-hr", "insight/report.xhtml?id=R03");
        watch("dates of cases", "head-of-hr", "insight/report.xhtml?id=R04");
        watch("to read", HEAD, "acknowledgement/list.xhtml");
        watch("rates", HEAD, "acknowledgement/register.xhtml");
        watch("who has not", HEAD, "acknowledgement/outstanding.xhtml");
        watch("campaigns", HEAD, "acknowledgement/campaigns.xhtml");
        PAGES.forEach((page, watched) -> FEW.put(page, measured(watched.who, watched.few)));
        plant(1, PAGE);
    }

    @ParameterizedTest
    @CsvSource({
        "today, 24",
        "report list, 7",
        "report detail, 19",
        "case list, 5",
        "case detail, 26",
        "long case detail, 27",
        "letter list, 9",
        "letter detail, 7",
        "calendar, 8",
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
        "search, 7",
        "to read, 6",
        "rates, 10",
        "who has not, 10",
        "campaigns, 10"
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

    /** Reports, cases, letters, meetings, policies and people from this number to before that one, all of Damson Junior. */
    private static void plant(int first, int end) {
        for (int i = first; i < end; i++) {
            String reference = Records.matter("DAM");
            report(reference, "RECEIVED", i);
            Records.letter(reference, "SENT", "EMAIL", LONG_AGO.toInstant());
            Records.meeting(reference, "2026-06-" + (i + 1) + " 14:00");
            String opened = Records.matter("DAM");
            report(opened, "CASE_OPEN", i);
            Records.run(
                    "insert into case_file (id, public_id, matter_id, school_id, kind, subject_id, subject_name, procedure_version_id, step_id, entered, due_on, state, opened, version) select nextval('ids'), ?, m.id, m.school_id, c.kind, c.subject_id, c.subject_name, c.procedure_version_id, c.step_id, c.entered, date '2026-11-25', 'OPEN', ?, 1 from matter m, (select * from case_file order by id offset ? limit 1) c where m.reference = ?",
                    PublicId.random(),
                    LONG_AGO,
                    i % 12,
                    opened);
            policy("Quixotry " + i);
            if (i < 5) {
                follower(i);
            }
            waiting("Quixotry in store " + i);
            Records.newcomer("Quixot" + (char) ('a' + i), "ST");
        }
    }

    private static void report(String reference, String state, int number) {
        Records.run(
                "insert into report (id, public_id, matter_id, state, received, reporter_id, reporter_kind, what, version) select nextval('ids'), ?, m.id, ?, ?, p.id, 'STAFF', 'Quixotry in the dining hall.', 1 from matter m, (select id from person order by id offset ? limit 1) p where m.reference = ?",
                PublicId.random(),
                state,
                LONG_AGO,
                number,
                reference);
    }

    private static void policy(String title) {
        String id = PublicId.random();
        Records.run(
                "insert into policy (id, public_id, school_id, title, version) select nextval('ids'), ?, id, ?, 1 from school where code = 'DAM'",
                id,
                title);
        Records.run(
                "insert into policy_version (id, public_id, policy_id, number, status, effective_from, version) select nextval('ids'), ?, id, 1, 'IN_FORCE', date '2026-01-05', 1 from policy where public_id = ?",
                PublicId.random(),
                id);
        Records.run(
                "insert into finding (id, school_id, version_id, version_name, title, kind, severity, words, mend, path, since) select nextval('ids'), p.school_id, v.id, v.public_id, p.title, 'NO_APPROVER', 0, 'Nobody.', 'Approve it.', '/policy/list.xhtml', date '2016-01-05' from policy_version v join policy p on p.id = v.policy_id where p.public_id = ?",
                id);
    }

    /** A text of the trust that one school follows; planting makes the others follow it. */
    private static String trusts() {
        String id = PublicId.random();
        Records.run("insert into policy (id, public_id, title, version) values (nextval('ids'), ?, 'Quixotry', 1)", id);
        Records.run(
                "insert into policy_version (id, public_id, policy_id, number, status, effective_from, version) select nextval('ids'), public_id, id, 1, 'IN_FORCE', date '2026-01-05', 1 from policy where public_id = ?",
                id);
        follower(0);
        return id;
    }

    private static void follower(int school) {
        String id = PublicId.random();
        Records.run(
                "insert into policy (id, public_id, school_id, title, follows_id, version) select nextval('ids'), ?, s.id, 'Quixotry here', t.id, 1 from policy t, (select id from school order by code offset ? limit 1) s where t.school_id is null and t.title = 'Quixotry'",
                id,
                school);
        Records.run(
                "insert into policy_version (id, public_id, policy_id, number, status, effective_from, base_id, version) select nextval('ids'), ?, p.id, 1, 'IN_FORCE', date '2026-01-05', b.id, 1 from policy p join policy_version b on b.policy_id = p.follows_id where p.public_id = ?",
                PublicId.random(),
                id);
    }

    private static void waiting(String title) {
        policy(title);
        Records.run("update policy set migrating = true where title = ?", title);
        Records.run(
                "update policy_version set status = 'DRAFT', effective_from = null where policy_id = (select id from policy where title = ?)",
                title);
    }

    private static String letter() {
        return Records.text(
                "select l.public_id from letter l join report r on r.matter_id = l.matter_id where starts_with(r.what, ?) order by l.id limit 1",
                "On the museum trip");
    }

    private static String policy() {
        return Records.text(
                "select v.public_id from policy_version v join policy p on p.id = v.policy_id join school s on s.id = p.school_id where s.code = ? and v.status = 'IN_FORCE' order by v.id limit 1",
                "DAM");
    }

    /** A place in the audit with few entries before it. */
    private static String early() {
        return Records.text(
                "select cast(cast(extract(epoch from at) * 1000000 as bigint) as text) from audit_entry where outcome = ? order by at offset 3 limit 1",
                "DONE");
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
        String planted = " where matter_id in (select matter_id from report where starts_with(what, 'Quixotry'))";
        Records.run("delete from case_file" + planted);
        Records.run("delete from letter" + planted);
        Records.run("delete from invitee where meeting_id in (select id from meeting" + planted + ")");
        Records.run("delete from meeting" + planted);
        Records.run("delete from search_entry" + planted);
        Records.run("delete from report where starts_with(what, 'Quixotry')");
        for (String table : new String[] {"finding", "review_day"}) {
            Records.run(
                    "delete from " + table
                            + " where version_id in (select v.id from policy_version v join policy p on p.id = v.policy_id where starts_with(p.title, 'Quixotry'))");
        }
        Records.run(
                "delete from policy_version where policy_id in (select id from policy where starts_with(title, 'Quixotry')) and base_id is not null");
        Records.run(
                "delete from policy_version where policy_id in (select id from policy where starts_with(title, 'Quixotry'))");
        Records.run("delete from policy where starts_with(title, 'Quixotry') and school_id is not null");
        Records.run("delete from policy where starts_with(title, 'Quixotry')");
    }
}
