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

    /** What was chosen; the builder takes what its form asked for besides. */
    public static Builder of(Outcome outcome) {
        return new Builder(outcome);
    }

    /** The same on a track beside the main line. */
    public StepRequest onTrack(String publicId) {
        return new StepRequest(
                publicId, outcome, note, reason, people, meeting, measure, findings, appeal, outsider, service, words);
    }

    /** Gathers a request; each answer may be null when nothing was given. */
    public static final class Builder {
        private final Outcome outcome;
        private String track;
        private String note;
        private String reason;
        private List<String> people;
        private Hearing.Sitting meeting;
        private Sanction measure;
        private Map<String, Found> findings;
        private Appeal.Lodged appeal;
        private Outsider outsider;
        private ServiceMethod service;
        private Map<String, String> words;

        private Builder(Outcome outcome) {
            this.outcome = outcome;
        }

        public Builder onTrack(String publicId) {
            track = publicId;
            return this;
        }

        public Builder noting(String text) {
            note = text;
            return this;
        }

        public Builder because(String why) {
            reason = why;
            return this;
        }

        public Builder choosing(List<String> publicIds) {
            people = publicIds;
            return this;
        }

        public Builder meetingAt(Hearing.Sitting when) {
            meeting = when;
            return this;
        }

        public Builder upTo(Sanction hardest) {
            measure = hardest;
            return this;
        }

        public Builder finding(Map<String, Found> found) {
            findings = found;
            return this;
        }

        public Builder appealing(Appeal.Lodged lodged) {
            appeal = lodged;
            return this;
        }

        public Builder to(Outsider whom) {
            outsider = whom;
            return this;
        }

        public Builder by(ServiceMethod method) {
            service = method;
            return this;
        }

        public Builder saying(Map<String, String> fields) {
            words = fields;
            return this;
        }

        public StepRequest build() {
            return new StepRequest(
                    track, outcome, note, reason, people, meeting, measure, findings, appeal, outsider, service, words);
        }
    }
}
