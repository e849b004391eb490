package org.probity.it.outside;

import static org.junit.jupiter.api.Assertions.assertAll;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.microsoft.playwright.APIResponse;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Stream;
import org.jboss.arquillian.container.test.api.RunAsClient;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.probity.it.ApiClient;
import org.probity.it.CaseOverApi;
import org.probity.it.Infrastructure;
import org.probity.it.Records;
import org.probity.it.Routes;
import org.probity.it.Visit;

/**
 * Every page that has an address, opened by somebody who may see it, on a desk and on a telephone: nothing against WCAG 2.2 AA and
 * nothing wider than the window. A new page that nobody is said to open fails here.
 */
@ExtendWith(ArquillianExtension.class)
@RunAsClient
class EveryPageIT {
    private static final int[] WIDTHS = {1280, 320};
    private static final String ANYBODY = "anybody";
    private static final Instant FRIDAY = Instant.parse("2026-11-20T08:00:00Z");

    private static final Map<String, Visit> VISITS = new HashMap<>();
    private static final Map<String, List<Look>> LOOKS = new HashMap<>();

    /** Somebody, and which addresses of a page they open; addresses may be links that they find elsewhere. */
    private record Look(String who, Function<Visit, List<String>> addresses) {}

    @BeforeAll
    static void whoOpensWhat() {
        plain(ANYBODY, "index public/report public/status public/forgotten public/policies sign-in public/password");
        also(ANYBODY, "public/forgotten", "?asked=true");
        also(ANYBODY, "public/policies", "?school=CED");
        also(ANYBODY, "public/policy", "?id=" + published());
        also(ANYBODY, "sign-in", "?to=/today/list.xhtml");
        plain("staff.ced", "account/app account/detail today/list breach/report");
        plain("lm.ced", "today/list breach/list");
        plain("headteacher.ced", "today/list breach/list casework/list letter/list calendar/list");
        plain("headteacher.ced", "person/list school/settings search/list policy/list");
        also("headteacher.ced", "calendar/list", "?month=2026-11");
        also("headteacher.ced", "casework/list", "?state=OPEN");
        also("headteacher.ced", "letter/list", "?state=waiting");
        also("headteacher.ced", "school/settings", "?school=BEE");
        plain("head-of-hr", "today/list letter/list audit/list");
        plain("auditor", "audit/list");
        people();
        policies();
        cases();
        letters();
    }

    private static void people() {
        String id = "?id="
                + Records.text(
                        "select p.public_id from person p join account a on a.person_id = p.id where a.user_name = ?",
                        "staff.ced");
        also("headteacher.ced", "person/detail", id);
        also("headteacher.ced", "person/cover", id);
        also("admin", "person/detail", id);
        also("admin", "person/invite", id);
        also("admin", "person/invite", "?id=" + Records.newcomer("Everly" + LOOKS.size(), "ST"));
    }

    private static void policies() {
        String draft = "?id=" + draft();
        String reviewed = draft();
        Records.run("update policy_version set status = 'IN_REVIEW' where public_id = ?", reviewed);
        String approved = draft();
        Records.run("update policy_version set status = 'APPROVED' where public_id = ?", approved);
        String inForce = Records.text(
                "select v.public_id from policy_version v join policy p on p.id = v.policy_id join school s on s.id = p.school_id where s.code = ? and v.status = 'IN_FORCE' order by v.id limit 1",
                "ALD");
        plain("clerk", "policy/list policy/import");
        also("clerk", "policy/list", "?shelf=WAY");
        also("clerk", "policy/list", "?shelf=EARLIER");
        also("clerk", "policy/detail", draft);
        also("clerk", "policy/detail", "?id=" + approved);
        also("clerk", "policy/detail", "?id=" + inForce);
        also("staff.ced", "policy/detail", "?id=" + inForce);
        also("clerk", "policy/facts", draft);
        also("clerk", "policy/correct", draft);
        also("clerk", "policy/step", draft + "&act=GIVE_UP");
        also("clerk", "policy/step", "?id=" + inForce + "&act=NEXT");
        also("clerk", "policy/step", "?id=" + inForce + "&act=WITHDRAW");
        also("clerk", "policy/publish", "?id=" + approved);
        also("governor.ced", "policy/sign", "?id=" + reviewed);
    }

