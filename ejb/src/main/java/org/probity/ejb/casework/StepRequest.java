package org.probity.ejb.casework;

import java.util.List;
import java.util.Map;
import org.probity.persistence.breach.Finding;
import org.probity.persistence.calendar.ServiceMethod;
import org.probity.persistence.casework.Appeal;
import org.probity.persistence.casework.Hearing;
import org.probity.persistence.casework.Sanction;
import org.probity.persistence.procedure.Outcome;

/**
 * An outcome with what its form asked for. What is not asked for may be null or empty.
 *
 * @param track public id of the track beside the main line; null on the main line
 * @param people public ids: the investigator, or those who hear the case, of whom the first chairs
 * @param measure the hardest measure that an invitation names, or the milder one that an appeal puts in place
 * @param findings by public id of the allegation
 * @param outsider a witness, or the organisation outside that a letter goes to
 * @param service how the letter to the person concerned goes; null: by mail when they agreed to it, else by post
 * @param words fields of the letters by name; lists one entry a line, the columns of a table divided by "|"
 */
public record StepRequest(
        String track,
        Outcome outcome,
        String note,
        String reason,
        List<String> people,
        Hearing.Sitting meeting,
        Sanction measure,
        Map<String, Found> findings,
        Appeal.Lodged appeal,
        Outsider outsider,
        ServiceMethod service,
        Map<String, String> words) {

    public StepRequest {
        people = people == null ? List.of() : List.copyOf(people);
        findings = findings == null ? Map.of() : Map.copyOf(findings);
        words = words == null ? Map.of() : Map.copyOf(words);
    }

    /** What was found about an allegation, and why. */
    public record Found(Finding finding, String reason) {}

    /** Somebody outside the product; mail or postal address, one may be null. */
    public record Outsider(String name, String email, String address) {}

    /** An outcome that asks for nothing. */
    public static StepRequest of(Outcome outcome) {
        return new StepRequest(null, outcome, null, null, null, null, null, null, null, null, null, null);
    }

    public StepRequest onTrack(String publicId) {
        return new StepRequest(
                publicId, outcome, note, reason, people, meeting, measure, findings, appeal, outsider, service, words);
    }

    public StepRequest noting(String text) {
        return new StepRequest(
                track, outcome, text, reason, people, meeting, measure, findings, appeal, outsider, service, words);
    }

    public StepRequest because(String why) {
        return new StepRequest(
                track, outcome, note, why, people, meeting, measure, findings, appeal, outsider, service, words);
    }

    public StepRequest choosing(String... publicIds) {
        return new StepRequest(
                track,
                outcome,
                note,
                reason,
                List.of(publicIds),
                meeting,
                measure,
                findings,
                appeal,
                outsider,
                service,
                words);
    }

    public StepRequest meetingAt(Hearing.Sitting when) {
        return new StepRequest(
                track, outcome, note, reason, people, when, measure, findings, appeal, outsider, service, words);
    }

    public StepRequest upTo(Sanction hardest) {
        return new StepRequest(
                track, outcome, note, reason, people, meeting, hardest, findings, appeal, outsider, service, words);
    }

    public StepRequest finding(Map<String, Found> found) {
        return new StepRequest(
                track, outcome, note, reason, people, meeting, measure, found, appeal, outsider, service, words);
    }

    public StepRequest appealing(Appeal.Lodged lodged) {
        return new StepRequest(
                track, outcome, note, reason, people, meeting, measure, findings, lodged, outsider, service, words);
    }

    public StepRequest to(Outsider whom) {
        return new StepRequest(
                track, outcome, note, reason, people, meeting, measure, findings, appeal, whom, service, words);
    }

    public StepRequest by(ServiceMethod method) {
        return new StepRequest(
                track, outcome, note, reason, people, meeting, measure, findings, appeal, outsider, method, words);
    }

    public StepRequest saying(Map<String, String> fields) {
        return new StepRequest(
                track, outcome, note, reason, people, meeting, measure, findings, appeal, outsider, service, fields);
    }
}
