package org.probity.web.api;

import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.probity.ejb.casework.StepRequest;
import org.probity.ejb.casework.StepRequest.Found;
import org.probity.ejb.casework.StepRequest.Outsider;
import org.probity.persistence.breach.Finding;
import org.probity.persistence.calendar.ServiceMethod;
import org.probity.persistence.casework.Appeal;
import org.probity.persistence.casework.Hearing;
import org.probity.persistence.casework.Sanction;
import org.probity.persistence.procedure.Outcome;

/**
 * How the step in hand ends, with what {@code asks} of this outcome names; the rest may be absent.
 *
 * @param outcome one of {@code allowedOutcomes}
 * @param version of the case as the caller saw it; 409 when it is another one by now. Absent: as it is
 * @param track id of a track beside the main line; absent: the main line
 * @param note for the file; where {@code asks} has NOTE it goes into the letter
 * @param person id of the investigator or of the one person who hears the case (see {@code GET /cases/{reference}/people})
 * @param people ids of a panel; the first chairs
 * @param measure the hardest measure that an invitation names, or the milder one that an appeal puts in place, such as FIRST_WRITTEN
 * @param findings one for each allegation
 * @param appeal an appeal that came in
 * @param to a witness, a parent or an organisation outside that the letter goes to
 * @param service how the letter goes: EMAIL, FIRST_CLASS, SECOND_CLASS, SIGNED_FOR or BY_HAND
 * @param fields what the letter needs and the case cannot know, by name as {@code words} lists them: a text; a list of texts; of a
 *     table a list of texts whose columns are divided by a bar
 */
public record StepAsk(
        String outcome,
        Integer version,
        String track,
        String note,
        String reason,
        String person,
        List<String> people,
        Sitting meeting,
        String measure,
        List<Verdict> findings,
        Lodged appeal,
        Reader to,
        String service,
        Map<String, Object> fields) {

    /** @param start London time, 2026-12-04T10:00
     * @param minutes absent: 60 */
    public record Sitting(String start, Integer minutes, String place) {}

    /** @param allegation its id
     * @param finding PROVED or NOT_PROVED */
    public record Verdict(String allegation, String finding, String reason) {}

    /** @param received 2026-12-10
     * @param grounds one a line
     * @param lateReason why it is accepted after the last day */
    public record Lodged(String received, String grounds, String lateReason) {
        Appeal.Lodged appeal() {
            return new Appeal.Lodged(Given.day("appeal.received", received), grounds, lateReason);
        }
    }

    /** A mail address or a postal address, lines divided by line breaks. */
    public record Reader(String name, String email, String address) {}

    /** @param offered outcomes of the step in hand, to be named when a word is none */
    StepRequest request(List<Outcome> offered) {
        return StepRequest.of(outcome(offered))
                .onTrack(track)
                .noting(note)
                .because(reason)
                .choosing(Stream.concat(Stream.ofNullable(person), Given.list(people).stream())
                        .distinct()
                        .toList())
                .meetingAt(sitting())
                .upTo(Given.choice("measure", measure, Sanction.class))
                .finding(found())
                .appealing(appeal == null ? null : appeal.appeal())
                .to(outsider())
                .by(Given.choice("service", service, ServiceMethod.class))
                .saying(words())
                .build();
    }

    private Outcome outcome(List<Outcome> offered) {
        String words = offered.stream().map(Enum::name).collect(Collectors.joining(", "));
        String text = Given.needed("outcome", outcome, "Say how the step ends. Use one of: " + words + ".");
        String wanted = Given.word(text);
        return Stream.of(Outcome.values())
                .filter(each -> each.name().equals(wanted))
                .findFirst()
                .orElseGet(() -> Given.choice("outcome", text, offered));
    }

    private Outsider outsider() {
        return to == null
                ? null
                : new Outsider(
                        Given.needed("to.name", to.name(), "Say to whom the letter goes."), to.email(), to.address());
    }

    private Hearing.Sitting sitting() {
        return meeting == null
                ? null
                : new Hearing.Sitting(
                        Given.moment("meeting.start", meeting.start()),
                        meeting.minutes() == null ? 60 : meeting.minutes(),
                        meeting.place());
    }

    private Map<String, Found> found() {
        Map<String, Found> found = new HashMap<>();
        for (Verdict verdict : Given.list(findings)) {
            String allegation =
                    Given.needed("findings.allegation", verdict.allegation(), "Name the allegation by its id.");
            found.put(
                    allegation,
                    new Found(Given.choice("findings.finding", verdict.finding(), Finding.class), verdict.reason()));
        }
        return found;
    }

    private Map<String, String> words() {
        Map<String, String> words = new HashMap<>();
        if (fields != null) {
            fields.forEach((name, value) -> {
                if (value != null) {
                    words.put(name, text(value, "\n"));
                }
            });
        }
        return words;
    }

    private static String text(Object value, String between) {
        if (value instanceof Collection<?> lines) {
            return lines.stream().map(line -> text(line, " | ")).collect(Collectors.joining(between));
        }
        if (value instanceof Map<?, ?> row) {
            return text(row.values(), " | ");
        }
        return String.valueOf(value);
    }
}
