package org.probity.ejb.rehearsal;

import static org.probity.ejb.security.Right.VIEW_PROCEDURES;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.probity.ejb.casework.CalendarOfSchool;
import org.probity.ejb.procedure.DraftShelf;
import org.probity.ejb.procedure.ProcedureShelf;
import org.probity.ejb.security.Caller;
import org.probity.ejb.security.Requires;
import org.probity.ejb.security.Sight;
import org.probity.persistence.NotThere;
import org.probity.persistence.casework.CaseFile;
import org.probity.persistence.casework.CaseTrack;
import org.probity.persistence.casework.StepTaken;
import org.probity.persistence.casework.Timetable;
import org.probity.persistence.procedure.Procedure;
import org.probity.persistence.school.School;

/** Leads the cases that the caller sees along a draft of their procedure. It reads only. */
@Stateless
public class RehearsalService {
    private static final int MOST = 50;

    @PersistenceContext
    EntityManager em;

    @Inject
    Caller caller;

    @Inject
    Sight sight;

    @Inject
    DraftShelf drafts;

    @Inject
    ProcedureShelf shelf;

    @Inject
    CalendarOfSchool calendars;

    /** One line of a case that followed some version of the procedure. */
    private record Line(CaseFile file, long version, Instant began, List<Walk.Act> acts) {}

    /**
     * The newest 50 cases.
     *
     * @param id of the draft
     * @throws NotThere when there is none, or drafts are none of the caller's business
     */
    @Requires(VIEW_PROCEDURES)
    public Rehearsal rehearse(String id) {
        DraftShelf.Opened opened = drafts.open(id);
        Procedure procedure = opened.draft().getProcedure();
        if (procedure == null) {
            return new Rehearsal(id, opened.title(), 0, List.of());
        }
        List<Line> lines = procedure.isParallel() ? tracks(procedure) : mains(procedure);
        Map<School, Timetable> timetables = new HashMap<>();
        List<Rehearsal.Led> led = new ArrayList<>();
        for (Line line : lines) {
            Timetable timetable = timetables.computeIfAbsent(
                    line.file().getSchool(), school -> calendars.timetable(school, caller.today()));
            List<Rehearsal.Difference> found = new Walk(shelf.edition(line.version()), opened.version(), timetable)
                    .differences(line.began(), line.acts());
            if (!found.isEmpty()) {
                led.add(led(line.file(), found));
            }
        }
        return new Rehearsal(id, procedure.getTitle(), lines.size(), led);
    }

    private static Rehearsal.Led led(CaseFile file, List<Rehearsal.Difference> found) {
        return new Rehearsal.Led(
                file.getReference(),
                file.getSchool().getName(),
                file.getState().name(),
                file.getOpened(),
                List.copyOf(found));
    }

    private List<Line> mains(Procedure procedure) {
        List<CaseFile> files = sight.bind(em.createQuery(
                                "select c from CaseFile c join fetch c.matter m join fetch c.school join c.procedureVersion v where v.procedure = :procedure and "
                                        + sight.condition("m") + " order by c.opened desc, c.id desc",
                                CaseFile.class)
                        .setParameter("procedure", procedure))
                .setMaxResults(MOST)
                .getResultList();
        Map<Long, List<Walk.Act>> acts = files.isEmpty()
                ? Map.of()
                : acts(
                        "select t from StepTaken t where t.caseFile.id in :lines and t.track is null and t.outcome <> org.probity.persistence.procedure.Outcome.CALLED_OFF order by t.at, t.id",
                        files.stream().map(CaseFile::getId).toList(),
                        taken -> taken.getCaseFile().getId());
        return files.stream()
                .map(file -> new Line(
                        file,
                        file.getProcedureVersion().getId(),
                        file.getOpened(),
                        acts.getOrDefault(file.getId(), List.of())))
                .toList();
    }

    private List<Line> tracks(Procedure procedure) {
        List<CaseTrack> tracks = sight.bind(em.createQuery(
                                "select t from CaseTrack t join fetch t.caseFile c join fetch c.matter m join fetch c.school join t.procedureVersion v where v.procedure = :procedure and "
                                        + sight.condition("m") + " order by t.started desc, t.id desc",
                                CaseTrack.class)
                        .setParameter("procedure", procedure))
                .setMaxResults(MOST)
                .getResultList();
        Map<Long, List<Walk.Act>> acts = tracks.isEmpty()
                ? Map.of()
                : acts(
                        "select t from StepTaken t where t.track.id in :lines order by t.at, t.id",
                        tracks.stream().map(CaseTrack::getId).toList(),
                        taken -> taken.track().orElseThrow().getId());
        return tracks.stream()
                .map(track -> new Line(
                        track.getCaseFile(),
                        track.getProcedureVersion().getId(),
                        track.getStarted(),
                        acts.getOrDefault(track.getId(), List.of())))
                .toList();
    }

    private Map<Long, List<Walk.Act>> acts(String query, List<Long> lines, Function<StepTaken, Long> of) {
        return em.createQuery(query, StepTaken.class)
                .setParameter("lines", lines)
                .getResultStream()
                .collect(Collectors.groupingBy(
                        of,
                        Collectors.mapping(
                                taken -> new Walk.Act(taken.getStep().getCode(), taken.getOutcome(), taken.getAt()),
                                Collectors.toList())));
    }
}
