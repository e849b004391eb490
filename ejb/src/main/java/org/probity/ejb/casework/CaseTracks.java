package org.probity.ejb.casework;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import org.probity.ejb.procedure.ProcedureShelf;
import org.probity.ejb.security.Caller;
import org.probity.persistence.breach.Matter;
import org.probity.persistence.casework.Act;
import org.probity.persistence.casework.CaseFile;
import org.probity.persistence.casework.CaseTrack;
import org.probity.persistence.casework.Circumstances;
import org.probity.persistence.casework.Discipline;
import org.probity.persistence.casework.HoldKind;
import org.probity.persistence.casework.SomethingMissing;
import org.probity.persistence.casework.Suspension;
import org.probity.persistence.casework.SuspensionAuthority;
import org.probity.persistence.procedure.Outcome;

/** What runs beside the main line: starting a track, holding a case and letting it go on, suspending. */
@Dependent
class CaseTracks {
    @PersistenceContext
    EntityManager em;

    @Inject
    Caller caller;

    @Inject
    Clock clock;

    @Inject
    CaseDesk desk;

    @Inject
    CalendarOfSchool calendars;

    @Inject
    ProcedureShelf shelf;

    @Inject
    CaseActs acts;

    CaseTrack start(CaseFile file, String procedure, String reason) {
        Act act = Act.of(null, caller.person(), clock.instant()).because(reason);
        return file.startTrack(
                shelf.newest(procedure),
                act,
                desk.circumstances(file),
                calendars.timetable(file.getSchool(), caller.today()));
    }

    /** Starts one that a rule begins by itself, counted from an event that may lie back, unless the case has had it. */
    void begin(CaseFile file, String procedure, String event, Instant from) {
        boolean had = file.getTracks().stream().anyMatch(track -> follows(track, procedure));
        if (!had && !file.isClosed()) {
            file.begin(shelf.newest(procedure), event, from, calendars.timetable(file.getSchool(), caller.today()));
        }
    }

    /** The one of this procedure that runs; empty when none does. */
    Optional<CaseTrack> running(CaseFile file, String procedure) {
        return file.getTracks().stream()
                .filter(track -> track.isRunning() && follows(track, procedure))
                .findFirst();
    }

    /** Starts it in the open case of a matter, if there is one and it does not run there. */
    void beginByRule(Matter matter, String procedure) {
        em.createQuery(
                        "select c from CaseFile c where c.matter = :matter and c.state <> org.probity.persistence.casework.CaseState.CLOSED order by c.id",
                        CaseFile.class)
                .setParameter("matter", matter)
                .setMaxResults(1)
                .getResultStream()
                .filter(file ->
                        file.getTracks().stream().noneMatch(track -> track.isRunning() && follows(track, procedure)))
                .forEach(file -> file.begin(
                        shelf.newest(procedure),
                        "Needed at once",
                        clock.instant(),
                        calendars.timetable(file.getSchool(), caller.today())));
    }

    private static boolean follows(CaseTrack track, String procedure) {
        return track.getProcedureVersion().getProcedure().getCode().equals(procedure);
    }

    void hold(CaseFile file, HoldKind kind, String reason) {
        if (reason == null || reason.isBlank()) {
            throw new SomethingMissing("Say why the case waits.");
        }
        boolean held = file.openHolds().stream().anyMatch(hold -> hold.getKind() == kind);
        if (held) {
            throw new SomethingMissing("The case is already on hold for " + kind.words() + ".");
        }
        if (kind == HoldKind.POLICE) {
            start(file, "hold-police", reason);
            return;
        }
        CaseTrack track = start(file, "hold-other", reason);
        Outcome branch =
                switch (kind) {
                    case LADO -> Outcome.LADO_ASKS;
                    case SICK -> Outcome.SICK;
                    default -> Outcome.GRIEVANCE;
                };
        acts.take(
                file,
                StepRequest.of(branch)
                        .onTrack(track.getPublicId())
                        .because(reason)
                        .build());
    }

    void lift(CaseFile file, HoldKind kind, String clearance) {
        CaseTrack track = running(file, kind)
                .orElseThrow(() -> new SomethingMissing("The case is not on hold for " + kind.words() + "."));
        Outcome how = kind == HoldKind.POLICE || kind == HoldKind.LADO ? Outcome.CLEARED : Outcome.RESUMED;
        acts.take(
                file,
                StepRequest.of(how)
                        .onTrack(track.getPublicId())
                        .because(clearance)
                        .build());
    }

    private static Optional<CaseTrack> running(CaseFile file, HoldKind kind) {
        return file.getTracks().stream()
                .filter(track ->
                        track.isRunning() && track.getStep().getKind().name().equals("HOLD_" + kind.name()))
                .findFirst();
    }

    /** Suspends and sends the letter in one act: the oral word, its letter (T04) and the first review (T05). */
    void suspend(CaseFile file, LocalDate starts, Suspension.Terms terms, StepRequest letter) {
        Circumstances around = desk.circumstances(file);
        new SuspensionAuthority(file.getSchool().getLegalType()).refuseToBegin(around.who());
        new Discipline(file).suspend(starts, caller.person(), terms);
        CaseTrack track = start(file, "suspension", null);
        acts.take(file, letter.onTrack(track.getPublicId()));
    }

    void review(CaseFile file, StepRequest review) {
        CaseTrack track = file.getTracks().stream()
                .filter(running ->
                        running.isRunning() && running.getStep().getKind().isSuspension())
                .findFirst()
                .orElseThrow(() -> new SomethingMissing("No suspension runs in this case."));
        acts.take(file, review.onTrack(track.getPublicId()));
    }
}
