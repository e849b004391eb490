package org.probity.ejb.register;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import org.probity.persistence.policy.PolicyPart;
import org.probity.persistence.policy.PolicyVersion;

/** The words of a policy without their looks: what must be the same wherever it is copied to. Numbers that a page prints itself do not count. */
final class CopyText {
    private static final int AROUND = 6;
    private static final int MOST_STARTS = 200;

    private CopyText() {}

    /** All words of a version in order, in lower case, one space between. */
    static String of(PolicyVersion version) {
        return version.parts().stream()
                .map(CopyText::words)
                .map(CopyText::plain)
                .filter(text -> !text.isEmpty())
                .collect(Collectors.joining(" "));
    }

    private static String words(PolicyPart part) {
        if (part instanceof PolicyPart.Heading heading) {
            return heading.text();
        }
        if (part instanceof PolicyPart.Item item) {
            return item.text();
        }
        return ((PolicyPart.Table) part).rows().stream().flatMap(List::stream).collect(Collectors.joining(" "));
    }

    private static String plain(String text) {
        return String.join(" ", tokens(text));
    }

    private static List<String> tokens(String text) {
        return Arrays.stream(text.toLowerCase(Locale.ROOT).split("[^\\p{L}\\p{N}]+", -1))
                .filter(word -> !word.isEmpty())
                .toList();
    }

    /**
     * What differs first between the approved words and a copy; empty when nothing does. The copy may have more before and after, and
     * printed numbers of clauses in between.
     */
    static String difference(PolicyVersion version, String copy) {
        List<String> approved = tokens(of(version));
        List<String> given = tokens(copy);
        int best = -1;
        int bestAt = 0;
        for (int start : starts(approved, given)) {
            int at = start;
            int same = 0;
            while (same < approved.size()) {
                at = skipNumbers(given, at, approved.get(same));
                if (at >= given.size() || !given.get(at).equals(approved.get(same))) {
                    break;
                }
                at++;
                same++;
            }
            if (same == approved.size()) {
                return "";
            }
            if (same > best) {
                best = same;
                bestAt = at;
            }
        }
        String there = bestAt >= given.size() ? "it ends" : "it says \"" + around(given, bestAt) + "\"";
        return "Where the approved text says \"" + around(approved, Math.max(best, 0)) + "\", " + there + ".";
    }

    private static int skipNumbers(List<String> given, int from, String wanted) {
        int at = from;
        while (at < given.size() && !given.get(at).equals(wanted) && isNumber(given.get(at))) {
            at++;
        }
        return at;
    }

    /** Places in the copy where the policy may begin: wherever its first word stands; the front when it stands nowhere. */
    private static List<Integer> starts(List<String> approved, List<String> given) {
        List<Integer> starts = new ArrayList<>();
        for (int at = 0; at < given.size() && !approved.isEmpty(); at++) {
            if (given.get(at).equals(approved.get(0)) && starts.size() < MOST_STARTS) {
                starts.add(at);
            }
        }
        return starts.isEmpty() ? List.of(0) : starts;
    }

    private static boolean isNumber(String word) {
        return word.matches("\\d{1,3}|[a-z]|[ivx]{1,4}");
    }

    private static String around(List<String> words, int at) {
        return String.join(" ", words.subList(at, Math.min(at + AROUND, words.size())));
    }
}
