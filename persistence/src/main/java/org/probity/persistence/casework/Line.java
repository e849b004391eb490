package org.probity.persistence.casework;

import java.time.LocalDate;
import java.util.Optional;
import java.util.Set;
import org.probity.persistence.calendar.London;
import org.probity.persistence.procedure.Guard;
import org.probity.persistence.procedure.Outcome;
import org.probity.persistence.procedure.Period;
import org.probity.persistence.procedure.Step;
import org.probity.persistence.procedure.StepKind;
import org.probity.persistence.procedure.StepLimit;
import org.probity.persistence.procedure.TrackOffer;
import org.probity.persistence.procedure.Transition;

/** One line of a case, the main one or a track beside it: what may happen on it, and how it moves from step to step. */
final class Line {
    private final CaseFile file;
    private final CaseTrack track;

    /** @param track null for the main line */
    Line(CaseFile file, CaseTrack track) {
        this.file = file;
        this.track = track;
    }

    private Step step() {
        return track == null ? file.getStep() : track.getStep();
    }

    LocalDate dueOn() {
        return file.stepDeadline(track).map(CaseDeadline::dueOn).orElse(null);
    }

    Transition permit(Act act, Circumstances around) {
        refuseEnded();
        Step from = step();
        Transition way = from.on(act.outcome()).orElseThrow(() -> new NoSuchOutcome(from.getTitle()));
        boolean forTheProduct = act.outcome() == Outcome.LAPSED;
        if (forTheProduct != (act.by() == null)) {
            throw new NoSuchOutcome(from.getTitle());
        }
        if (!forTheProduct) {
            refuseOthers(from, around.who());
        }
        refuseUnmet(file.unmet(track, way, act.on(), around), way.getLabel());
        if (way.isReasonNeeded() && (act.reason() == null || act.reason().isBlank())) {
            throw new SomethingMissing("Give the reason for \"" + way.getLabel() + "\".");
        }
        return way;
    }

    /** Whether a track may be started: the main line offers it, its conditions hold, and the person may take its first step. */
    void permitStart(Act act, Circumstances around) {
        String title = track.getProcedureVersion().getProcedure().getTitle();
        String code = track.getProcedureVersion().getProcedure().getCode();
        TrackOffer offer = file.getProcedureVersion().getBeside().stream()
                .filter(candidate -> candidate.getProcedure().equals(code))
                .findFirst()
                .orElseThrow(() -> new NoSuchOutcome(file.getStep().getTitle()));
        refuseEnded();
        refuseOthers(track.getStep(), around.who());
        refuseUnmet(file.unmet(offer, act.on(), around), title);
    }

    private void refuseEnded() {
        if (file.isClosed() || (track != null && !track.isRunning())) {
            throw new CaseClosed(file.getReference());
        }
    }

    private static void refuseOthers(Step step, Standing who) {
        if (who.conflicted()) {
            throw new ConflictedPerson();
        }
        if (!who.decides(step)) {
            throw new NotTheDecider(step);
        }
    }

    private void refuseUnmet(Set<Guard> unmet, String what) {
        if (unmet.contains(Guard.NOT_ON_HOLD)) {
            throw new OnHold(file.openHolds().get(0));
        }
        unmet.stream().findFirst().ifPresent(guard -> {
            throw new NotYetOpen(what, guard.words());
        });
    }

    /** Leaves the step in hand, unless the way stays on it, and sets the dates of the way. */
    void follow(Transition way, Act act, Timetable timetable) {
        if (!way.isStaying()) {
            leave(way, act, timetable);
            way.next().ifPresentOrElse(next -> enter(next, act, timetable), () -> end(act));
        }
        if (track != null || !file.isClosed()) {
            way.limits().forEach(limit -> set(limit, act, timetable));
        }
    }

    void enter(Step next, Act act, Timetable timetable) {
        if (track == null) {
            file.moveTo(next, act.at());
        } else {
            track.moveTo(next);
        }
        if (next.getKind().isHold() && openHold(next.getKind()).isEmpty()) {
            String why = act.reason() == null ? next.getTitle() : act.reason();
            file.add(new Hold(file, HoldKind.of(next.getKind()), act.on(), why));
        }
        next.period().ifPresent(period -> set(period, next.getPeriodTitle(), true, act, timetable));
        if (next.getKind().isSuspension()) {
            LocalDate review = dueOn();
            new Discipline(file).suspension().ifPresent(running -> running.reviewBy(review));
        }
    }

    private void leave(Transition way, Act act, Timetable timetable) {
        file.getDeadlines().stream()
                .filter(date -> date.isOpen() && date.isOf(track))
                .forEach(date -> date.close(act.at()));
        StepKind kind = step().getKind();
        boolean goesOn = way.next().filter(next -> next.getKind() == kind).isPresent();
        if (kind.isHold() && !goesOn) {
            openHold(kind).ifPresent(hold -> hold.end(act.on(), act.reason()));
            file.recountAll("of the hold for " + HoldKind.of(kind).words(), timetable);
            file.goOn();
        }
        boolean suspensionEnds = act.outcome() == Outcome.LIFTED || act.outcome() == Outcome.ENDED_BY_DISMISSAL;
        if (kind.isSuspension() && suspensionEnds) {
            new Discipline(file).suspension().ifPresent(running -> running.end(act.on()));
        }
    }

    private Optional<Hold> openHold(StepKind kind) {
        HoldKind wanted = HoldKind.of(kind);
        return file.openHolds().stream()
                .filter(hold -> hold.getKind() == wanted)
                .findFirst();
    }

    private void end(Act act) {
        if (track == null) {
            file.close(act.at());
        } else {
            track.end(act.at());
        }
    }

    private void set(StepLimit limit, Act act, Timetable timetable) {
        set(limit.getPeriod(), limit.getTitle(), false, act, timetable);
    }

    private void set(Period period, String title, boolean ofStep, Act act, Timetable timetable) {
        if (timetable.knows(period)) {
            count(period, act, timetable)
                    .ifPresent(count -> file.add(new CaseDeadline(file, track, title, ofStep, count)));
        }
    }

    private Optional<Timetable.Count> count(Period period, Act act, Timetable timetable) {
        return switch (period.getFrom()) {
            case ENTERED -> Optional.of(timetable.after(period, label(), act.at()));
            case SERVICE -> {
                LocalDate served = act.served() == null ? act.on() : act.served();
                yield Optional.of(
                        timetable.after(period, CaseDeadline.SERVED, London.instant(served, London.time(act.at()))));
            }
            case MEETING -> Optional.ofNullable(act.meeting()).map(day -> timetable.before(period, "Meeting", day));
            case STEP ->
                Optional.of(file.getHistory().stream()
                        .filter(taken -> taken.getStep().getCode().equals(period.getFromStep())
                                && taken.track()
                                        .map(other -> other.equals(track))
                                        .orElse(track == null))
                        .reduce((first, second) -> second)
                        .map(taken -> timetable.after(period, taken.getLabel(), taken.getAt()))
                        .orElseGet(() -> timetable.after(period, label(), act.at())));
        };
    }

    private String label() {
        return file.getHistory().isEmpty()
                ? "Case opened"
                : file.getHistory().get(file.getHistory().size() - 1).getLabel();
    }
}
