package org.probity.ejb.takeover;

import java.util.ArrayList;
import java.util.List;
import org.probity.ejb.casework.ArrivalPlan;
import org.probity.persistence.calendar.DateWords;
import org.probity.persistence.casework.FormerWarning;
import org.probity.persistence.person.Person;

/** What will be made of a row, in words for whoever decides on it. */
record PlanWords(RowPlan row) {

    /** @param leader null for a case that has ended */
    String of(ArrivalPlan plan, Person leader) {
        List<String> words = new ArrayList<>();
        String school = row.wanted().school().getName();
        if (row.row().list() == ListKind.WARNINGS) {
            words.add("A case at " + school + " that has ended, with its warning: "
                    + of(row.wanted().warning()) + ".");
        } else {
            words.add(row.wanted().kind().words() + " case at " + school + ", opened on "
                    + DateWords.date(row.wanted().opened()) + ". It follows \"" + plan.procedure()
                    + "\" and stands at \"" + plan.step() + "\".");
            words.add(
                    plan.due() == null
                            ? "No date runs."
                            : plan.what() + ": due on " + DateWords.date(plan.due()) + ".");
            words.add("Led by " + leader.getName() + ".");
        }
        if (row.subject() == null) {
            words.add("Nobody on record is meant: the name alone is kept.");
        }
        letters(row, words);
        return String.join(" ", words);
    }

    /** Of a warning that goes with a case of the same file. */
    static String within(RowPlan warning, RowPlan aCase) {
        List<String> words = new ArrayList<>();
        words.add("Goes with the case in " + aCase.place().replace("Row", "row") + ": "
                + of(warning.wanted().warning()) + ".");
        letters(warning, words);
        return String.join(" ", words);
    }

    private static String of(FormerWarning warning) {
        return "a " + warning.level().words() + " of " + DateWords.date(warning.issued()) + " that counts until "
                + DateWords.date(warning.liveUntil()) + " and is kept until " + DateWords.date(warning.keptUntil())
                + (warning.heldUntil() == null ? "" : ", by a legal hold until " + DateWords.date(warning.heldUntil()));
    }

    private static void letters(RowPlan row, List<String> words) {
        int letters = row.wanted().letters().size();
        if (letters > 0) {
            words.add(
                    letters == 1
                            ? "One old letter is kept as evidence."
                            : letters + " old letters are kept as evidence.");
        }
    }
}
