package org.probity.persistence.calendar;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;

/** A day count told to people. A long count names its first and last day and leaves weekends unnamed; holidays never. */
final class DayCountWords {
    private static final int FEW = 10;

    private final DayCount count;

    DayCountWords(DayCount count) {
        this.count = count;
    }

    List<String> sentences() {
        List<String> sentences = new ArrayList<>();
        sentences.add(counted());
        if (!count.skipped().isEmpty()) {
            sentences.add("Skipped: " + String.join("; ", skipped()) + ".");
        }
        return sentences;
    }

    private String counted() {
        String words = count.limit().words();
        String amount = Character.toUpperCase(words.charAt(0))
                + words.substring(1)
                + (count.direction() == Direction.BEFORE ? " before" : "");
        List<LocalDate> days = count.counted();
        if (days.isEmpty()) {
            return amount + ".";
        }
        if (days.size() > FEW) {
            return amount + ": " + DateWords.weekdayDate(days.get(0)) + " to "
                    + DateWords.weekdayDate(days.get(days.size() - 1)) + ".";
        }
        return amount + ": " + list(days) + ".";
    }

    /** "Thursday 26, Friday 27, Monday 30 November, Tuesday 1 December": the month once, with its last day. */
    private static String list(List<LocalDate> days) {
        List<String> words = new ArrayList<>();
        for (int i = 0; i < days.size(); i++) {
            LocalDate day = days.get(i);
            boolean sameMonthFollows =
                    i + 1 < days.size() && YearMonth.from(day).equals(YearMonth.from(days.get(i + 1)));
            words.add(sameMonthFollows ? DateWords.weekdayAndDay(day) : DateWords.weekdayAndMonth(day));
        }
        return String.join(", ", words);
    }

    private List<String> skipped() {
        boolean many = count.counted().size() > FEW;
        List<String> words = new ArrayList<>();
        if (many && count.skipped().stream().anyMatch(SkippedDay::isWeekend)) {
            words.add("Saturdays and Sundays");
        }
        for (List<SkippedDay> run : runs()) {
            SkippedDay first = run.get(0);
            if (!first.isWeekend()) {
                words.add(range(first, run.get(run.size() - 1)) + ", " + first.why());
            } else if (!many) {
                words.add(DateWords.weekdayAndMonth(first.date()));
            }
        }
        return words;
    }

    private static String range(SkippedDay first, SkippedDay last) {
        String from = DateWords.weekdayAndMonth(first.date());
        return first.equals(last) ? from : from + " to " + DateWords.weekdayAndMonth(last.date());
    }

    private List<List<SkippedDay>> runs() {
        List<List<SkippedDay>> runs = new ArrayList<>();
        SkippedDay before = null;
        for (SkippedDay day : count.skipped()) {
            if (before == null || !day.continues(before)) {
                runs.add(new ArrayList<>());
            }
            runs.get(runs.size() - 1).add(day);
            before = day;
        }
        return runs;
    }
}
