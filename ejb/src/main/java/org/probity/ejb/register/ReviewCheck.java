package org.probity.ejb.register;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.probity.persistence.calendar.DateWords;
import org.probity.persistence.calendar.PartialDate;
import org.probity.persistence.policy.Clause;
import org.probity.persistence.policy.PolicyVersion;
import org.probity.persistence.policy.ReviewDue;
import org.probity.persistence.register.FindingKind;
import org.probity.persistence.register.Found;
import org.probity.persistence.register.Severity;

/** When a policy has to be looked at again: what the record says, what the text says, and whether they agree (V-03, V-04, V-05). */
final class ReviewCheck {
    /** How many days before a review it is announced. */
    static final List<Integer> STAGES = List.of(7, 30, 60, 90, 120);

    private final PolicyVersion version;
    private final Surroundings here;
    private final ReviewDue record;
    private final List<ReviewWords> said;

    private ReviewCheck(PolicyVersion version, List<Clause> clauses, Surroundings here) {
        this.version = version;
        this.here = here;
        this.record = ReviewDue.of(version, here.cycleMonths());
        this.said = ReviewWords.of(clauses);
    }

    static Stream<Found> of(PolicyVersion version, List<Clause> clauses, Surroundings here) {
        return new ReviewCheck(version, clauses, here).all();
    }

    /** The day that governs: the earliest that the record or the text names; empty when neither does. */
    static Optional<LocalDate> day(PolicyVersion version, List<Clause> clauses, Surroundings here) {
        return new ReviewCheck(version, clauses, here).day();
    }

    private Stream<Found> all() {
        return Stream.of(dated(), derived(), contradiction()).flatMap(Optional::stream);
    }

    private Optional<LocalDate> day() {
        List<LocalDate> ofText = said.stream()
                .map(ReviewWords::next)
                .filter(this::isStillToDo)
                .map(PartialDate::due)
                .toList();
        boolean textAlone = record.isDerived() && !ofText.isEmpty();
        return Stream.concat(textAlone ? Stream.empty() : record.date().stream(), ofText.stream())
                .min(LocalDate::compareTo);
    }

    /** A date of the text that a review has met since says nothing any more. */
    private boolean isStillToDo(PartialDate next) {
        LocalDate reviewed = version.getDates().getReviewedOn();
        return next != null && (reviewed == null || next.due().isAfter(reviewed));
    }

    private Optional<Found> dated() {
        LocalDate due = day().orElse(null);
        if (due == null) {
            return Optional.of(found(
                    FindingKind.NO_REVIEW_DATE,
                    Severity.URGENT,
                    version.getDates().getApprovedOn() == null
                            ? "Neither the text nor the record says when it is reviewed, and nobody knows when it was approved."
                            : "Neither the text nor the record says when it is reviewed, and there is no rule for it here.",
                    "Review it now and set a date."));
        }
        if (here.today().isAfter(due)) {
            return Optional.of(found(
                            FindingKind.REVIEW_OVERDUE,
                            Severity.URGENT,
                            "Its review fell due on " + DateWords.date(due) + ".",
                            "Review it: start the next version, or sign that it was reviewed and nothing changes.")
                    .due(due)
                    .at(clauseOf(due), null));
        }
        return STAGES.stream()
                .filter(stage -> !here.today().isBefore(due.minusDays(stage)))
                .findFirst()
                .map(stage -> found(
                                FindingKind.REVIEW_DUE,
                                stage <= 30 ? Severity.SOON : Severity.NOTE,
                                "It is to be reviewed by " + DateWords.date(due) + ", within " + stage + " days.",
                                "Begin the review: start the next version, or sign that nothing changes.")
                        .due(due)
                        .at(clauseOf(due), null));
    }

    private Clause clauseOf(LocalDate due) {
        return said.stream()
                .filter(words -> words.next() != null && words.next().due().equals(due))
                .map(ReviewWords::clause)
                .findFirst()
                .orElse(null);
    }

    private Optional<Found> derived() {
        boolean textSays = said.stream().anyMatch(words -> isStillToDo(words.next()));
        if (!record.isDerived() || textSays) {
            return Optional.empty();
        }
        return Optional.of(found(
                        FindingKind.REVIEW_DERIVED,
                        Severity.NOTE,
                        sentences(),
                        "Say in the next version when it is reviewed, or sign a review with the next date.")
                .due(record.getDate()));
    }

    private Optional<Found> contradiction() {
        List<String> against = new ArrayList<>();
        Clause first = null;
        for (ReviewWords words : said) {
            if (disagrees(words)) {
                against.add("Clause " + number(words.clause()) + " says " + what(words) + ".");
                first = first == null ? words.clause() : first;
            }
        }
        if (against.isEmpty() && !record.isContradictory()) {
            return Optional.empty();
        }
        if (first == null && !said.isEmpty()) {
            first = said.get(0).clause();
        }
        String record = sentences();
        String all = (record.isEmpty() ? "The record has no date. " : record + " ") + String.join(" ", against);
        String governs = day().map(due -> " The earliest date counts: " + DateWords.date(due) + ".")
                .orElse("");
        return Optional.of(found(
                        FindingKind.REVIEW_CONTRADICTION,
                        Severity.SOON,
                        all.strip() + governs,
                        "Settle it in the next version: one date, the same in the text and on record.")
                .at(first, null)
                .due(day().orElse(null)));
    }

    private boolean disagrees(ReviewWords words) {
        PartialDate next = version.getDates().getNextReview();
        Integer months = version.getDates().getReviewCycleMonths();
        boolean silent = next == null && months == null;
        boolean otherDay = isStillToDo(words.next())
                && (silent
                        || (next != null
                                && !YearMonth.from(next.due())
                                        .equals(YearMonth.from(words.next().due()))));
        boolean otherCycle = words.months() != null && (silent || (months != null && !months.equals(words.months())));
        return otherDay || otherCycle;
    }

    private static String what(ReviewWords words) {
        return words.next() == null
                ? "every " + words.months() + " months"
                : words.next().words();
    }

    private String sentences() {
        return record.getStatements().stream()
                .map(statement -> statement.words() + " Due on " + DateWords.date(statement.due()) + ".")
                .collect(Collectors.joining(" "));
    }

    private Found found(FindingKind kind, Severity severity, String words, String mend) {
        LocalDate since = kind == FindingKind.REVIEW_OVERDUE
                ? day().orElseThrow()
                : Objects.requireNonNullElse(version.getEffectiveFrom(), here.today());
        return Found.of(kind, severity, words, mend, "/register/review.xhtml?id=" + version.getPublicId(), since);
    }

    static String number(Clause clause) {
        return clause.getNumber() == null ? "without a number" : clause.getNumber();
    }
}
