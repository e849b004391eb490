package org.probity.ejb.procedure;

import static org.probity.ejb.security.Right.EDIT_PROCEDURE;
import static org.probity.ejb.security.Right.VIEW_PROCEDURES;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.TypedQuery;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.probity.ejb.security.Caller;
import org.probity.ejb.security.Requires;
import org.probity.persistence.NotThere;
import org.probity.persistence.calendar.DateWords;
import org.probity.persistence.procedure.Procedure;
import org.probity.persistence.procedure.ProcedureVersion;
import org.probity.persistence.procedure.VersionStatus;

/** The procedures that there are, and every version of them, for reading. A version that was published is the same for ever. */
@Stateless
public class ProcedureService {
    @PersistenceContext
    EntityManager em;

    @Inject
    Caller caller;

    @Inject
    ProcedureShelf shelf;

    @Inject
    DraftShelf drafts;

    /**
     * The page after or before a procedure, or (both null) the first one.
     *
     * @throws NotThere when there is no procedure of that code
     */
    @Requires(VIEW_PROCEDURES)
    public ProcedurePage page(String after, String before) {
        boolean backwards = before != null;
        String from = backwards ? before : after;
        List<Procedure> found = new ArrayList<>(query(from, backwards).getResultList());
        boolean beyond = found.size() > ProcedurePage.PAGE;
        if (beyond) {
            found.remove(ProcedurePage.PAGE);
        }
        if (backwards) {
            Collections.reverse(found);
        }
        String first = found.isEmpty() ? null : found.get(0).getCode();
        String last = found.isEmpty() ? null : found.get(found.size() - 1).getCode();
        return new ProcedurePage(
                rows(found), (backwards ? beyond : from != null) ? first : null, (backwards || beyond) ? last : null);
    }

    private TypedQuery<Procedure> query(String from, boolean backwards) {
        String order = backwards ? " order by p.title desc, p.code desc" : " order by p.title, p.code";
        String than = backwards ? "<" : ">";
        String where = from == null
                ? ""
                : " where p.title " + than + " :title or (p.title = :title and p.code " + than + " :code)";
        TypedQuery<Procedure> query = em.createQuery("select p from Procedure p" + where + order, Procedure.class)
                .setMaxResults(ProcedurePage.PAGE + 1);
        if (from != null) {
            query.setParameter("title", procedure(from).getTitle()).setParameter("code", from);
        }
        return query;
    }

    private Procedure procedure(String code) {
        return em.createQuery("select p from Procedure p where p.code = :code", Procedure.class)
                .setParameter("code", code)
                .getResultStream()
                .findFirst()
                .orElseThrow(NotThere::new);
    }

    private List<ProcedureRow> rows(List<Procedure> procedures) {
        Set<String> codes = procedures.stream().map(Procedure::getCode).collect(Collectors.toSet());
        Map<String, ProcedureVersion> followed = shelf.newest(codes);
        Map<String, String> inHand = drafts.inHand(codes);
        Map<String, ProcedureVersion> coming = em.createQuery(
                        "select v from ProcedureVersion v join fetch v.procedure p where p.code in :codes and v.effective > :day and v.status = org.probity.persistence.procedure.VersionStatus.PUBLISHED order by v.number",
                        ProcedureVersion.class)
                .setParameter("codes", codes)
                .setParameter("day", caller.today())
                .getResultStream()
                .collect(Collectors.toMap(v -> v.getProcedure().getCode(), v -> v, (first, later) -> first));
        return procedures.stream()
                .filter(procedure -> followed.containsKey(procedure.getCode()))
                .map(procedure -> row(
                        followed.get(procedure.getCode()),
                        coming.get(procedure.getCode()),
                        inHand.get(procedure.getCode())))
                .toList();
    }

    private static ProcedureRow row(ProcedureVersion now, ProcedureVersion coming, String draft) {
        Procedure procedure = now.getProcedure();
        return new ProcedureRow(
                procedure.getCode(),
                procedure.getTitle(),
                procedure.getSubjectKind(),
                procedure.isParallel(),
                now.getPublicId(),
                now.getNumber(),
                now.getEffective(),
                now.isOwn(),
                coming == null ? null : coming.getEffective(),
                draft);
    }

    /**
     * One version.
     *
     * @param id public id of the version
     * @throws NotThere when there is none
     */
    @Requires(VIEW_PROCEDURES)
    public EditionFile edition(String id) {
        ProcedureVersion version = shelf.edition(number(id));
        Procedure procedure = version.getProcedure();
        List<ProcedureVersion> all = em.createQuery(
                        "select v from ProcedureVersion v where v.procedure = :procedure order by v.number desc",
                        ProcedureVersion.class)
                .setParameter("procedure", procedure)
                .getResultList();
        ProcedureSheet sheet =
                ProcedureSheet.of(version, all.get(0).getProcedure().getTitle());
        return new EditionFile(
                id,
                version.getNumber(),
                standing(version, all),
                version.getEffective(),
                version.getPublished(),
                version.isOwn(),
                sheet,
                all.stream()
                        .map(each -> new EditionFile.Other(
                                each.getPublicId(), each.getNumber(), each.getEffective(), standing(each, all)))
                        .toList(),
                drafts.inHand(Set.of(procedure.getCode())).get(procedure.getCode()),
                caller.may(EDIT_PROCEDURE),
                ProcedurePicture.of(sheet, Set.of()));
    }

    /** As a file; with the title that the procedure has now. */
    @Requires(VIEW_PROCEDURES)
    public String yaml(String id) {
        ProcedureVersion version = shelf.edition(number(id));
        return ProcedureText.of(
                version, procedure(version.getProcedure().getCode()).getTitle());
    }

    private Long number(String id) {
        return em.createQuery("select v.id from ProcedureVersion v where v.publicId = :id", Long.class)
                .setParameter("id", id)
                .getResultStream()
                .findFirst()
                .orElseThrow(NotThere::new);
    }

    private String standing(ProcedureVersion version, List<ProcedureVersion> all) {
        ProcedureVersion now = all.stream()
                .filter(each -> each.getStatus() == VersionStatus.PUBLISHED && !each.isAhead(caller.today()))
                .max(Comparator.comparing(ProcedureVersion::getNumber))
                .orElse(null);
        if (version.isAhead(caller.today())) {
            return "from " + DateWords.date(version.getEffective());
        }
        return now != null && now.getNumber() == version.getNumber() ? "in force" : "no longer followed by new cases";
    }
}
