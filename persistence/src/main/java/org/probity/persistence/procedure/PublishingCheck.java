package org.probity.persistence.procedure;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;

/** What must be so before people are led along a procedure. Conditions on the way count as open: a guard can be met. */
final class PublishingCheck {
    private final ProcedureVersion version;
    private final Set<String> templates;

    PublishingCheck(ProcedureVersion version, Set<String> templates) {
        this.version = version;
        this.templates = templates;
    }

    void run() {
        if (version.getSteps().isEmpty()) {
            throw new UnsoundProcedure(code(), "it has no steps.");
        }
        version.getSteps().forEach(this::checkStep);
        refuse(unreachable(), "no step leads to it.");
        refuse(
                endless(),
                "from here the procedure never ends: give it, or a step after it, an outcome that leads to END.");
    }

    private void checkStep(Step step) {
        refuse(step, step.getTransitions().isEmpty(), "it has no outcome.");
        refuse(step, step.getDeciders().isEmpty(), "nobody decides it: name at least one role.");
        for (Outcome outcome : step.getKind().obligatory()) {
            refuse(
                    step,
                    step.on(outcome).isEmpty(),
                    "a step of the kind " + step.getKind() + " needs the outcome " + outcome + ".");
        }
        step.getLetters().forEach(letter -> checkLetter(step, letter));
        step.period().ifPresent(period -> checkPeriod(step, period));
        step.getLimits().forEach(limit -> checkPeriod(step, limit.getPeriod()));
    }

    private void checkLetter(Step step, StepLetter letter) {
        refuse(
                step,
                !templates.contains(letter.getTemplate()),
                "the outcome " + letter.getOutcome() + " sends letter " + letter.getTemplate()
                        + ", and there is no such template.");
        refuse(
                step,
                step.on(letter.getOutcome()).isEmpty(),
                "letter " + letter.getTemplate() + " belongs to the outcome " + letter.getOutcome()
                        + ", which the step does not have.");
    }

    private void checkPeriod(Step step, Period period) {
        try {
            period.check();
        } catch (TimeLimitBroken broken) {
            throw new UnsoundProcedure(code(), step.getCode(), broken.getMessage());
        }
        boolean lost = period.getFrom() == LimitStart.STEP
                && version.find(period.getFromStep()).isEmpty();
        refuse(step, lost, "its time is counted from the step " + period.getFromStep() + ", which does not exist.");
        refuse(step, !period.isComplete(), "the time limit " + period.getRule() + " has no days or no kind of days.");
    }

    private Optional<Step> unreachable() {
        Set<Step> reached = new HashSet<>();
        Deque<Step> open = new ArrayDeque<>(List.of(version.first()));
        while (!open.isEmpty()) {
            Step step = open.pop();
            if (reached.add(step)) {
                step.getTransitions().forEach(way -> way.next().ifPresent(open::push));
            }
        }
        return version.getSteps().stream()
                .filter(Predicate.not(reached::contains))
                .findFirst();
    }

    private Optional<Step> endless() {
        Set<Step> ending = new HashSet<>();
        boolean found = true;
        while (found) {
            List<Step> more = version.getSteps().stream()
                    .filter(step -> !ending.contains(step) && leadsInto(step, ending))
                    .toList();
            found = ending.addAll(more);
        }
        return version.getSteps().stream()
                .filter(Predicate.not(ending::contains))
                .findFirst();
    }

    private static boolean leadsInto(Step step, Set<Step> ending) {
        return step.getTransitions().stream()
                .anyMatch(way -> way.next().map(ending::contains).orElse(true));
    }

    private void refuse(Optional<Step> step, String what) {
        step.ifPresent(wrong -> refuse(wrong, true, what));
    }

    private void refuse(Step step, boolean wrong, String what) {
        if (wrong) {
            throw new UnsoundProcedure(code(), step.getCode(), what);
        }
    }

    private String code() {
        return version.getProcedure().getCode();
    }
}
