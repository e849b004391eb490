package org.probity.ejb.sample;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Optional;

/**
 * A report, and the case it became, as a school would tell it. States and steps are free labels after domain section 8; what a
 * step takes is what the procedure knows.
 *
 * @param platform where online it happened
 * @param address web address; empty where there is none (app, group, message)
 * @param affected people the conduct was aimed at or who are shown
 * @param clauses numbers in the version in force on {@code happenedOn}; empty before triage
 * @param intent empty before triage, and so is severity
 * @param steps in the order they were taken
 */
public record SampleCase(
        String key,
        String school,
        String subjectKind,
        String state,
        String title,
        LocalDateTime reported,
        Party reporter,
        Party subject,
        LocalDate happenedOn,
        String platform,
        Optional<String> address,
        String what,
        List<String> affected,
        List<String> clauses,
        List<String> codes,
        Optional<String> intent,
        Optional<String> severity,
        List<String> flags,
        List<Step> steps) {

    /**
     * Who reports, or who is reported. {@code person} is empty when the reporter stays anonymous or the subject is
     * unknown.
     */
    public record Party(Optional<String> person, boolean anonymous, boolean unknown, Optional<String> category) {
        static Party from(YamlNode node) {
            Party party = new Party(
                    node.maybeText("person"),
                    node.flag("anonymous", false),
                    node.flag("unknown", false),
                    node.maybeWord("category", Vocabulary.CATEGORIES));
            if (party.person.isPresent() == (party.anonymous || party.unknown)) {
                throw node.fault("person", "name a person, or say anonymous or unknown");
            }
            return party;
        }
    }

    /**
     * A step already taken.
     *
     * @param at local time, Europe/London
     * @param by who took it; empty for what the system did
     * @param with the others it concerned: the investigator appointed, the person met or written to
     * @param take the outcome that the procedure knows it by, or LETTERS, ASSIGN, HOLD_LADO, LAPSED; empty for what it does by itself
     * @param meets when the meeting is that it asks to
     * @param measure the hardest measure it may lead to
     * @param say fields of the letter, each "name = text"
     */
    public record Step(
            LocalDateTime at,
            String step,
            String outcome,
            Optional<String> by,
            List<String> with,
            Optional<String> note,
            Optional<String> take,
            Optional<LocalDateTime> meets,
            Optional<String> measure,
            List<String> say) {

        static Step from(YamlNode node) {
            return new Step(
                    node.moment("at"),
                    node.text("step"),
                    node.text("outcome"),
                    node.maybeText("by"),
                    node.texts("with"),
                    node.maybeText("note"),
                    node.maybeText("take"),
                    node.has("meets") ? Optional.of(node.moment("meets")) : Optional.empty(),
                    node.maybeText("measure"),
                    node.texts("say"));
        }
    }

    static SampleCase from(YamlNode node) {
        return new SampleCase(
                node.text("key"),
                node.text("school"),
                node.word("subjectKind", Vocabulary.SUBJECT_KINDS),
                node.text("state"),
                node.text("title"),
                node.moment("reported"),
                node.child("reporter", Party::from),
                node.child("subject", Party::from),
                node.date("happenedOn"),
                node.text("platform"),
                node.maybeText("address"),
                node.text("what").strip(),
                node.texts("affected"),
                node.texts("clauses"),
                node.texts("codes"),
                node.maybeWord("intent", Vocabulary.INTENTS),
                node.maybeWord("severity", Vocabulary.SEVERITIES),
                node.texts("flags"),
                node.each("steps", Step::from));
    }
}
