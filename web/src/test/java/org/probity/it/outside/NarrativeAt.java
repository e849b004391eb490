package org.probity.it.outside;

import static org.junit.jupiter.api.Assertions.assertEquals;

import com.google.gson.JsonArray;
import com.google.gson.JsonObject;
import com.google.gson.JsonPrimitive;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.probity.it.ApiClient;
import org.probity.it.ApiClient.Answer;
import org.probity.it.CaseOverApi;
import org.probity.it.Records;

/** The same story told at one school, and what its rules make of it, in one line of words each. */
final class NarrativeAt {
    static final String NONE = "none";

    private static final List<String> CATEGORIES =
            List.of("TEACHER", "GOVERNOR", "VOLUNTEER", "CONTRACTOR", "VISITOR", "PUPIL", "PARENT_CARER");
    private static final List<String> TRIGGERS = List.of(
            "RACIST_ELEMENT",
            "SEXIST",
            "SEXUAL_NATURE",
            "HATE_CRIME",
            "THREATENING",
            "PHYSICAL_THREAT",
            "SEXUAL_THREAT",
            "VIOLENCE_THREATENED",
            "VIOLENCE_ENCOURAGED",
            "GROSSLY_OBSCENE",
            "HARASSMENT",
            "CRIME_SUSPECTED",
            "ILLEGAL_CONTENT");

    private final String school;
    private final String place;
    private final ApiClient head;
    private final CaseOverApi story;
    private final CaseAt cases;

    NarrativeAt(String school) {
        this.school = school;
        place = "." + school.toLowerCase(Locale.ROOT);
        head = ApiClient.of("headteacher" + place);
        story = told(Map.of());
        cases = new CaseAt(school);
    }

    private CaseOverApi told(Map<String, ?> more) {
        Map<String, Object> report = new HashMap<>(Map.of(
                "school",
                school,
                "whatHappened",
                "A message about the school stood in an open group.",
                "about",
                Map.of("name", "Somebody Unheardof", "category", "TEACHER"),
                "occurredOn",
                "2026-11-18",
                "platform",
                "Facebook"));
        report.putAll(more);
        return CaseOverApi.reported(ApiClient.of("staff" + place), report);
    }

    /** What the school answers to a question of the table. */
    String answer(String question) {
        Map<String, Function<NarrativeAt, String>> questions = Map.ofEntries(
                Map.entry("who is bound", NarrativeAt::bound),
                Map.entry("past pupil of 15, 17, 20", NarrativeAt::pastPupil),
                Map.entry("told of an accident", NarrativeAt::toldOfAnAccident),
                Map.entry(
                        "first step with a parent",
                        at -> at.parents().getAsJsonArray("steps").get(0).getAsString()),
                Map.entry(
                        "procedure for a parent",
                        at -> at.parents().get("title").getAsString()),
                Map.entry("legal steps", NarrativeAt::legalSteps),
                Map.entry("police are thought of", NarrativeAt::police),
                Map.entry("taken as", at -> at.options().get("usualSeverity").getAsString()),
                Map.entry(
                        "on purpose or not",
                        at -> at.options().get("intentAsked").getAsString()),
                Map.entry("must be looked into", NarrativeAt::mustBeLookedInto),
                Map.entry("who approves a policy", NarrativeAt::approves),
                Map.entry("support", NarrativeAt::support),
                Map.entry("who agrees to leave", NarrativeAt::agreesToLeave),
                Map.entry("told of whistleblowing", NarrativeAt::whistle),
                Map.entry("told about the head", NarrativeAt::aboutTheHead),
                Map.entry("kinds of case", NarrativeAt::kinds),
                Map.entry("after an investigation", at -> at.cases.afterInvestigation()),
                Map.entry("may follow for a governor", at -> at.cases.mayFollow("GOVERNOR")),
                Map.entry("may follow for a volunteer", at -> at.cases.mayFollow("VOLUNTEER")),
                Map.entry("may follow for a contractor", at -> at.cases.mayFollow("CONTRACTOR")),
                Map.entry("may follow for a visitor", at -> at.cases.mayFollow("VISITOR")),
                Map.entry("remark about a governor", at -> at.cases.remarkAboutGovernor()),
                Map.entry("account at 12, 14, 17", at -> at.cases.accountsTooEarly()),
                Map.entry("ages for parents", at -> at.cases.agesForParents()),
                Map.entry("places online", at -> at.cases.places()),
                Map.entry("told of a child and an adult", NarrativeAt::child));
        return questions.getOrDefault(question, at -> at.strength(question)).apply(this);
    }

    private JsonObject options() {
        return head.get("reports/" + story.reference() + "/triage").object();
    }

    private JsonObject forecast(Map<String, ?> decision) {
        return story.forecast(head, decision);
    }

    private boolean canClose(Map<String, ?> decision, String way) {
        return forecast(decision).getAsJsonArray("closings").contains(new JsonPrimitive(way));
    }

    private String strength(String code) {
        JsonArray catalogue = head.get("schools/" + school + "/conduct").array();
        return Routed.named(catalogue, "code", code).get("strength").getAsString();
    }

    private String bound() {
        return words(CATEGORIES.stream().filter(category -> !canClose(Map.of("subjectKind", category), "NOT_BOUND")));
    }

    private String pastPupil() {
        return words(Stream.of(15, 17, 20)
                .filter(age -> {
                    String charge = "{\"charges\":[{\"clause\":\"CC-02\",\"pastPupilAge\":" + age + "}]}";
                    Answer answer = head.post("reports/" + story.reference() + "/triage?dryRun=true", charge);
                    return answer.status() == 200;
                })
                .map(String::valueOf));
    }

