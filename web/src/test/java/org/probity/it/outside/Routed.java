package org.probity.it.outside;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.google.gson.JsonArray;
import com.google.gson.JsonObject;
import com.microsoft.playwright.Page;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.probity.it.ApiClient;
import org.probity.it.ApiClient.Answer;
import org.probity.it.CaseOverApi;
import org.probity.it.Records;
import org.probity.it.Visit;

/** What the routing of a report is asked for: who knows, who is blind, and what somebody's whole product shows. */
final class Routed {
    static final String WORD = "Wapentake";

    private Routed() {}

    /** A line manager of the school tells of the person with this family name. */
    static CaseOverApi about(String familyName, String school, String reporter, ApiClient finder) {
        return about(Map.of("person", CaseOverApi.person(finder, familyName)), school, reporter);
    }

    static CaseOverApi about(Map<String, String> subject, String school, String reporter) {
        return CaseOverApi.reported(
                ApiClient.of(reporter),
                Map.of(
                        "school",
                        school,
                        "whatHappened",
                        "A " + WORD + " stood in an open group, with a name under it.",
                        "about",
                        subject,
                        "occurredOn",
                        "2026-11-18",
                        "platform",
                        "Facebook"));
    }

    /** A decision on the first rule that forbids something, with these further fields. */
    static Map<String, Object> charge(ApiClient who, CaseOverApi matter, Map<String, ?> more) {
        JsonObject options =
                who.get("reports/" + matter.reference() + "/triage").object();
        JsonArray clauses = options.getAsJsonArray("clauses");
        String clause = named(clauses, "strength", "PROHIBITED").get("id").getAsString();
        Map<String, Object> decision = new HashMap<>(more);
        decision.put("clauses", List.of(clause));
        return decision;
    }

    /** Family names of those who have this duty in a report or a case. */
    static Set<String> holders(JsonObject matter, String duty) {
        return CaseOverApi.all(matter.getAsJsonArray("peopleTold")).stream()
                .filter(told -> told.get("duty").getAsString().equals(duty))
                .map(told -> told.get("name").getAsString())
                .map(name -> name.substring(name.lastIndexOf(' ') + 1))
                .collect(Collectors.toCollection(TreeSet::new));
    }

    /** Neither the report nor the case is there for this person, in any list or by its address. */
    static void blind(ApiClient who, CaseOverApi matter) {
        String reference = matter.reference();
        for (String path : List.of(
                "reports/" + reference,
                "reports/" + reference + "/triage",
                "reports/" + reference + "/evidence",
                "cases/" + reference,
                "cases/" + reference + "/people?duty=CLERK")) {
            assertEquals(404, who.get(path).status(), path);
        }
        assertEquals(404, matter.decided(who, Map.of("subjectKind", "TEACHER")).status());
        assertEquals(404, matter.tried(who, Map.of("outcome", "APPOINTED")).status());
        for (String list : List.of("reports", "cases")) {
            assertFalse(who.get(list).text().contains(reference), list);
        }
    }

    /** References of the data cases that this person sees. */
    static Set<String> dataCases(ApiClient who) {
        return CaseOverApi.all(who.get("cases?kind=DATA").object().getAsJsonArray("items")).stream()
                .map(line -> line.get("reference").getAsString())
                .collect(Collectors.toCollection(TreeSet::new));
    }

    /** Today, search, lists and counts as this person has them. */
    static String everything(String userName) {
        ApiClient who = ApiClient.of(userName);
        try (Visit visit = Visit.of(userName)) {
            String today = visit.open("today/list.xhtml").locator("main").innerText();
            Page page = visit.open("search/list.xhtml");
            page.locator("#words").fill(WORD);
            page.locator("main form[role=search] button").click();
            page.waitForURL(address -> address.contains("of="));
            String found = page.locator("main").innerText();
            return String.join(
                    "\n",
                    today,
                    found,
                    who.get("reports").text(),
                    who.get("cases").text());
        }
    }

    static String mailbox(String userName) {
        return Records.text(
                "select p.email from person p join account a on a.person_id = p.id where a.user_name = ?", userName);
    }

    /** The rule said no in these words. */
    static void refused(String sentence, Answer answer) {
        assertEquals(422, answer.status(), answer.text());
        assertTrue(answer.text().contains(sentence), answer.text());
    }

    /** The one data case that this person did not see before. */
    static String fresh(ApiClient who, Set<String> before) {
        Set<String> now = Routed.dataCases(who);
        now.removeAll(before);
        assertEquals(1, now.size(), now.toString());
        return now.iterator().next();
    }

    /** The first of these whose field has this value. */
    static JsonObject named(JsonArray all, String field, String value) {
        return CaseOverApi.all(all).stream()
                .filter(each -> each.has(field) && each.get(field).getAsString().equals(value))
                .findFirst()
                .orElseThrow(() -> new AssertionError(field + " " + value + " is not in " + all));
    }
}
