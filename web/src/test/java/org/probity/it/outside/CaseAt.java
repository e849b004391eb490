package org.probity.it.outside;

import static org.junit.jupiter.api.Assertions.assertEquals;

import com.google.gson.JsonObject;
import com.google.gson.JsonParser;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.probity.it.ApiClient;
import org.probity.it.ApiClient.Answer;
import org.probity.it.CaseOverApi;
import org.probity.it.Records;

/** Cases of one school led as far as its rules on what may follow and on accounts of children show. */
final class CaseAt {
    private static final Map<String, Object> PARENT =
            Map.of("name", "Mrs Thimblerigg", "email", "thimblerigg@parents.example");

    private final String school;
    private final String place;
    private final ApiClient head;

    CaseAt(String school) {
        this.school = school;
        place = "." + school.toLowerCase(Locale.ROOT);
        head = ApiClient.of("headteacher" + place);
    }

    private CaseOverApi told(Map<String, ?> about, String platform) {
        return CaseOverApi.reported(
                ApiClient.of("staff" + place),
                Map.of(
                        "school",
                        school,
                        "whatHappened",
                        "A message about the school stood in an open group.",
                        "about",
                        about,
                        "occurredOn",
                        "2026-11-18",
                        "platform",
                        platform));
    }

    private CaseOverApi ofTeacher() {
        return told(Map.of("name", "Somebody Unheardof", "category", "TEACHER"), "Facebook");
    }

    private CaseOverApi ofPupil(String platform) {
        return told(Map.of("name", "Bramble Nettlefield", "category", "PUPIL"), platform);
    }

    /** Where the report of an investigation about a member of staff may lead (X12). */
    String afterInvestigation() {
        String subject = Records.text(
                "select p.public_id from person p join account a on a.person_id = p.id where a.user_name = ?",
                "lm" + place);
        CaseOverApi matter = told(Map.of("person", subject), "Facebook");
        matter.triaged(head, Routed.charge(head, matter, Map.of()));
        matter.step(head, Map.of("outcome", "APPOINTED", "person", matter.free(head, "INVESTIGATOR")));
        matter.step(ApiClient.of("head-of-hr"), Map.of("outcome", "REPORTED"));
        List<String> open = CaseOverApi.all(matter.seenBy(head).getAsJsonArray("allowedOutcomes")).stream()
                .filter(way -> way.get("open").getAsBoolean())
                .map(way -> way.get("outcome").getAsString())
                .toList();
        return words(Stream.of("HEARING", "INFORMAL", "MEDIATION", "CAPABILITY").filter(open::contains));
    }

    /** What may follow for somebody who acted in this capacity, in words (X41). */
    String mayFollow(String category) {
        return ofTeacher().forecast(head, Map.of("subjectKind", category)).getAsJsonArray("mayFollow").asList().stream()
                .map(word -> word.getAsString())
                .collect(Collectors.joining(", "));
    }

    /** How strongly a remark of a teacher about a governor is ruled (X34). */
    String remarkAboutGovernor() {
        Answer answer = head.post(
                "reports/" + ofTeacher().reference() + "/triage?dryRun=true",
                "{\"charges\":[{\"clause\":\"CC-06\"}],\"victims\":[{\"name\":\"Mr Hasp\",\"category\":\"GOVERNOR\"}]}");
        return answer.status() != 200
                ? "SILENT"
                : answer.object().getAsJsonArray("measures").toString().contains("ADVICE_ONLY")
                        ? "ADVISED"
                        : "PROHIBITED";
    }

    /** At which of these ages an account of a pupil can be alleged (X31). */
    String accountsTooEarly() {
        return words(Stream.of("Facebook", "LinkedIn", "dating")
                .map(platform -> platform + " " + ages(platform.equals("dating") ? "A dating site" : platform))
                .filter(line -> !line.endsWith(NarrativeAt.NONE)));
    }

    private String ages(String platform) {
        CaseOverApi matter = ofPupil(platform);
        return words(Stream.of(12, 14, 17)
                .filter(age -> head.post(
                                        "reports/" + matter.reference() + "/triage?dryRun=true",
                                        "{\"charges\":[{\"clause\":\"CC-33\",\"accountAge\":" + age + "}]}")
                                .status()
                        == 200)
                .map(String::valueOf));
    }

    /** The ages that parents are told of, where nothing but an account is alleged; no measure is open then (X31, S0-7, S4-32). */
    String agesForParents() {
        CaseOverApi matter = ofPupil("Facebook");
        Map<String, Object> decision = new HashMap<>(Routed.charge(head, matter, Map.of()));
        String clause = ((List<?>) decision.remove("clauses")).get(0).toString();
        decision.put("charges", List.of(Map.of("clause", clause, "code", "CC-33", "accountAge", 12)));
        matter.triaged(head, decision);
        matter.step(head, Map.of("outcome", "SCREENED", "reason", "No harm behind it."));
        JsonObject seen =
                matter.step(head, Map.of("outcome", "ADVISED", "to", PARENT, "fields", Map.of("childName", "Bramble")));
        assertEquals("finish", seen.getAsJsonObject("step").get("code").getAsString());
        String fields = Records.text(
                "select l.fields from letter l join matter m on m.id = l.matter_id join letter_template t on t.id = l.template_id where t.letter = 'L37' and t.variant = 'U' and m.reference = ?",
                matter.reference());
        return CaseOverApi.all(JsonParser.parseString(fields).getAsJsonObject().getAsJsonArray("platformAges")).stream()
                .map(row ->
                        row.get("platform").getAsString() + " " + row.get("age").getAsString())
                .collect(Collectors.joining(", "));
    }

    /** What the policy calls places online, and how a place is kept that it knows by another name (X42). */
    String places() {
        CaseOverApi matter = ofPupil("twitter");
        String kept = matter.readBy(head).get("platform").getAsString();
        JsonObject options =
                head.get("reports/" + matter.reference() + "/triage").object();
        return options.getAsJsonArray("places").asList().stream()
                        .map(name -> name.getAsString())
                        .collect(Collectors.joining(" "))
                + "; twitter is " + kept;
    }

    private static String words(Stream<String> all) {
        String line = all.collect(Collectors.joining(" "));
        return line.isEmpty() ? NarrativeAt.NONE : line;
    }
}
