package org.probity.ejb.casework;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.probity.ejb.procedure.ProcedureShelf;
import org.probity.ejb.security.Caller;
import org.probity.persistence.NotThere;
import org.probity.persistence.Refusal;
import org.probity.persistence.breach.Matter;
import org.probity.persistence.casework.Act;
import org.probity.persistence.casework.CaseDeadline;
import org.probity.persistence.casework.CaseFile;
import org.probity.persistence.casework.CaseSubject;
import org.probity.persistence.casework.FormerCase;
import org.probity.persistence.casework.FormerCase.Gap;
import org.probity.persistence.casework.FormerCase.Part;
import org.probity.persistence.casework.Timetable;
import org.probity.persistence.procedure.Outcome;
import org.probity.persistence.procedure.Procedure;
import org.probity.persistence.procedure.ProcedureVersion;
import org.probity.persistence.procedure.Step;

/** Lets cases that ran elsewhere go on here, or says what that would be. Nothing is sent: no letter, no invitation, no notice. */
@Dependent
class CaseArrivals {
    @PersistenceContext
    EntityManager em;

    @Inject
    ProcedureShelf shelf;

    @Inject
    CalendarOfSchool calendars;

    @Inject
    CasePeople people;

    @Inject
    Caller caller;

    @Inject
    Clock clock;

    ArrivalPlan plan(Arrival arrival) {
        Optional<ProcedureVersion> procedure = procedure(arrival);
        if (procedure.isEmpty()) {
            return new ArrivalPlan(null, null, null, null, List.of(new Gap(Part.PROCEDURE, noProcedure(arrival))));
        }
        String title = procedure.get().getProcedure().getTitle();
        Optional<Step> step = step(procedure.get(), arrival);
        if (step.isEmpty()) {
            return new ArrivalPlan(
                    title, null, null, null, List.of(new Gap(Part.STEP, noStep(procedure.get(), arrival))));
        }
        FormerCase former = former(step.get(), arrival);
        List<Gap> gaps = new ArrayList<>(arrival.ended() ? List.of() : former.gaps(caller.today()));
        gaps.addAll(people.gaps(arrival));
        CaseDeadline date = gaps.isEmpty() ? date(former, arrival, gaps) : null;
        return new ArrivalPlan(
                title,
                step.get().getTitle(),
                date == null ? null : date.getTitle(),
                date == null ? null : date.dueOn(),
                List.copyOf(gaps));
    }

    /** The date that would be set, on a case that is only thought of; a calendar that does not reach so far is a gap. */
    private CaseDeadline date(FormerCase former, Arrival arrival, List<Gap> gaps) {
        try {
            return file(former, new Matter(arrival.school(), ""), arrival)
                    .stepDeadline(null)
                    .orElse(null);
        } catch (Refusal notCounted) {
            gaps.add(new Gap(Part.NEXT, notCounted.getMessage()));
            return null;
        }
    }

    /**
     * Stores it.
     *
     * @throws NotThere when there is no such procedure or step: a plan says so before
     */
    CaseFile arrive(Matter matter, Arrival arrival) {
        Step step = procedure(arrival)
                .flatMap(procedure -> step(procedure, arrival))
                .orElseThrow(NotThere::new);
        CaseFile file = file(former(step, arrival), matter, arrival);
        arrival.warnings().forEach(warning -> warning.give(file));
        em.persist(file);
        return file;
    }

    private CaseFile file(FormerCase former, Matter matter, Arrival arrival) {
        CaseSubject.Subject about =
                new CaseSubject.Subject(arrival.subject(), arrival.subjectName(), Set.of(), null, null);
        Act act = Act.of(Outcome.TAKEN_OVER, caller.person(), clock.instant()).noting(arrival.note());
        if (arrival.ended()) {
            return former.arriveEnded(matter, arrival.kind(), about, act);
        }
        Timetable timetable = calendars.timetable(arrival.school(), caller.today());
        return former.arrive(matter, arrival.kind(), about, act, timetable);
    }

    private static FormerCase former(Step step, Arrival arrival) {
        return new FormerCase(arrival.opened(), step, arrival.next(), arrival.decision(), arrival.decided());
    }

    private Optional<ProcedureVersion> procedure(Arrival arrival) {
        if (arrival.procedure() == null) {
            return Optional.of(shelf.followedAt(arrival.school(), arrival.kind().name(), caller.today()));
        }
        return procedures(arrival).stream()
                .filter(procedure -> isNamed(arrival.procedure(), procedure.getTitle(), procedure.getCode()))
                .findFirst()
                .flatMap(procedure -> shelf.newest(List.of(procedure.getCode())).values().stream()
                        .findFirst());
    }

    /** Those that a case of this kind may follow on its main line. */
    private List<Procedure> procedures(Arrival arrival) {
        return em.createQuery(
                        "select p from Procedure p where p.subjectKind = :kind and p.parallel = false order by p.title",
                        Procedure.class)
                .setParameter("kind", arrival.kind().name())
                .getResultList();
    }

    /** Where it stands; the last step for one that ended. */
    private static Optional<Step> step(ProcedureVersion procedure, Arrival arrival) {
        List<Step> steps = procedure.getSteps();
        return arrival.ended()
                ? Optional.of(steps.get(steps.size() - 1))
                : steps.stream()
                        .filter(step -> isNamed(arrival.step(), step.getTitle(), step.getCode()))
                        .findFirst();
    }

    private static boolean isNamed(String wanted, String title, String code) {
        String plain = wanted.strip().toLowerCase(Locale.UK);
        return plain.equals(title.toLowerCase(Locale.UK)) || plain.equals(code);
    }

    private String noProcedure(Arrival arrival) {
        String all = procedures(arrival).stream().map(Procedure::getTitle).collect(Collectors.joining("; "));
        return "There is no procedure \"" + arrival.procedure()
                + "\" for cases of this kind. Leave it empty for what the school follows, or use one of: " + all + ".";
    }

    private static String noStep(ProcedureVersion procedure, Arrival arrival) {
        String all = procedure.getSteps().stream().map(Step::getTitle).collect(Collectors.joining("; "));
        return "\"" + arrival.step() + "\" is no step of \""
                + procedure.getProcedure().getTitle() + "\". Use one of: " + all + ".";
    }
}
