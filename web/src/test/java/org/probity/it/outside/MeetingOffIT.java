package org.probity.it.outside;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.google.gson.JsonObject;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jboss.arquillian.container.test.api.RunAsClient;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.probity.it.ApiClient;
import org.probity.it.ApiClient.Answer;
import org.probity.it.Await;
import org.probity.it.CaseOverApi;
import org.probity.it.Infrastructure;
import org.probity.it.Mails;
import org.probity.it.Mails.Mail;
import org.probity.it.Records;
import org.probity.it.StaffCase;

/** A meeting of a case is called off (LT-06, AT-35): who may, who is told, and what becomes of the case. */
@ExtendWith(ArquillianExtension.class)
@RunAsClient
class MeetingOffIT {
    private static final String REASON = "{\"reason\":\"The witness has moved away.\"}";

    private final Mails mails = new Mails(Infrastructure.mail());
    private final String witness = UUID.randomUUID() + "@witness.example";

    @AfterEach
    void backToTheMorning() {
        StaffCase.clock(StaffCase.MORNING);
    }

    @Test
    void whoWasAskedByMailIsToldTheSameWayAndTheFileSaysWhy() throws Exception {
        StaffCase found = underInvestigation();
        String address = interview(found);
        Mail request = mails.next(witness, 0).invites(witness);
        JsonObject asked = found.hr().get(address).object();
        assertTrue(asked.get("mayCallOff").getAsBoolean());
        assertTrue(asked.get("asked").toString().contains("\"askedBy\":\"MAIL\""), asked::toString);
        assertTrue(titles(found).contains("Notice to the witness"), titles(found)::toString);

        Answer off = found.hr().post(address + "/cancellation", REASON);
        assertEquals(200, off.status(), off.text());
        assertEquals("CANCELLED", off.object().get("state").getAsString());
        Mail told = mails.next(witness, 1)
                .isALetterWithout("moved away", "interview", "witness")
                .callsOff(witness);
        assertEquals(request.said("UID"), told.said("UID"));
        assertEquals("1", told.said("SEQUENCE"));
        assertEquals(signatory(found, "L03"), signatory(found, "L02"));
        assertFalse(titles(found).contains("Notice to the witness"), titles(found)::toString);

        JsonObject entry = entry(found);
        assertEquals("A meeting was called off", entry.get("title").getAsString());
        assertEquals("The witness has moved away.", entry.get("reason").getAsString());
        assertTrue(entry.get("note").getAsString().contains("Friday 4 December 2026 at 10:00"), entry::toString);
        assertEquals("investigate", found.step());
        assertEquals(
                "1",
                Records.text(
                        "select cast(count(*) as text) from audit_entry where subject = ? and act = 'CaseMeetingService.callOff' and outcome = 'DONE'",
                        found.matter().reference()));
        isOver(found.hr().post(address + "/cancellation", REASON), "called off already");
        assertEquals(2, mails.count(witness));
    }

    @Test
    void requestThatHasNotLeftNeverDoesAndTheHearingNeedsItsInvitationAnew() {
        StaffCase found = atHearing();
        String meeting = meeting(found);
        assertEquals("2026-12-04", due(found));
        found.does(found.hr(), meeting + "/cancellation", "{\"reason\":\"The chair is ill.\"}");
        for (JsonObject letter : CaseOverApi.all(found.seen().getAsJsonArray("letters"))) {
            boolean invitation =
                    List.of("L07", "L10").contains(letter.get("letter").getAsString());
            assertEquals(invitation, letter.get("state").getAsString().equals("WITHDRAWN"), letter::toString);
        }
        assertEquals(0, found.letters("L02"));
        assertEquals("2026-11-27", due(found));
        assertEquals(List.of("Another day to be set"), titles(found));
        assertTrue(isMissing(found.latest("hearings"), "starts"));
        String days =
                found.hr().get("calendar/dates?from=2026-12-04&to=2026-12-04").text();
        assertFalse(days.contains(found.matter().reference()), days);

        String open = "open only when the meeting was not called off, or another day is set";
        for (String outcome : List.of("HELD", "IN_ABSENCE")) {
            Map<String, Object> step = Map.of("outcome", outcome, "reason", "It was so.");
            found.refuses(found.hr(), step, outcome.equals("HELD") ? open : "stayed away before");
        }
        found.refuses(found.hr(), because(StaffCase.meeting("NOT_ATTENDED", "2026-12-11")), open);
        found.refuses(found.hr(), because(StaffCase.meeting("POSTPONED", "2026-12-11")), open);
        found.refuses(found.hr(), because(StaffCase.meeting("ADJOURNED", "2026-12-11")), "never left");
        found.matter().step(found.hr(), Map.of("outcome", "OTHERS_NEEDED", "reason", "The chair is ill."));
        found.prepared("FIRST_WRITTEN", "Castellane").invited("2026-12-11");
        assertEquals("2026-12-11", due(found));
    }

