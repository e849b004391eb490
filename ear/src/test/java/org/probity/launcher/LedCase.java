package org.probity.launcher;

import java.io.IOException;
import java.time.LocalDate;
import java.time.ZoneOffset;
import org.probity.launcher.Api.Answer;
import org.probity.persistence.calendar.BankHolidays;
import org.probity.persistence.calendar.WorkingCalendar;
import org.probity.persistence.calendar.WorkingDays;

/**
 * One case in which one person can take a step again and again, each with a letter of its own: a parent's at Elm is written to by
 * mail and the helpline's letters wait for a second reader, a teacher's at Cedar is written to on paper.
 */
final class LedCase {
    /** Soon enough for parents, and late enough for the notice of an interview. */
    private static final WorkingDays LATER = new WorkingDays(9);

    private static final String ON_PAPER = "\"service\":\"FIRST_CLASS\",";
    private static final String TO =
            "\"to\":{\"name\":\"Mrs Quillfeather\",\"email\":\"quill@parents.example\",\"address\":\"4 Mill Lane\\nEastholt\"}";

    private final Api lead;
    private final String reference;
    private final String person;
    private final String track;
    private int taken;

    private LedCase(Api lead, String reference, String person, String track) {
        this.lead = lead;
        this.reference = reference;
        this.person = person;
        this.track = track;
    }

    static LedCase ofAParent(String address) throws IOException, InterruptedException {
        Api lead = Api.of(address, "headteacher.elm");
        String about = "{\"name\":\"Mrs Quillfeather\",\"category\":\"PARENT_CARER\"}";
        String reference = reported(Api.of(address, "staff.elm"), "ELM", about);
        lead.done("reports/" + reference + "/triage", "{\"subjectKind\":\"PARENT\",\"clauses\":[\"CC-45\"]}");
        Answer started = lead.done(
                "cases/" + reference + "/tracks", "{\"procedure\":\"take-down\",\"reason\":\"It is still there.\"}");
        String track = new Answer(200, started.text().substring(started.text().indexOf("\"tracks\":"))).first("id");
        LedCase led = new LedCase(lead, reference, null, track);
        led.beside("COMPLAINED", "The request to the host.");
        led.beside("REFUSED", "Their answer.");
        led.beside("ESCALATED", "On to the helpline.");
        return led;
    }

    static LedCase ofATeacher(String address) throws IOException, InterruptedException {
        Api lead = Api.of(address, "headteacher.ced");
        String about = "{\"person\":\"" + lead.get("people?start=Haile").first("id") + "\"}";
        String reference = reported(Api.of(address, "staff.ced"), "CED", about);
        lead.done("reports/" + reference + "/triage", "{\"clauses\":[\"29\"]}");
        String investigator =
                lead.get("cases/" + reference + "/people?duty=INVESTIGATOR").first("id");
        return new LedCase(lead, reference, investigator, null);
    }

    /** Takes the next step with this note for the file. */
    Answer step(String note) throws IOException, InterruptedException {
        String body = "{\"note\":\"" + note + "\"," + (track == null ? ofATeacher() : ofAParent()) + "}";
        taken++;
        return lead.post("cases/" + reference + "/steps", body);
    }

    String reference() {
        return reference;
    }

    private String ofATeacher() {
        return taken == 0
                ? ON_PAPER + "\"outcome\":\"APPOINTED\",\"person\":\"" + person + "\""
                : ON_PAPER + "\"outcome\":\"INTERVIEW_SUBJECT\",\"fields\":{\"noteTaker\":\"the school office\"},"
                        + meeting();
    }

    private String ofAParent() {
        if (taken % 2 == 1) {
            return beside("SENT");
        }
        return switch (taken) {
            case 0 -> "\"outcome\":\"REQUESTED\"," + TO;
            case 2 -> "\"outcome\":\"INVITED\"," + invited();
            default -> "\"outcome\":\"POSTPONED\"," + invited();
        };
    }

    private void beside(String outcome, String note) throws IOException, InterruptedException {
        lead.done("cases/" + reference + "/steps", "{\"note\":\"" + note + "\"," + beside(outcome) + "}");
    }

    private String beside(String outcome) {
        return "\"outcome\":\"" + outcome + "\",\"track\":\"" + track
                + "\",\"fields\":{\"victimAuthority\":\"They agreed in writing.\",\"earlierSteps\":[\"1 June 2026 | We asked the host. | It refused.\"]},"
                + TO;
    }

    private static String invited() {
        return TO
                + ",\"fields\":{\"meetingTopic\":\"what was posted\",\"meetingAlternatives\":\"We can also meet by telephone.\"},"
                + meeting();
    }

    private static String meeting() {
        LocalDate day = new WorkingCalendar(BankHolidays.shipped()).after(LocalDate.now(ZoneOffset.UTC), LATER);
        return "\"meeting\":{\"start\":\"" + day + "T10:00\",\"minutes\":60,\"place\":\"Meeting room\"}";
    }

    private static String reported(Api colleague, String school, String about)
            throws IOException, InterruptedException {
        return colleague
                .done("reports", """
                {"school": "%s", "whatHappened": "Something was posted about a colleague.", "about": %s, "occurredOn": "%s",
                 "platform": "Facebook", "address": "https://social.example/posts/1"}""".formatted(
                                school, about, LocalDate.now(ZoneOffset.UTC).minusDays(3)))
                .first("reference");
    }
}
