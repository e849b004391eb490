package org.probity.ejb.policy.reader;

import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.probity.ejb.policy.draft.Strength;

/**
 * Judges by its wording how strongly a clause binds. The strongest sentence decides; an item of a list takes from the
 * sentence that introduces the list what it does not say itself. "Should not" prohibits, "advised not to" advises.
 */
final class StrengthOfDuty {
    private static final Pattern BAN = words(
            "must (?:also |at all times )?(?:not|never)|shall not|(?:is|are|be) (?:not|never) "
                    + "(?:permitted|allowed)|not be permitted|prohibited|forbidden|banned|not (?:be )?tolerated?|not accept(?: any of)?|"
                    + "does not,? (?:\\w+,? )?condone|unacceptable|(?:it is )?an offence to|under no circumstances|no one (?:may|can|should)");
    private static final Pattern ADVICE =
            words("(?:is|are|also|strongly|be) advised|advised (?:to|not|that)|advisable|advice includes|"
                    + "our advice|encouraged|recommended|recommends|discouraged|caution|typically|wherever possible");
    private static final Pattern PURPOSE = Pattern.compile(
            "(?i).*\\b(?:purpose|aims?|objectives?|vision|intention)\\b.*\\b(?:is|are) to\\b[^.]*:", Pattern.DOTALL);
    private static final Pattern SOFT_BAN = words(
            "(?:should|ought)(?: \\w+ly)? (?:not|never)|should (?:\\w+ )?never|nor should|"
                    + "will not (?:be (?:used|shared|published|given)|\\w+,? accept|invite|communicate|use|post|share|contact|engage)|"
                    + "(?:can|may) not be (?:used|shared|posted|published)|may not (?:use|post|share|take|publish|contact|communicate)");
    private static final Pattern BARE_BAN =
            Pattern.compile("(?i)^(?:not|never|do not|don't|should not|must not|no)\\b.*", Pattern.DOTALL);
    private static final Pattern FIRST_BAN =
            Pattern.compile("(?i)^(?:not|never|do not|don't|should not|must not|no)\\b");
    private static final Pattern DUTY = words(
            "must|shall|will|required to|requires? (?:that|staff|parents|all)|needs? to|ha(?:s|ve) to|"
                    + "ha(?:s|ve) a (?:responsibility|duty)|(?:is|are) responsible for|duty of care|essential|expects?|expected to|agrees? to");
    private static final Pattern WISH = words("should|ought to|please");
    private static final Pattern POWER =
            words("reserves? the right|retains? the right|(?:is|are) (?:able|entitled|permitted|allowed) to|"
                    + "(?:staff|parents?|carers?|parents/carers|pupils?|governors?|schools?|headteacher|head teacher|body|trust|employees?|they|we|"
                    + "leaders?|users?|systems?|action|accounts) (?:may|can)\\b|may be (?:subject|monitored|investigated|taken|used|permitted)|"
                    + "no one can|may (?:also )?(?:ask|request|refuse|appeal)");

    private StrengthOfDuty() {}

    /** Strength of a clause that stands on its own. */
    static Strength of(String text) {
        Strength strongest = Strength.INFORMATION;
        for (String sentence : Wording.sentences(text)) {
            Strength strength = ofSentence(sentence);
            strongest = strength.compareTo(strongest) < 0 ? strength : strongest;
        }
        return strongest;
    }

    /** Strength of an item below the clause that introduces its list. */
    static Strength of(String text, String introduction) {
        String opening = Wording.lastSentence(introduction);
        if (PURPOSE.matcher(opening).matches()) {
            return Strength.INFORMATION;
        }
        boolean advice = ADVICE.matcher(opening).find();
        if (BARE_BAN.matcher(text).matches()) {
            return advice ? Strength.ADVISED : Strength.PROHIBITED;
        }
        Strength own = of(text);
        Strength inherited = ofSentence(opening);
        return own == Strength.INFORMATION || (inherited == Strength.PROHIBITED && introducesBans(opening))
                ? inherited
                : own;
    }

    private static boolean introducesBans(String opening) {
        return opening.endsWith(":") && BAN.matcher(opening).find();
    }

    private static Strength ofSentence(String sentence) {
        if (BAN.matcher(sentence).find()) {
            return Strength.PROHIBITED;
        }
        if (ADVICE.matcher(sentence).find()) {
            return Strength.ADVISED;
        }
        if (SOFT_BAN.matcher(sentence).find() || BARE_BAN.matcher(sentence).matches()) {
            return Strength.PROHIBITED;
        }
        if (DUTY.matcher(sentence).find()) {
            return Strength.REQUIRED;
        }
        if (WISH.matcher(sentence).find()) {
            return Strength.ADVISED;
        }
        return POWER.matcher(sentence).find() ? Strength.RIGHT : Strength.INFORMATION;
    }

    /** The words for which the text has this strength; empty when they stand in the sentence that introduces its list. */
    static String wordsFor(Strength strength, String text) {
        List<Pattern> patterns =
                switch (strength) {
                    case PROHIBITED -> List.of(BAN, SOFT_BAN, FIRST_BAN);
                    case REQUIRED -> List.of(DUTY);
                    case ADVISED -> List.of(ADVICE, WISH);
                    case RIGHT -> List.of(POWER);
                    case INFORMATION -> List.of();
                };
        return Wording.sentences(text).stream()
                .filter(sentence -> ofSentence(sentence) == strength)
                .flatMap(sentence -> patterns.stream()
                        .map(pattern -> pattern.matcher(sentence))
                        .filter(Matcher::find)
                        .map(Matcher::group))
                .findFirst()
                .orElse("");
    }

    private static Pattern words(String alternatives) {
        return Pattern.compile("(?i)\\b(?:" + alternatives + ")\\b");
    }
}
