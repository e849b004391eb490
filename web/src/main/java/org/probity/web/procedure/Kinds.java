package org.probity.web.procedure;

import jakarta.faces.model.SelectItem;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.probity.persistence.calendar.DayKind;
import org.probity.persistence.procedure.StepKind;

/** Names of kinds in words, for choices and lists. */
final class Kinds {
    private Kinds() {}

    /** "staff" for STAFF, "prepare hearing" for PREPARE_HEARING. */
    static String words(String name) {
        return name.equals("DATA")
                ? "personal data"
                : name.toLowerCase(Locale.ROOT).replace('_', ' ');
    }

    static List<SelectItem> ofTime() {
        return Stream.concat(
                        Arrays.stream(DayKind.values())
                                .map(kind -> new SelectItem(kind.name(), words(kind.name()) + " days")),
                        Stream.of(new SelectItem("HOURS", "hours on the clock")))
                .toList();
    }

    static List<SelectItem> ofSteps() {
        return Arrays.stream(StepKind.values())
                .map(kind -> new SelectItem(kind, sentence(words(kind.name()))))
                .toList();
    }

    private static String sentence(String words) {
        return words.substring(0, 1).toUpperCase(Locale.ROOT) + words.substring(1);
    }
}
