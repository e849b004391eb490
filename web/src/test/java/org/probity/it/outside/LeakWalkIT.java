package org.probity.it.outside;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.google.gson.JsonObject;
import com.microsoft.playwright.APIResponse;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.jboss.arquillian.container.test.api.RunAsClient;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.probity.it.ApiClient;
import org.probity.it.CaseOverApi;
import org.probity.it.Records;
import org.probity.it.Routes;
import org.probity.it.Routes.Route;
import org.probity.it.Visit;

/**
 * People who must not know of a case walk every path that can be read, with its real reference and ids in every parameter, and find
 * no trace of it. A new path whose parameters nobody fills fails here.
 */
@ExtendWith(ArquillianExtension.class)
@RunAsClient
class LeakWalkIT {
    private static final Instant FRIDAY = Instant.parse("2026-11-20T08:00:00Z");
    private static final List<String> WORDS =
            List.of("Quomodocunque", "Thistlewhite", "Borborygmus", "Zebulon", "Floccinaucini");
    /** Addresses where who reported may see that there is a report of theirs, and how far the school is (domain.md 9.2). */
    private static final Set<String> OWN_REPORTS =
            Set.of("api/v1/reports/own", "breach/list.xhtml", "today/list.xhtml", "index.xhtml");

    private static final Map<String, Hidden> CASES = new HashMap<>();
    private static final Map<String, String> PEOPLE = new HashMap<>();
    private static String justAfterPlanting;

    /** A case, and what would give it away. */
    private record Hidden(String reference, String letter, String meeting, List<String> others) {
        List<String> traces() {
            return Stream.of(List.of(reference, letter, meeting), others, WORDS)
                    .flatMap(List::stream)
                    .toList();
        }
    }

    @BeforeAll
    static void somethingToHide() {
        ApiClient head = ApiClient.of("headteacher.ced");
        int before = head.get("cases").object().get("count").getAsInt();
        ApiClient chief = ApiClient.of("ceo");
        CASES.put("HEAD", aboutTheHead(head, chief));
        assertEquals(before, head.get("cases").object().get("count").getAsInt());
        CASES.put("TEACHER", aboutATeacher(head));
        justAfterPlanting = String.valueOf(ChronoUnit.MICROS.between(Instant.EPOCH, Records.lastAct()) + 1);
    }

    /** The headteacher is the subject; the chair of governors is told, and turns out to be a relative. */
    private static Hidden aboutTheHead(ApiClient head, ApiClient chief) {
        CaseOverApi matter =
                CaseOverApi.reported(ApiClient.of("lm.ced"), report(CaseOverApi.person(head, "Castellane")));
        matter.triaged(chief, decision(Map.of("name", "Zebulon Thistlewhite", "category", "PUPIL")));
        conflict(matter.reference(), "chair.ced", "RELATIVE");
        return hidden(matter, chief);
    }

    /** A teacher is the subject, the head of HR was harmed, and the investigator turns out to be a witness. */
    private static Hidden aboutATeacher(ApiClient head) {
        CaseOverApi matter = CaseOverApi.reported(ApiClient.of("lm.ced"), report(CaseOverApi.person(head, "Haile")));
        matter.triaged(head, decision(Map.of("person", CaseOverApi.person(head, "Nwosu-Hart"))));
        String investigator = matter.free(head, "INVESTIGATOR");
        matter.step(head, Map.of("outcome", "APPOINTED", "person", investigator, "note", "Floccinaucini of it."));
        String witness = Records.text(
                "select a.user_name from account a join person p on p.id = a.person_id where p.public_id = ?",
                investigator);
        PEOPLE.put("witness", witness);
        assertEquals(
                200, ApiClient.of(witness).get("cases/" + matter.reference()).status());
        conflict(matter.reference(), witness, "WITNESS");
        return hidden(matter, head);
    }

    private static Map<String, Object> report(String person) {
        return Map.of(
                "school", "CED",
                "whatHappened", "Quomodocunque it was, in front of everybody.",
                "whoWasInvolved", "Zebulon Thistlewhite saw it.",
                "about", Map.of("person", person),
                "platform", "Borborygmus",
                "occurredOn", "2026-11-18");
    }