    private String toldOfAnAccident() {
        return words(CaseOverApi.all(forecast(Map.of("intent", "ACCIDENTAL")).getAsJsonArray("peopleTold")).stream()
                .map(told -> told.get("duty").getAsString())
                .filter("DATA_PROTECTION"::equals)
                .distinct());
    }

    private JsonObject parents() {
        return forecast(Map.of("subjectKind", "PARENT_CARER")).getAsJsonObject("procedure");
    }

    /** Only where the policy has clauses for parents can their case be opened. */
    private String legalSteps() {
        String code = strength("CC-45").equals("SILENT") ? "CC-43" : "CC-45";
        if (strength(code).equals("SILENT")) {
            return NONE;
        }
        String answer = ParentMatter.at(school, code).start("legal-action").text();
        return answer.contains("refused and that they went on") ? "after refusal and continuation" : "open";
    }

    private String police() {
        return words(TRIGGERS.stream().filter(flag -> forecast(Map.of("flags", List.of(flag)))
                .getAsJsonArray("measures")
                .contains(new JsonPrimitive("CONSIDER_POLICE"))));
    }

    private String mustBeLookedInto() {
        String clause = CaseOverApi.all(options().getAsJsonArray("clauses"))
                .get(0)
                .get("id")
                .getAsString();
        List<Map<String, String>> bullying = List.of(Map.of("clause", clause, "code", "CC-29"));
        Map<String, Map<String, ?>> stories = Map.of(
                "STAFF", Map.of("subjectKind", "TEACHER"),
                "STAFF:CC-29", Map.of("subjectKind", "TEACHER", "charges", bullying),
                "PUPIL:CC-29", Map.of("subjectKind", "PUPIL", "charges", bullying),
                "PARENT", Map.of("subjectKind", "PARENT_CARER"));
        return words(stories.keySet().stream()
                .filter(told -> !canClose(stories.get(told), "NO_ACTION"))
                .sorted());
    }

    private String approves() {
        ApiClient clerk = ApiClient.of("clerk");
        String draft = new OwnPolicies().imported(clerk, school, "Staff must not fly lanterns over the orchard.");
        JsonArray steps = clerk.get("policies/" + draft + "/approval").object().getAsJsonArray("steps");
        return CaseOverApi.all(steps).stream()
                .map(step -> step.get("name").getAsString())
                .collect(Collectors.joining(", then "));
    }

    private String support() {
        CaseOverApi matter = told(Map.of());
        Map<String, Object> harmed = Map.of("victims", List.of(Map.of("person", id("slt" + place))));
        matter.triaged(head, Routed.charge(head, matter, harmed));
        String fields = Records.text(
                "select l.fields from letter l join matter m on m.id = l.matter_id join letter_template t on t.id = l.template_id where t.letter = 'L18' and m.reference = ?",
                matter.reference());
        return words(Stream.of("line manager", "Occupational health", "counselling", "union")
                .filter(fields::contains));
    }

    private String agreesToLeave() {
        ApiClient staff = ApiClient.of("staff" + place);
        List<String> agreeing = new ArrayList<>();
        for (String kind : List.of("PERSONAL_CHANNEL", "CONTACT_DETAILS")) {
            Answer asked = staff.post(
                    "exemptions",
                    "{\"school\":\"" + school + "\",\"kind\":\"" + kind
                            + "\",\"towards\":\"PARENTS\",\"purpose\":\"The trip\",\"from\":\"2026-12-01\",\"to\":\"2026-12-04\"}");
            assertEquals(201, asked.status(), asked.text());
            agreeing.add(asked.object().getAsJsonArray("approvers").toString());
        }
        return words(Stream.of("headteacher", "slt")
                .filter(role -> agreeing.get(role.equals("slt") ? 1 : 0).contains(name(role + place))));
    }

    private String whistle() {
        return recipients(told(Map.of("whistleblowing", true)), head);
    }

    private String aboutTheHead() {
        Map<String, ?> about = Map.of("about", Map.of("person", id("headteacher" + place)));
        return recipients(told(about), ApiClient.of("chair" + place));
    }

    private String child() {
        return recipients(told(Map.of("childInvolved", true)), ApiClient.of("dsl" + place));
    }

    private String recipients(CaseOverApi matter, ApiClient reader) {
        Set<String> told = Routed.holders(matter.readBy(reader), "RECIPIENT");
        told.addAll(Routed.holders(matter.readBy(reader), "SAFEGUARDING"));
        Set<String> roles = new TreeSet<>();
        Map.of("HT", "headteacher" + place, "DSL", "dsl" + place, "COG", "chair" + place, "CEO", "ceo")
                .forEach((role, user) -> {
                    String name = name(user);
                    if (told.contains(name.substring(name.lastIndexOf(' ') + 1))) {
                        roles.add(role);
                    }
                });
        assertEquals(told.size(), roles.size(), told::toString);
        return words(roles.stream());
    }

    private String kinds() {
        return words(Stream.of("GOVERNOR", "VOLUNTEER", "CONTRACTOR", "VISITOR")
                .map(category -> forecast(Map.of("subjectKind", category))
                        .get("caseKind")
                        .getAsString()));
    }

    private static String id(String userName) {
        return Records.text(
                "select p.public_id from person p join account a on a.person_id = p.id where a.user_name = ?",
                userName);
    }

    private static String name(String userName) {
        return Records.text(
                "select p.given_name || ' ' || p.family_name from person p join account a on a.person_id = p.id where a.user_name = ?",
                userName);
    }

    private static String words(Stream<String> all) {
        String line = all.collect(Collectors.joining(" "));
        return line.isEmpty() ? NONE : line;
    }
}
