package org.probity.persistence.casework;

import java.time.LocalDate;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import org.probity.persistence.breach.Matter;
import org.probity.persistence.calendar.DateWords;
import org.probity.persistence.calendar.London;
import org.probity.persistence.procedure.Guard;
import org.probity.persistence.procedure.LimitStart;
import org.probity.persistence.procedure.Outcome;
import org.probity.persistence.procedure.Period;
import org.probity.persistence.procedure.Step;
import org.probity.persistence.procedure.StepKind;

/**
 * A case that ran elsewhere: where it stands, and what had been decided there. What this product never saw is not invented: at a step
 * that rests on a hearing or an appeal in its records no case begins.
 *
 * @param opened there
 * @param step of the edition that the case follows from now on
 * @param next the day on which the step is due, as it was set there; null: counted anew by the procedure
 * @param decision the measure that its hearing ended in; null when there was none
 * @param decided the day of that decision; null without one
 */
public record FormerCase(LocalDate opened, Step step, LocalDate next, Sanction decision, LocalDate decided) {
    private static final Set<StepKind> RESTS_ON_A_HEARING =
            EnumSet.of(StepKind.INVITE, StepKind.HEARING, StepKind.DECIDE, StepKind.ISSUE_OUTCOME);
    private static final Set<StepKind> RESTS_ON_AN_APPEAL =
            EnumSet.of(StepKind.APPEAL_CHECK, StepKind.INVITE_APPEAL, StepKind.APPEAL_HEARING, StepKind.APPEAL_OUTCOME);
    private static final Set<StepKind> AFTER_THE_DECISION = EnumSet.of(StepKind.AWAIT_APPEAL, StepKind.REFERRALS);
    private static final Set<LimitStart> COUNTED_HERE = EnumSet.of(LimitStart.ENTERED, LimitStart.STEP);

    /** Which part of it something is wrong with. */
    public enum Part {
        PROCEDURE,
        CASE_MANAGER,
        INVESTIGATOR,
        STEP,
        NEXT,
        DECISION,
        DECIDED
    }

    /** @param words a sentence that says what to do */
    public record Gap(Part part, String words) {}

    /** What keeps it from being taken over on this day; empty when nothing does. */
    public List<Gap> gaps(LocalDate today) {
        Optional<String> elsewhere = betterPlace();
        if (elsewhere.isPresent()) {
            return List.of(new Gap(Part.STEP, elsewhere.get()));
        }
        List<Gap> gaps = new ArrayList<>();
        nextDate(today).ifPresent(words -> gaps.add(new Gap(Part.NEXT, words)));
        decision(today, gaps);
        return gaps;
    }

    private Optional<String> betterPlace() {
        if (RESTS_ON_A_HEARING.contains(step.getKind())) {
            return Optional.of(
                    "A hearing that was prepared elsewhere cannot go on here: who hears it, the notice and what it may end in are not on record. Take the case over at "
                            + title(StepKind.PREPARE_HEARING) + ", or once the outcome letter has left at "
                            + title(StepKind.AWAIT_APPEAL) + ".");
        }
        if (RESTS_ON_AN_APPEAL.contains(step.getKind())) {
            return Optional.of("An appeal that began elsewhere cannot go on here. Take the case over at "
                    + title(StepKind.AWAIT_APPEAL) + " and put the appeal on record there, or once it is decided at "
                    + title(StepKind.REFERRALS) + ".");
        }
        boolean guarded =
                step.getTransitions().stream().anyMatch(way -> way.getGuards().contains(Guard.REFUSED_AND_CONTINUED));
        return guarded && !records(step)
                ? Optional.of(
                        "What this step does needs it on record that the person refused and went on. Take the case over at "
                                + title(FormerCase::records) + " and put both on record there.")
                : Optional.empty();
    }

    private static boolean records(Step where) {
        return where.on(Outcome.REFUSED).isPresent()
                && where.on(Outcome.CONTINUED).isPresent();
    }

    private String title(StepKind kind) {
        return title(other -> other.getKind() == kind);
    }

    private String title(Predicate<Step> wanted) {
        return step.getVersion().getSteps().stream()
                .filter(wanted)
                .findFirst()
                .map(found -> "\"" + found.getTitle() + "\"")
                .orElse("an earlier step");
    }

    private Optional<String> nextDate(LocalDate today) {
        if (next == null) {
            boolean unknown = step.period()
                    .map(Period::getFrom)
                    .filter(from -> !COUNTED_HERE.contains(from))
                    .isPresent();
            return unknown
                    ? Optional.of("It is empty, and at this step the date cannot be counted: it runs from what happened"
                            + " elsewhere. Give the day of \"" + step.getPeriodTitle() + "\".")
                    : Optional.empty();
        }
        return next.isBefore(today)
                ? Optional.of(DateWords.date(next) + " is over. Give a day from today on, or leave it empty.")
                : Optional.empty();
    }

    private void decision(LocalDate today, List<Gap> gaps) {
        boolean waits = step.getKind() == StepKind.AWAIT_APPEAL;
        if (waits && (decision == null || decision == Sanction.NO_SANCTION)) {
            gaps.add(
                    new Gap(Part.DECISION, "Say which measure the hearing ended in: at this step it can be appealed."));
        } else if (decision != null && !AFTER_THE_DECISION.contains(step.getKind())) {
            gaps.add(new Gap(
                    Part.DECISION,
                    "At this step nothing is decided yet. Leave it empty, or check where the case stands."));
        }
        if (decision != null && decided == null) {
            gaps.add(new Gap(Part.DECIDED, "Give the day of the decision."));
        } else if (decided != null && decision == null) {
            gaps.add(new Gap(Part.DECISION, "Say which measure was decided, or leave the day of the decision empty."));
        } else if (decided != null && (decided.isBefore(opened) || decided.isAfter(today))) {
            gaps.add(new Gap(Part.DECIDED, "It must lie between the day on which the case was opened and today."));
        }
    }

    /**
     * The case as it goes on here, with the date of its step and one entry in its history.
     *
     * @param act {@link Outcome#TAKEN_OVER}, by whoever takes it over
     */
    public CaseFile arrive(Matter matter, CaseKind kind, CaseSubject.Subject about, Act act, Timetable timetable) {
        CaseFile file = begun(matter, kind, about, act);
        new Line(file, null).arrive(step, next, act, timetable);
        return file;
    }

    /** The same for one that ended there on the day of its decision: it is on record and nothing is due. */
    public CaseFile arriveEnded(Matter matter, CaseKind kind, CaseSubject.Subject about, Act act) {
        CaseFile file = begun(matter, kind, about, act);
        file.moveTo(step, act.at());
        file.close(London.instant(decided, LocalTime.NOON));
        return file;
    }

    private CaseFile begun(Matter matter, CaseKind kind, CaseSubject.Subject about, Act act) {
        CaseFile file = new CaseFile(matter, kind, about, step.getVersion(), London.instant(opened, LocalTime.NOON));
        file.getHistory().add(new StepTaken(file, null, step, act, null));
        if (decision != null) {
            Hearing hearing = new Hearing(file, HearingKind.DISCIPLINARY, decision);
            hearing.decide(decision, decided);
            file.getHearings().add(hearing);
        }
        return file;
    }
}