    private static Map<String, Object> decision(Map<String, String> victim) {
        return Map.of(
                "charges",
                List.of(Map.of("clause", "29", "how", "Borborygmus in public.")),
                "victims",
                List.of(victim));
    }

    private static Hidden hidden(CaseOverApi matter, ApiClient who) {
        String letter = Records.letter(matter.reference(), "SENT", "EMAIL", FRIDAY);
        String meeting = Records.meeting(matter.reference(), "2026-12-10 14:00");
        JsonObject found = matter.seenBy(who);
        List<String> others = new ArrayList<>(CaseOverApi.ids(found, "letters"));
        others.addAll(CaseOverApi.ids(found, "allegations"));
        assertTrue(others.contains(letter));
        assertEquals(200, who.get("letters/" + letter).status());
        return new Hidden(matter.reference(), letter, meeting, others);
    }

    private static void conflict(String reference, String userName, String reason) {
        Records.run(
                "insert into conflict (id, matter_id, person_id, reason) select nextval('ids'), m.id, a.person_id, ? from matter m, account a where m.reference = ? and a.user_name = ?",
                reason,
                reference,
                userName);
    }

    @ParameterizedTest(name = "{0}: {1}")
    @CsvSource({
        "subject, headteacher.ced, HEAD",
        "subject, staff3.ced, TEACHER",
        "reporter, lm.ced, HEAD",
        "victim, head-of-hr, TEACHER",
        "witness, , TEACHER",
        "relative, chair.ced, HEAD",
        "head of another school, headteacher.elm, HEAD",
        "head of another school, headteacher.elm, TEACHER",
        "governor, governor.ced, TEACHER",
        "staff, staff2.ced, TEACHER",
        "data protection officer, dpo, TEACHER",
        "auditor, auditor, HEAD"
    })
    void noPathShowsATrace(String part, String named, String which) {
        String userName = named == null ? PEOPLE.get(part) : named;
        Walk walk = walk(userName, CASES.get(which), part.equals("reporter"));
        assertEquals(List.of(), walk.leaks);
        assertTrue(walk.seen > 60, "Only " + walk.seen + " addresses");
    }

    /** The same walk by somebody who may: it would find what there is to find. */
    @Test
    void theHeadOfHrFindsTheCaseOfTheHead() {
        Walk walk = walk("head-of-hr", CASES.get("HEAD"), false);
        for (String place : List.of(
                "api/v1/cases",
                "api/v1/reports",
                "casework/list.xhtml",
                "casework/detail.xhtml",
                "breach/detail.xhtml",
                "letter/list.xhtml",
                "letter/pdf.xhtml",
                "calendar/list.xhtml",
                "audit/list.xhtml")) {
            assertTrue(walk.leaks.stream().anyMatch(found -> found.startsWith(place)), place + ": " + walk.leaks);
        }
    }

    private static Walk walk(String userName, Hidden hidden, boolean reporter) {
        Walk walk = new Walk(hidden, reporter);
        ApiClient client = ApiClient.of(userName);
        for (Route route : Routes.api()) {
            for (Address address : walk.addresses(route)) {
                ApiClient.Answer answer = client.get(address.path().substring("api/v1/".length()));
                walk.look(address, answer.status(), answer.text());
            }
        }
        try (Visit visit = Visit.of(userName)) {
            for (Route route : Routes.pages()) {
                for (Address address : walk.addresses(route)) {
                    APIResponse answer = visit.page().request().get(address.path());
                    walk.look(address, answer.status(), new String(answer.body(), StandardCharsets.UTF_8));
                }
            }
        }
        return walk;
    }

    /** @param hides a hidden thing is asked for by name, so that nothing but "not there" is right */
    private record Address(String path, boolean hides) {}

    private static final class Walk {
        private final Hidden hidden;
        private final boolean reporter;
        private final Map<String, String> values = new HashMap<>();
        private final List<String> leaks = new ArrayList<>();
        private int seen;

