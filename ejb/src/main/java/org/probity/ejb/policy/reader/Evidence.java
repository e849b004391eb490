package org.probity.ejb.policy.reader;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.probity.ejb.policy.draft.Approval;
import org.probity.ejb.policy.draft.BoundPerson;
import org.probity.ejb.policy.draft.DraftClause;
import org.probity.ejb.policy.draft.DraftPart;
import org.probity.ejb.policy.draft.DraftTable;
import org.probity.ejb.policy.draft.Guess;
import org.probity.ejb.policy.draft.Guess.Topic;
import org.probity.ejb.policy.draft.PolicyFacts;

/**
 * Puts beside everything that was understood the words it came from. Something whose words cannot be found again is not
 * offered: a guess without evidence would be an invention.
 */
final class Evidence {
    private static final Pattern REVIEW = Pattern.compile("(?i)\\b(?:review|revis|updat|renew|expir|due)");
    private static final Pattern APPROVED =
            Pattern.compile("(?i)\\b(?:approv|agreed|adopt|ratif|signed|accepted|issue)");
    private static final Pattern ANY = Pattern.compile("");

    private final List<DraftPart> parts;
    private final List<String> lines = new ArrayList<>();
    private final List<Guess> guesses = new ArrayList<>();

    /** @param furniture running heads and the like, where the name of the school may stand alone */
    Evidence(List<DraftPart> parts, Stream<String> furniture) {
        this.parts = parts;
        for (DraftPart part : parts) {
            if (part instanceof DraftTable table) {
                table.rows().forEach(row -> lines.add(String.join(", ", row)));
            } else {
                lines.addAll(Wording.sentences(part.sourceText()));
            }
        }
        furniture.forEach(lines::add);
    }

    List<Guess> of(String title, String organisation, PolicyFacts facts, List<String> channels) {
        add(Topic.TITLE, title, title, ANY);
        add(Topic.ORGANISATION, organisation, organisation, ANY);
        bound();
        approval(facts.approval());
        facts.revisionDates().forEach(date -> add(Topic.REVISED, date.raw(), date.raw(), ANY));
        if (facts.nextReview() != null) {
            add(Topic.NEXT_REVIEW, facts.nextReview().raw(), facts.nextReview().raw(), REVIEW);
        }
        if (facts.reviewCycleMonths() != null) {
            ReviewCycle.sentence(lines)
                    .ifPresent(line -> guesses.add(
                            new Guess(Topic.REVIEW_CYCLE, String.valueOf(facts.reviewCycleMonths()), line)));
        }
        facts.revisions().forEach(row -> row(Topic.REVISION, row.words()));
        facts.approvals().forEach(approval -> row(Topic.APPROVAL, words(approval)));
        facts.roles().forEach(role -> add(Topic.ROLE, role, role, ANY));
        channels.forEach(channel -> add(Topic.CHANNEL, channel, channel, ANY));
        facts.relatedPolicies().forEach(policy -> add(Topic.RELATED_POLICY, policy, policy, ANY));
        facts.legalReferences().forEach(law -> add(Topic.LAW, law, law, ANY));
        return guesses;
    }

    private void approval(Approval approval) {
        if (approval == null) {
            return;
        }
        String who = approval.body() == null ? approval.name() : approval.body();
        add(Topic.APPROVED_BY, who, who, APPROVED);
        if (approval.date() != null) {
            add(Topic.APPROVED_ON, approval.date().raw(), approval.date().raw(), APPROVED);
        }
    }

    private static String words(Approval approval) {
        return Stream.of(
                        approval.name(),
                        approval.body(),
                        approval.date() == null ? null : approval.date().raw())
                .filter(word -> word != null)
                .reduce((one, other) -> one + ", " + other)
                .orElse("");
    }

    /** A row of a table, all of whose pieces stand in one line. */
    private void row(Topic topic, String words) {
        List<String> pieces = List.of(words.split(", ", -1));
        lines.stream()
                .filter(line -> pieces.stream().allMatch(line::contains))
                .findFirst()
                .ifPresent(line -> guesses.add(new Guess(topic, words, line)));
    }

    /** Everybody whom some clause binds, each with the first sentence that does. */
    private void bound() {
        Set<BoundPerson> seen = EnumSet.noneOf(BoundPerson.class);
        for (DraftPart part : parts) {
            if (part instanceof DraftClause clause) {
                for (String sentence : Wording.sentences(clause.text())) {
                    BoundPersons.in(sentence).stream()
                            .filter(seen::add)
                            .forEach(person -> guesses.add(new Guess(Topic.BOUND, name(person), sentence)));
                }
            }
        }
    }

    private static String name(BoundPerson person) {
        String lower = person.name().toLowerCase(Locale.ROOT);
        return Character.toUpperCase(lower.charAt(0)) + lower.substring(1);
    }

    /** The line that has these words, one that speaks of the matter first. */
    private void add(Topic topic, String value, String words, Pattern about) {
        if (value == null || value.isBlank()) {
            return;
        }
        List<String> found = lines.stream().filter(line -> line.contains(words)).toList();
        found.stream()
                .filter(line -> about.matcher(line).find())
                .findFirst()
                .or(() -> found.stream().findFirst())
                .ifPresent(line -> guesses.add(new Guess(topic, value, line)));
    }
}
