package org.probity.it.outside;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.google.gson.JsonObject;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.probity.it.ApiClient;
import org.probity.it.CaseOverApi;
import org.probity.it.Records;
import org.probity.persistence.PublicId;

/**
 * Two cases at Cedar told in words that occur nowhere else, so that any of them on a page is a trace of the case.
 *
 * @param witness user name of the investigator of the teacher's case, who turned out to be a witness
 * @param places where in the lists they stand, however many stand before them
 */
record PlantedCases(Hidden ofTheHead, Hidden ofATeacher, String witness, Places places) {
    private static final Instant FRIDAY = Instant.parse("2026-11-20T08:00:00Z");
    private static final List<String> WORDS =
            List.of("Quomodocunque", "Thistlewhite", "Borborygmus", "Zebulon", "Floccinaucini");

    /** A case, and what would give it away; the last of the others is an item of evidence. */
    record Hidden(String reference, String letter, String meeting, String statement, List<String> others) {
        String evidence() {
            return others.get(others.size() - 1);
        }

        List<String> traces() {
            return Stream.of(List.of(reference, letter, meeting, statement), others, WORDS)
                    .flatMap(List::stream)
                    .toList();
        }
    }

    /**
     * Marks of pages on which the hidden things would be.
     *
     * @param matter reference of a case opened just before them
     * @param letter a letter written just before theirs
     * @param report position of a report received just before theirs
     * @param audit place in the audit just behind the acts that planted them
     */
    record Places(String matter, String letter, String report, String audit) {}

    static PlantedCases plant() {
        ApiClient head = ApiClient.of("headteacher.ced");
        String older = older(head);
        String olderLetter = Records.letter(older, "SENT", "EMAIL", FRIDAY.minusSeconds(1));
        int before = cases(head);
        Hidden ofTheHead = aboutTheHead(head, ApiClient.of("ceo"));
        assertEquals(before, cases(head));
        CaseOverApi matter = aboutATeacher(head);
        String witness = investigator(matter, head);
        conflict(matter.reference(), witness, "WITNESS");
        Hidden ofATeacher = hidden(matter, head);
        return new PlantedCases(
                ofTheHead, ofATeacher, witness, new Places(older, olderLetter, behind(older), behindTheLastAct()));
    }

    /** Position of the reports that came after the one of this matter. */
    static String behind(String reference) {
        return Records.text(
                "select 'before.' || cast(extract(epoch from r.received) * 1000000 as bigint) || '.' || r.public_id from report r join matter m on m.id = r.matter_id where m.reference = ?",
                reference);
    }

    /** Place in the audit just behind what was done last. */
    static String behindTheLastAct() {
        return String.valueOf(ChronoUnit.MICROS.between(Instant.EPOCH, Records.lastAct()) + 1);
    }

    /** A case with nothing to hide, opened first. */
    private static String older(ApiClient head) {
        CaseOverApi matter = CaseOverApi.reported(
                ApiClient.of("lm.ced"),
                Map.of(
                        "school", "CED",
                        "whatHappened", "A joke about a pupil in a group of colleagues.",
                        "about", Map.of("person", CaseOverApi.person(head, "Haile"))));
        matter.triaged(head, Map.of("charges", List.of(Map.of("clause", "29", "how", "A joke."))));
        return matter.reference();
    }

    private static int cases(ApiClient who) {
        return who.get("cases").object().get("count").getAsInt();
    }

    /** The headteacher is the subject; the chair of governors is told, and turns out to be a relative. */
    private static Hidden aboutTheHead(ApiClient head, ApiClient chief) {
        CaseOverApi matter =
                CaseOverApi.reported(ApiClient.of("lm.ced"), report(CaseOverApi.person(head, "Castellane")));
        matter.triaged(chief, decision(Map.of("name", "Zebulon Thistlewhite", "category", "PUPIL")));
        conflict(matter.reference(), "chair.ced", "RELATIVE");
        return hidden(matter, chief);
    }

    /** A teacher is the subject, and the head of HR was harmed. */
    private static CaseOverApi aboutATeacher(ApiClient head) {
        CaseOverApi matter = CaseOverApi.reported(ApiClient.of("lm.ced"), report(CaseOverApi.person(head, "Haile")));
        matter.triaged(head, decision(Map.of("person", CaseOverApi.person(head, "Nwosu-Hart"))));
        return matter;
    }

    /** Appoints somebody who sees the case for as long as nothing speaks against it; gives the user name. */
    private static String investigator(CaseOverApi matter, ApiClient head) {
        String person = matter.free(head, "INVESTIGATOR");
        matter.step(head, Map.of("outcome", "APPOINTED", "person", person, "note", "Floccinaucini of it."));
        String userName = Records.text(
                "select a.user_name from account a join person p on p.id = a.person_id where p.public_id = ?", person);
        assertEquals(
                200, ApiClient.of(userName).get("cases/" + matter.reference()).status());
        return userName;
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
        String item = Records.evidence(matter.reference(), "Borborygmus on a screen.", FRIDAY);
        JsonObject found = matter.seenBy(who);
        List<String> others = new ArrayList<>(CaseOverApi.ids(found, "letters"));
        others.addAll(CaseOverApi.ids(found, "allegations"));
        others.add(item);
        assertTrue(others.contains(letter));
        assertEquals(200, who.get("letters/" + letter).status());
        return new Hidden(matter.reference(), letter, meeting, statement(matter), others);
    }

    /** Somebody was asked what they know; past the services, because nobody need be looking into it yet. */
    static String statement(CaseOverApi matter) {
        String id = PublicId.random();
        Records.run(
                "insert into statement (id, public_id, matter_id, case_id, kind, name, email, given, asked, asked_by, due, mails, state, version) select nextval('ids'), ?, m.id, c.id, 'STATEMENT', 'Zebulon Thistlewhite', 'zebulon@witness.example', '\\x01', timestamptz '2026-11-20 08:00:00Z', a.person_id, date '2026-12-04', 1, 'ASKED', 1 from matter m join case_file c on c.matter_id = m.id, account a where a.user_name = 'ceo' and m.reference = ? order by c.id limit 1",
                id,
                matter.reference());
        return id;
    }

    private static void conflict(String reference, String userName, String reason) {
        Records.run(
                "insert into conflict (id, matter_id, person_id, reason) select nextval('ids'), m.id, a.person_id, ? from matter m, account a where m.reference = ? and a.user_name = ?",
                reason,
                reference,
                userName);
    }
}
