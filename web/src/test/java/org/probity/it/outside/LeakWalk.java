package org.probity.it.outside;

import com.microsoft.playwright.APIResponse;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.probity.it.ApiClient;
import org.probity.it.Records;
import org.probity.it.Routes;
import org.probity.it.Routes.Route;
import org.probity.it.Visit;
import org.probity.it.outside.PlantedCases.Hidden;
import org.probity.it.outside.PlantedCases.Places;

/**
 * One person opens every path that can be read, with the real reference and ids of a hidden case in every parameter. Paths and
 * parameters are those of the product as it is now: a parameter that is filled nowhere here ends the walk.
 */
final class LeakWalk {
    /** Addresses where who reported may see that there is a report of theirs, and how far the school is (domain.md 9.2). */
    static final Set<String> OWN_REPORTS =
            Set.of("api/v1/reports/own", "breach/list.xhtml", "today/list.xhtml", "index.xhtml");

    private final Hidden hidden;
    private final boolean reporter;
    private final Map<String, String> values = new HashMap<>();
    private final List<String> leaks = new ArrayList<>();
    private int seen;

    /** @param hides a hidden thing is asked for by name, so that nothing but "not there" is right */
    private record Address(String path, boolean hides) {}

    private LeakWalk(Hidden hidden, Places places, boolean reporter) {
        this.hidden = hidden;
        this.reporter = reporter;
        namesOfTheHidden();
        namesOfWhatAnybodyKnows();
        choices();
        fill(places.report(), "reports/at breach/at concerns/at concern/at");
        fill(places.matter(), "cases/before casework/before");
        fill(places.letter(), "letter/before letters/before");
        fill(places.audit(), "audit/after");
    }

    /** @param reporter the person reported what became the case, and may know that much */
    static LeakWalk by(String userName, Hidden hidden, Places places, boolean reporter) {
        LeakWalk walk = new LeakWalk(hidden, places, reporter);
        walk.api(userName);
        walk.pages(userName);
        return walk;
    }

    /** Every address that such a walk opens, those of the API first. */
    static List<String> addresses(Hidden hidden, Places places) {
        LeakWalk walk = new LeakWalk(hidden, places, false);
        return Stream.of(Routes.api(), Routes.pages())
                .flatMap(List::stream)
                .flatMap(route -> walk.addresses(route).stream())
                .map(Address::path)
                .toList();
    }

    /** Addresses that showed a trace, and what they showed. */
    List<String> leaks() {
        return leaks;
    }

    /** How many addresses were opened. */
    int seen() {
        return seen;
    }

    private void api(String userName) {
        ApiClient client = ApiClient.of(userName);
        for (Route route : Routes.api()) {
            for (Address address : addresses(route)) {
                ApiClient.Answer answer = client.get(address.path().substring("api/v1/".length()));
                look(address, answer.status(), answer.text());
            }
        }
    }

    private void pages(String userName) {
        try (Visit visit = Visit.of(userName)) {
            for (Route route : Routes.pages()) {
                for (Address address : addresses(route)) {
                    APIResponse answer = visit.page().request().get(address.path());
                    look(address, answer.status(), new String(answer.body(), StandardCharsets.UTF_8));
                }
            }
        }
    }

    private void namesOfTheHidden() {
        fill(hidden.reference(), "cases/reference cases/after reports/reference");
        fill(hidden.reference(), "casework/ref casework/after breach/ref");
        fill(hidden.reference(), "search/after search/before concern/ref concerns/reference");
        fill(hidden.letter(), "letters/id letter/id letter/after");
        fill(hidden.meeting(), "meetings/id calendar/id casework/id");
        fill(hidden.reference(), "evidence/ref statement/ref");
        fill(hidden.statement(), "cases/id statement/id");
        fill("NOTES", "cases/what statement/kind");
        fill(
                hidden.evidence(),
                "evidence/id take-downs/id evidence/after evidence/before reports/after reports/before");
        fill(hidden.reference(), "data-breaches/reference data-breaches/after data-breaches/before");
        fill(hidden.reference(), "databreach/ref databreach/after databreach/before");
        fill("AWARE", "databreach/act");
        fill("SEAL", "evidence/act");
        fill("CASES", "saved-filters/place search/place");
        fill("OPEN", "search/state");
        fill("LATE", "search/due casework/due");
        fill("AAAAAAAAAAAAAAAAAAAAAA", "saved-filters/id takeovers/id takeover/id");
        fill("true", "takeover/only");
        fill("25", "takeover/after");
        fill("2026-11-01", "calendar/from");
        fill("2027-01-31", "calendar/to");
    }

