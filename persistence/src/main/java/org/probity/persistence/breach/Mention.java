package org.probity.persistence.breach;

import java.text.Normalizer;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;

/**
 * What a reporter typed about who it is: does it name this person, or an office? Errs towards yes, because a headteacher who is
 * reported under a misspelt title must not be the one who receives the report.
 */
public final class Mention {
    private static final Map<String, String> OFFICES = Map.ofEntries(
            Map.entry("headteacher", "HT"),
            Map.entry("head teacher", "HT"),
            Map.entry("headmaster", "HT"),
            Map.entry("headmistress", "HT"),
            Map.entry("principal", "HT"),
            Map.entry("the head", "HT"),
            Map.entry("chair of governors", "COG"),
            Map.entry("chair of the governors", "COG"),
            Map.entry("chair of the governing body", "COG"),
            Map.entry("chief executive", "CEO"),
            Map.entry("ceo", "CEO"),
            Map.entry("safeguarding lead", "DSL"),
            Map.entry("dsl", "DSL"),
            Map.entry("data protection officer", "DPO"),
            Map.entry("dpo", "DPO"),
            Map.entry("head of hr", "HHR"),
            Map.entry("chair of the trust", "TRU"),
            Map.entry("chair of trustees", "TRU"));
    private static final Set<String> NOT_THE_OFFICE = Set.of("deputy", "assistant", "vice", "former", "acting");

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
            int at = Collections.indexOfSubList(words, split(phrase));
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
        String plain = Normalizer.normalize(text, Normalizer.Form.NFD).replaceAll("\\p{M}", "");
        return Arrays.stream(
                        plain.toLowerCase(Locale.UK).replaceAll("['\u2019]", "").split("[^\\p{L}]+"))
                .filter(word -> !word.isEmpty())
                .toList();
    }
}
