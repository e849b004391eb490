package org.probity.ejb.casework;

import java.time.LocalDate;
import java.util.List;
import org.probity.persistence.calendar.London;
import org.probity.persistence.casework.NotTheDecider;
import org.probity.persistence.casework.Past;
import org.probity.persistence.procedure.ProcedureVersion;
import org.probity.persistence.procedure.Step;
import org.probity.persistence.procedure.Transition;

/** A procedure drawn for one case: its steps in order, with branches, loops and the step in hand. */
final class PathDrawing {
    private final ProcedureVersion procedure;
    private final List<Past.Deed> past;
    private final Step now;

    /**
     * @param past of this line only
     * @param now code of the step in hand; null when the line has ended
     */
    PathDrawing(ProcedureVersion procedure, List<Past.Deed> past, String now) {
        this.procedure = procedure;
        this.past = past;
        this.now = now == null ? null : procedure.find(now).orElseThrow();
    }

    List<PathStep> steps(LocalDate dueOn) {
        return procedure.getSteps().stream().map(step -> draw(step, dueOn)).toList();
    }

    private PathStep draw(Step step, LocalDate dueOn) {
        List<PathStep.Way> ways =
                step.getTransitions().stream().map(way -> way(step, way)).toList();
        return new PathStep(
                step.getCode(),
                step.getTitle(),
                place(step),
                NotTheDecider.roles(step),
                doneOn(step),
                step == now ? dueOn : null,
                ways);
    }

    private PathStep.Place place(Step step) {
        if (step == now) {
            return PathStep.Place.NOW;
        }
        if (doneOn(step) != null) {
            return PathStep.Place.PAST;
        }
        boolean next = now != null
                && now.getTransitions().stream().anyMatch(way -> way.next().orElse(null) == step);
        return next ? PathStep.Place.NEXT : PathStep.Place.AHEAD;
    }

    private PathStep.Way way(Step step, Transition way) {
        Step to = way.next().orElse(null);
        boolean loop = to != null && !way.isStaying() && to.getPosition() <= step.getPosition();
        boolean taken =
                past.stream().anyMatch(act -> act.step().equals(step.getCode()) && act.outcome() == way.getOutcome());
        return new PathStep.Way(way.getLabel(), to == null ? null : to.getCode(), loop, way.isStaying(), taken);
    }

    private LocalDate doneOn(Step step) {
        return past.stream()
                .filter(act -> act.step().equals(step.getCode()))
                .filter(act ->
                        step.on(act.outcome()).filter(Transition::isStaying).isEmpty())
                .map(act -> London.date(act.at()))
                .max(LocalDate::compareTo)
                .orElse(null);
    }
}
