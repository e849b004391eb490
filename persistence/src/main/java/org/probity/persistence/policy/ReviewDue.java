package org.probity.persistence.policy;

import java.io.Serializable;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.probity.persistence.calendar.DateWords;
import org.probity.persistence.calendar.PartialDate;

/**
 * When a policy falls due for review, and why. Where two statements disagree the earliest date governs and both are shown (V-04);
 * the trust's own cycle is used only where the policy says nothing itself.
 */
public final class ReviewDue implements Serializable {
    private static final long serialVersionUID = 1L;

    private final List<Statement> statements;
    private final boolean derived;
    private final boolean contradictory;

    /** One reason for a date, as a sentence. */
    public record Statement(String words, LocalDate due) implements Serializable {}

    private ReviewDue(List<Statement> statements, boolean derived, boolean contradictory) {
        this.statements = statements;
        this.derived = derived;
        this.contradictory = contradictory;
    }

    /**
     * Of a version.
     *
     * @param trustMonths the review cycle that holds at its school, null when there is none
     */
    public static ReviewDue of(PolicyVersion version, Integer trustMonths) {
        List<Statement> found = new ArrayList<>();
        PartialDate next = version.getDates().getNextReview();
        LocalDate reviewed = version.getDates().getReviewedOn();
        PartialDate since = reviewed == null ? version.getDates().getApprovedOn() : PartialDate.day(reviewed);
        String act = reviewed == null ? "approved" : "last reviewed";
        Integer months = version.getDates().getReviewCycleMonths();
        if (next != null) {
            found.add(new Statement("The next review was set for " + next.words() + ".", next.due()));
        }
        if (months != null && since != null) {
            found.add(cycle("It is reviewed every " + months + " months", act, since, months));
        }
        boolean derived = found.isEmpty() && since != null && trustMonths != null;
        if (derived) {
            found.add(cycle(
                    "It names no review; the rule here is every " + trustMonths + " months", act, since, trustMonths));
        }
        boolean later = found.size() == 2
                && YearMonth.from(found.get(0).due())
                        .isAfter(YearMonth.from(found.get(1).due()));
        found.sort(Comparator.comparing(Statement::due));
        return new ReviewDue(List.copyOf(found), derived, later);
    }

    private static Statement cycle(String rule, String act, PartialDate since, int months) {
        PartialDate due =
                switch (since.precision()) {
                    case DAY -> PartialDate.day(since.first().plusMonths(months));
                    case MONTH ->
                        PartialDate.month(YearMonth.from(since.first()).plusMonths(months));
                    case TERM, YEAR -> PartialDate.day(since.due().plusMonths(months));
                };
        return new Statement(rule + ", and it was " + act + " " + since.words() + ".", due.due());
    }

    /** Empty when nobody ever set a review date, which is a finding of its own. */
    public Optional<LocalDate> date() {
        return statements.stream().map(Statement::due).findFirst();
    }

    /** The same for pages: null when nobody ever set a review date. */
    public LocalDate getDate() {
        return date().orElse(null);
    }

    /** The reasons, the one that governs first. */
    public List<Statement> getStatements() {
        return statements;
    }

    /** From the trust's rule, not from the policy. */
    public boolean isDerived() {
        return derived;
    }

    /** The date that was set lies in a later month than the cycle allows. An earlier one is no contradiction: it is only stricter. */
    public boolean isContradictory() {
        return contradictory;
    }

    public boolean isOverdue(LocalDate today) {
        return date().filter(today::isAfter).isPresent();
    }

    /** "since 31 March 2017, 9 years and 7 months", for a page; empty when it is not overdue. */
    public String overdueWords(LocalDate today) {
        if (!isOverdue(today)) {
            return "";
        }
        LocalDate due = getDate();
        long months = ChronoUnit.MONTHS.between(due, today);
        List<String> parts = new ArrayList<>();
        add(parts, months / 12, "year");
        add(parts, months % 12, "month");
        if (parts.isEmpty()) {
            add(parts, ChronoUnit.DAYS.between(due, today), "day");
        }
        return "since " + DateWords.date(due) + ", " + String.join(" and ", parts);
    }

    private static void add(List<String> parts, long count, String unit) {
        if (count > 0) {
            parts.add(count + " " + unit + (count == 1 ? "" : "s"));
        }
    }
}
