package org.probity.ejb.policy.reader;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.probity.ejb.policy.draft.BoundPerson;

/** Whom a clause binds: the persons named before the word that binds them. Nobody named means nobody guessed. */
final class BoundPersons {
    private static final Pattern BINDING = Pattern.compile(
            "(?i)\\b(?:must|shall|should|will|(?<!\\d )may(?! \\d{4})|can|ought|needs? to|(?:is|are) (?:strongly |also )?(?:advised|encouraged|required|"
                    + "responsible|expected|asked)|ha(?:s|ve) (?:to|a )|expects?)\\b");
    private static final Pattern PASSIVE =
            Pattern.compile("(?i)(?:\\s+(?:not|also|never|therefore|then)){0,3}\\s+be(?:en)?\\b");
    private static final Pattern FIRST_WORDS = Pattern.compile(
            "(?i)^(?:(?:\\w+\\s+)?members?\\s+of\\s+)?((?:\\S+\\s+(?:(?!(?:of|about|by|with|from|to)\\b)\\S+\\s+){0,2})?).*$",
            Pattern.DOTALL);
    private static final Map<BoundPerson, Pattern> NAMES = new EnumMap<>(Map.of(
            BoundPerson.EVERYONE,
            words("everyone|anyone|all users|users|individuals|no one|nobody|all members of the school community"),
            BoundPerson.STAFF,
            words("staff|employees?|teachers?|head ?teacher|senior leaders?|leadership team|line managers?|adults|"
                    + "administrators?|colleagues|teacher trainees|apprentices|office coordinator"),
            BoundPerson.PUPILS,
            words("pupils?|students?|children|young people|learners?"),
            BoundPerson.PARENTS,
            words("parents?(?! helpers?)|carers?|guardians?|families"),
            BoundPerson.GOVERNORS,
            words("governors?|trustees?|governing (?:body|board)"),
            BoundPerson.VOLUNTEERS,
            words("volunteers?|parent helpers?|voluntary capacity"),
            BoundPerson.VISITORS,
            words("visitors?"),
            BoundPerson.CONTRACTORS,
            words("contractors?|supply staff|agency workers?"),
            BoundPerson.SCHOOL,
            Pattern.compile(
                    "(?i)(?:\\b(?:the|our|each|this) (?:school|academy|trust|college)|^schools?|\\bwe|\\bschool social media)"
                            + "(?: \\w+ly| also)?\\s*$")));

    private BoundPersons() {}

    /** The persons bound by any sentence of the text, in the order of the enumeration. */
    static List<BoundPerson> in(String text) {
        Set<BoundPerson> bound = new TreeSet<>();
        for (String sentence : Wording.sentences(text)) {
            Matcher binding = BINDING.matcher(sentence);
            if (binding.find()) {
                String subject = subject(sentence, binding);
                NAMES.forEach((person, name) -> {
                    if (name.matcher(subject).find()) {
                        bound.add(person);
                    }
                });
            }
        }
        return new ArrayList<>(bound);
    }

    /** The words that name this person before the word that binds them; empty when there are none. */
    static String wordsFor(BoundPerson person, String text) {
        for (String sentence : Wording.sentences(text)) {
            Matcher binding = BINDING.matcher(sentence);
            if (binding.find()) {
                Matcher name = NAMES.get(person).matcher(subject(sentence, binding));
                if (name.find()) {
                    return name.group().strip();
                }
            }
        }
        return "";
    }

    /** Who acts: all before the verb; of "x of y will be done" only x; of "we expect x" what follows. */
    private static String subject(String sentence, Matcher binding) {
        String verb = binding.group().toLowerCase(Locale.ROOT);
        String after = sentence.substring(binding.end());
        String before = sentence.substring(0, binding.start());
        if (verb.startsWith("expect")) {
            return after;
        }
        return PASSIVE.matcher(after).lookingAt() ? FIRST_WORDS.matcher(before).replaceFirst("$1") : before;
    }

    private static Pattern words(String alternatives) {
        return Pattern.compile("(?i)\\b(?:" + alternatives + ")\\b");
    }
}
