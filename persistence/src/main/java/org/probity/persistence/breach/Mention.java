package org.probity.persistence.breach;

import java.text.Normalizer;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;

/**
 * What a reporter typed about who it is: does it name this person, or an office? Errs towards yes, because a headteacher who is
 * reported under a misspelt title must not be the one who receives the report.
 */
public final class Mention {
    private static final Map<List<String>, String> OFFICES = Map.ofEntries(
            Map.entry(List.of("headteacher"), "HT"),
            Map.entry(List.of("head", "teacher"), "HT"),
            Map.entry(List.of("headmaster"), "HT"),
            Map.entry(List.of("headmistress"), "HT"),
            Map.entry(List.of("principal"), "HT"),
            Map.entry(List.of("the", "head"), "HT"),
            Map.entry(List.of("chair", "of", "governors"), "COG"),
            Map.entry(List.of("chair", "of", "the", "governors"), "COG"),
            Map.entry(List.of("chair", "of", "the", "governing", "body"), "COG"),
            Map.entry(List.of("chief", "executive"), "CEO"),
            Map.entry(List.of("ceo"), "CEO"),
            Map.entry(List.of("safeguarding", "lead"), "DSL"),
            Map.entry(List.of("dsl"), "DSL"),
            Map.entry(List.of("data", "protection", "officer"), "DPO"),
            Map.entry(List.of("dpo"), "DPO"),
            Map.entry(List.of("head", "of", "hr"), "HHR"),
            Map.entry(List.of("chair", "of", "the", "trust"), "TRU"),
            Map.entry(List.of("chair", "of", "trustees"), "TRU"));
    private static final Set<String> NOT_THE_OFFICE = Set.of("deputy", "assistant", "vice", "former", "acting");

    private static final Pattern ACCENTS = Pattern.compile("\\p{M}");
    private static final Pattern APOSTROPHES = Pattern.compile("['\u2019]");
    private static final Pattern BETWEEN_WORDS = Pattern.compile("[^\\p{L}]+");

    private final List<String> words;

    public Mention(String text) {
        words = split(text);
    }

    /** Surname with first name, initial or honorific before it, in any case and with or without accents; or the surname alone. */
    public boolean names(String honorific, String givenName, String familyName) {
        List<String> family = split(familyName);
        int at = Collections.indexOfSubList(words, family);
        if (family.isEmpty() || at < 0) {
            return false;
        }
        boolean alone = words.size() == family.size();
        return alone || (at > 0 && introduces(words.get(at - 1), honorific, split(givenName)));
    }

    /** Role codes of the offices that the words name: "the headteacher" is HT, "deputy headteacher" is not. */
    public Set<String> offices() {
        Set<String> found = new TreeSet<>();
        OFFICES.forEach((phrase, role) -> {
            int at = Collections.indexOfSubList(words, phrase);
            if (at == 0 || (at > 0 && !NOT_THE_OFFICE.contains(words.get(at - 1)))) {
                found.add(role);
            }
        });
        return found;
    }

    private static boolean introduces(String word, String honorific, List<String> given) {
        boolean first = !given.isEmpty()
                && (given.contains(word) || given.get(0).substring(0, 1).equals(word));
        return first || (honorific != null && split(honorific).contains(word));
    }

    private static List<String> split(String text) {
        if (text == null) {
            return List.of();
        }
        String plain = ACCENTS.matcher(Normalizer.normalize(text, Normalizer.Form.NFD))
                .replaceAll("")
                .toLowerCase(Locale.UK);
        return BETWEEN_WORDS
                .splitAsStream(APOSTROPHES.matcher(plain).replaceAll(""))
                .filter(word -> !word.isEmpty())
                .toList();
    }
}
