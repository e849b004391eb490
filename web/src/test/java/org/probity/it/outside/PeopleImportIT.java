package org.probity.it.outside;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.google.gson.JsonArray;
import com.google.gson.JsonObject;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.FilePayload;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import org.jboss.arquillian.container.test.api.RunAsClient;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.probity.it.ApiClient;
import org.probity.it.ApiClient.Answer;
import org.probity.it.Records;
import org.probity.it.Visit;
import org.probity.persistence.PublicId;

/** Lists of people: looked at line by line, taken in once, sent again without doubling anybody, and who has left. */
@ExtendWith(ArquillianExtension.class)
@RunAsClient
class PeopleImportIT {
    private static final String NAME =
            "select p.%s from person p join account a on a.person_id = p.id where a.user_name = ?";
    private static final String HEAD = "Number,Title,First name,Last name,Email,School,Role,Kind,Post,From,To\n";

    private final String tag =
            "Q" + PublicId.random().replaceAll("[^A-Za-z]", "").toLowerCase(Locale.ROOT);

    private String line(String number, String family, String rest) {
        return (number.isEmpty() ? "" : number + tag) + ",Ms,Zoë," + family + tag + "," + rest + "\n";
    }

    private static JsonObject sent(ApiClient who, String list, Charset charset) {
        Answer answer = who.upload("people/imports", "people.csv", list.getBytes(charset));
        assertEquals(201, answer.status(), answer.text());
        return answer.object();
    }

    private static JsonObject taken(ApiClient who, String list) {
        String id = sent(who, list, StandardCharsets.UTF_8).get("id").getAsString();
        Answer answer = who.post("people/imports/" + id + "/application", "{}");
        assertEquals(200, answer.status(), answer.text());
        return answer.object();
    }

    private int people() {
        return Integer.parseInt(
                Records.text("select cast(count(*) as text) from person where family_name like '%' || ?", tag));
    }

    @Test
    void listSentAgainUpdatesAndDoublesNobody() {
        ApiClient hr = ApiClient.of("head-of-hr");
        String list = HEAD
                + line("1", "Ash", "ash." + tag + "@elm.example,ELM,ST,teacher,Teacher,01/09/2026,")
                + line("2", "Birch", ",Elm Primary,Member of staff,support staff,Caretaker,2026-09-01,");
        assertEquals(2, taken(hr, list).get("fresh").getAsInt());
        assertEquals(2, people());
        assertEquals(2, taken(hr, list).get("same").getAsInt());
        JsonObject changed = taken(hr, list.replace("Caretaker", "Site manager"));
        assertEquals(1, changed.get("changed").getAsInt());
        assertEquals(0, changed.get("fresh").getAsInt());
        assertEquals(2, people());
        assertEquals(
                "Site manager",
                Records.text(
                        "select o.title from post o join person p on p.id = o.person_id where p.number = ?",
                        "2" + tag));
    }

    @Test
    void windowsListWithAnAddressForTwoPeopleIsSaidLineByLine() {
        ApiClient hr = ApiClient.of("head-of-hr");
        String same = "shared." + tag + "@elm.example,ELM,ST,teacher,Teacher,01/09/2026,";
        String list = HEAD
                + line("1", "Ash", same)
                + line("2", "Birch", same)
                + line("3", "Cherry", ",ELM,ST,teacher,Teacher,31/02/2026,")
                + line("4", "=Dog", ",ELM,ST,teacher,Teacher,01/09/2026,")
                + line("5", "Elder", ",XYZ,,teacher,Teacher,01/09/2026,")
                + line("6", "Fir", ",ELM,ST,teacher,Teacher,01/09/2026,");
        JsonObject seen = sent(hr, list, Charset.forName("windows-1252"));
        assertEquals(5, seen.get("wrong").getAsInt());
        assertEquals(1, seen.get("fresh").getAsInt());
        String id = seen.get("id").getAsString();
        String wrong = hr.get("people/imports/" + id + "/lines?verdict=WRONG").text();
        assertTrue(wrong.contains("stands with different people in lines 2, 3"), wrong);
        assertTrue(wrong.contains("\\\"31/02/2026\\\" is no day"), wrong);
        assertTrue(wrong.contains("begins with ="), wrong);
        assertTrue(wrong.contains("There is no school"), wrong);
        assertTrue(wrong.contains("\\\"Role\\\" is empty"), wrong);
        assertTrue(wrong.contains("Zoë"), wrong);
        assertEquals(0, people());
        hr.post("people/imports/" + id + "/application", "{}");
        assertEquals(1, people());
        assertEquals(422, hr.post("people/imports/" + id + "/application", "{}").status());
    }