    @Test
    void hearingWhoseInvitationLeftGetsAnotherDayAndANewEntryInTheCalendar() {
        StaffCase found = atHearing();
        String first = meeting(found);
        Records.run(
                "update letter set state = 'SENT', sent = written, deemed_served = date '2026-11-20' where matter_id = (select id from matter where reference = ?) and state = 'DRAFT'",
                found.matter().reference());
        found.does(found.hr(), first + "/cancellation", "{\"reason\":\"The chair is ill.\"}");
        assertEquals(2, found.letters("L02"));
        found.matter().step(found.hr(), because(StaffCase.meeting("ADJOURNED", "2026-12-11")));
        assertEquals("2026-12-11", due(found));
        List<JsonObject> meetings = CaseOverApi.all(found.seen().getAsJsonArray("meetings"));
        assertEquals(2, meetings.size());
        assertEquals("CANCELLED", meetings.get(0).get("state").getAsString());
        assertEquals("PLANNED", meetings.get(1).get("state").getAsString());
        found.at("2026-12-11T15:00:00Z").held();
        meetings = CaseOverApi.all(found.seen().getAsJsonArray("meetings"));
        assertEquals("HELD", meetings.get(1).get("state").getAsString());
        String held = "cases/" + found.matter().reference() + "/meetings/"
                + meetings.get(1).get("id").getAsString() + "/cancellation";
        isOver(found.hr().post(held, REASON), "was held");
    }

    @Test
    void caseThatEndsCallsItsMeetingsOff() throws Exception {
        StaffCase found = underInvestigation();
        String address = interview(found);
        mails.next(witness, 0).invites(witness);
        String past = Records.meeting(found.matter().reference(), "2026-11-19 14:00");
        found.matter().step(found.hr(), Map.of("outcome", "WITHDRAWN", "reason", "Nothing was in it."));
        found.matter().step(found.hr(), Map.of("outcome", "CLOSED"));
        assertEquals("CLOSED", found.state());
        mails.next(witness, 1).isALetterWithout("Nothing").callsOff(witness);
        assertEquals("The case has come to its end.", entry(found).get("reason").getAsString());
        isOver(found.hr().post(address + "/cancellation", REASON), "called off already");
        String over = "cases/" + found.matter().reference() + "/meetings/" + past + "/cancellation";
        isOver(found.hr().post(over, REASON), "has begun or is over");
    }

    @Test
    void onlyWhoeverMayEndTheStepInHandCallsOffAndForOthersThereIsNothing() {
        StaffCase found = underInvestigation();
        String address = interview(found);
        String reader = Records.text(
                "select p.public_id from person p join account a on a.person_id = p.id where a.user_name = ?", "clerk");
        found.does(found.head(), "assignments", "{\"duty\":\"NOTE_TAKER\",\"people\":[\"" + reader + "\"]}");
        ApiClient notes = ApiClient.of("clerk");
        assertFalse(notes.get(address).object().get("mayCallOff").getAsBoolean());
        for (ApiClient other : List.of(notes, ApiClient.of("headteacher.elm"), ApiClient.of("staff3.ced"))) {
            assertEquals(404, other.post(address + "/cancellation", REASON).status());
        }
        assertEquals(404, ApiClient.of("headteacher.elm").get(address).status());
        String unknown = "cases/" + found.matter().reference() + "/meetings/AAAAAAAAAAAAAAAAAAAAAA";
        assertEquals(404, found.hr().post(unknown + "/cancellation", REASON).status());
        String elsewhere = Records.meeting(Records.matter("CED"), "2026-12-10 14:00");
        String foreign = "cases/" + found.matter().reference() + "/meetings/" + elsewhere + "/cancellation";
        assertEquals(404, found.hr().post(foreign, REASON).status());
        Answer silent = found.hr().post(address + "/cancellation", "{\"reason\":\" \"}");
        assertEquals(422, silent.status());
        assertTrue(silent.text().contains("Say why the meeting is called off."), silent.text());

        Records.run(
                "insert into conflict (id, matter_id, person_id, reason) select nextval('ids'), m.id, a.person_id, 'WITNESS' from matter m, account a where m.reference = ? and a.user_name = 'headteacher.ced'",
                found.matter().reference());
        assertEquals(404, found.head().post(address + "/cancellation", REASON).status());
        assertEquals(200, found.hr().post(address + "/cancellation", REASON).status());
        assertFalse(signatory(found, "L02").contains("Castellane"), signatory(found, "L02"));
    }

