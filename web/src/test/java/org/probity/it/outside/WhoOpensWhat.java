package org.probity.it.outside;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.probity.it.outside.Visitors.ANYBODY;

import com.microsoft.playwright.Page;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Stream;
import org.probity.it.ApiClient;
import org.probity.it.CaseOverApi;
import org.probity.it.Infrastructure;
import org.probity.it.Records;
import org.probity.it.Visit;

/** Of every page: who opens it, at which addresses. Making one adds to the sample trust what some pages need to have something to show. */
final class WhoOpensWhat {
    private static final Instant FRIDAY = Instant.parse("2026-11-20T08:00:00Z");

    private final Map<String, List<Look>> looks = new HashMap<>();

    /** Somebody, and which addresses of a page they open; addresses may be links that they find elsewhere. */
    record Look(String who, Function<Visit, List<String>> addresses) {}

    WhoOpensWhat() {
        everyday();
        people();
        policies();
        TrustTextsToSee.looks(this::also);
        cases();
        letters();
        acknowledgements();
        SafeguardingPlaces.looks().forEach((path, all) -> all.forEach(look -> look(path, look)));
        EvidenceToSee.looks(this::also);
        StatementsToSee.looks(this::also);
        dataBreaches();
        OldCases.looks(this);
        looks.putAll(LooksAtRules.all());
        ReportingLooks.add(this);
        OwnDrafts.looks(this);
    }

    /** All looks at a page; none for a page that is not here. */
    List<Look> at(String path) {
        return looks.getOrDefault(path, List.of());
    }

    Set<String> paths() {
        return Set.copyOf(looks.keySet());
    }

    private void everyday() {
        plain(
                ANYBODY,
                "index public/report public/status public/forgotten public/policies public/verify sign-in public/password public/concern public/contacted");
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
        plain("headteacher.ced", "calendar/feed search/filters");
        also("headteacher.ced", "search/filters", "?place=CASES&state=OPEN");
        also("headteacher.ced", "letter/list", "?state=waiting");
        also("headteacher.ced", "school/settings", "?school=BEE");
        plain("head-of-hr", "today/list letter/list audit/list insight/list");
        List.of("R03", "R04", "R05", "R06", "R07", "R08", "R10", "R12", "R15")
                .forEach(report -> also("head-of-hr", "insight/report", "?id=" + report));
        also("headteacher.ced", "insight/report", "?id=R09");
        also("headteacher.ced", "insight/report", "?id=R13");
        also("dpo", "insight/report", "?id=R14");
        plain("auditor", "audit/list");
    }

    private void people() {
        String id = "?id="
                + Records.text(
                        "select p.public_id from person p join account a on a.person_id = p.id where a.user_name = ?",
                        "staff.ced");
        also("headteacher.ced", "person/detail", id);
        also("headteacher.ced", "person/cover", id);
        also("admin", "person/detail", id);
        also("admin", "person/invite", id);
        plain("head-of-hr", "person/import");
        String list = "First name,Last name,School,Role,Kind,From\nAnn,Wrong" + looks.size()
                + ",ELM,ST,supply,01/09/2026\nAnn,,ELM,ST,supply,01/09/2026\n";
        also("head-of-hr", "person/imported", "?id=" + imported(list));
        String taken = imported(list);
        ApiClient.of("head-of-hr").post("people/imports/" + taken + "/application", "{}");
        also("head-of-hr", "person/imported", "?id=" + taken);
        also("head-of-hr", "person/leavers", "?id=" + taken);
        also("admin", "person/invite", "?id=" + Records.newcomer("Everly" + looks.size(), "ST"));
    }

    private static String imported(String list) {
        return ApiClient.of("head-of-hr")
                .upload("people/imports", "people.csv", list.getBytes(StandardCharsets.UTF_8))
                .object()
                .get("id")
                .getAsString();
    }

    private void policies() {
        String draft = "?id=" + draft();
        String reviewed = draft();
        Records.run("update policy_version set status = 'IN_REVIEW' where public_id = ?", reviewed);
        String approved = draft();
        Records.run("update policy_version set status = 'APPROVED' where public_id = ?", approved);
        String inForce = Records.text(
                "select v.public_id from policy_version v join policy p on p.id = v.policy_id join school s on s.id = p.school_id where s.code = ? and v.status = 'IN_FORCE' order by v.id limit 1",
                "ALD");
        String waiting = draft();
        Records.run(
                "update policy set migrating = true where id = (select policy_id from policy_version where public_id = ?)",
                waiting);
        plain("clerk", "policy/list policy/import policy/bulk policy/migrating");
        also("clerk", "policy/release", "?id=" + waiting);
        register("?id=" + inForce);
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
        also("clerk", "policy/chain", draft);
        also("clerk", "policy/consult", "?id=" + reviewed);
        String consulted = draft();
        Records.consultation(consulted);
        also("staff.ced", "policy/consult", "?id=" + consulted);
        boards();
    }

    private void boards() {
        String planned = Records.board("PLANNED");
        String held = Records.board("DRAFT");
        plain("clerk", "board/list board/plan");
        plain("governor.ced", "board/list");
        also("clerk", "board/detail", "?id=" + planned);
        also("clerk", "board/detail", "?id=" + held);
        also("governor.ced", "board/detail", "?id=" + held);
        also("clerk", "board/record", "?id=" + held);
    }

