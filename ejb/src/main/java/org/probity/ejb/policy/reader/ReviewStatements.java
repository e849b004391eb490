package org.probity.ejb.policy.reader;

import java.time.LocalDate;
import java.time.YearMonth;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.probity.ejb.policy.draft.Approval;
import org.probity.ejb.policy.draft.DatePrecision;
import org.probity.ejb.policy.draft.DraftWarning;
import org.probity.ejb.policy.draft.WrittenDate;

/**
 * When the policy was written and revised and when it says it is reviewed next. Only dates that a label explains are
 * taken; of two review dates the earlier one governs and the contradiction is reported (V-03, V-04).
 */
final class ReviewStatements {
    private static final int SHORT = 25;
    private static final Pattern PAST = Pattern.compile(
            "(?i)\\b(?:last|previous(?:ly)?|this revision|was|(?<!\\bbe )(?<!\\bbe \\w{1,15} )reviewed (?:by|on|in))\\b");
    private static final Pattern NEXT = Pattern.compile(
            "(?i)\\bnext\\b.*\\b(?:review|revision|revised|update|due)|(?:to be|will be|shall be|should be|due to be|be) (?:\\w+ ){0,3}"
                    + "(?:reviewed|revised|renewed)|\\breview(?: date| due| by| on| in| is due)\\b|due for (?:review|renewal)|\\breview\\W*$|\\b(?:next|date) (?:of )?next\\b|expir");
    private static final Pattern APPROVED = Pattern.compile("(?i)\\b(?:approv|agreed|adopt|ratif|signed off|accepted)");
    private static final Pattern REVISED = Pattern.compile(
            "(?i)\\b(?:last|review(?:ed)?|revis|updat|written|creat|issu|publish|dated?|version|amend|effective|produced|prepared)");
    private static final Pattern OTHER_WORK =
            Pattern.compile("(?i)\\b(?:Act|Regulations?|Education|Code|Guidance|Order|KCSIE|Standards)\\W*$");

    private enum Kind {
        NEXT,
        APPROVED,
        REVISED,
        NONE
    }

    private final List<WrittenDate> revisions = new ArrayList<>();
    private final List<WrittenDate> reviews = new ArrayList<>();
    private final List<WrittenDate> approvals = new ArrayList<>();
    private final List<DraftWarning> warnings = new ArrayList<>();
    private final Integer cycleMonths;

    ReviewStatements(List<Statement> statements) {
        statements.forEach(this::take);
        cycleMonths = ReviewCycle.in(statements).orElse(null);
        warnOfTwoReviews();
    }

    List<WrittenDate> revisionDates() {
        return revisions;
    }

    /** Dates that stand beside a word of approval. */
    List<WrittenDate> approvalDates() {
        return approvals;
    }

    WrittenDate nextReview() {
        return reviews.stream().min(Comparator.comparing(WrittenDate::date)).orElse(null);
    }

    Integer cycleMonths() {
        return cycleMonths;
    }

    /** What contradicts itself, once it is known when the policy was approved. */
    List<DraftWarning> warnings(Approval approval) {
        warnOfCycle(approval);
        return warnings;
    }

    private void take(Statement statement) {
        String text = statement.text();
        List<DateFinder.Found> dates = DateFinder.in(text);
        for (int i = 0; i < dates.size(); i++) {
            int from = i == 0 ? 0 : dates.get(i - 1).end();
            sort(dates.get(i), text.substring(from, dates.get(i).start()), text);
        }
        boolean isLabelled =
                REVISED.matcher(text).find() || APPROVED.matcher(text).find();
        if (Statement.wordsIn(text) <= SHORT && isLabelled) {
            DateFinder.impossibleIn(text)
                    .ifPresent(
                            figures -> warnings.add(
                                    new DraftWarning(
                                            DraftWarning.Kind.DATE_UNCLEAR,
                                            "\u201C" + figures
                                                    + "\u201D is no date with the day before the month, so no date was taken from it.")));
        }
    }

    private void sort(DateFinder.Found found, String label, String text) {
        if (found.date().precision() == DatePrecision.YEAR && !isLabelledYear(label)) {
            return;
        }
        switch (kind(label, text)) {
            case NEXT -> add(reviews, found.date());
            case APPROVED -> add(approvals, found.date());
            case REVISED -> add(revisions, found.date());
            case NONE -> {}
        }
    }

    private static Kind kind(String label, String text) {
        if (DateFinder.isOnlyADate(text)) {
            return Kind.REVISED;
        }
        boolean past = PAST.matcher(label).find();
        if (!past && NEXT.matcher(label).find()) {
            return Kind.NEXT;
        }
        if (APPROVED.matcher(label).find()) {
            return Kind.APPROVED;
        }
        boolean shortEnough = Statement.wordsIn(text) <= SHORT;
        return shortEnough && REVISED.matcher(label).find() ? Kind.REVISED : Kind.NONE;
    }

    private static boolean isLabelledYear(String label) {
        boolean said = REVISED.matcher(label).find()
                || APPROVED.matcher(label).find()
                || NEXT.matcher(label).find();
        return said && label.length() < 60 && !OTHER_WORK.matcher(label).find();
    }

    private static void add(List<WrittenDate> dates, WrittenDate date) {
        boolean known = dates.stream()
                .anyMatch(other -> other.date().equals(date.date()) && other.precision() == date.precision());
        if (!known) {
            dates.add(date);
        }
    }

    private void warnOfTwoReviews() {
        if (reviews.size() > 1) {
            warnings.add(new DraftWarning(
                    DraftWarning.Kind.REVIEW_CONFLICT,
                    "The text names more than one next review: "
                            + String.join(
                                    ", ", reviews.stream().map(WrittenDate::raw).toList())
                            + ". The earliest governs until a person decides."));
        }
    }

    private void warnOfCycle(Approval approval) {
        WrittenDate next = nextReview();
        Optional<WrittenDate> start = latest(approval, next);
        if (next == null || cycleMonths == null || start.isEmpty()) {
            return;
        }
        YearMonth byCycle = YearMonth.from(start.get().date()).plusMonths(cycleMonths);
        long apart = Math.abs(ChronoUnit.MONTHS.between(byCycle, YearMonth.from(next.date())));
        if (apart > tolerance(next.precision()) + tolerance(start.get().precision())) {
            warnings.add(new DraftWarning(
                    DraftWarning.Kind.REVIEW_CONFLICT,
                    "The text names " + next.raw() + " as the next review, but also says that it is reviewed every "
                            + cycleMonths + " months, which after "
                            + start.get().raw() + " is "
                            + DateFinder.plainMonth(byCycle)
                            + ". The earlier of the two governs until a person decides."));
        }
    }

    private Optional<WrittenDate> latest(Approval approval, WrittenDate next) {
        List<WrittenDate> past = new ArrayList<>(revisions);
        past.addAll(approvals);
        if (approval != null && approval.date() != null) {
            past.add(approval.date());
        }
        LocalDate limit = next == null ? LocalDate.MAX : next.date();
        return past.stream().filter(date -> date.date().isBefore(limit)).max(Comparator.comparing(WrittenDate::date));
    }

    private static int tolerance(DatePrecision precision) {
        return switch (precision) {
            case DAY, MONTH -> 0;
            case TERM -> 4;
            case YEAR -> 12;
        };
    }
}
