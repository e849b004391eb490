package org.probity.ejb.procedure;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.probity.persistence.NotThere;
import org.probity.persistence.calendar.DayKind;
import org.probity.persistence.procedure.Addressee;
import org.probity.persistence.procedure.DraftRefused;
import org.probity.persistence.procedure.LimitStart;
import org.probity.persistence.procedure.Outcome;
import org.probity.persistence.procedure.Period;
import org.probity.persistence.procedure.ProcedureVersion;
import org.probity.persistence.procedure.Step;
import org.probity.persistence.procedure.StepKind;
import org.probity.persistence.procedure.StepLetter;
import org.probity.persistence.procedure.Transition;

/** Changes to a draft in memory. What cannot be written down is refused here; what can, but must not be published, is a fault later. */
final class DraftEditing {
    private static final int WORDS = 160;
    private static final int MOST_STEPS = 60;
    private static final String HOURS = "HOURS";
    private static final Pattern LETTER = Pattern.compile(
            "([A-Za-z]\\d{2})(?:-([A-Za-z0-9]{1,4}))? to ([A-Za-z_ ]+?)(?: signed by ([A-Za-z]{2,8}))?");

    private final ProcedureVersion version;

    DraftEditing(ProcedureVersion version) {
        this.version = version;
    }

    void apply(List<StepChange> changes) {
        changes.forEach(this::apply);
    }

    private void apply(StepChange change) {
        Step step = step(change.step());
        if (change.title() != null) {
            step.rename(words(step.getTitle(), change.title()));
        }
        if (change.by() != null) {
            step.giveTo(roles(step, change.by()));
        }
        if (change.time() != null) {
            time(step, change.time());
        }
        if (change.ways() != null) {
            change.ways().forEach(way -> way(step, way));
        }
    }

    private static List<String> roles(Step step, List<String> typed) {
        List<String> roles = typed.stream()
                .map(role -> role.strip().toUpperCase(Locale.ROOT))
                .filter(role -> !role.isEmpty())
                .toList();
        if (new LinkedHashSet<>(roles).size() < roles.size() || roles.stream().anyMatch(role -> role.length() > 20)) {
            throw wrong(step, "name each role once, by its short code, such as HT or HHR.");
        }
        return roles;
    }

    private static void time(Step step, StepChange.Time time) {
        Optional<Period> before = step.period();
        if (before.filter(Period::isIcoClock).isPresent()) {
            return;
        }
        if (time.hours() != null || HOURS.equals(time.counted())) {
            hours(step, time);
            return;
        }
        if (before.isEmpty() && time.days() == null) {
            return;
        }
        if (time.days() != null && (time.days() < 0 || time.days() > 3660)) {
            throw wrong(step, "the number of days is between 0 and 3660.");
        }
        DayKind kind = time.counted() == null || time.counted().isBlank() ? null : kind(step, time.counted());
        Period changed = before.map(
                        old -> new Period(old.getRule(), time.days(), kind, old.getFrom(), old.getFromStep()))
                .orElse(new Period(
                        "INF", time.days(), kind == null ? DayKind.WORKING : kind, LimitStart.ENTERED, null));
        step.within(changed, step.getPeriodTitle());
    }

    private static void hours(Step step, StepChange.Time time) {
        if (time.days() != null || (time.counted() != null && !HOURS.equals(time.counted()))) {
            throw wrong(step, "give days or hours, not both.");
        }
        if (time.hours() == null || time.hours() < 1 || time.hours() > 2400) {
            throw wrong(step, "the number of hours is between 1 and 2400.");
        }
        Period changed = step.period()
                .map(old -> Period.ofHours(old.getRule(), time.hours(), old.getFrom(), old.getFromStep()))
                .orElse(Period.ofHours("INF", time.hours(), LimitStart.ENTERED, null));
        step.within(changed, step.getPeriodTitle());
    }

    private static DayKind kind(Step step, String name) {
        return Arrays.stream(DayKind.values())
                .filter(kind -> kind.name().equals(name))
                .findFirst()
                .orElseThrow(() -> wrong(
                        step,
                        "\"" + name + "\" is no kind of day. There are "
                                + Arrays.stream(DayKind.values())
                                        .map(Enum::name)
                                        .collect(Collectors.joining(", ")) + "."));
    }