    private static void cases() {
        String request = "?ref=" + story("A Year 9 pupil told a head of year");
        String remarks = "?ref=" + story("In a group for local families");
        String trip = "?ref=" + story("On the museum trip");
        String closed = "?ref=" + story("A network technician");
        String held = "?ref=" + story("A Year 6 pupil mentioned that she writes");
        String group = "?ref=" + story("A mother opened a chat for Year 2 families");
        String allegation = "?ref=" + story("A parent wrote in a local group");
        for (String ref : List.of(request, remarks, trip)) {
            also("headteacher.ced", "casework/detail", ref);
            linked("headteacher.ced", "casework/detail.xhtml" + ref, "casework/step");
        }
        also("head-of-hr", "casework/detail", closed);
        also("headteacher.bee", "casework/detail", held);
        linked("headteacher.bee", "casework/detail.xhtml" + held, "casework/hold");
        for (String ref : List.of(group, allegation)) {
            also("headteacher.elm", "casework/detail", ref);
            linked("headteacher.elm", "casework/detail.xhtml" + ref, "casework/step");
        }
        also("headteacher.ced", "casework/hold", remarks);
        also("headteacher.ced", "casework/suspend", remarks);
        also("headteacher.ced", "casework/assign", trip);
        linked("headteacher.ced", "casework/detail.xhtml" + request, "casework/track");
        also("headteacher.ced", "breach/detail", trip);
        String fresh = "?ref=" + reported();
        also("headteacher.elm", "breach/detail", fresh);
        also("headteacher.elm", "breach/triage", fresh);
        look("search/list.xhtml", new Look("headteacher.ced", EveryPageIT::found));
    }

    private static void letters() {
        String trip = "casework/detail.xhtml?ref=" + story("On the museum trip");
        linked("headteacher.ced", trip, "letter/detail");
        String draft = "?id=" + Records.letter(Records.matter("CED"), "DRAFT", "EMAIL", FRIDAY);
        also("headteacher.ced", "letter/detail", draft);
        also("head-of-hr", "letter/detail", draft);
        look("letter/pdf.xhtml", new Look("headteacher.ced", visit -> links(visit, trip, "letter/detail").stream()
                .map(link -> link.replace("detail", "pdf"))
                .toList()));
        linked("headteacher.ced", "calendar/list.xhtml?month=2026-11", "calendar/request");
    }

    static Stream<String> pages() {
        return Routes.pages().stream().map(Routes.Route::path).sorted();
    }

    @ParameterizedTest
    @MethodSource("pages")
    void pageIsForEverybodyWhoMaySeeIt(String path) {
        List<Look> looks = LOOKS.get(path);
        assertNotNull(looks, "Say above who opens " + path);
        assertAll(looks.stream().flatMap(look -> {
            Visit visit = visit(look.who);
            List<String> addresses = look.addresses.apply(visit);
            assertFalse(addresses.isEmpty(), look.who + " finds no way to " + path);
            return addresses.stream().map(address -> () -> looksWell(visit, address));
        }));
    }

    private static void looksWell(Visit visit, String address) {
        if (address.startsWith("letter/pdf") || address.startsWith("calendar/request")) {
            APIResponse file = visit.page().request().get(address);
            assertEquals(200, file.status(), address);
            assertFalse(file.headers().get("content-type").startsWith("text/html"), address);
            return;
        }
        for (int width : WIDTHS) {
            visit.page().setViewportSize(width, 900);
            Page page = visit.open(address);
            String path = address.substring(0, (address + "?").indexOf('?'));
            assertTrue(page.url().contains("/" + path), address + " leads to " + page.url());
            visit.isAccessible();
        }
    }

    @ParameterizedTest
    @ValueSource(ints = {1280, 320})
    void whatIsNotThereIsSaidPlainly(int width) {
        for (String who : List.of(ANYBODY, "headteacher.ced")) {
            Visit visit = visit(who);
            visit.page().setViewportSize(width, 900);
            assertEquals(404, visit.status("no-such-page.xhtml"));
            visit.isAccessible();
        }
        assertEquals(404, visit("headteacher.ced").status("casework/detail.xhtml?ref=CED-2026-ZZZZZZ"));
        visit("headteacher.ced").isAccessible();
    }

    @ParameterizedTest
    @ValueSource(ints = {1280, 320})
    void emptyReportSaysWhatIsMissing(int width) {
        for (Map.Entry<String, String> report : Map.of(
                        ANYBODY, "public/report.xhtml", "staff.ced", "breach/report.xhtml")
                .entrySet()) {
            Visit visit = opened(report.getKey(), width, report.getValue());
            pressed(visit, "Continue");
            visit.page()
                    .getByLabel("No", new Page.GetByLabelOptions().setExact(true))
                    .check();
            visit.page().getByRole(AriaRole.BUTTON, button("Continue")).click();
            pressed(visit, "Send the report");
        }
    }

