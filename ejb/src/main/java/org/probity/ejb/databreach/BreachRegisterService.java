package org.probity.ejb.databreach;

import static org.probity.ejb.security.Right.VIEW_DATA_BREACHES;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.TypedQuery;
import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.stream.Collectors;
import org.probity.ejb.security.Requires;
import org.probity.ejb.security.Sight;
import org.probity.persistence.databreach.BreachEntry;
import org.probity.persistence.databreach.DataAssessment;
import org.probity.persistence.databreach.DataBreach;
import org.probity.persistence.databreach.DataFacts;
import org.probity.persistence.databreach.DataNotice;
import org.probity.persistence.databreach.DataReport;

/**
 * The register of personal data breaches (Art. 33(5), DP-06): every one of them, whether anybody was told or not, as far as the caller sees
 * their matters.
 */
@Stateless
public class BreachRegisterService {
    private static final int AT_A_TIME = 200;

    @PersistenceContext
    EntityManager em;

    @Inject
    Sight sight;

    @Inject
    Clock clock;

    @Inject
    BreachDesk desk;

    @Inject
    DossierPrinter printer;

    /**
     * All that is kept of one.
     *
     * @throws org.probity.persistence.NotThere when there is none that the caller sees
     */
    @Requires(VIEW_DATA_BREACHES)
    public BreachFile find(String reference) {
        return desk.file(reference);
    }

    /** What the Commissioner is told (Art. 33(3)), as it stands now. */
    @Requires(VIEW_DATA_BREACHES)
    public IcoDossier dossier(String reference) {
        return IcoDossier.of(desk.file(reference));
    }

    /** The same as a tagged PDF. */
    @Requires(VIEW_DATA_BREACHES)
    public byte[] dossierPdf(String reference) {
        return printer.print(dossier(reference));
    }

    /**
     * A page, what was noticed last first.
     *
     * @param after reference of the row before the page, or null
     * @param before reference of the row behind the page, or null; both null is the first page
     */
    @Requires(VIEW_DATA_BREACHES)
    public BreachPage list(String after, String before) {
        boolean backwards = before != null;
        String from = backwards ? before : after;
        Instant now = clock.instant();
        List<DataBreach> found =
                new ArrayList<>(rows(from == null ? null : desk.find(from), backwards, BreachPage.PAGE + 1));
        boolean beyond = found.size() > BreachPage.PAGE;
        if (beyond) {
            found.remove(BreachPage.PAGE);
        }
        if (backwards) {
            Collections.reverse(found);
        }
        List<BreachRow> rows =
                found.stream().map(breach -> BreachRow.of(breach, now)).toList();
        String first = rows.isEmpty() ? null : rows.get(0).reference();
        String last = rows.isEmpty() ? null : rows.get(rows.size() - 1).reference();
        return new BreachPage(
                rows, (backwards ? beyond : from != null) ? first : null, (backwards || beyond) ? last : null);
    }

    private List<DataBreach> rows(DataBreach from, boolean backwards, int most) {
        String than = backwards ? ">" : "<";
        String place = from == null
                ? ""
                : " and b.noticed " + than + "= :noticed and (b.noticed " + than + " :noticed or b.id " + than
                        + " :id)";
        String query = "select b from DataBreach b join fetch b.matter m join fetch b.school where "
                + sight.condition("m") + place
                + (backwards ? " order by b.noticed, b.id" : " order by b.noticed desc, b.id desc");
        TypedQuery<DataBreach> wanted = sight.bind(em.createQuery(query, DataBreach.class));
        if (from != null) {
            wanted.setParameter("noticed", from.getNoticed()).setParameter("id", from.getId());
        }
        return wanted.setMaxResults(most).getResultList();
    }

    /** The whole register as a sheet of comma-separated values, with facts, effects, what was done and the reasons. */
    @Requires(VIEW_DATA_BREACHES)
    public String sheet() {
        BreachSheet sheet = new BreachSheet(clock.instant());
        DataBreach last = null;
        List<DataBreach> found;
        do {
            found = rows(last, false, AT_A_TIME);
            sheet.add(
                    found,
                    entries(found, DataFacts.class),
                    entries(found, DataAssessment.class),
                    entries(found, DataReport.class),
                    entries(found, DataNotice.class));
            last = found.isEmpty() ? null : found.get(found.size() - 1);
        } while (found.size() == AT_A_TIME);
        return sheet.text();
    }

    private <E extends BreachEntry> List<E> entries(List<DataBreach> breaches, Class<E> kind) {
        return breaches.isEmpty()
                ? List.of()
                : em.createQuery(
                                "select e from " + kind.getSimpleName() + " e where e.breach.id in :ids order by e.id",
                                kind)
                        .setParameter(
                                "ids", breaches.stream().map(DataBreach::getId).collect(Collectors.toList()))
                        .getResultList();
    }
}
