package org.probity.ejb.casework;

import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.List;
import java.util.Random;
import java.util.Set;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.probity.ejb.procedure.Procedures;
import org.probity.persistence.breach.Allegation;
import org.probity.persistence.breach.Duty;
import org.probity.persistence.breach.Finding;
import org.probity.persistence.calendar.WorkingDays;
import org.probity.persistence.casework.Act;
import org.probity.persistence.casework.Appeal;
import org.probity.persistence.casework.AppealOutcome;
import org.probity.persistence.casework.CaseFile;
import org.probity.persistence.casework.CaseKind;
import org.probity.persistence.casework.Circumstances;
import org.probity.persistence.casework.Discipline;
import org.probity.persistence.casework.Hearing;
import org.probity.persistence.casework.HearingKind;
import org.probity.persistence.casework.Sanction;
import org.probity.persistence.casework.Standing;
import org.probity.persistence.procedure.Outcome;
import org.probity.persistence.procedure.Step;
import org.probity.persistence.procedure.StepKind;
import org.probity.persistence.procedure.Transition;

/**
 * Cases led along every shipped procedure by chance, with all the rules on: wherever they get to there is an act, and every one of
 * them comes to its end.
 */
class WalkTest {
    private static final int PATIENCE = 4_000;
    private static final Circumstances EVERYBODY = new Circumstances(
            new Standing(
                    Set.of("HT", "HHR", "HR", "COG", "CLK", "CEO", "SLT", "DSL", "DPO", "DPL", "TRU"),
                    EnumSet.of(Duty.APPEAL_PANEL),
                    false),
            Set.of("CC-45"));

    /** One case on its way; days pass only where a hearing or the end of a period needs them. */
    private static final class Walk {
        private final Random chance;
        private final CaseFile file;
        private final Discipline discipline;
        private final Set<String> seen = new HashSet<>();
        private LocalDate day = LocalDate.of(2026, 9, 1);
        private int steps;

        Walk(String procedure, CaseKind kind, Random chance) {
            this.chance = chance;
            file = Cases.opened(procedure, kind, "SCHOOL_FORUM");
            discipline = new Discipline(file);
        }

        void toTheEnd() {
            while (!file.isClosed() && steps < PATIENCE) {
                seen.add(file.getStep().getCode());
                List<Transition> open = open(file.getStep());
                assertFalse(open.isEmpty(), "stuck at " + file.getStep().getCode());
                take(open.get(chance.nextInt(open.size())));
                steps++;
            }
            assertTrue(file.isClosed(), "still at " + file.getStep().getCode());
        }

        private List<Transition> open(Step step) {
            return step.getTransitions().stream().filter(this::isOpen).toList();
        }

        private boolean isOpen(Transition way) {
            if (way.getOutcome() == Outcome.LAPSED) {
                day = file.getDueOn().plusDays(1);
            }
            boolean decided = way.getStep().getKind() != StepKind.DECIDE
                    || Sanction.of(way.getOutcome())
                            .filter(measure -> !measure.isHarderThan(hardest()))
                            .isPresent();
            return decided && file.unmet(null, way, day, EVERYBODY).isEmpty();
        }

        private Sanction hardest() {
            return discipline.hearing().map(Hearing::getHardest).orElse(Sanction.NO_SANCTION);
        }

        private void take(Transition way) {
            LocalDate meeting = Cases.WORKING.after(day, new WorkingDays(10));
            prepare(way, meeting);
            boolean product = way.getOutcome() == Outcome.LAPSED;
            Act act = Act.of(way.getOutcome(), product ? null : Cases.HEAD, Cases.at(day))
                    .because("Because it is so.")
                    .servedOn(day)
                    .meetingOn(way.getMeeting() == null ? null : meeting);
            file.take(act, product ? new Circumstances(Standing.SYSTEM, Set.of()) : EVERYBODY, Cases.TIMES);
        }