    @ParameterizedTest
    @ValueSource(ints = {1280, 320})
    void emptyTriageSaysWhatIsMissing(int width) {
        pressed(opened("headteacher.elm", width, "breach/triage.xhtml?ref=" + reported()), "Decide");
    }

    @ParameterizedTest
    @ValueSource(ints = {1280, 320})
    void emptyStepSaysWhatIsMissing(int width) {
        String request = story("A Year 9 pupil told a head of year");
        Visit visit = visit("headteacher.ced");
        String step = links(visit, "casework/detail.xhtml?ref=" + request, "casework/step")
                .get(0);
        opened("headteacher.ced", width, step);
        visit.page().locator("[id='f:do']").click();
        problems(visit);
    }

    @ParameterizedTest
    @ValueSource(ints = {1280, 320})
    void importWithoutAFileSaysWhatIsMissing(int width) {
        pressed(opened("clerk", width, "policy/import.xhtml"), "Read the file");
    }

    @Test
    void everyEntryIsAPage() {
        assertEquals(
                List.of(),
                LOOKS.keySet().stream()
                        .filter(path -> pages().noneMatch(path::equals))
                        .toList());
    }

    private static Visit opened(String who, int width, String address) {
        Visit visit = visit(who);
        visit.page().setViewportSize(width, 900);
        visit.open(address);
        return visit;
    }

    private static void pressed(Visit visit, String button) {
        visit.page().getByRole(AriaRole.BUTTON, button(button)).click();
        problems(visit);
    }

    private static void problems(Visit visit) {
        visit.page().locator(".problems").waitFor();
        visit.isAccessible();
    }

    private static Page.GetByRoleOptions button(String name) {
        return new Page.GetByRoleOptions().setName(name).setExact(true);
    }

    private static void plain(String who, String pages) {
        for (String page : pages.split(" ", -1)) {
            also(who, page, "");
        }
    }

    private static void also(String who, String page, String query) {
        String path = page + ".xhtml";
        look(path, new Look(who, visit -> List.of(path + query)));
    }

    /** Whatever the person finds linked to this page on another one. */
    private static void linked(String who, String from, String page) {
        look(page + ".xhtml", new Look(who, visit -> links(visit, from, page)));
    }

    private static void look(String path, Look look) {
        LOOKS.merge(path, List.of(look), (first, next) -> Stream.concat(first.stream(), next.stream())
                .toList());
    }

    private static List<String> links(Visit visit, String from, String page) {
        visit.open(from);
        return visit.page().locator("main a[href*='" + page + ".xhtml']").all().stream()
                .map(link -> link.getAttribute("href").replaceFirst("^/", ""))
                .distinct()
                .toList();
    }

    private static List<String> found(Visit visit) {
        Page page = visit.open("search/list.xhtml");
        page.getByLabel("Words").fill("museum");
        page.getByRole(AriaRole.BUTTON, button("Search")).click();
        page.waitForURL("**of=**");
        return List.of(page.url().substring(Infrastructure.baseUrl().length()));
    }

    private static Visit visit(String who) {
        return VISITS.computeIfAbsent(who, name -> name.equals(ANYBODY) ? Visit.ofAnybody() : Visit.of(name));
    }

    /** Reference of the sample story whose report begins so. */
    private static String story(String beginning) {
        return Records.text(
                "select m.reference from matter m join report r on r.matter_id = m.id where starts_with(r.what, ?) order by r.id limit 1",
                beginning);
    }

    private static String reported() {
        return CaseOverApi.reported(
                        ApiClient.of("lm.elm"),
                        Map.of(
                                "school", "ELM",
                                "whatHappened", "A message about a colleague stood in an open group.",
                                "occurredOn", "2026-11-18"))
                .reference();
    }

    private static String published() {
        return Records.text(
                "select p.public_id from policy p join policy_version v on v.policy_id = p.id where v.status = ? order by p.id limit 1",
                "IN_FORCE");
    }

    private static String draft() {
        String text = "# Slates " + UUID.randomUUID()
                + "\n\n## Chalk\n\n1. Staff must not throw chalk.\n\n| Colour | Use |\n| --- | --- |\n| Red | Marks |\n";
        ApiClient.Answer saved = ApiClient.of("clerk")
                .upload("schools/CED/policies/import?save=true", "slates.md", text.getBytes(StandardCharsets.UTF_8));
        assertEquals(201, saved.status(), saved.text());
        return saved.object().get("id").getAsString();
    }

    @AfterAll
    static void goHome() {
        VISITS.values().forEach(Visit::close);
    }
}
