package org.probity.ejb.model;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.TreeSet;

/** What the model remembers of one case. It only ever changes by an act that the model itself allowed. */
final class Story {
    final Setting setting;
    final List<Line> lines = new ArrayList<>();
    final List<Took> took = new ArrayList<>();
    final List<Due> dues = new ArrayList<>();
    final List<Held> holds = new ArrayList<>();
    final List<Hearing> hearings = new ArrayList<>();
    final List<Plea> pleas = new ArrayList<>();
    final List<Absence> suspensions = new ArrayList<>();
    final List<Caution> warnings = new ArrayList<>();
    final List<Duty> duties = new ArrayList<>();
    final Map<Long, String> conflicts = new HashMap<>();

    Story(Setting setting) {
        this.setting = setting;
        this.conflicts.putAll(setting.conflicts());
    }

    static final class Line {
        final Tables.Route route;
        Tables.Station at;
        boolean ended;

        Line(Tables.Route route) {
            this.route = route;
        }
    }

    record Took(int line, Tables.Station at, String outcome, Long by, LocalDateTime when) {}

    static final class Due {
        int line;
        Tables.Clock clock;
        int number;
        boolean ofStep;
        LocalDate from;
        LocalDateTime due;
        boolean open = true;
    }

    static final class Held {
        String kind;
        LocalDate from;
        LocalDate to;
    }

    static final class Hearing {
        boolean appeal;
        String hardest;
        LocalDate day;
        int moves;
        int absences;
        LocalDate held;
        boolean proved;
        String measure;
        LocalDate decided;
    }

    static final class Plea {
        String against;
        LocalDate received;
        LocalDate lastDay;
        String outcome;
        String measure;
        LocalDate decided;
    }

    static final class Absence {
        LocalDate from;
        long by;
        LocalDate review;
        LocalDate ended;
    }

    static final class Caution {
        String level;
        LocalDate issued;
        LocalDate until;
        LocalDate takenBack;
    }

    static final class Duty {
        Deed.Somebody who;
        String duty;
        boolean current = true;

        Duty(Deed.Somebody who, String duty) {
            this.who = who;
            this.duty = duty;
        }
    }

    Line main() {
        return lines.get(0);
    }

    boolean isOnHold() {
        return holds.stream().anyMatch(hold -> hold.to == null);
    }

    boolean isHeld(String kind) {
        return holds.stream().anyMatch(hold -> hold.to == null && hold.kind.equals(kind));
    }

    boolean onMain(String outcome) {
        return took.stream().anyMatch(one -> one.line() == 0 && one.outcome().equals(outcome));
    }

    long times(int line, String outcome) {
        return took.stream()
                .filter(one -> one.line() == line && one.outcome().equals(outcome))
                .count();
    }

    Optional<Hearing> hearing(boolean appeal) {
        return hearings.stream().filter(one -> one.appeal == appeal).reduce((first, second) -> second);
    }

    Optional<Plea> plea() {
        return pleas.stream().reduce((first, second) -> second);
    }

    /** The measure that stands: the hearing's, or what an appeal against it made of it. */
    String measure() {
        Hearing last = hearing(false).orElse(null);
        if (last == null || last.measure == null) {
            return null;
        }
        return plea().filter(plea -> plea.decided != null && !plea.decided.isBefore(last.decided))
                .map(plea -> plea.measure)
                .orElse(last.measure);
    }

    Optional<Absence> suspension() {
        return suspensions.stream().filter(one -> one.ended == null).findFirst();
    }

    Optional<Due> stepDue(int line) {
        return dues.stream()
                .filter(due -> due.open && due.ofStep && due.line == line)
                .findFirst();
    }

    List<Deed.Somebody> holding(String... wanted) {
        List<String> names = List.of(wanted);
        return duties.stream()
                .filter(duty -> duty.current && names.contains(duty.duty))
                .map(duty -> duty.who)
                .distinct()
                .toList();
    }

    boolean everHeld(long person, String... wanted) {
        List<String> names = List.of(wanted);
        return duties.stream().anyMatch(duty -> duty.who.id() == person && names.contains(duty.duty));
    }

    /** What a look at the case must show, in the words that the product is read in as well. */
    List<String> look() {
        List<String> seen = new ArrayList<>();
        lines.forEach(
                line -> seen.add("line " + line.route.name() + " " + line.at.name() + (line.ended ? " ended" : "")));
        seen.add("state " + (main().ended ? "CLOSED" : isOnHold() ? "ON_HOLD" : "OPEN"));
        TreeSet<String> dates = new TreeSet<>();
        for (Due due : dues) {
            if (due.open) {
                String words = "due " + due.line + " " + due.clock.rule() + " " + due.due + (due.ofStep ? " step" : "");
                dates.add(dates.contains(words) ? words + " again" : words);
            }
        }
        seen.addAll(dates);
        holds.forEach(hold -> seen.add("hold " + hold.kind + " " + hold.from + " " + hold.to));
        hearings.forEach(one -> seen.add("hearing " + (one.appeal ? "APPEAL " : "DISCIPLINARY ") + one.hardest + " "
                + one.day + " " + one.moves + " " + one.absences + " " + one.held + " " + one.measure + " "
                + one.decided));
        pleas.forEach(one -> seen.add("appeal " + one.against + " " + one.received + " " + one.lastDay + " "
                + one.outcome + " " + one.measure + " " + one.decided));
        suspensions.forEach(one -> seen.add("suspension " + one.from + " " + one.review + " " + one.ended));
        warnings.forEach(
                one -> seen.add("warning " + one.level + " " + one.issued + " " + one.until + " " + one.takenBack));
        TreeSet<String> people = new TreeSet<>();
        duties.stream()
                .filter(one -> one.current)
                .forEach(one -> people.add("duty " + one.duty + " " + one.who.name()));
        seen.addAll(people);
        seen.add("standing " + Objects.requireNonNullElse(measure(), "none"));
        seen.add("acts " + took.size());
        return seen;
    }
}