    @Test
    void whoeverIsNotInTheListIsProposedAndEndsOnlyWhenSaid() {
        ApiClient hr = ApiClient.of("head-of-hr");
        String stays = line("1", "Ash", ",ELM,ST,apprentice,Apprentice,01/09/2026,");
        String leaves = line("2", "Birch", ",ELM,ST,apprentice,Apprentice,01/09/2026,");
        taken(hr, HEAD + stays + leaves);
        String id = sent(hr, HEAD + stays, StandardCharsets.UTF_8).get("id").getAsString();
        hr.post("people/imports/" + id + "/application", "{}");
        JsonArray items = hr.get("people/imports/" + id + "/leavers").object().getAsJsonArray("items");
        JsonObject leaver = items.asList().stream()
                .map(each -> each.getAsJsonObject())
                .filter(each -> each.get("person").getAsString().contains(tag))
                .findFirst()
                .orElseThrow();
        assertTrue(leaver.get("person").getAsString().contains("Birch"));
        String ending = "{\"posts\":[\"" + leaver.get("post").getAsString() + "\"],\"lastDay\":\"2026-12-31\"}";
        assertEquals(204, hr.post("people/imports/" + id + "/leavers", ending).status());
        assertFalse(hr.get("people/imports/" + id + "/leavers").text().contains("Birch" + tag));
        assertEquals(404, hr.post("people/imports/" + id + "/leavers", ending).status());
        assertEquals(2, people());
    }

    @Test
    void feedToldTwiceChangesNothingAndALeaverEnds() {
        ApiClient hr = ApiClient.of("head-of-hr");
        String joiner = "[{\"number\":\"" + tag + "\",\"given\":\"Ann\",\"family\":\"Hazel" + tag
                + "\",\"school\":\"ELM\",\"role\":\"ST\",\"kind\":\"TEACHER\",\"post\":\"Teacher\",\"from\":\"2026-11-23\"%s}]";
        assertTrue(hr.post("people/feed", joiner.formatted("")).text().contains("\"NEW\""));
        assertTrue(hr.post("people/feed", joiner.formatted("")).text().contains("\"SAME\""));
        String left = joiner.formatted(",\"to\":\"2026-12-18\"");
        assertTrue(hr.post("people/feed", left).text().contains("the post ends on 18 December 2026"));
        assertEquals(1, people());
    }

    @Test
    void nobodyGivesThemselvesAPostAndOthersSeeNothing() {
        String me = Records.text(
                "select email from person p join account a on a.person_id = p.id where a.user_name = ?", "clerk");
        String own = HEAD + ",Ms,Imogen,Fairclough," + me + ",Trust,HHR,central staff,Head of HR,01/09/2026,\n";
        ApiClient clerk = ApiClient.of("clerk");
        JsonObject seen = sent(clerk, own, StandardCharsets.UTF_8);
        assertEquals(1, seen.get("wrong").getAsInt());
        String id = seen.get("id").getAsString();
        assertEquals(404, ApiClient.of("head-of-hr").get("people/imports/" + id).status());
        assertEquals(
                404,
                ApiClient.of("headteacher.elm")
                        .upload("people/imports", "people.csv", own.getBytes(StandardCharsets.UTF_8))
                        .status());
    }

    @Test
    void whoDoesNotLookAfterAccountsRedirectsNobodysMailAndNobodyLengthensTheirOwnPost() {
        String head = "headteacher.elm";
        String given = Records.text(NAME.formatted("given_name"), head);
        String family = Records.text(NAME.formatted("family_name"), head);
        Records.run(
                "update person set number = ? where id = (select person_id from account where user_name = ?)",
                "H" + tag,
                head);
        String list = HEAD + "H" + tag + ",," + given + "," + family + ",mine." + tag
                + "@elm.example,ELM,HT,teacher,Headteacher,01/09/2026,\n";
        assertEquals(
                1,
                sent(ApiClient.of("clerk"), list, StandardCharsets.UTF_8)
                        .get("wrong")
                        .getAsInt());
        assertEquals(
                0,
                sent(ApiClient.of("head-of-hr"), list, StandardCharsets.UTF_8)
                        .get("wrong")
                        .getAsInt());
        String me = Records.text(
                "select email from person p join account a on a.person_id = p.id where a.user_name = ?", "clerk");
        String longer = HEAD + ",," + Records.text(NAME.formatted("given_name"), "clerk") + ","
                + Records.text(NAME.formatted("family_name"), "clerk") + "," + me
                + ",Trust,CLK,central staff,Clerk,01/09/2026,31/12/2040\n";
        assertEquals(
                1,
                sent(ApiClient.of("clerk"), longer, StandardCharsets.UTF_8)
                        .get("wrong")
                        .getAsInt());
    }

    @Test
    void clerkTakesAListInThroughThePages() {
        Visit clerk = Visit.of("clerk");
        Page page = clerk.open("person/list.xhtml");
        page.getByText("Take in a list of people").click();
        page.locator("#f\\:read").click();
        assertTrue(page.getByText("Choose the list of people.").first().isVisible());
        String list = HEAD
                + line("1", "Ash", ",ELM,ST,volunteer,Reading helper,01/09/2026,")
                + line("2", "Birch", ",ELM,ST,volunteer,Reading helper,1st of May,");
        page.locator("#f\\:file")
                .setInputFiles(new FilePayload("people.csv", "text/csv", list.getBytes(StandardCharsets.UTF_8)));
        page.locator("#f\\:read").click();
        assertTrue(page.getByText("is no day for \"From\"").isVisible());
        clerk.isAccessible();
        page.getByText("Take the good lines in").click();
        page.getByText("1 line was taken in, 1 left out.").waitFor();
        clerk.isAccessible();
        assertEquals(1, people());
    }
}
