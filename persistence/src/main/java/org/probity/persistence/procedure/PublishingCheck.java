package org.probity.persistence.procedure;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.probity.persistence.calendar.DeadlineRule;

/** What must be so before people are led along a procedure. Conditions on the way count as open: a guard can be met. */
final class PublishingCheck {
    private static final String DATA = "DATA";
    private static final int LONGEST = 3660;
    private static final int MOST_HOURS = 2400;

    private final ProcedureVersion version;
    private final Set<String> templates;
    private final List<Fault> faults = new ArrayList<>();

    PublishingCheck(ProcedureVersion version, Set<String> templates) {
        this.version = version;
        this.templates = templates;
    }

    List<Fault> faults() {
        if (version.getSteps().isEmpty()) {
            return List.of(new Fault(null, "it has no steps."));
        }
        List<Step> steps = version.getSteps();
        Set<Step> reached = reached();
        Set<Step> ending = ending();
        steps.forEach(this::check);
        steps.forEach(step -> mark(step, !reached.contains(step), "no step leads to it."));
        steps.forEach(step -> mark(
                step,
                !step.getTransitions().isEmpty() && !ending.contains(step),
                "from here the procedure never ends: give it, or a step after it, an outcome that leads to END."));
        boolean withoutHours = version.getProcedure().getSubjectKind().equals(DATA)
                && version.getSteps().stream()
                        .flatMap(step -> step.period().stream())
                        .noneMatch(Period::isIcoClock);
        if (withoutHours) {
            faults.add(new Fault(null, "no step has the 72 hours to tell the Information Commissioner (DP-03)."));
        }
        return List.copyOf(faults);
    }

    private void check(Step step) {
        mark(step, step.getTransitions().isEmpty(), "it has no outcome.");
        mark(
                step,
                step.on(Outcome.TAKEN_OVER).isPresent(),
                "TAKEN_OVER is no outcome of a step: the product writes it when a case comes from elsewhere.");
        mark(step, step.getDeciders().isEmpty(), "nobody decides it: name at least one role.");
        for (Outcome outcome : step.getKind().obligatory()) {
            mark(
                    step,
                    step.on(outcome).isEmpty(),
                    "a step of the kind " + step.getKind() + " needs the outcome " + outcome + ".");
        }
        Authority.faults(step).forEach(what -> mark(step, true, what));
        step.getLetters().forEach(letter -> check(step, letter));
        checkTime(step);
        step.period().ifPresent(period -> check(step, period));
        step.getLimits().forEach(limit -> check(step, limit.getPeriod()));
    }

    private void check(Step step, StepLetter letter) {
        mark(
                step,
                !templates.contains(letter.getTemplate()),
                "the outcome " + letter.getOutcome() + " sends letter " + letter.getTemplate()
                        + ", and there is no such template.");
        mark(
                step,
                step.on(letter.getOutcome()).isEmpty(),
                "letter " + letter.getTemplate() + " belongs to the outcome " + letter.getOutcome()
                        + ", which the step does not have.");
        boolean nobody = letter.getSignatory() != null && !DecidingRole.names().containsKey(letter.getSignatory());
        mark(
                step,
                nobody,
                "letter " + letter.getTemplate() + " is signed by \"" + letter.getSignatory()
                        + "\", and there is no such role.");
    }

    /** Somebody must act by a day wherever a case can stand; only the choice that starts a track, taken with it, takes no time. */
    private void checkTime(Step step) {
        boolean chooses = version.getProcedure().isParallel()
                && step == version.first()
                && step.getTransitions().stream().allMatch(way -> way.next()
                        .filter(next -> next != step && next.period().isPresent())
                        .isPresent());
        mark(
                step,
                step.period().isEmpty() && !chooses,
                "it has no deadline: say within how many days somebody must act.");
        step.getKind()
                .limit()
                .filter(limit -> step.period()
                        .filter(period -> !period.getRule().equals(limit.key()))
                        .isPresent())
                .ifPresent(limit -> mark(
                        step,
                        true,
                        "its time is the limit " + limit.key() + " (" + limit.title() + "), not "
                                + step.period().orElseThrow().getRule() + "."));
    }

    private void check(Step step, Period period) {
        if (period.getHours() != null) {
            checkHours(step, period);
        }
        boolean odd = period.getDays() != null && (period.getDays() < 0 || period.getDays() > LONGEST);
        mark(step, odd, "a time limit has no fewer than 0 and no more than " + LONGEST + " days.");
        if (!odd) {
            try {
                period.check();
            } catch (TimeLimitBroken broken) {
                mark(step, true, broken.getMessage());
            }
        }
        boolean lost = period.getFrom() == LimitStart.STEP
                && version.find(period.getFromStep()).isEmpty();
        mark(step, lost, "its time is counted from the step " + period.getFromStep() + ", which does not exist.");
        mark(
                step,
                period.getHours() == null && !period.isComplete(),
                "the time limit " + period.getRule() + " has no days or no kind of days.");
    }

    private void checkHours(Step step, Period period) {
        boolean days = TimeLimit.of(period.getRule()).isPresent()
                || new DeadlineRule(period.getRule(), "").isFixedByLaw()
                || period.getDays() != null
                || period.getKind() != null;
        mark(step, days, "the time limit " + period.getRule() + " is counted in its own way: it cannot have hours.");
        mark(
                step,
                period.getHours() < 1 || period.getHours() > MOST_HOURS,
                "a time limit has no fewer than 1 and no more than " + MOST_HOURS + " hours.");
        mark(
                step,
                !period.hasInstant(),
                "hours run from a moment. Service, meetings and what happened have a day only: count in days.");
    }

    private Set<Step> reached() {
        Set<Step> reached = new HashSet<>();
        Deque<Step> open = new ArrayDeque<>(List.of(version.first()));
        while (!open.isEmpty()) {
            Step step = open.pop();
            if (reached.add(step)) {
                step.getTransitions().forEach(way -> way.next().ifPresent(open::push));
            }
        }
        return reached;
    }

    private Set<Step> ending() {
        Set<Step> ending = new HashSet<>();
        boolean found = true;
        while (found) {
            List<Step> more = version.getSteps().stream()
                    .filter(step -> !ending.contains(step) && leadsInto(step, ending))
                    .toList();
            found = ending.addAll(more);
        }
        return ending;
    }

    private static boolean leadsInto(Step step, Set<Step> ending) {
        return step.getTransitions().stream().anyMatch(way -> leadsInto(way.next(), ending));
    }

    private static boolean leadsInto(Optional<Step> next, Set<Step> ending) {
        return next.isEmpty() || ending.contains(next.get());
    }

    private void mark(Step step, boolean wrong, String what) {
        if (wrong) {
            faults.add(new Fault(step.getCode(), what));
        }
    }
}
