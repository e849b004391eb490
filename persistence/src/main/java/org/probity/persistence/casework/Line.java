package org.probity.persistence.casework;

import java.time.LocalDate;
import java.time.LocalTime;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
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
        way.next().filter(next -> next.getKind() != from.getKind()).ifPresent(this::refuseSecondHold);
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
        if (file.isClosed()) {
            throw new CaseClosed(file.getReference());
        }
        refuseOthers(track.getStep(), around.who());
        refuseUnmet(file.unmet(offer, act.on(), around), title);
        refuseSecondHold(track.getStep());
    }

    private void refuseEnded() {
        boolean ended = track == null ? file.isClosed() : !track.isRunning();
        if (ended) {
            throw new CaseClosed(file.getReference());
        }
    }

    /** One hold of a kind is enough: with two of them the first to be lifted would end both. */
    private void refuseSecondHold(Step next) {
        if (next.getKind().isHold()) {
            openHold(next.getKind()).ifPresent(open -> {
                throw new OnHold(open);
            });
        }
    }

    private static void refuseOthers(Step step, Standing who) {
        if (who.conflicted()) {
            throw new ConflictedPerson();
        }
        if (!who.decides(step)) {
            throw new NotTheDecider(step, who);
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
        StepKind came = step() == null ? null : step().getKind();
        if (track == null) {
            file.moveTo(next, act.at());
        } else {
            track.moveTo(next);
        }
        if (next.getKind().isHold() && openHold(next.getKind()).isEmpty()) {
            String why = act.reason() == null ? next.getTitle() : act.reason();
            file.add(new Hold(file, HoldKind.of(next.getKind()), act.on(), why));
        }
        Act from = next.getKind() == StepKind.SUSPENDED && came == StepKind.SUSPEND ? sinceSuspended(act) : act;
        next.period().ifPresent(period -> set(period, next.getPeriodTitle(), true, from, timetable));
        if (next.getKind().isSuspension()) {
            LocalDate review = dueOn();
            new Discipline(file).suspension().ifPresent(running -> running.reviewBy(review));
        }
    }

    /** The first review is due from the first day of the suspension, not from its letter (T05, E8). */
    private Act sinceSuspended(Act act) {
        return new Discipline(file)
                .suspension()
                .map(running -> act.at(London.instant(running.getStarts(), London.time(act.at()))))
                .orElse(act);
    }

    /** Stands at a step since elsewhere, due on the day that was set there; null: counted from this act as if it were entered now. */
    void arrive(Step at, LocalDate given, Act act, Timetable timetable) {
        if (given == null) {
            enter(at, act, timetable);
            return;
        }
        file.moveTo(at, act.at());
        String rule = at.period().map(Period::getRule).orElse("GIVEN");
        file.add(new CaseDeadline(
                file, track, at.getPeriodTitle(), true, timetable.given(rule, label(), act.at(), given)));
    }

    private void leave(Transition way, Act act, Timetable timetable) {
        file.getDeadlines().stream()
                .filter(date -> date.isOpen() && date.isOf(track) && !date.outlastsItsStep())
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
            file.getDeadlines().stream()
                    .filter(date -> date.isOpen() && date.outlastsItsStep())
                    .forEach(date -> date.close(act.at()));
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
            case ENTERED -> {
                boolean begun = act.outcome() == null && act.note() != null;
                yield Optional.of(timetable.after(period, begun ? act.note() : label(), act.at()));
            }
            case SERVICE -> {
                LocalDate served = act.served() == null ? act.on() : act.served();
                yield Optional.of(
                        timetable.after(period, CaseDeadline.SERVED, London.instant(served, London.time(act.at()))));
            }
            case MEETING -> Optional.ofNullable(act.meeting()).map(day -> timetable.before(period, "Meeting", day));
            case STEP -> Optional.of(sinceStep(period, act, timetable));
            case RECEIVED -> {
                LocalDate day =
                        new Discipline(file).appeal().map(Appeal::getReceived).orElse(act.on());
                yield Optional.of(
                        timetable.after(period, "Appeal received", London.instant(day, London.time(act.at()))));
            }
            case CONDUCT -> {
                LocalDate day = act.conduct() == null ? act.on() : act.conduct();
                yield Optional.of(timetable.after(period, "It happened", London.instant(day, LocalTime.NOON)));
            }
        };
    }

    /** From the end of an earlier step; when the step in hand was only entered anew, from now: a second look has its own time. */
    private Timetable.Count sinceStep(Period period, Act act, Timetable timetable) {
        Optional<StepTaken> latest = latest(taken -> true);
        boolean again = latest.filter(taken -> taken.getStep().getCode().equals(step().getCode()))
                .isPresent();
        return (again ? latest : latest(taken -> taken.getStep().getCode().equals(period.getFromStep())))
                .map(taken -> timetable.after(period, taken.getLabel(), taken.getAt()))
                .orElseGet(() -> timetable.after(period, label(), act.at()));
    }

    /** The latest act on this line of which something is so. */
    private Optional<StepTaken> latest(Predicate<StepTaken> so) {
        return file.getHistory().stream()
                .filter(taken -> taken.track().map(other -> other.equals(track)).orElse(track == null))
                .filter(so)
                .reduce((first, second) -> second);
    }

    private String label() {
        return file.getHistory().isEmpty()
                ? "Case opened"
                : file.getHistory().get(file.getHistory().size() - 1).getLabel();
    }
}
