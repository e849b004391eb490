package org.probity.ejb.search;

import java.util.Arrays;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.probity.ejb.casework.CaseFilter;
import org.probity.persistence.breach.ReportState;
import org.probity.persistence.casework.CaseKind;
import org.probity.persistence.casework.CaseState;
import org.probity.persistence.search.FilterPlace;
import org.probity.persistence.search.FilterRefused;

/** What a filter of each list may hold: choices from closed lists, and the words of a search. Nothing else is ever kept. */
final class FilterWords {
    static final String WORDS = "words";
    private static final int LONGEST = 200;
    private static final Map<FilterPlace, Map<String, Set<String>>> CLOSED = Map.of(
            FilterPlace.CASES,
            Map.of(
                    "state", names(CaseState.values()),
                    "kind", names(CaseKind.values()),
                    "due", names(CaseFilter.Due.values())),
            FilterPlace.REPORTS,
            Map.of("state", names(ReportState.values())),
            FilterPlace.SEARCH,
            Map.of());

    private FilterWords() {}

    private static Set<String> names(Enum<?>[] values) {
        return Arrays.stream(values).map(Enum::name).collect(Collectors.toSet());
    }

    /**
     * The choices, one a line.
     *
     * @throws FilterRefused when there are none, or one that the list does not know
     */
    static String text(FilterPlace place, Map<String, String> choices) {
        Map<String, String> chosen = new TreeMap<>();
        choices.forEach((name, value) -> {
            if (value != null && !value.isBlank()) {
                chosen.put(name, checked(place, name, value));
            }
        });
        if (chosen.isEmpty()) {
            throw new FilterRefused("Choose a filter or search for something first; then keep it.");
        }
        return chosen.entrySet().stream()
                .map(choice -> choice.getKey() + "=" + choice.getValue())
                .collect(Collectors.joining("\n"));
    }

    private static String checked(FilterPlace place, String name, String value) {
        if (place == FilterPlace.SEARCH && name.equals(WORDS)) {
            String words = value.replaceAll("\\p{Cntrl}", " ").strip();
            return words.substring(0, Math.min(words.length(), LONGEST));
        }
        if (!CLOSED.get(place).getOrDefault(name, Set.of()).contains(value)) {
            throw new FilterRefused("This list has no such filter. Choose it on the list, then keep it.");
        }
        return value;
    }

    static Map<String, String> choices(String text) {
        return Stream.of(text.split("\n"))
                .map(line -> line.split("=", 2))
                .collect(Collectors.toMap(parts -> parts[0], parts -> parts[1]));
    }
}
