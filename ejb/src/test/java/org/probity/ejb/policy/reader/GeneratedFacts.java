package org.probity.ejb.policy.reader;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import org.probity.ejb.policy.reader.GeneratedPolicy.Clause;
import org.probity.ejb.policy.reader.GeneratedPolicy.Expected;
import org.probity.ejb.policy.reader.GeneratedPolicy.Part;
import org.probity.ejb.policy.reader.GeneratedPolicy.Table;

/** What a made-up policy says about itself, as lines or as a table: who approved it, when, and when it is looked at again. */
final class GeneratedFacts {
    private static final List<String> MONTHS =
            List.of("January", "March", "April", "June", "July", "September", "November");

    private final String body;
    private final int year;
    private final int month;
    private final int day;
    private final boolean inTable;
    private final int dateForm;
    private final int reviewForm;
    private final boolean yearly;

    GeneratedFacts(PolicyWords words, Random random) {
        body = words.body();
        year = 2021 + random.nextInt(4);
        month = 1 + random.nextInt(MONTHS.size());
        day = 1 + random.nextInt(28);
        inTable = random.nextBoolean();
        dateForm = random.nextInt(4);
        reviewForm = random.nextInt(4);
        yearly = random.nextBoolean();
    }

    private int monthOfYear() {
        return List.of(1, 3, 4, 6, 7, 9, 11).get(month - 1);
    }

    private String approved() {
        return switch (dateForm) {
            case 0 -> day + " " + MONTHS.get(month - 1) + " " + year;
            case 1 -> String.format(Locale.ROOT, "%02d/%02d/%d", day, monthOfYear(), year);
            case 2 -> day + (day % 10 == 1 && day != 11 ? "st " : "th ") + MONTHS.get(month - 1) + " " + year;
            default -> MONTHS.get(month - 1) + " " + year;
        };
    }

    private String approvedIso() {
        return dateForm == 3
                ? String.format(Locale.ROOT, "%d-%02d", year, monthOfYear())
                : String.format(Locale.ROOT, "%d-%02d-%02d", year, monthOfYear(), day);
    }

    private String review() {
        return switch (reviewForm) {
            case 0 -> MONTHS.get(month - 1) + " " + (year + 1);
            case 1 -> "Spring Term " + (year + 1);
            case 2 -> String.format(Locale.ROOT, "%d.%d.%d", day, monthOfYear(), year + 1);
            default -> "Autumn " + (year + 1);
        };
    }

    private String reviewIso() {
        return switch (reviewForm) {
            case 0 -> String.format(Locale.ROOT, "%d-%02d", year + 1, monthOfYear());
            case 1 -> (year + 1) + "-spring";
            case 2 -> String.format(Locale.ROOT, "%d-%02d-%02d", year + 1, monthOfYear(), day);
            default -> (year + 1) + "-autumn";
        };
    }

    List<Part> parts() {
        List<Part> said = new ArrayList<>();
        if (inTable) {
            said.add(new Table(List.of(
                    List.of("Approved by", body),
                    List.of("Date approved", approved()),
                    List.of("Next review", review()))));
        } else {
            said.add(new Clause(0, null, "Approved by: " + body));
            said.add(new Clause(0, null, "Date approved: " + approved()));
            said.add(new Clause(0, null, "Next review: " + review()));
        }
        if (yearly) {
            said.add(new Clause(0, null, "This policy is reviewed every year by the headteacher."));
        }
        return said;
    }

    Expected expected(List<String> related) {
        return new Expected(reviewIso(), body, approvedIso(), yearly ? 12 : null, related);
    }
}
