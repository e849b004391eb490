package org.probity.it.outside;

import static org.junit.jupiter.api.Assertions.assertEquals;

import com.google.gson.Gson;
import com.google.gson.JsonObject;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.atomic.AtomicInteger;
import org.probity.it.ApiClient;
import org.probity.it.ApiClient.Answer;
import org.probity.it.CaseOverApi;
import org.probity.it.Infrastructure;
import org.probity.it.Mails;
import org.probity.it.Records;
import org.probity.it.StaffCase;

/** A case at Cedar that is being looked into, and somebody from outside who is asked for a statement in it, over the API and by real mail. */
final class AskedStatement {
    static final String QUESTION = "What did you see in the car park on 18 November?";
    private static final String PAGE = "public/statement.xhtml";
    private static final Gson JSON = new Gson();
    private static final AtomicInteger COUNTER = new AtomicInteger();

    private final StaffCase led;
    private final String email;
    private final String id;

    private AskedStatement(StaffCase led, String email, String id) {
        this.led = led;
        this.email = email;
        this.id = id;
    }

    /** A case about Haile in which the investigation goes on; the headteacher leads it. */
    static StaffCase lookedInto() {
        StaffCase led = StaffCase.opened("CED", "Haile", "2026-11-18");
        led.matter().step(led.head(), led.appointment());
        return led;
    }

    static AskedStatement ofAStranger() {
        return in(lookedInto(), Map.of());
    }

    /** Somebody from outside is asked in this case, with these further fields. */
    static AskedStatement in(StaffCase led, Map<String, String> more) {
        String email = "pat.witness" + COUNTER.incrementAndGet() + "@witness.example";
        Map<String, String> wanted = new HashMap<>(stranger(email));
        wanted.putAll(more);
        Answer answer = asked(led.head(), led.matter(), wanted);
        assertEquals(201, answer.status(), answer.text());
        return new AskedStatement(led, email, answer.object().get("id").getAsString());
    }

    static Map<String, String> stranger(String email) {
        return Map.of("kind", "STATEMENT", "name", "Mrs Pat Witness", "email", email, "given", QUESTION);
    }

    static Answer asked(ApiClient who, CaseOverApi matter, Map<String, String> wanted) {
        return who.post("cases/" + matter.reference() + "/statements", JSON.toJson(wanted));
    }

    /** Id of the person with this account. */
    static String person(String userName) {
        return Records.text(
                "select p.public_id from person p join account a on a.person_id = p.id where a.user_name = ?",
                userName);
    }

    StaffCase led() {
        return led;
    }

    String id() {
        return id;
    }

    String reference() {
        return led.matter().reference();
    }

    /** What its own address in the API is. */
    String path() {
        return "cases/" + reference() + "/statements/" + id;
    }

    /** As the head of HR sees it. */
    JsonObject seen() {
        Answer answer = led.hr().get(path());
        assertEquals(200, answer.status(), answer.text());
        return answer.object();
    }

    String state() {
        return seen().get("state").getAsString();
    }

    /** Addresses of the pages behind the links that were mailed so far, the first one first. */
    List<String> links(int atLeast) {
        return new Mails(Infrastructure.mail()).links(email, PAGE, atLeast);
    }

    /** Address of the page behind the first link. */
    String link() {
        return links(1).get(0);
    }

    /** Path of the API behind the first link. */
    String door() {
        return door(link());
    }

    static String door(String link) {
        return "public/statements/" + link.replaceAll(".*token=", "");
    }

    Answer signed(String text) {
        return signed(door(), text);
    }

    static Answer signed(String door, String text) {
        return ApiClient.ofAnybody()
                .post(door + "/signature", JSON.toJson(Map.of("text", text, "agreed", true, "name", "Pat Witness")));
    }
}
