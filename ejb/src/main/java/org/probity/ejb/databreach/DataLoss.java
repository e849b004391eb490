package org.probity.ejb.databreach;

import java.util.List;
import org.probity.persistence.databreach.DataFacts;

/** What happened to personal data, as far as known, in words that tell nothing about the conduct. */
public record DataLoss(
        String what, List<String> kinds, String people, String records, String consequences, List<String> measures) {
    public static final DataLoss UNKNOWN = new DataLoss(null, null, null, null, null, null);
    private static final String NOT_YET = "Not known yet";
    private static final String NONE_YET = "None yet";

    public DataLoss {
        what = or(what, "Personal data may have been shown or lost. Details are not known yet.");
        kinds = kinds == null || kinds.isEmpty() ? List.of(NOT_YET) : List.copyOf(kinds);
        people = or(people, NOT_YET);
        records = or(records, NOT_YET);
        consequences = or(consequences, NOT_YET);
        measures = measures == null || measures.isEmpty() ? List.of(NONE_YET) : List.copyOf(measures);
    }

    /** The same for the register; what is not known is left out. */
    public DataFacts.Known known() {
        return new DataFacts.Known(what, null, known(people), known(String.join("\n", kinds)), known(records))
                .leadingTo(known(consequences), known(String.join("\n", measures)), null, null);
    }

    private static String known(String told) {
        return told.equals(NOT_YET) || told.equals(NONE_YET) ? null : told;
    }

    private static String or(String given, String otherwise) {
        return given == null || given.isBlank() ? otherwise : given.strip();
    }
}
