package org.probity.ejb.policy.reader;

import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.probity.ejb.policy.draft.DraftClause;
import org.probity.ejb.policy.draft.DraftHeading;
import org.probity.ejb.policy.draft.DraftPart;
import org.probity.ejb.policy.draft.DraftTable;
import org.probity.ejb.policy.draft.Strength;

/**
 * Tells a letter, a form or minutes from a policy. A policy may have a model letter or a form at its end: only what begins
 * as one, or is one for the most part, is taken for it. A person may say otherwise.
 */
final class DocumentNature {
    private static final int BEGINNING = 12;
    private static final int ENOUGH_RULES = 8;
    private static final Pattern SALUTATION = Pattern.compile("^Dear\\s+(?:[\\p{L}/&.' -]{2,60})[,:]?(?=\\s|$)");
    private static final Pattern CLOSING = Pattern.compile(
            "(?i)\\b(?:yours (?:sincerely|faithfully|truly)|kind(?:est)? regards|best wishes|with regards)\\b");
    private static final Pattern BLANK = Pattern.compile(
            "_{4,}|\\.{6,}|\u2026{3,}|[\u2610\u2611\u25A1\u25FB]|\\[ {1,3}]|(?i)\\bYes\\s*/\\s*No\\b|\\bplease (?:tick|circle|delete)\\b");
    private static final Pattern LABEL = Pattern.compile(
            "(?i)^(?:name(?: of .{2,30})?|date|signed|signature|print name|class|address|telephone|date of birth|relationship.*)\\s*:?\\s*$");
    private static final Pattern FORM_TITLE = Pattern.compile(
            "(?i).*\\b(?:(?:consent|application|referral|permission|reply|booking|registration|record) (?:form|slip)|questionnaire)\\b.*");
    private static final Pattern MINUTES_TITLE =
            Pattern.compile("(?i).*\\b(?:minutes of|notes of (?:the|a) meeting|agenda)\\b.*");
    private static final Pattern MINUTES_SIGN =
            Pattern.compile("(?i)^(?:present|apologies(?: for absence)?|in attendance)\\b.*");

    private final List<DraftPart> parts;
    private final List<String> first;

    private DocumentNature(List<DraftPart> parts, String title) {
        this.parts = parts;
        first = title == null
                ? parts.stream().limit(2).map(DraftPart::sourceText).toList()
                : List.of(title);
    }

    private Optional<String> called(Pattern kind) {
        return first.stream().filter(line -> kind.matcher(line).matches()).findFirst();
    }

    /** Why this is no policy, as a sentence for people; empty when it may well be one. */
    static Optional<String> whyNoPolicy(List<DraftPart> parts, String title) {
        DocumentNature nature = new DocumentNature(parts, title);
        return nature.letter()
                .or(nature::form)
                .or(nature::minutes)
                .map(reason -> reason + " If it is a policy all the same, say so and go on.");
    }

    private Optional<String> letter() {
        Optional<String> salutation = parts.stream()
                .limit(BEGINNING)
                .flatMap(part -> part.sourceText().lines())
                .map(SALUTATION::matcher)
                .filter(Matcher::find)
                .map(Matcher::group)
                .findFirst();
        Optional<String> closing = parts.stream()
                .map(part -> CLOSING.matcher(part.sourceText()))
                .filter(Matcher::find)
                .map(Matcher::group)
                .findFirst();
        return salutation
                .filter(dear -> closing.isPresent())
                .map(dear -> "This reads like a letter: it begins with \u201C" + dear.strip()
                        + "\u201D and ends with \u201C" + closing.get() + "\u201D.");
    }

    private Optional<String> form() {
        long texts =
                parts.stream().filter(part -> !(part instanceof DraftHeading)).count();
        long blanks = parts.stream().filter(DocumentNature::isToFillIn).count();
        boolean called = called(FORM_TITLE).isPresent() && blanks > 0;
        boolean mostly = blanks >= 4 && blanks * 3 >= texts && rules() < ENOUGH_RULES;
        return called || mostly
                ? Optional.of("This reads like a form: " + (blanks == 1 ? "one place is" : blanks + " places are")
                        + " left to be filled in.")
                : Optional.empty();
    }

    private static boolean isToFillIn(DraftPart part) {
        if (part instanceof DraftTable table) {
            return table.rows().stream()
                    .anyMatch(row -> row.size() > 1
                            && LABEL.matcher(row.get(0)).matches()
                            && row.get(1).isBlank());
        }
        return BLANK.matcher(part.sourceText()).find()
                || LABEL.matcher(part.sourceText()).matches();
    }

    private Optional<String> minutes() {
        Optional<String> sign = parts.stream()
                .limit(BEGINNING)
                .map(DraftPart::sourceText)
                .filter(text -> MINUTES_SIGN.matcher(text).matches())
                .findFirst();
        return called(MINUTES_TITLE)
                .filter(title -> sign.isPresent())
                .map(title -> "This reads like minutes of a meeting: it is called \u201C" + title
                        + "\u201D and says who was there.");
    }

    private long rules() {
        return parts.stream()
                .filter(part -> part instanceof DraftClause clause && clause.strength() != Strength.INFORMATION)
                .count();
    }
}
