package org.probity.ejb.breach;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.TypedQuery;
import java.sql.Timestamp;
import java.time.Instant;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.probity.ejb.breach.ReportPage.Row;
import org.probity.ejb.policy.RuleBook;
import org.probity.ejb.security.Caller;
import org.probity.ejb.security.Right;
import org.probity.ejb.security.Sight;
import org.probity.persistence.NotThere;
import org.probity.persistence.breach.Allegation;
import org.probity.persistence.breach.Assignment;
import org.probity.persistence.breach.Conflict;
import org.probity.persistence.breach.ConflictReason;
import org.probity.persistence.breach.Duty;
import org.probity.persistence.breach.Matter;
import org.probity.persistence.breach.Part;
import org.probity.persistence.breach.Party;
import org.probity.persistence.breach.ReceiptCode;
import org.probity.persistence.breach.Report;
import org.probity.persistence.breach.ReportState;
import org.probity.persistence.breach.Teller;
import org.probity.persistence.breach.TriageLimit;
import org.probity.persistence.person.Person;
import org.probity.persistence.school.School;

/** Finds reports for the caller; everything through {@link Sight}, and a reporter's own only through what the database gives away. */
@Dependent
class ReportReader {
    static final int PAGE = 25;
    static final int COUNT_UP_TO = 1_001;

    @PersistenceContext
    EntityManager em;

    @Inject
    Caller caller;

    @Inject
    Sight sight;

    @Inject
    RuleBook rules;

    Progress progress(String receiptCode) {
        String hash = new ReceiptCode(receiptCode == null ? "" : receiptCode).hash();
        List<?> rows = em.createNativeQuery("select null, stage, received, decided from app.report_progress(?1)")
                .setParameter(1, hash)
                .getResultList();
        return rows.stream().map(row -> progress((Object[]) row)).findFirst().orElseThrow(NotThere::new);
    }

    List<Progress> own() {
        List<?> rows = em.createNativeQuery("select reference, stage, received, decided from app.reports_by(?1)")
                .setParameter(1, caller.person().getId())
                .getResultList();
        return rows.stream().map(row -> progress((Object[]) row)).toList();
    }

    private static Progress progress(Object[] row) {
        return new Progress((String) row[0], Progress.Stage.valueOf((String) row[1]), instant(row[2]), instant(row[3]));
    }

    private static Instant instant(Object column) {
        return column == null ? null : ((Timestamp) column).toInstant();
    }

    ReportPage list(ReportFilter filter, String text) {
        Position from = Position.of(text);
        List<Report> found = query(filter, from).setMaxResults(PAGE + 1).getResultList();
        boolean more = found.size() > PAGE;
        List<Report> page = new java.util.ArrayList<>(found.subList(0, Math.min(PAGE, found.size())));
        boolean back = from != null && from.before();
        if (back) {
            Collections.reverse(page);
        }
        boolean earlier = from != null && (!back || more);
        boolean later = back || more;
        Map<School, Integer> days = page.stream()
                .map(report -> report.getMatter().getSchool())
                .distinct()
                .collect(Collectors.toMap(school -> school, this::triageDays));
        return new ReportPage(
                page.stream().map(report -> row(report, days)).toList(),
                earlier && !page.isEmpty() ? before(page.get(0)) : null,
                later && !page.isEmpty() ? after(page.get(page.size() - 1)) : null);
    }

    private static String after(Report report) {
        return Position.after(report.getReceived(), report.getPublicId());
    }

    private static String before(Report report) {
        return Position.before(report.getReceived(), report.getPublicId());
    }

    private TypedQuery<Report> query(ReportFilter filter, Position from) {
        boolean back = from != null && from.before();
        String side = back ? ">" : "<";
        String order = back ? "asc" : "desc";
        TypedQuery<Report> query = em.createQuery(
                "select r from Report r join fetch r.matter m join fetch m.school s where "
                        + sight.condition("m")
                        + (filter.state() == null ? "" : " and r.state = :state")
                        + (filter.school() == null ? "" : " and s.code = :school")
                        + (from == null
                                ? ""
                                : " and r.received #= :at and (r.received # :at or r.publicId # :id)"
                                        .replace("#", side))
                        + " order by r.received " + order + ", r.publicId " + order,
                Report.class);
        sight.bind(query);
        if (filter.state() != null) {
            query.setParameter("state", filter.state());
        }
        if (filter.school() != null) {
            query.setParameter("school", filter.school());
        }
        if (from != null) {
            query.setParameter("at", from.received()).setParameter("id", from.publicId());
        }
        return query;
    }

    private Row row(Report report, Map<School, Integer> days) {
        School school = report.getMatter().getSchool();
        Instant due = report.getState() == ReportState.RECEIVED
                ? TriageLimit.of(report, days.get(school)).due()
                : null;
        return new Row(
                report.getMatter().getReference(), school.getCode(), report.getState(), report.getReceived(), due);
    }