        Walk(Hidden hidden, boolean reporter) {
            this.hidden = hidden;
            this.reporter = reporter;
            String policy = Records.text(
                    "select v.public_id from policy_version v join policy p on p.id = v.policy_id join school s on s.id = p.school_id where s.code = ? and v.status = 'IN_FORCE' limit 1",
                    "CED");
            String published = Records.text(
                    "select p.public_id from policy p join policy_version v on p.id = v.policy_id where v.public_id = ?",
                    policy);
            String person = Records.text(
                    "select p.public_id from person p join account a on a.person_id = p.id where a.user_name = ?",
                    "clerk");
            fill(hidden.reference(), "cases/reference cases/after cases/before reports/reference");
            fill(hidden.reference(), "casework/ref casework/after casework/before breach/ref");
            fill(hidden.letter(), "letters/id letter/id letter/after letter/before");
            fill(hidden.meeting(), "meetings/id calendar/id");
            fill(policy, "policies/id schools/after policy/id policy/after policy/before policy/policy");
            fill(published, "public/id");
            fill(person, "person/id person/after people/after");
            fill("CED", "schools/code cases/school reports/school people/school person/school");
            fill("CED", "school/school public/school policy/school letter/school");
            fill("OPEN", "cases/state casework/state");
            fill("RECEIVED", "reports/state breach/state");
            fill("after.1795165200000000." + hidden.letter(), "reports/at breach/at");
            fill("STAFF", "cases/kind");
            fill("LATE", "cases/due");
            fill("INVESTIGATOR", "cases/duty");
            fill("A", "people/start person/start");
            fill("IN_FORCE", "schools/status policy/shelf");
            fill("submit", "policy/act");
            fill("APPOINTED", "casework/outcome");
            fill("AAAAAAAAAAAAAAAAAAAAAA", "search/of");
            fill(hidden.reference(), "search/after search/before");
            fill("CASE_MANAGER", "casework/duty");
            fill("POLICE", "casework/kind");
            fill("lado-contact", "casework/procedure");
            fill("AAAAAAAAAAAAAAAAAAAAAA", "casework/track");
            fill("REFUSED", "audit/outcome");
            fill(justAfterPlanting, "audit/after");
            fill("waiting", "letter/state");
            fill("2026-12", "calendar/month");
            fill("/today/list.xhtml", "/to");
            fill("true", "public/asked");
            fill("no-such-token", "public/token");
        }

        private void fill(String value, String names) {
            for (String name : names.split(" ", -1)) {
                values.put(name, value);
            }
        }

        /** The route with what it needs, and once more with each further parameter. */
        List<Address> addresses(Route route) {
            String path = route.path();
            List<String> query = new ArrayList<>();
            boolean hides = false;
            for (String name : route.needed()) {
                String value = value(route, name);
                hides |= hidden.traces().contains(value);
                if (path.contains("{" + name + "}")) {
                    path = path.replace("{" + name + "}", value);
                } else {
                    query.add(name + "=" + value);
                }
            }
            String plain = path + (query.isEmpty() ? "" : "?" + String.join("&", query));
            List<Address> all = new ArrayList<>(List.of(new Address(plain, hides)));
            for (String name : route.optional()) {
                String mark = query.isEmpty() ? "?" : "&";
                all.add(new Address(plain + mark + name + "=" + value(route, name), hides));
            }
            return all;
        }

        private String value(Route route, String name) {
            String value = values.get(route.area() + "/" + name);
            if (value == null) {
                throw new AssertionError(route.path() + " has a parameter " + name
                        + " that nobody fills: say here what a stranger would put there");
            }
            return value;
        }

        void look(Address address, int status, String text) {
            seen++;
            if (status >= 500) {
                leaks.add(address.path() + " answers " + status);
            }
            if (address.hides() && status != 404) {
                leaks.add(address.path() + " answers " + status + " and not 404");
            }
            for (String trace : hidden.traces()) {
                boolean echo = address.path().contains(trace);
                boolean own = reporter
                        && trace.equals(hidden.reference())
                        && OWN_REPORTS.contains(address.path().replaceAll("\\?.*", ""));
                if (!echo && !own && text.contains(trace)) {
                    leaks.add(address.path() + " shows " + trace);
                }
            }
        }
    }
}
