package org.probity.ejb.rehearsal;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.probity.ejb.rehearsal.Rehearsal.Difference;
import org.probity.ejb.rehearsal.Rehearsal.Kind;
import org.probity.persistence.calendar.DateWords;
import org.probity.persistence.calendar.London;
import org.probity.persistence.calendar.TermsNotLoaded;
import org.probity.persistence.calendar.YearNotLoaded;
import org.probity.persistence.casework.Timetable;
import org.probity.persistence.procedure.DecidingRole;
import org.probity.persistence.procedure.Outcome;
import org.probity.persistence.procedure.Period;
import org.probity.persistence.procedure.ProcedureVersion;
import org.probity.persistence.procedure.Step;
import org.probity.persistence.procedure.StepDecider;
import org.probity.persistence.procedure.StepLetter;
import org.probity.persistence.procedure.StepLimit;
import org.probity.persistence.procedure.TimeLimitBroken;
import org.probity.persistence.procedure.Transition;

/**
 * Leads the acts of one past case along two editions of its procedure side by side, and ends where they part. Both dates are counted
 * from the same act, so that they differ by the procedure alone.
 */
final class Walk {
    private static final String NONE = "nothing";

    private final ProcedureVersion was;
    private final ProcedureVersion would;
    private final Timetable timetable;
    private final List<Difference> differences = new ArrayList<>();
    private final Map<String, Instant> left = new HashMap<>();
    private final Set<String> compared = new HashSet<>();

    /** An act of the case, as its history has it. */
    record Act(String step, Outcome outcome, Instant at) {}

    Walk(ProcedureVersion was, ProcedureVersion would, Timetable timetable) {
        this.was = was;
        this.would = would;
        this.timetable = timetable;
    }

    /** @param opened when its first step was entered */
    List<Difference> differences(Instant opened, List<Act> acts) {
        if (!acts.isEmpty() && acts.get(0).outcome() == Outcome.TAKEN_OVER) {
            Act came = acts.get(0);
            return went(came.step(), came.at(), acts.subList(1, acts.size()));
        }
        if (would.getSteps().isEmpty()
                || !was.first().getCode().equals(would.first().getCode())) {
            tell(
                    Kind.STEP,
                    was.first().getTitle(),
                    "the case began here",
                    would.getSteps().isEmpty()
                            ? "there are no steps"
                            : "it would have begun with \"" + would.first().getTitle() + "\"");
            return differences;
        }
        return went(was.first().getCode(), opened, acts);
    }

    /** From the step where it began here. */
    private List<Difference> went(String first, Instant began, List<Act> acts) {
        boolean together = enter(first, began, leaving(acts, 0));
        for (int i = 0; together && i < acts.size(); i++) {
            together = take(acts.get(i), leaving(acts, i + 1));
        }
        return differences;
    }

    /** When the step that is entered before this act is left again: the day of a hearing, as far as the history knows it. */
    private Instant leaving(List<Act> acts, int from) {
        return acts.stream()
                .skip(from)
                .filter(act -> was.find(act.step())
                        .flatMap(step -> step.on(act.outcome()))
                        .filter(way -> !way.isStaying())
                        .isPresent())
                .map(Act::at)
                .findFirst()
                .orElse(null);
    }

    private boolean take(Act act, Instant leavingNext) {
        Optional<Step> before = was.find(act.step());
        Optional<Step> after = would.find(act.step());
        if (before.isEmpty() || after.isEmpty()) {
            return false;
        }
        Optional<Transition> old = before.get().on(act.outcome());
        Optional<Transition> changed = after.get().on(act.outcome());
        if (old.isEmpty()) {
            return false;
        }
        String title = before.get().getTitle();
        if (changed.isEmpty()) {
            tell(Kind.STEP, title, "\"" + old.get().getLabel() + "\" was chosen", "this way is not there");
            return false;
        }
        tell(Kind.STEP, title, old.get().getLabel(), changed.get().getLabel());
        letters(title, old.get(), changed.get());
        limits(title, old.get(), changed.get(), act.at(), leavingNext);
        if (old.get().isStaying() && changed.get().isStaying()) {
            return true;
        }
        left.put(act.step(), act.at());
        return follow(title, old.get(), changed.get(), act.at(), leavingNext);
    }