    private int triageDays(School school) {
        return rules.days(school, "T02", caller.today(), 1);
    }

    int openCount() {
        return sight.bind(em.createQuery(
                        "select r.id from Report r join r.matter m where r.state = :state and " + sight.condition("m"),
                        Long.class))
                .setParameter("state", ReportState.RECEIVED)
                .setMaxResults(COUNT_UP_TO)
                .getResultList()
                .size();
    }

    /** The report of a matter that the caller sees. */
    Report report(String reference) {
        Matter matter = sight.matter(reference);
        return one(em.createQuery(
                        "select r from Report r join fetch r.matter m join fetch m.school where r.matter = :matter",
                        Report.class)
                .setParameter("matter", matter));
    }

    ReportFile find(String reference) {
        Report report = report(reference);
        Matter matter = report.getMatter();
        load(report);
        List<Assignment> told = all(
                "select a from Assignment a join fetch a.person where a.matter = :matter and a.ends is null",
                Assignment.class,
                matter);
        told.sort(Comparator.comparing((Assignment each) -> each.getDuty()).thenComparing(Assignment::getStarts));
        boolean recipient = told.stream()
                .anyMatch(each -> each.getDuty() == Duty.RECIPIENT
                        && standIns().contains(each.getPerson().getId()));
        boolean decides = caller.may(Right.TRIAGE_REPORT) && report.getState() == ReportState.RECEIVED;
        boolean sealed = report.isWhistleblowing() && !recipient;
        List<Party> parties = all(
                "select p from Party p left join fetch p.person where p.matter = :matter order by p.part, p.id",
                Party.class,
                matter);
        parties.removeIf(party -> sealed && party.getPart() == Part.REPORTER);
        Optional<TriageLimit> limit =
                decides ? Optional.of(TriageLimit.of(report, triageDays(matter.getSchool()))) : Optional.empty();
        List<Conflict> conflicts = recipient || decides
                ? all("select c from Conflict c where c.matter = :matter", Conflict.class, matter)
                : List.of();
        caller.about(reference, matter.getId());
        return new ReportFile(
                report,
                sealed ? null : words(report.getTeller()),
                parties,
                all(
                        "select a from Allegation a join fetch a.clause c join fetch c.policyVersion v join fetch v.policy where a.matter = :matter order by a.id",
                        Allegation.class,
                        matter),
                told,
                shutOut(conflicts),
                Departure.among(conflicts.stream()),
                linked(matter),
                limit.map(TriageLimit::due).orElse(null),
                limit.map(TriageLimit::why).orElse(List.of()),
                decides);
    }

    /** Touches what is lazy: after the transaction it would silently be null. */
    private static void load(Report report) {
        name(report.getTeller().getPerson());
        name(report.getRecordedBy());
        name(report.getTriagedBy());
        if (report.getPolicyVersion() != null) {
            report.getPolicyVersion().getPolicy().getTitle();
        }
    }

    private static String name(Person person) {
        return person == null ? null : person.getName();
    }

    private static String words(Teller teller) {
        return teller.getName() == null ? "" : teller.getName();
    }

    private List<Long> standIns() {
        Long me = caller.personId().orElse(-1L);
        List<Long> ids = new java.util.ArrayList<>(em.createQuery(
                        "select c.absent.id from AbsenceCover c where c.deputy.id = :me and c.starts <= :today and c.ends >= :today",
                        Long.class)
                .setParameter("me", me)
                .setParameter("today", caller.today())
                .getResultList());
        ids.add(me);
        return ids;
    }

    private static Map<ConflictReason, Long> shutOut(List<Conflict> conflicts) {
        return conflicts.stream()
                .collect(Collectors.groupingBy(Conflict::getReason, TreeMap::new, Collectors.counting()));
    }

    /** What one report told of and was divided: the caller sees of it what they see anyway. */
    private List<String> linked(Matter matter) {
        Long origin = matter.getDividedFrom() == null ? matter.getId() : matter.getDividedFrom();
        return sight.bind(em.createQuery(
                        "select m.reference from Matter m where (m.id = :origin or m.dividedFrom = :origin) and m.id <> :own and "
                                + sight.condition("m") + " order by m.reference",
                        String.class))
                .setParameter("origin", origin)
                .setParameter("own", matter.getId())
                .getResultList();
    }

    private <T> List<T> all(String query, Class<T> type, Matter matter) {
        return new java.util.ArrayList<>(
                em.createQuery(query, type).setParameter("matter", matter).getResultList());
    }

    private static <T> T one(TypedQuery<T> query) {
        return query.getResultStream().findFirst().orElseThrow(NotThere::new);
    }
}
