package org.probity.persistence.casework;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.probity.persistence.breach.Finding;
import org.probity.persistence.calendar.EarliestHearing;
import org.probity.persistence.calendar.WorkingDays;
import org.probity.persistence.person.Person;
import org.probity.persistence.procedure.TimeLimit;

/** The disciplinary side of a case: hearings, measures, warnings, appeals, suspension (domain.md 8.4, 8.5). Holds no state of its own. */
public record Discipline(CaseFile file) {

    /** The latest hearing of the first instance. */
    public Optional<Hearing> hearing() {
        return hearing(HearingKind.DISCIPLINARY);
    }

    public Optional<Hearing> hearing(HearingKind kind) {
        return file.getHearings().stream()
                .filter(hearing -> hearing.getKind() == kind)
                .reduce((first, second) -> second);
    }

    public Optional<Appeal> appeal() {
        return file.getAppeals().stream().reduce((first, second) -> second);
    }

    /** The measure that stands: the hearing's, or what an appeal made of it; empty before a decision. */
    public Optional<Sanction> measure() {
        Optional<Hearing> decided = hearing().filter(Hearing::isDecided);
        return decided.map(hearing -> appeal().filter(appeal ->
                        appeal.getDecided() != null && !appeal.getDecided().isBefore(hearing.getDecided()))
                .map(Appeal::getMeasure)
                .orElse(hearing.getMeasure()));
    }

    /** The suspension that runs. */
    public Optional<Suspension> suspension() {
        return file.getSuspensions().stream().filter(Suspension::isRunning).findFirst();
    }

    /**
     * Prepares a hearing.
     *
     * @param hardest the hardest measure that the invitation will name
     * @throws BeyondAuthority when those who hear it could not decide that measure
     */
    public Hearing prepare(Sanction hardest, Bench bench) {
        if (hardest == null || hardest == Sanction.NO_SANCTION) {
            throw new SomethingMissing("Choose the hardest measure that the hearing may end in.");
        }
        bench.refuseBeyondAuthority(hardest);
        return add(new Hearing(file, HearingKind.DISCIPLINARY, hardest));
    }

    /**
     * Prepares the hearing of an appeal.
     *
     * @param firstBench how many heard the case first
     * @throws WrongSize when fewer people would hear the appeal against a dismissal than decided it (2.5)
     * @throws BeyondAuthority when others than governors or trustees would hear an appeal against a dismissal (2.5)
     */
    public Hearing prepareAppeal(List<Bench.Member> bench, int firstBench) {
        Sanction against = appeal().map(Appeal::getAgainst).orElseThrow();
        if (against.isDismissal()) {
            int least = Math.max(firstBench, 3);
            if (bench.size() < least) {
                throw new WrongSize("An appeal against a dismissal is heard by a panel of at least " + least
                        + ", none of whom decided before.");
            }
            if (!bench.stream().allMatch(Bench.Member::governs)) {
                throw new BeyondAuthority("Governors or trustees hear an appeal against a dismissal.");
            }
        }
        return add(new Hearing(file, HearingKind.APPEAL, against));
    }

    private Hearing add(Hearing hearing) {
        file.getHearings().add(hearing);
        return hearing;
    }

    /** The first lawful day of a hearing whose invitation counts as served on a day: T08b when dismissal is possible, else T08a. */
    public EarliestHearing notice(Hearing hearing, LocalDate served, Timetable timetable) {
        boolean grave = hearing.getKind() == HearingKind.DISCIPLINARY
                && hearing.getHardest().isDismissal();
        int days = timetable.limit(grave ? TimeLimit.T08B : TimeLimit.T08A).count();
        return EarliestHearing.after(served, new WorkingDays(days), timetable.working());
    }