    private boolean follow(String title, Transition old, Transition changed, Instant at, Instant leavingNext) {
        String to = old.next().map(Step::getCode).orElse(null);
        boolean same = Objects.equals(to, changed.next().map(Step::getCode).orElse(null))
                && old.isStaying() == changed.isStaying();
        if (!same) {
            tell(Kind.STEP, title, leads(old), leads(changed));
            return false;
        }
        return to == null || enter(to, at, leavingNext);
    }

    private static String leads(Transition way) {
        if (way.isStaying()) {
            return "\"" + way.getLabel() + "\" leaves the step as it is";
        }
        return way.next()
                .map(next -> "\"" + way.getLabel() + "\" leads to \"" + next.getTitle() + "\"")
                .orElse("\"" + way.getLabel() + "\" ends the procedure");
    }

    private boolean enter(String code, Instant at, Instant leaving) {
        Step before = was.find(code).orElseThrow();
        Optional<Step> after = would.find(code);
        if (after.isEmpty()) {
            tell(Kind.STEP, before.getTitle(), "the case was here", "the step is left out");
            return false;
        }
        if (compared.add(code)) {
            tell(Kind.STEP, before.getTitle(), before.getTitle(), after.get().getTitle());
            tell(Kind.DECIDER, before.getTitle(), deciders(before), deciders(after.get()));
        }
        dates(
                before.getTitle(),
                before.getPeriodTitle(),
                before.period().orElse(null),
                after.get().period().orElse(null),
                at,
                leaving);
        return true;
    }

    private void letters(String title, Transition old, Transition changed) {
        tell(Kind.LETTER, title + ", \"" + old.getLabel() + "\"", letters(old), letters(changed));
    }

    private static String letters(Transition way) {
        String all =
                way.letters().stream().map(Walk::letter).distinct().sorted().collect(Collectors.joining(", "));
        return all.isEmpty() ? NONE : all;
    }

    private static String letter(StepLetter row) {
        return row.getTemplate() + " to " + row.getRecipient()
                + (row.getSignatory() == null ? "" : " signed by " + row.getSignatory());
    }

    private void limits(String title, Transition old, Transition changed, Instant at, Instant leaving) {
        Map<String, Period> before = limits(old);
        Map<String, Period> after = limits(changed);
        Set<String> names = new HashSet<>(before.keySet());
        names.addAll(after.keySet());
        names.stream().sorted().forEach(name -> dates(title, name, before.get(name), after.get(name), at, leaving));
    }

    private static Map<String, Period> limits(Transition way) {
        return way.limits().stream()
                .collect(Collectors.toMap(StepLimit::getTitle, StepLimit::getPeriod, (first, second) -> first));
    }

    private void dates(String title, String what, Period before, Period after, Instant at, Instant leaving) {
        if (!isSame(before, after)) {
            tell(Kind.DATE, title + ", " + what, due(before, at, leaving), due(after, at, leaving));
        }
    }

    private static boolean isSame(Period before, Period after) {
        if (before == null || after == null) {
            return before == null && after == null;
        }
        return Objects.equals(before.getRule(), after.getRule())
                && Objects.equals(before.getDays(), after.getDays())
                && Objects.equals(before.getHours(), after.getHours())
                && before.getKind() == after.getKind()
                && before.getFrom() == after.getFrom()
                && Objects.equals(before.getFromStep(), after.getFromStep());
    }

    private String due(Period period, Instant at, Instant leaving) {
        boolean odd = period == null || (period.getDays() != null && period.getDays() < 0);
        if (odd || !period.isComplete() || !timetable.knows(period)) {
            return "no date";
        }
        try {
            LocalDate day =
                    switch (period.getFrom()) {
                        case MEETING ->
                            timetable
                                    .before(period, "Meeting", London.date(leaving == null ? at : leaving))
                                    .deadline()
                                    .dueDate();
                        case STEP -> after(period, left.getOrDefault(period.getFromStep(), at));
                        default -> after(period, at);
                    };
            return DateWords.date(day);
        } catch (TimeLimitBroken | TermsNotLoaded | YearNotLoaded broken) {
            return "no date: " + broken.getMessage();
        }
    }

    private LocalDate after(Period period, Instant at) {
        return timetable.after(period, "Act", at).deadline().dueDate();
    }

    private static String deciders(Step step) {
        return DecidingRole.words(
                step.getDeciders().stream().map(StepDecider::getRole).toList());
    }

    private void tell(Kind kind, String step, String before, String after) {
        if (!before.equals(after)) {
            differences.add(new Difference(kind, step, before, after));
        }
    }
}