    private void register(String inForce) {
        plain("clerk", "register/list register/documents register/law register/feed publication/website");
        also("governor.ced", "register/list", "");
        also("headteacher.elm", "register/list", "?kind=TENSION");
        also("headteacher.elm", "register/documents", "?school=ELM");
        also("clerk", "register/review", inForce);
        also("governor.ald", "register/review", inForce);
        also("headteacher.ald", "register/copy", inForce);
        also("office.ald", "publication/log", inForce);
        also("office.elm", "publication/website", "?school=ELM");
        also(ANYBODY, "public/policies", "?school=CED&words=pupils");
    }

    private void cases() {
        String request = "?ref=" + Records.story("A Year 9 pupil told a head of year");
        String remarks = "?ref=" + Records.story("In a group for local families");
        String trip = "?ref=" + Records.story("On the museum trip");
        String closed = "?ref=" + Records.story("A network technician");
        String held = "?ref=" + Records.story("A Year 6 pupil mentioned that she writes");
        String group = "?ref=" + Records.story("A mother opened a chat for Year 2 families");
        String allegation = "?ref=" + Records.story("A parent wrote in a local group");
        for (String ref : List.of(request, remarks, trip)) {
            also("headteacher.ced", "casework/detail", ref);
            linked("headteacher.ced", "casework/detail.xhtml" + ref, "casework/step");
        }
        also("head-of-hr", "casework/detail", closed);
        also("headteacher.ced", "casework/complete", trip);
        linked("headteacher.ced", "casework/detail.xhtml" + trip, "casework/meeting");
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
        String fresh = "?ref=" + CaseOverApi.reportedAtElm().reference();
        also("headteacher.elm", "breach/detail", fresh);
        also("headteacher.elm", "breach/triage", fresh);
        look("search/list.xhtml", new Look("headteacher.ced", WhoOpensWhat::found));
    }

    private void dataBreaches() {
        DataCase open = DataCase.opened("2026-11-17");
        open.aware(ApiClient.of("dpo"), "2026-11-18T10:30");
        plain("dpo", "databreach/list");
        plain("dpl.ced", "databreach/list");
        String ref = "?ref=" + open.reference();
        also("dpo", "casework/detail", ref);
        also("dpo", "databreach/detail", ref);
        also("dpl.ced", "databreach/detail", ref);
        also("dpo", "databreach/dossier", ref);
        List.of("AWARE", "NONE", "FACTS", "WEIGH", "REPORT", "PEOPLE", "SPARE")
                .forEach(act -> also("dpo", "databreach/act", ref + "&act=" + act));
    }

    private void letters() {
        String trip = "casework/detail.xhtml?ref=" + Records.story("On the museum trip");
        linked("headteacher.ced", trip, "letter/detail");
        String draft = "?id=" + Records.letter(Records.matter("CED"), "DRAFT", "EMAIL", FRIDAY);
        also("headteacher.ced", "letter/detail", draft);
        also("head-of-hr", "letter/detail", draft);
        look("letter/pdf.xhtml", new Look("headteacher.ced", visit -> visit.links(trip, "letter/detail").stream()
                .map(link -> link.replace("detail", "pdf"))
                .toList()));
        linked("headteacher.ced", "calendar/list.xhtml?month=2026-11", "calendar/request");
    }

    private void acknowledgements() {
        String campaign = AskedPeople.atCedar();
        String id = "?id=" + campaign;
        plain(ANYBODY, "public/acknowledge");
        also(ANYBODY, "public/acknowledge", "?of=x&token=" + AskedPeople.link(campaign));
        plain("staff.ced", "acknowledgement/list");
        linked("staff.ced", "acknowledgement/list.xhtml", "acknowledgement/read");
        plain("headteacher.ced", "acknowledgement/list acknowledgement/register acknowledgement/outstanding");
        plain("headteacher.ced", "acknowledgement/campaigns acknowledgement/documents acknowledgement/rules");
        also("headteacher.ced", "acknowledgement/new", "?school=CED");
        also("clerk", "acknowledgement/new", "?school=TRUST");
        also("headteacher.ced", "acknowledgement/campaign", id);
        also("headteacher.ced", "acknowledgement/request", "?id=" + AskedPeople.request(campaign));
        also("chair.ced", "acknowledgement/request", "?id=" + AskedPeople.request(campaign));
    }

    void plain(String who, String pages) {
        for (String page : pages.split(" ", -1)) {
            also(who, page, "");
        }
    }

    void also(String who, String page, String query) {
        String path = page + ".xhtml";
        look(path, new Look(who, visit -> List.of(path + query)));
    }

    /** Whatever the person finds linked to this page on another one. */
    private void linked(String who, String from, String page) {
        look(page + ".xhtml", new Look(who, visit -> visit.links(from, page)));
    }

    private void look(String path, Look look) {
        looks.merge(path, List.of(look), (first, next) -> Stream.concat(first.stream(), next.stream())
                .toList());
    }

    private static List<String> found(Visit visit) {
        Page page = visit.open("search/list.xhtml");
        page.getByLabel("Words").fill("museum");
        visit.press("Search");
        page.waitForURL("**of=**");
        return List.of(page.url().substring(Infrastructure.baseUrl().length()));
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
}