    /**
     * Decides the hearing.
     *
     * @param live warnings that were live on the day of the conduct; expired ones are never passed in
     * @param why the reason when a rung of the ladder is skipped
     * @throws BeyondNotice when the invitation did not name a measure as hard as this
     * @throws BeyondAuthority when those who heard it may not decide it
     * @throws LadderSkipped without a reason for going straight to a harder measure (D-12)
     */
    public void decide(Sanction chosen, Bench bench, List<Warning> live, String why, LocalDate day) {
        bench.refuseBeyondAuthority(chosen);
        boolean proved =
                hearing().orElseThrow().getFindings().stream().anyMatch(found -> found.getFinding() == Finding.PROVED);
        if (chosen != Sanction.NO_SANCTION && !proved) {
            throw new SomethingMissing("Nothing is proved, so no measure can follow. Choose \"no measure\".");
        }
        boolean explained = why != null && !why.isBlank();
        if (!explained && !follows(chosen, live)) {
            throw new LadderSkipped(chosen);
        }
        hearing().orElseThrow().decide(chosen, day);
    }

    private static boolean follows(Sanction chosen, List<Warning> live) {
        return switch (chosen) {
            case FINAL_WRITTEN, ALTERNATIVE ->
                live.stream().anyMatch(warning -> !Sanction.FIRST_WRITTEN.isHarderThan(warning.getLevel()));
            case DISMISS_WITH_NOTICE -> live.stream().anyMatch(warning -> warning.getLevel() == Sanction.FINAL_WRITTEN);
            case SUMMARY_DISMISSAL -> false;
            default -> true;
        };
    }

    /** Records the warning that a letter of this day gives. */
    public Warning warn(Sanction measure, Person person, LocalDate issued, int months) {
        Warning warning = new Warning(file, person, measure, issued, months);
        file.getWarnings().add(warning);
        return warning;
    }

    /**
     * Takes an appeal in.
     *
     * @throws AppealTooLate after the last day without a reason
     */
    public Appeal lodge(Appeal.Lodged lodged, LocalDate today) {
        if (lodged.received().isAfter(today)) {
            throw new SomethingMissing("Give the day on which the appeal was received: it cannot lie ahead.");
        }
        LocalDate lastDay = file.stepDeadline(null).map(CaseDeadline::dueOn).orElseThrow();
        Appeal appeal = new Appeal(file, lodged, lastDay, measure().orElseThrow());
        file.getAppeals().add(appeal);
        return appeal;
    }

    /**
     * Decides the appeal. What it sets aside or replaces takes the warning with it.
     *
     * @param milder the measure that takes the place, with {@link AppealOutcome#REDUCED} only
     * @param months how long a milder warning counts
     * @throws AppealOnlyHelps when the new measure is not milder
     */
    public void decideAppeal(AppealOutcome how, Sanction milder, int months, LocalDate day) {
        Appeal appeal = appeal().orElseThrow();
        if (how != AppealOutcome.REDUCED) {
            appeal.decide(how, day);
        } else if (milder == null) {
            throw new SomethingMissing("Choose the milder measure.");
        } else {
            appeal.reduceTo(milder, day);
        }
        hearing(HearingKind.APPEAL)
                .filter(hearing -> hearing.getHeld() != null && !hearing.isDecided())
                .ifPresent(hearing -> hearing.decide(appeal.getMeasure(), day));
        boolean replaced =
                how == AppealOutcome.REDUCED || how == AppealOutcome.OVERTURNED || how == AppealOutcome.REHEAR;
        if (replaced) {
            file.getWarnings().stream()
                    .filter(warning -> warning.getTakenBack() == null)
                    .forEach(warning -> warning.takeBack(day));
        }
        if (how == AppealOutcome.REDUCED && milder.isWarning()) {
            warn(milder, file.getSubject(), day, months);
        }
    }

    /** Begins a suspension; its letter and its reviews follow on a track of their own. */
    public Suspension suspend(LocalDate starts, Person decidedBy, Suspension.Terms terms) {
        if (suspension().isPresent()) {
            throw new SomethingMissing("A suspension runs already. Review it instead.");
        }
        Suspension suspension = new Suspension(file, starts, decidedBy, terms);
        file.getSuspensions().add(suspension);
        return suspension;
    }
}