        private void prepare(Transition way, LocalDate meeting) {
            HearingKind kind = way.getStep().getKind() == StepKind.APPEAL_HEARING
                            || way.getStep().getKind() == StepKind.INVITE_APPEAL
                    ? HearingKind.APPEAL
                    : HearingKind.DISCIPLINARY;
            switch (way.getStep().getKind()) {
                case PREPARE_HEARING -> {
                    if (way.getOutcome() == Outcome.PREPARED) {
                        Sanction[] measures = Sanction.values();
                        discipline.prepare(
                                measures[1 + chance.nextInt(measures.length - 1)],
                                Cases.panel(file.getSchool().getLegalType()));
                    }
                }
                case INVITE_APPEAL -> {
                    if (way.getOutcome() == Outcome.INVITED) {
                        discipline.prepareAppeal(
                                Cases.panel(file.getSchool().getLegalType()).members(), 3);
                        sit(way, kind, meeting);
                    }
                }
                case INVITE, HEARING, APPEAL_HEARING -> sit(way, kind, meeting);
                case DECIDE ->
                    discipline.decide(
                            Sanction.of(way.getOutcome()).orElseThrow(),
                            Cases.panel(file.getSchool().getLegalType()),
                            List.of(),
                            "It was serious.",
                            day);
                case ISSUE_OUTCOME ->
                    Sanction.of(way.getOutcome())
                            .filter(Sanction::isWarning)
                            .ifPresent(measure -> discipline.warn(measure, Cases.TEACHER, day, measure.liveMonths()));
                case AWAIT_APPEAL -> {
                    if (way.getOutcome() == Outcome.APPEALED) {
                        discipline.lodge(new Appeal.Lodged(day, "Too hard.", "It is late."), day);
                    }
                }
                case APPEAL_OUTCOME -> {
                    boolean reduced = way.getOutcome() == Outcome.REDUCED;
                    discipline.decideAppeal(
                            AppealOutcome.valueOf(way.getOutcome().name()),
                            reduced ? Sanction.NO_SANCTION : null,
                            0,
                            day);
                }
                default -> {}
            }
        }

        private void sit(Transition way, HearingKind kind, LocalDate meeting) {
            Hearing hearing = discipline.hearing(kind).orElseThrow();
            var notice = discipline.notice(hearing, day, Cases.TIMES);
            switch (way.getOutcome()) {
                case INVITED -> hearing.convene(Cases.on(meeting), notice, day);
                case POSTPONED -> hearing.postpone(day, Cases.on(meeting), "The chair agrees.", Cases.WORKING);
                case NOT_ATTENDED -> hearing.missed(hearing.day(), Cases.on(meeting), notice);
                case ADJOURNED -> hearing.rearrange(Cases.on(meeting), notice);
                case HELD, IN_ABSENCE -> {
                    day = day.isBefore(hearing.day()) ? hearing.day() : day;
                    hearing.hold(day, way.getOutcome() == Outcome.IN_ABSENCE, true, null);
                    hearing.find(
                            new Allegation(file.getMatter(), null, "CC-45", "A post."), Finding.PROVED, "Admitted.");
                }
                default -> {}
            }
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "STAFF staff-conduct",
                "PARENT parent",
                "PARENT parent-ald",
                "PARENT parent-ced",
                "PARENT parent-dam",
                "PARENT parent-elm",
                "GOVERNOR governor",
                "VOLUNTEER volunteer",
                "CONTRACTOR contractor",
                "PUPIL pupil",
                "EXTERNAL external",
                "DATA data-breach"
            })
    void everyWayLeadsToAnEndAndEveryStepIsSeen(String line) {
        String procedure = line.substring(line.indexOf(' ') + 1);
        CaseKind kind = CaseKind.valueOf(line.substring(0, line.indexOf(' ')));
        Set<String> seen = new HashSet<>();
        Random chance = new Random(20261120);
        List<String> all = Procedures.named(procedure).getSteps().stream()
                .map(Step::getCode)
                .toList();
        for (int walks = 0; walks < 3000 || (walks < 30_000 && !seen.containsAll(all)); walks++) {
            Walk walk = new Walk(procedure, kind, chance);
            walk.toTheEnd();
            seen.addAll(walk.seen);
        }
        all.forEach(step -> assertTrue(seen.contains(step), step));
    }
}
