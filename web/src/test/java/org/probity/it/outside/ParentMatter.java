package org.probity.it.outside;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.google.gson.Gson;
import com.google.gson.JsonObject;
import java.io.IOException;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.probity.ejb.print.TaggedPdf;
import org.probity.it.ApiClient;
import org.probity.it.ApiClient.Answer;
import org.probity.it.CaseOverApi;

/** The case about a parent's post on the forum of a school, led over the public API by the headteacher alone. */
final class ParentMatter {
    private static final Gson JSON = new Gson();
    private static final Map<String, Object> PARENT =
            Map.of("name", "Mrs Thimblerigg", "email", "thimblerigg@parents.example");

    private final ApiClient head;
    private final CaseOverApi matter;

    private ParentMatter(String school, List<String> codes) {
        String place = "." + school.toLowerCase(Locale.ROOT);
        head = ApiClient.of("headteacher" + place);
        matter = CaseOverApi.reported(
                ApiClient.of("staff" + place),
                Map.of(
                        "school", school,
                        "whatHappened", "A parent wrote about the school in an open group.",
                        "about", Map.of("name", "Mrs Thimblerigg", "category", "PARENT_CARER"),
                        "occurredOn", "2026-11-18",
                        "platform", "Facebook",
                        "address", "https://social.example/posts/7"));
        matter.triaged(head, Map.of("clauses", codes, "flags", List.of("SCHOOL_FORUM")));
    }

    static ParentMatter at(String school, String... codes) {
        return new ParentMatter(school, List.of(codes));
    }

    /** At Elm removal was asked for, no meeting is needed, and it is still there. */
    static ParentMatter lookedAtAgain() {
        ParentMatter matter = at("ELM", "CC-53");
        matter.requested();
        matter.because("MEETING_NOT_NEEDED");
        return matter;
    }

    static void refused(Answer answer, String why) {
        assertEquals(422, answer.status(), answer.text());
        String detail = answer.object().get("detail").getAsString();
        assertTrue(detail.contains(why), detail);
    }

    JsonObject seen() {
        return matter.seenBy(head);
    }

    JsonObject step(Map<String, ?> step) {
        return matter.step(head, step);
    }

    JsonObject step(String outcome) {
        return step(Map.of("outcome", outcome));
    }

    JsonObject because(String outcome) {
        return step(Map.of("outcome", outcome, "reason", "As the note for the file says."));
    }

    Answer tried(Map<String, ?> step) {
        return matter.tried(head, step);
    }

    Answer tried(String outcome) {
        return tried(Map.of("outcome", outcome));
    }

    /** The first letter: to remove it, or where to go with a concern. */
    JsonObject requested() {
        return step(Map.of("outcome", "REQUESTED", "to", PARENT));
    }

    Answer invited() {
        return tried(Map.of(
                "outcome",
                "INVITED",
                "to",
                PARENT,
                "meeting",
                Map.of("start", "2026-11-27T10:00", "minutes", 60, "place", "Meeting room"),
                "fields",
                Map.of("meetingTopic", "what was posted", "meetingAlternatives", "We can also telephone.")));
    }

    JsonObject warned() {
        return step(Map.of(
                "outcome",
                "WARNED",
                "to",
                PARENT,
                "fields",
                Map.of("effect", "two members of staff no longer feel safe at the gate.")));
    }

    JsonObject complainedToTheHost() {
        return step(Map.of(
                "outcome", "COMPLAINED",
                "to", Map.of("name", "Facebook", "email", "abuse@social.example"),
                "fields", Map.of("victimAuthority", "two members of staff have asked us to write.")));
    }

    JsonObject permissionAsked(String track) {
        Map<String, String> words = Map.of(
                "chatName", "Year 2 parents",
                "purpose", "two people say that they were threatened there",
                "scope", "the messages of 14 November 2026",
                "keepFor", "six months");
        return step(Map.of("track", track, "outcome", "REQUESTED", "to", PARENT, "fields", words));
    }

    /** L22: it says where the evidence is. The letter that went to the parent before says where a concern is heard. */
    void policeTold() throws IOException {
        Map<String, String> station = Map.of("name", "Wrenford police station", "address", "1 Gate Street\nWrenford");
        step(Map.of("track", started("police-referral"), "outcome", "SENT", "to", station));
        assertTrue(text("L22").contains("in our case system under"), text("L22"));
        assertTrue(text("L27").contains("/public/concern.xhtml"), text("L27"));
    }

    Answer start(String procedure) {
        return head.post(
                "cases/" + matter.reference() + "/tracks",
                JSON.toJson(Map.of("procedure", procedure, "reason", "It is still there.")));
    }

    /** Id of the new track. */
    String started(String procedure) {
        List<String> before = CaseOverApi.ids(seen(), "tracks");
        Answer answer = start(procedure);
        assertEquals(200, answer.status(), answer.text());
        return CaseOverApi.ids(answer.object(), "tracks").stream()
                .filter(track -> !before.contains(track))
                .findFirst()
                .orElseThrow();
    }

    /** Number and variant of the letters to the parent, "L35H" or "L27". */
    List<String> toTheParent() {
        return papers().stream()
                .filter(paper -> paper.get("recipientKind").getAsString().equals("PARENT"))
                .map(ParentMatter::name)
                .toList();
    }

    List<String> letters() {
        return papers().stream().map(ParentMatter::name).toList();
    }

    /** What the only letter with this number and variant says. */
    String text(String letter) throws IOException {
        List<String> ids = papers().stream()
                .filter(paper -> name(paper).equals(letter))
                .map(paper -> paper.get("id").getAsString())
                .toList();
        assertEquals(1, ids.size(), () -> letters().toString());
        return new TaggedPdf(head.get("letters/" + ids.get(0) + "/pdf").body())
                .text()
                .replaceAll("\\s+", " ");
    }

    /** How often this outcome is in the chronology. */
    long times(String outcome) {
        return CaseOverApi.all(seen().getAsJsonArray("chronology")).stream()
                .filter(each -> each.get("outcome").getAsString().equals(outcome))
                .count();
    }

    private List<JsonObject> papers() {
        return CaseOverApi.all(seen().getAsJsonArray("letters"));
    }

    private static String name(JsonObject paper) {
        return paper.get("letter").getAsString() + paper.get("variant").getAsString();
    }
}
