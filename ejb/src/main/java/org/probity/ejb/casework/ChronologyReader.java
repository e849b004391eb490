package org.probity.ejb.casework;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.TypedQuery;
import java.sql.Timestamp;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import org.probity.ejb.breach.Departure;
import org.probity.ejb.procedure.ProcedureShelf;
import org.probity.persistence.NotThere;
import org.probity.persistence.casework.CaseFile;
import org.probity.persistence.casework.Past;
import org.probity.persistence.casework.StepTaken;
import org.probity.persistence.procedure.Outcome;
import org.probity.persistence.procedure.ProcedureVersion;
import org.probity.persistence.procedure.Step;
import org.probity.persistence.procedure.StepKind;
import org.probity.persistence.statement.StatementAct;

/** Reads what happened in a case that the caller was already found to see; a stretch of it is cut by the database. */
@Dependent
class ChronologyReader {
    private static final String ACTS = "select t from StepTaken t where t.caseFile.id = :caseId";
    private static final String BESIDE = "select t from StatementAct t left join fetch t.by where t.caseId = :caseId";
    private static final int MOST_BESIDE = 5_000;
    private static final Comparator<Line> IN_TIME =
            Comparator.comparing(Line::at).thenComparing(Line::id);
    private static final String PAST = """
            select k.public_id, e.code, e.kind, t.outcome, p.public_id, max(t.at) from step_taken t join step e on e.id = t.step_id
            left join case_track k on k.id = t.track_id left join person p on p.id = t.by_id where t.case_id = ?1
            group by k.public_id, e.code, e.kind, t.outcome, p.public_id""";

    @PersistenceContext
    EntityManager em;

    @Inject
    ProcedureShelf shelf;

    /**
     * One line with its place.
     *
     * @param id of its row: rows of all tables are numbered from one sequence
     */
    private record Line(Instant at, Long id, String publicId, Entry entry) {}

    Chronology whole(CaseFile file, List<Departure> departures) {
        List<Line> lines =
                new ArrayList<>(file.getHistory().stream().map(this::line).toList());
        lines.addAll(beside(file, null, true, MOST_BESIDE));
        lines.sort(IN_TIME);
        return Chronology.whole(with(departures, lines));
    }

    /**
     * The stretch after or before an entry; both null: the latest.
     *
     * @throws NotThere when the entry is not of this case
     */
    Chronology stretch(CaseFile file, List<Departure> departures, String after, String before) {
        file.getTracks().forEach(track -> track.getStep().getCode()); // at once, not one by one with the acts on them
        boolean forwards = after != null;
        Line place = forwards || before != null ? place(file, forwards ? after : before) : null;
        List<Line> lines = new ArrayList<>(acts(file, place, forwards));
        lines.addAll(beside(file, place, forwards, Chronology.STRETCH + 1));
        lines.sort(forwards ? IN_TIME : IN_TIME.reversed());
        boolean beyond = lines.size() > Chronology.STRETCH;
        List<Line> shown = new ArrayList<>(lines.subList(0, Math.min(lines.size(), Chronology.STRETCH)));
        shown.sort(IN_TIME);
        if (shown.isEmpty()) {
            return Chronology.whole(place == null ? with(departures, shown) : List.of());
        }
        boolean begins = forwards || beyond;
        Line extra = beyond ? lines.get(Chronology.STRETCH) : null;
        Line next = forwards ? extra : place;
        List<Departure> within = departures.stream()
                .filter(each -> !begins || !each.at().isBefore(shown.get(0).at()))
                .filter(each -> next == null || each.at().isBefore(next.at()))
                .toList();
        return new Chronology(
                with(within, shown),
                begins ? shown.get(0).publicId() : null,
                (forwards ? beyond : place != null)
                        ? shown.get(shown.size() - 1).publicId()
                        : null);
    }

    /** The lines and, at their time, that somebody stepped back: why, never who. */
    private static List<Entry> with(List<Departure> departures, List<Line> lines) {
        return Stream.concat(
                        lines.stream().map(Line::entry), departures.stream().map(Entry::of))
                .sorted(Comparator.comparing(Entry::at))
                .toList();
    }

    private List<Line> acts(CaseFile file, Line place, boolean forwards) {
        return cut(ACTS, StepTaken.class, file.getId(), place, forwards)
                .setMaxResults(Chronology.STRETCH + 1)
                .getResultStream()
                .map(this::line)
                .toList();
    }

    /** What happened to statements and notes of interviews. */
    private List<Line> beside(CaseFile file, Line place, boolean forwards, int most) {
        return cut(BESIDE, StatementAct.class, file.getId(), place, forwards)
                .setMaxResults(most)
                .getResultStream()
                .map(ChronologyReader::line)
                .toList();
    }

    private <T> TypedQuery<T> cut(String query, Class<T> type, Long caseId, Line place, boolean forwards) {
        String than = forwards ? ">" : "<";
        String order = forwards ? "" : " desc";
        String beyond =
                place == null ? "" : " and t.at " + than + "= :at and (t.at " + than + " :at or t.id " + than + " :id)";
        TypedQuery<T> cut = em.createQuery(query + beyond + " order by t.at" + order + ", t.id" + order, type)
                .setParameter("caseId", caseId);
        return place == null ? cut : cut.setParameter("at", place.at()).setParameter("id", place.id());
    }

    private Line place(CaseFile file, String publicId) {
        return Stream.concat(
                        named(ACTS, StepTaken.class, file, publicId).map(this::line),
                        named(BESIDE, StatementAct.class, file, publicId).map(ChronologyReader::line))
                .findFirst()
                .orElseThrow(NotThere::new);
    }

    private <T> Stream<T> named(String query, Class<T> type, CaseFile file, String publicId) {
        return em
                .createQuery(query + " and t.publicId = :id", type)
                .setParameter("caseId", file.getId())
                .setParameter("id", publicId)
                .getResultList()
                .stream();
    }

    Past past(CaseFile file) {
        List<?> deeds = em.createNativeQuery(PAST).setParameter(1, file.getId()).getResultList();
        return new Past(deeds.stream()
                .map(Object[].class::cast)
                .map(row -> new Past.Deed(
                        (String) row[0],
                        (String) row[1],
                        StepKind.valueOf((String) row[2]),
                        Outcome.valueOf((String) row[3]),
                        (String) row[4],
                        ((Timestamp) row[5]).toInstant()))
                .toList());
    }

    private static Line line(StatementAct act) {
        String by = act.getBy() == null ? null : act.getBy().getName();
        Entry entry = new Entry(act.getAt(), null, null, null, act.getWhat(), by, null, act.getReason());
        return new Line(act.getAt(), act.getId(), act.getPublicId(), entry);
    }

    private Line line(StepTaken taken) {
        return new Line(taken.getAt(), taken.getId(), taken.getPublicId(), entry(taken));
    }

    private Entry entry(StepTaken taken) {
        ProcedureVersion procedure = taken.track()
                .map(track -> shelf.edition(track.getProcedureVersion().getId()))
                .orElseGet(() ->
                        shelf.edition(taken.getCaseFile().getProcedureVersion().getId()));
        Step step = procedure.find(taken.getStep().getCode()).orElseThrow();
        return new Entry(
                taken.getAt(),
                taken.track().map(track -> procedure.getProcedure().getTitle()).orElse(null),
                step.getTitle(),
                taken.getOutcome(),
                StepTaken.label(step, taken.getOutcome()),
                taken.getBy() == null ? null : taken.getBy().getName(),
                taken.getNote(),
                taken.getReason());
    }
}
