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
import org.probity.persistence.procedure.DraftRefused;
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

    private static final String NEW = "new.yaml";
    private static final String TAKEN =
            "\" already. Begin a draft of it, or give yours another name in the line \"procedure:\".";
    private static final int FRESH = 25;

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

    /** Drafts in hand of procedures that do not exist yet, the latest first; none for those who do not work on drafts. */
    List<FreshDraft> fresh() {
        if (!isOpenToCaller()) {
            return List.of();
        }
        return em.createQuery(
                        "select d from ProcedureDraft d join fetch d.changedBy where d.base is null and d.state in :inHand order by d.changed desc, d.id desc",
                        ProcedureDraft.class)
                .setParameter("inHand", IN_HAND)
                .setMaxResults(FRESH)
                .getResultStream()
                .map(draft -> new FreshDraft(
                        draft.getPublicId(),
                        ProcedureFile.read(NEW, draft.getText()).title(),
                        draft.getState(),
                        draft.getChangedBy().getName(),
                        draft.getChanged()))
                .toList();
    }

    boolean isOpenToCaller() {
        return caller.may(Right.EDIT_PROCEDURE) || caller.may(Right.AGREE_PROCEDURE);
    }

    /** @throws NotThere when there is none, or drafts are none of the caller's business */
    ProcedureDraft find(String id) {
        if (!isOpenToCaller()) {
            throw new NotThere();
        }
        return em.createQuery(
                        "select d from ProcedureDraft d left join fetch d.procedure left join fetch d.base join fetch d.changedBy left join fetch d.askedBy left join fetch d.decidedBy left join fetch d.result where d.publicId = :id",
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
        if (draft.getProcedure() == null) {
            return fresh(draft, text);
        }
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

    /**
     * The rows of a procedure that does not exist yet.
     *
     * @param draft null before there is one
     * @throws UnreadableProcedure naming the line
     */
    Opened fresh(ProcedureDraft draft, String text) {
        ProcedureFile file = ProcedureFile.read(NEW, text);
        if (!file.code().matches("[a-z][a-z0-9-]*")) {
            throw new UnreadableProcedure(
                    NEW, "the line \"procedure:\" gives its name in small letters with hyphens, such as sports-day.");
        }
        List<String> kinds = em.createQuery(
                        "select distinct p.subjectKind from Procedure p where p.parallel = :parallel order by p.subjectKind",
                        String.class)
                .setParameter("parallel", file.parallel())
                .getResultList();
        if (!kinds.contains(file.subjectKind())) {
            throw new UnreadableProcedure(
                    NEW,
                    "the line \"kind:\" says about whom it is: one of " + String.join(", ", kinds)
                            + (file.parallel() ? " for what runs beside a case." : "."));
        }
        return new Opened(draft, file.build(file.procedure(), 0), file.title());
    }

    /** Its rows as the version of that number, ready to be stored; a new procedure with them. */
    ProcedureVersion version(ProcedureDraft draft, int number) {
        ProcedureFile file = read(draft, draft.getText());
        return file.build(draft.getProcedure() == null ? file.procedure() : draft.getProcedure(), number);
    }

    private static ProcedureFile read(ProcedureDraft draft, String text) {
        return ProcedureFile.read(
                draft.getProcedure() == null ? NEW : draft.getProcedure().getCode() + ".yaml", text);
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
        Procedure procedure = version.getProcedure();
        if (procedure.getId() == null && isTaken(procedure.getCode())) {
            faults.add(new Fault(null, "there is a procedure \"" + procedure.getCode() + TAKEN));
        }
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

    /** @throws DraftRefused when there is a procedure of this name */
    void requireNew(String text) {
        String code = fresh(null, text).version().getProcedure().getCode();
        if (isTaken(code)) {
            throw new DraftRefused("There is a procedure \"" + code + TAKEN);
        }
    }

    private boolean isTaken(String code) {
        return !em.createQuery("select p.id from Procedure p where p.code = :code", Long.class)
                .setParameter("code", code)
                .getResultList()
                .isEmpty();
    }

    DraftFile file(ProcedureDraft draft) {
        DraftFile.Look look = look(open(draft, draft.getText()));
        ProcedureVersion base =
                draft.isOfNewProcedure() ? null : shelf.edition(draft.getBase().getId());
        boolean open = draft.getState() == ProcedureDraft.State.OPEN;
        boolean waits = draft.getState() == ProcedureDraft.State.WAITING;
        return new DraftFile(
                draft.getPublicId(),
                draft.getVersion(),
                draft.getState(),
                base == null ? null : base.getPublicId(),
                base == null ? 0 : base.getNumber(),
                draft.getChanged(),
                draft.getChangedBy().getName(),
                draft.getEffective(),
                draft.getWhy(),
                draft.getAskedBy() == null ? null : draft.getAskedBy().getName(),
                draft.getDecidedBy() == null ? null : draft.getDecidedBy().getName(),
                draft.getNote(),
                draft.getResult() == null ? null : draft.getResult().getPublicId(),
                look,
                base == null
                        ? SheetChanges.whole(look.sheet())
                        : SheetChanges.between(
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
