package org.probity.ejb.model;

import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.Set;

/** Which dates an act sets, moves and ends (2.3, 5.3, 5.4). */
final class DateRules {
    private static final LocalTime END_OF_DAY = LocalTime.of(17, 0);
    /** 5.4: "pausable". */
    private static final Set<String> PAUSED =
            Set.of("T05", "T06", "T07", "T08a", "T08b", "T09a", "T09b", "T09c", "T11", "T12", "T13", "T14");
    /** 5.4 "not pausable", and what the law alone counts: G-02, 8.3 on governors, 6.4 on defamation. */
    private static final Set<String> LAW = Set.of("ICO", "G-02", "GOV-17", "GOV-R", "DEF-1Y");

    private DateRules() {}

    static void enter(Story story, int line, Tables.Station at, Tables.Station from, Deed deed, LocalDate served) {
        if (at.clock() != null) {
            set(story, line, at.clock(), true, from, deed, served);
        }
    }

    static void set(
            Story story,
            int line,
            Tables.Clock clock,
            boolean ofStep,
            Tables.Station from,
            Deed deed,
            LocalDate served) {
        boolean authorityEmploys = Set.of("COMMUNITY", "VOLUNTARY_CONTROLLED").contains(story.setting.legalType());
        if (clock.rule().equals("T18") && !authorityEmploys) {
            return;
        }
        Story.Due due = new Story.Due();
        due.line = line;
        due.clock = clock;
        due.ofStep = ofStep;
        due.number = story.setting.values().getOrDefault(clock.rule(), clock.number());
        due.from = start(story, line, clock, from, deed, served);
        if (due.from == null) {
            return;
        }
        if (clock.unit() == 'H') {
            due.due = Days.hours(
                    clock.from().equals("entered")
                            ? deed.at
                            : left(story, line, clock.from().substring(5)).when(),
                    due.number);
        } else if (clock.from().equals("meeting") || clock.from().equals("before")) {
            due.due = Days.workingBefore(due.from, due.number).atTime(END_OF_DAY);
        } else {
            due.due = Days.count(due.from, due.number, clock.unit(), List.of()).atTime(END_OF_DAY);
        }
        story.dues.add(due);
    }

    private static LocalDate start(
            Story story, int line, Tables.Clock clock, Tables.Station from, Deed deed, LocalDate served) {
        LocalDate today = deed.at.toLocalDate();
        return switch (clock.from()) {
            case "service" -> served;
            case "meeting", "before" -> deed.meeting;
            case "received" -> story.plea().map(plea -> plea.received).orElse(today);
            case "conduct" -> story.setting.conduct();
            case "suspended" ->
                from != null && from.kind().equals("SUSPEND")
                        ? story.suspension().map(one -> one.from).orElse(today)
                        : today;
            case "entered" -> today;
            default -> {
                Story.Took last = story.took.get(story.took.size() - 1);
                boolean again = from != null
                        && last.at().equals(from)
                        && story.lines.get(line).at.equals(from);
                yield again
                        ? today
                        : left(story, line, clock.from().substring(5)).when().toLocalDate();
            }
        };
    }

    private static Story.Took left(Story story, int line, String station) {
        return story.took.stream()
                .filter(one -> one.line() == line && one.at().name().equals(station))
                .reduce((first, second) -> second)
                .orElseThrow();
    }

    /** A step is left: its dates are done with, but for those that the law runs on (T18, DEF-1Y). */
    static void leave(Story story, int line) {
        story.dues.stream().filter(due -> due.line == line && !outlasts(due)).forEach(due -> due.open = false);
    }

    static void close(Story story) {
        story.dues.stream().filter(DateRules::outlasts).forEach(due -> due.open = false);
    }

    private static boolean outlasts(Story.Due due) {
        return !due.ofStep && due.clock.unit() == 'C';
    }

    /** A hold is over: its days are taken out of what it pauses. */
    static void recount(Story story) {
        List<Days.Rest> all = story.holds.stream()
                .filter(hold -> hold.to != null)
                .map(hold -> new Days.Rest(hold.from, hold.to))
                .toList();
        for (Story.Due due : story.dues) {
            boolean forward = !Set.of("meeting", "before").contains(due.clock.from()) && due.clock.unit() != 'H';
            if (due.open && forward && isPausable(due.clock.rule())) {
                List<Days.Rest> over = all.stream()
                        .filter(rest -> !rest.to().isBefore(due.from))
                        .toList();
                due.due =
                        Days.count(due.from, due.number, due.clock.unit(), over).atTime(END_OF_DAY);
            }
        }
    }

    private static boolean isPausable(String rule) {
        return PAUSED.contains(rule) || (!LAW.contains(rule) && !rule.matches("T\\d\\d[a-z]?"));
    }
}