    private void way(Step step, StepChange.Way change) {
        Transition way = step.getTransitions().stream()
                .filter(each -> each.getOutcome().name().equals(change.outcome()))
                .findFirst()
                .orElseThrow(() -> wrong(step, "it has no outcome " + change.outcome() + "."));
        String label = change.label() == null ? way.getLabel() : words(way.getLabel(), change.label());
        if (change.next() == null) {
            way.change(label, way.next().orElse(null), way.isStaying());
        } else if (change.next().equals("stay")) {
            way.change(label, null, true);
        } else {
            way.change(label, change.next().equals("END") ? null : step(change.next()), false);
        }
        if (change.letters() != null) {
            List<StepLetter.Line> lines = new ArrayList<>();
            change.letters().stream().filter(line -> !line.isBlank()).forEach(line -> lines.add(letter(step, line)));
            if (new LinkedHashSet<>(lines).size() < lines.size()) {
                throw wrong(step, "the same letter to the same reader stands there twice.");
            }
            step.sendOnly(way.getOutcome(), lines);
        }
    }

    private static StepLetter.Line letter(Step step, String typed) {
        Matcher line = LETTER.matcher(typed.strip());
        if (!line.matches()) {
            throw wrong(step, "write a letter as \"L07-D to SUBJECT\", not \"" + typed.strip() + "\".");
        }
        String reader = line.group(3).strip().toUpperCase(Locale.ROOT).replace(' ', '_');
        Addressee to = Arrays.stream(Addressee.values())
                .filter(each -> each.name().equals(reader))
                .findFirst()
                .orElseThrow(() -> wrong(
                        step,
                        "nobody is called \"" + line.group(3).strip() + "\" in a letter. Readers are "
                                + Arrays.stream(Addressee.values())
                                        .map(Enum::name)
                                        .collect(Collectors.joining(", ")) + "."));
        String variant = line.group(2) == null ? "" : line.group(2).toUpperCase(Locale.ROOT);
        String signed = line.group(4) == null ? null : line.group(4).toUpperCase(Locale.ROOT);
        return new StepLetter.Line(line.group(1).toUpperCase(Locale.ROOT), variant, to, signed);
    }

    /** A new step that leads to the end; ways to it are made at the other steps. */
    void add(String code, String title, StepKind kind, String behind) {
        if (code == null
                || !code.matches("[a-z0-9-]{1,40}")
                || version.find(code).isPresent()) {
            throw new DraftRefused(
                    "Give the step a name of its own, in small letters with hyphens, such as second-look.");
        }
        if (version.getSteps().size() >= MOST_STEPS) {
            throw new DraftRefused("A procedure has no more than " + MOST_STEPS + " steps.");
        }
        Step other = step(behind);
        Step step = version.step(code, words(code, title), kind);
        List<Outcome> outcomes = new ArrayList<>(kind.obligatory());
        if (outcomes.isEmpty()) {
            outcomes.add(Outcome.CLOSED);
        }
        outcomes.stream().sorted().forEach(outcome -> step.outcome(outcome, spoken(outcome)));
        other.getDeciders().forEach(decider -> step.decidedBy(decider.getRole()));
        step.within(
                kind.limit()
                        .map(limit -> new Period(limit.key(), null, null, LimitStart.ENTERED, null))
                        .orElse(new Period("INF", 5, DayKind.WORKING, LimitStart.ENTERED, null)),
                null);
        version.moveLastBehind(other);
    }

    private static String spoken(Outcome outcome) {
        String words = outcome.name().toLowerCase(Locale.ROOT).replace('_', ' ');
        return words.substring(0, 1).toUpperCase(Locale.ROOT) + words.substring(1);
    }

    void remove(String code) {
        Step gone = step(code);
        List<String> leading = version.getSteps().stream()
                .filter(step -> step != gone)
                .filter(step -> step.getTransitions().stream()
                        .anyMatch(way -> way.next().filter(gone::equals).isPresent()))
                .map(Step::getTitle)
                .toList();
        if (!leading.isEmpty()) {
            throw new DraftRefused("\"" + gone.getTitle() + "\" is led to from: " + String.join(", ", leading)
                    + ". Lead these elsewhere first.");
        }
        version.remove(gone);
    }

    private Step step(String code) {
        return version.find(code == null ? "" : code).orElseThrow(NotThere::new);
    }

    private static String words(String where, String typed) {
        String plain = typed == null ? "" : typed.strip().replaceAll("[\\s\\p{Cntrl}]+", " ");
        if (plain.isEmpty() || plain.length() > WORDS) {
            throw new DraftRefused("\"" + where + "\" needs a name of 1 to " + WORDS + " characters.");
        }
        return plain;
    }

    private static DraftRefused wrong(Step step, String what) {
        return new DraftRefused("Step \"" + step.getTitle() + "\": " + what);
    }
}
