package org.probity.it.outside;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.security.SecureRandom;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.probity.it.ApiClient;
import org.probity.it.ApiClient.Answer;
import org.probity.it.CaseOverApi;
import org.probity.it.ConcernOverApi;
import org.probity.it.Records;
import org.probity.it.outside.PlantedCases.Hidden;
import org.probity.it.outside.PlantedCases.Places;
import org.probity.persistence.PublicId;
import org.probity.persistence.breach.CaseReference;

/**
 * A case about the headteacher of Alder from which nearly everybody is shut out who would see it by their posts: who told, who was
 * harmed, who saw it, who is close to the headteacher. Its names stand in addresses under stand-ins, so that the same addresses can be
 * opened in a world without it.
 *
 * @param names stand-in to name in one world; where there is no case the names are drawn and mean nothing
 */
record HeadsCase(Map<String, String> names) {
    private static final Instant FRIDAY = Instant.parse("2026-11-20T08:00:00Z");
    private static final String REFERENCE = "«reference»";
    private static final String LETTER = "«letter»";
    private static final String MEETING = "«meeting»";
    private static final String STATEMENT = "«statement»";
    private static final String ALLEGATION = "«allegation»";
    private static final String EVIDENCE = "«evidence»";
    private static final String AUDIT = "«audit»";

    /** The hidden things by their stand-ins. */
    static Hidden standIns() {
        return new Hidden(REFERENCE, LETTER, MEETING, STATEMENT, List.of(ALLEGATION, EVIDENCE));
    }

    /** Pages on which they would be, if they are; the older things are there in both worlds. */
    static Places places(Hidden older) {
        return new Places(older.reference(), older.letter(), PlantedCases.behind(older.reference()), AUDIT);
    }

    /** The same address in the world of this case. */
    String in(String address) {
        String here = address;
        for (Map.Entry<String, String> name : names.entrySet()) {
            here = here.replace(name.getKey(), name.getValue());
        }
        return here;
    }

    /** What was answered there, with the names of this world taken out. */
    String out(String answer) {
        String anywhere = answer;
        for (Map.Entry<String, String> name : names.entrySet()) {
            anywhere = anywhere.replace(name.getValue(), name.getKey());
        }
        return anywhere;
    }

    /** No case: names of the same shape for things that are not there; {@code audit} is a place in the audit. */
    static HeadsCase none(String audit) {
        Map<String, String> names = new LinkedHashMap<>();
        names.put(REFERENCE, CaseReference.draw("ALD", 2026, new SecureRandom()));
        for (String standIn : List.of(LETTER, MEETING, STATEMENT, ALLEGATION, EVIDENCE)) {
            names.put(standIn, PublicId.random());
        }
        names.put(AUDIT, audit);
        return new HeadsCase(names);
    }

    /** A case that the headteacher of Alder leads, with a letter, a meeting and an item of evidence: where what is hidden could show. */
    static Hidden older(ApiClient reporter, ApiClient head) {
        CaseOverApi matter = CaseOverApi.reported(
                reporter,
                Map.of(
                        "school",
                        "ALD",
                        "whatHappened",
                        "A joke about a pupil in a group of colleagues.",
                        "about",
                        Map.of("person", person("staff2.ald"))));
        matter.triaged(head, Routed.charge(head, matter, Map.of()));
        String reference = matter.reference();
        String letter = Records.letter(reference, "SENT", "EMAIL", FRIDAY);
        String meeting = Records.meeting(reference, "2026-12-08 14:00");
        String item = Records.evidence(reference, "A note.", FRIDAY);
        matter.step(head, Map.of("outcome", "APPOINTED", "person", matter.free(head, "INVESTIGATOR")));
        String statement = AskedStatement.asked(head, matter, AskedStatement.stranger("seen@witness.example"))
                .object()
                .get("id")
                .getAsString();
        return new Hidden(reference, letter, meeting, statement, List.of(item));
    }

    /**
     * Told by a line manager, who names a witness and the data protection officer; decided on by the chair of trustees, who says that clerk,
     * head of HR and technical administrator were harmed, and that personal data were shown. Besides there is what such a case may bring:
     * an allegation about a child with its sealed part, a concern of a parent, a low-level concern.
     */
    static HeadsCase planted(ApiClient reporter, ApiClient leader) {
        CaseOverApi matter = opened(reporter, leader, "PERSONAL_DATA");
        matter.step(leader, Map.of("outcome", "APPOINTED", "person", matter.free(leader, "INVESTIGATOR")));
        sealed(opened(reporter, leader, "CHILD"), leader);
        ConcernOverApi.raised(Map.of("school", "ALD", "addressedTo", "HEAD", "about", "ADDRESSEE"));
        Concerns.noted(leader, "ALD", person("headteacher.ald"), "2026-11-18");
        Map<String, String> names = new LinkedHashMap<>();
        names.put(REFERENCE, matter.reference());
        names.put(EVIDENCE, EvidenceToSee.added(leader, matter.reference(), EvidenceToSee.captured("FILE")));
        names.put(LETTER, Records.letter(matter.reference(), "SENT", "EMAIL", FRIDAY));
        names.put(MEETING, Records.meeting(matter.reference(), "2026-12-10 14:00"));
        names.put(STATEMENT, PlantedCases.statement(matter));
        names.put(
                ALLEGATION,
                CaseOverApi.ids(matter.seenBy(leader), "allegations").get(0));
        names.put(AUDIT, PlantedCases.behindTheLastAct());
        return new HeadsCase(names);
    }

    private static CaseOverApi opened(ApiClient reporter, ApiClient leader, String flag) {
        CaseOverApi matter = CaseOverApi.reported(
                reporter,
                Map.of(
                        "school",
                        "ALD",
                        "whatHappened",
                        "She wrote about colleagues in an open group, with their addresses.",
                        "whoWasInvolved",
                        "Ms Vaughan-Cole saw it, and Mr Dryden stood beside her.",
                        "about",
                        Map.of("person", person("headteacher.ald"), "category", "TEACHER"),
                        "platform",
                        "Facebook",
                        "occurredOn",
                        "2026-11-18"));
        List<Map<String, String>> harmed = List.of(
                Map.of("person", person("head-of-hr")),
                Map.of("person", person("clerk")),
                Map.of("person", person("admin")));
        Map<String, Object> more = Map.of("victims", harmed, "flags", List.of(flag));
        matter.triaged(leader, Routed.charge(leader, matter, more));
        return matter;
    }

    /** What is kept of safeguarding in a case, and what HR is told of it. */
    private static void sealed(CaseOverApi matter, ApiClient leader) {
        String part = "cases/" + matter.reference() + "/safeguarding/";
        String below = "{\"limbs\":[],\"reasons\":\"Nobody was at risk.\",\"learned\":\"2026-11-19T10:00\"}";
        String released = "{\"what\":\"That there was a talk.\",\"why\":\"HR plans the cover.\"}";
        for (String act : List.of("thresholds " + below, "releases " + released)) {
            int space = act.indexOf(' ');
            Answer answer = leader.post(part + act.substring(0, space), act.substring(space + 1));
            assertEquals(200, answer.status(), answer.text());
        }
    }

    private static String person(String userName) {
        return Records.text(
                "select p.public_id from person p join account a on a.person_id = p.id where a.user_name = ?",
                userName);
    }
}
