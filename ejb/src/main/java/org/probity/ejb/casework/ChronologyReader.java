package org.probity.ejb.casework;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.TypedQuery;
import java.sql.Timestamp;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.probity.ejb.procedure.ProcedureShelf;
import org.probity.persistence.NotThere;
import org.probity.persistence.casework.CaseFile;
import org.probity.persistence.casework.Past;
import org.probity.persistence.casework.StepTaken;
import org.probity.persistence.procedure.Outcome;
import org.probity.persistence.procedure.ProcedureVersion;
import org.probity.persistence.procedure.Step;
import org.probity.persistence.procedure.StepKind;
import org.probity.persistence.procedure.Transition;

/** Reads what happened in a case that the caller was already found to see; a stretch of it is cut by the database. */
@Dependent
class ChronologyReader {
    private static final String ACTS = "select t from StepTaken t where t.caseFile = :file";
    private static final String PAST = """
            select k.public_id, e.code, e.kind, t.outcome, p.public_id, max(t.at) from step_taken t join step e on e.id = t.step_id
            left join case_track k on k.id = t.track_id left join person p on p.id = t.by_id where t.case_id = ?1
            group by k.public_id, e.code, e.kind, t.outcome, p.public_id""";

    @PersistenceContext
    EntityManager em;

    @Inject
    ProcedureShelf shelf;

    Chronology whole(CaseFile file) {
        return Chronology.whole(file.getHistory().stream().map(this::entry).toList());
    }

    /**
     * The stretch after or before an entry; both null: the latest.
     *
     * @throws NotThere when the entry is not of this case
     */
    Chronology stretch(CaseFile file, String after, String before) {
        file.getTracks().forEach(track -> track.getStep().getCode()); // at once, not one by one with the acts on them
        boolean forwards = after != null;
        StepTaken place = forwards || before != null ? place(file, forwards ? after : before) : null;
        List<StepTaken> acts = acts(file, place, forwards);
        boolean beyond = acts.size() > Chronology.STRETCH;
        if (beyond) {
            acts.remove(Chronology.STRETCH);
        }
        if (!forwards) {
            Collections.reverse(acts);
        }
        if (acts.isEmpty()) {
            return Chronology.whole(List.of());
        }
        return new Chronology(
                acts.stream().map(this::entry).toList(),
                forwards || beyond ? acts.get(0).getPublicId() : null,
                (forwards ? beyond : place != null) ? acts.get(acts.size() - 1).getPublicId() : null);
    }

    private List<StepTaken> acts(CaseFile file, StepTaken place, boolean forwards) {
        String than = forwards ? ">" : "<";
        String order = forwards ? "" : " desc";
        String beyond =
                place == null ? "" : " and t.at " + than + "= :at and (t.at " + than + " :at or t.id " + than + " :id)";
        TypedQuery<StepTaken> query = em.createQuery(
                        ACTS + beyond + " order by t.at" + order + ", t.id" + order, StepTaken.class)
                .setParameter("file", file);
        if (place != null) {
            query.setParameter("at", place.getAt()).setParameter("id", place.getId());
        }
        return new ArrayList<>(query.setMaxResults(Chronology.STRETCH + 1).getResultList());
    }

    private StepTaken place(CaseFile file, String publicId) {
        return em.createQuery(ACTS + " and t.publicId = :id", StepTaken.class)
                .setParameter("file", file)
                .setParameter("id", publicId)
                .getResultStream()
                .findFirst()
                .orElseThrow(NotThere::new);
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
                step.on(taken.getOutcome()).map(Transition::getLabel).orElse(""),
                taken.getBy() == null ? null : taken.getBy().getName(),
                taken.getNote(),
                taken.getReason());
    }
}