    @Test
    void requestThatStayedBehindIsWithdrawnByThePostRoom() {
        StaffCase found = underInvestigation();
        String address = interview(found);
        String late =
                Records.letter(found.matter().reference(), "DRAFT", "EMAIL", Instant.parse("2026-11-20T08:00:00Z"));
        found.does(found.hr(), meeting(found) + "/cancellation", REASON);
        Records.run(
                "update letter set state = 'QUEUED', queued = written, next_attempt = written, template_id = (select id from letter_template where letter = 'L03' and variant = '' order by number desc limit 1), meeting_id = (select id from meeting where public_id = ?) where public_id = ?",
                address.substring(address.lastIndexOf('/') + 1),
                late);
        Await.until(
                () -> Records.text("select state from letter where public_id = ?", late)
                        .equals("WITHDRAWN"),
                () -> "It is " + Records.text("select state from letter where public_id = ?", late));
    }

    private static StaffCase underInvestigation() {
        StaffCase found = StaffCase.opened("CED", "Haile", "2026-11-18");
        found.matter().step(found.head(), found.appointment());
        return found;
    }

    private static StaffCase atHearing() {
        return StaffCase.opened("CED", "Haile", "2026-11-18")
                .investigated()
                .prepared("FIRST_WRITTEN", "Castellane")
                .invited("2026-12-04");
    }

    /** A witness is asked by mail; gives the address of the meeting. */
    private String interview(StaffCase found) {
        Map<String, Object> step = StaffCase.meeting("INTERVIEW_WITNESS", "2026-12-04");
        step.put("to", Map.of("name", "Mrs Larkrise", "email", witness, "address", "3 Mill Lane\nEastholt"));
        step.put("fields", Map.of("meetingTopic", "what was said at the gate"));
        found.matter().step(found.head(), step);
        return "cases/" + found.matter().reference() + "/" + meeting(found);
    }

    /** The last meeting, as an act of the case. */
    private static String meeting(StaffCase found) {
        List<String> all = CaseOverApi.ids(found.seen(), "meetings");
        return "meetings/" + all.get(all.size() - 1);
    }

    private static Map<String, Object> because(Map<String, Object> step) {
        Map<String, Object> with = new HashMap<>(step);
        with.put("reason", "The chair is ill.");
        return with;
    }

    private static String due(StaffCase found) {
        return found.seen().getAsJsonObject("step").get("due").getAsString();
    }

    /** Dates that are open. */
    private static List<String> titles(StaffCase found) {
        return CaseOverApi.all(found.seen().getAsJsonArray("dueDates")).stream()
                .filter(date -> isMissing(date, "met") && isMissing(date, "ended"))
                .map(date -> date.get("what").getAsString())
                .toList();
    }

    private static boolean isMissing(JsonObject found, String field) {
        return !found.has(field) || found.get(field).isJsonNull();
    }

    private static JsonObject entry(StaffCase found) {
        return CaseOverApi.all(found.seen().getAsJsonArray("chronology")).stream()
                .filter(each -> each.get("outcome").getAsString().equals("CALLED_OFF"))
                .reduce((first, second) -> second)
                .orElseThrow();
    }

    private static String signatory(StaffCase found, String letter) {
        return Records.text(
                "select cast(l.fields as json) ->> 'signatoryName' from letter l join letter_template t on t.id = l.template_id join matter m on m.id = l.matter_id where m.reference || t.letter = ? order by l.id desc limit 1",
                found.matter().reference() + letter);
    }

    private static void isOver(Answer answer, String words) {
        assertEquals(409, answer.status(), answer.text());
        assertTrue(answer.object().get("detail").getAsString().contains(words), answer.text());
    }
}
