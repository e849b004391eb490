package org.probity.ejb.procedure;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.probity.ejb.security.Caller;
import org.probity.ejb.security.Right;
import org.probity.persistence.NotThere;
import org.probity.persistence.procedure.Fault;
import org.probity.persistence.procedure.Procedure;
import org.probity.persistence.procedure.ProcedureDraft;
import org.probity.persistence.procedure.ProcedureVersion;
import org.probity.persistence.procedure.TrackOffer;

/** The drafts of procedures: there only for those who write or agree. Whoever reads one gets rows in memory that are never stored. */
@Dependent
public class DraftShelf {
    private static final List<ProcedureDraft.State> IN_HAND =
            List.of(ProcedureDraft.State.OPEN, ProcedureDraft.State.WAITING);

    @PersistenceContext
    EntityManager em;

    @Inject
    Caller caller;

    @Inject
    ProcedureShelf shelf;

    @Inject
    LetterNames letters;

    /**
     * A draft with its procedure and its rows as they would be.
     *
     * @param title that the procedure would have
     */
    public record Opened(ProcedureDraft draft, ProcedureVersion version, String title) {}

    boolean isOpenToCaller() {
        return caller.may(Right.EDIT_PROCEDURE) || caller.may(Right.AGREE_PROCEDURE);
    }

    /** @throws NotThere when there is none, or drafts are none of the caller's business */
    ProcedureDraft find(String id) {
        if (!isOpenToCaller()) {
            throw new NotThere();
        }
        return em.createQuery(
                        "select d from ProcedureDraft d join fetch d.procedure join fetch d.base join fetch d.changedBy left join fetch d.askedBy left join fetch d.decidedBy left join fetch d.result where d.publicId = :id",
                        ProcedureDraft.class)
                .setParameter("id", id)
                .getResultStream()
                .findFirst()
                .orElseThrow(NotThere::new);
    }

    /** @throws NotThere when there is none, or drafts are none of the caller's business */
    public Opened open(String id) {
        ProcedureDraft draft = find(id);
        return open(draft, draft.getText());
    }

    /** The same draft with another text. */
    Opened open(ProcedureDraft draft, String text) {
        Procedure procedure = draft.getProcedure();
        ProcedureFile file = read(draft, text);
        String expected =
                procedure.getCode() + ", " + procedure.getSubjectKind() + (procedure.isParallel() ? ", parallel" : "");
        String found = file.code() + ", " + file.subjectKind() + (file.parallel() ? ", parallel" : "");
        if (!expected.equals(found)) {
            throw new UnreadableProcedure(
                    procedure.getCode() + ".yaml",
                    "this is another procedure (" + found + "). Name, kind and whether it runs beside others stay: "
                            + expected + ".");
        }
        return new Opened(draft, file.build(procedure, 0), file.title());
    }

    /** Its rows as the version of that number, ready to be stored. */
    ProcedureVersion version(ProcedureDraft draft, int number) {
        return read(draft, draft.getText()).build(draft.getProcedure(), number);
    }

    private static ProcedureFile read(ProcedureDraft draft, String text) {
        return ProcedureFile.read(draft.getProcedure().getCode() + ".yaml", text);
    }

    DraftFile.Look look(Opened opened) {
        ProcedureSheet sheet = ProcedureSheet.of(opened.version(), opened.title());
        List<Fault> faults = faults(opened.version());
        Set<String> marked = faults.stream()
                .filter(fault -> fault.step() != null)
                .map(Fault::step)
                .collect(Collectors.toSet());
        return new DraftFile.Look(sheet, faults, ProcedurePicture.of(sheet, marked));
    }

    List<Fault> faults(ProcedureVersion version) {
        List<Fault> faults = new ArrayList<>(version.faults(letters.names()));
        Set<String> offered =
                version.getBeside().stream().map(TrackOffer::getProcedure).collect(Collectors.toSet());
        if (!offered.isEmpty()) {
            Set<String> known = em.createQuery(
                            "select p.code from Procedure p where p.code in :codes and p.parallel = true", String.class)
                    .setParameter("codes", offered)
                    .getResultStream()
                    .collect(Collectors.toSet());
            offered.stream()
                    .filter(code -> !known.contains(code))
                    .sorted()
                    .forEach(code ->
                            faults.add(new Fault(null, "there is no procedure \"" + code + "\" to run beside it.")));
        }
        return faults;
    }

    DraftFile file(ProcedureDraft draft) {
        DraftFile.Look look = look(open(draft, draft.getText()));
        ProcedureVersion base = shelf.edition(draft.getBase().getId());
        boolean open = draft.getState() == ProcedureDraft.State.OPEN;
        boolean waits = draft.getState() == ProcedureDraft.State.WAITING;
        return new DraftFile(
                draft.getPublicId(),
                draft.getVersion(),
                draft.getState(),
                base.getPublicId(),
                base.getNumber(),
                draft.getChanged(),
                draft.getChangedBy().getName(),
                draft.getEffective(),
                draft.getWhy(),
                draft.getAskedBy() == null ? null : draft.getAskedBy().getName(),
                draft.getDecidedBy() == null ? null : draft.getDecidedBy().getName(),
                draft.getNote(),
                draft.getResult() == null ? null : draft.getResult().getPublicId(),
                look,
                SheetChanges.between(
                        ProcedureSheet.of(base, draft.getProcedure().getTitle()), look.sheet()),
                open && caller.may(Right.EDIT_PROCEDURE),
                waits && caller.may(Right.AGREE_PROCEDURE) && !draft.isBy(caller.person()));
    }

    Optional<ProcedureDraft> inHand(Procedure procedure) {
        return em.createQuery(
                        "select d from ProcedureDraft d where d.procedure = :procedure and d.state in :inHand",
                        ProcedureDraft.class)
                .setParameter("inHand", IN_HAND)
                .setParameter("procedure", procedure)
                .getResultStream()
                .findFirst();
    }

    /** Ids of the drafts in hand by code; none for those who do not work on drafts. */
    Map<String, String> inHand(Collection<String> codes) {
        Map<String, String> drafts = new HashMap<>();
        if (isOpenToCaller() && !codes.isEmpty()) {
            em.createQuery(
                            "select p.code, d.publicId from ProcedureDraft d join d.procedure p where p.code in :codes and d.state in :inHand",
                            Object[].class)
                    .setParameter("inHand", IN_HAND)
                    .setParameter("codes", codes)
                    .getResultStream()
                    .forEach(row -> drafts.put((String) row[0], (String) row[1]));
        }
        return drafts;
    }
}