    private void namesOfWhatAnybodyKnows() {
        String policy = Records.text(
                "select v.public_id from policy_version v join policy p on p.id = v.policy_id join school s on s.id = p.school_id where s.code = ? and v.status = 'IN_FORCE' limit 1",
                "CED");
        String published = Records.text(
                "select p.public_id from policy p join policy_version v on p.id = v.policy_id where v.public_id = ?",
                policy);
        String person = Records.text(
                "select p.public_id from person p join account a on a.person_id = p.id where a.user_name = ?", "clerk");
        fill(policy, "policies/id schools/after trust/after policy/id policy/after policy/before policy/policy");
        fill(policy, "policies/version policy/a policy/b");
        fill("2026-11-20", "policies/on");
        fill("CED", "policies/after");
        fill("true", "policy/all");
        fill(published, "public/id");
        fill(person, "person/id person/after people/after");
        fill("CED", "schools/code cases/school reports/school people/school person/school");
        fill("CED", "school/school public/school policy/school letter/school");
        fill("A", "people/start person/start");
        fill("AAAAAAAAAAAAAAAAAAAAAA", "search/of casework/track declarations/after");
        fill("CED", "findings/school register/school publication/school reviews/school publications/school");
        fill("CED", "public/code");
        fill(policy, "reviews/version publications/version register/id publication/id");
        fill(person, "people/id reports/person");
        fill("NEW", "people/verdict person/only");
        fill("no-such-token", "public/token");
        fill("label.dsl", "rules/key school/key");
        fill("2026-11-20", "rules/on schools/on");
        fill("CED", "rules/school exemptions/school exemption/school");
        fill("AAAAAAAAAAAAAAAAAAAAAA", "exemptions/id exemption/id exemptions/after exemption/after");
    }

    private void choices() {
        fill(
                "AAAAAAAAAAAAAAAAAAAAAA",
                "acknowledgement/id acknowledgement/of acknowledgement/campaign acknowledgement/text public/of");
        fill(
                "AAAAAAAAAAAAAAAAAAAAAA",
                "acknowledgements/id campaigns/id reading-requests/id reading-requests/campaign reading-requests/text");
        fill(
                "1",
                "acknowledgement/after acknowledgement/before acknowledgements/after campaigns/after reading-requests/after");
        fill("AAAAAAAAAAAAAAAAAAAAAA", "board-meetings/id board-meetings/extract board/id board/item");
        fill("CED", "acknowledgement/school acknowledgements/school campaigns/school reading-requests/school");
        fill("LATE", "acknowledgement/shelf reading-requests/shelf");
        fill("R03", "insight/id");
        fill("CED", "insight/school");
        fill("2026", "insight/year");
        fill("0", "insight/page");
        fill("OPEN", "cases/state casework/state concern/state concerns/state");
        fill("FORMAL", "concern/stage concerns/stage");
        fill("ANSWER", "concern/act");
        fill("RECEIVED", "reports/state breach/state");
        fill("STAFF", "cases/kind");
        fill("LATE", "cases/due");
        fill("INVESTIGATOR", "cases/duty");
        fill("IN_FORCE", "schools/status trust/status policy/shelf");
        fill("submit", "policy/act");
        fill("APPOINTED", "casework/outcome");
        fill("CASE_MANAGER", "casework/duty");
        fill("POLICE", "casework/kind");
        fill("lado-contact", "casework/procedure");
        fill("REFUSED", "audit/outcome");
        fill(OwnDrafts.ofStaffConduct(), "procedure/id procedures/id");
        fill("staff-conduct", "procedure/after procedure/before procedures/after procedures/before");
        fill("route", "procedure/step");
        fill("waiting", "letter/state");
        fill("2026-12", "calendar/month");
        fill("/today/list.xhtml", "/to");
        fill("true", "public/asked");
        fill("TENSION", "findings/kind register/kind");
        fill(
                "AAAAAAAAAAAAAAAAAAAAAA",
                "low-level-concerns/id low-level-concerns/person low-level-concerns/after low-level-concerns/before concern-reviews/id");
        fill("AAAAAAAAAAAAAAAAAAAAAA", "safeguarding/id safeguarding/after safeguarding/before");
        fill("CED", "low-level-concerns/school safeguarding/school");
        fill("LADO", "safeguarding/kind");
        fill(hidden.reference(), "safeguarding/ref");
        fill("0", "findings/after register/after register/before");
        fill("Data", "findings/source public/words");
    }

    private void fill(String value, String names) {
        for (String name : names.split(" ", -1)) {
            values.put(name, value);
        }
    }

    /** The route with what it needs, and once more with each further parameter. */
    private List<Address> addresses(Route route) {
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

    private void look(Address address, int status, String text) {
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
