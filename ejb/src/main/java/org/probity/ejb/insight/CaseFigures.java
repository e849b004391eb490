package org.probity.ejb.insight;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.Query;
import java.sql.Date;
import java.sql.Timestamp;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.function.Function;
import org.probity.ejb.insight.Insight.Row;
import org.probity.ejb.insight.Insight.Section;
import org.probity.ejb.security.Caller;
import org.probity.ejb.security.Sight;
import org.probity.persistence.calendar.AcademicYear;
import org.probity.persistence.calendar.DateWords;
import org.probity.persistence.casework.CaseDeadline;
import org.probity.persistence.casework.HoldKind;
import org.probity.persistence.casework.Sanction;

/** Figures over the cases that the reader may see, so two readers may get different ones. What counts from the service of a letter is the other side's to keep. */
@Dependent
class CaseFigures {
    static final int PAGE = 25;

    /** Places of parameters from here on belong to {@link Sight}. */
    private static final int SIGHT = 11;

    private static final String OF_SCHOOL = "SEEN and (?1 = '' or s.code = ?1)";
    private static final String OF_YEAR =
            OF_SCHOOL + " and c.opened >= cast(?2 as timestamptz) and c.opened < cast(?3 as timestamptz)";
    private static final String DATES =
            """
            select d.rule, mode() within group (order by d.title), count(*) filter (where d.met <= d.due), count(*) filter (where d.met > d.due),
              count(*) filter (where d.met is null and d.due >= cast(?4 as timestamptz)), count(*) filter (where d.met is null and d.due < cast(?4 as timestamptz))
            from case_deadline d join case_file c on c.id = d.case_id join matter m on m.id = c.matter_id join school s on s.id = c.school_id
            where d.ended is null and d.start_event <> '""" + CaseDeadline.SERVED + "' and " + OF_YEAR + " group by d.rule order by d.rule limit 100";
    private static final String HOLDS = """
            select h.kind, count(*), count(*) filter (where h.ends is null), cast(avg(coalesce(h.ends, cast(?4 as date)) - h.starts) as integer)
            from hold h join case_file c on c.id = h.case_id join matter m on m.id = c.matter_id join school s on s.id = c.school_id where\s""" + OF_YEAR + " group by h.kind order by h.kind";
    private static final String OUTCOMES =
            """
            select a.code, h.measure, count(distinct c.id), cast(percentile_cont(0.5) within group (order by h.decided - cast(c.opened as date)) as integer)
            from hearing h join case_file c on c.id = h.case_id join matter m on m.id = c.matter_id join school s on s.id = c.school_id
              join hearing_finding f on f.hearing_id = h.id and f.finding = 'PROVED' join allegation a on a.id = f.allegation_id
            where h.kind = 'DISCIPLINARY' and h.measure is not null and\s""" + OF_YEAR + " group by a.code, h.measure order by a.code, h.measure limit 200";
    private static final String WARNINGS = """
            select c.subject_name, w.level, w.issued, w.live_until, s.name from warning w join case_file c on c.id = w.case_id join matter m on m.id = c.matter_id join school s on s.id = c.school_id
            where w.taken_back is null and w.live_until >= cast(?2 as date) and\s""" + OF_SCHOOL + " order by w.live_until, w.id";
    private static final String SUSPENSIONS = """
            select c.subject_name, s.name, p.starts, p.review_on from suspension p join case_file c on c.id = p.case_id join matter m on m.id = c.matter_id join school s on s.id = c.school_id
            where p.ended is null and p.starts <= cast(?2 as date) and\s""" + OF_SCHOOL + " order by p.review_on, p.id";
    private static final String TRACKS =
            """
            select g.label, count(*) from step_taken t join step e on e.id = t.step_id join transition g on g.step_id = e.id and g.outcome = t.outcome
              join procedure_version v on v.id = e.version_id join procedure r on r.id = v.procedure_id
              join case_file c on c.id = t.case_id join matter m on m.id = c.matter_id join school s on s.id = c.school_id
            where r.code = ?4 and\s""" + OF_YEAR + " group by g.label, e.position, g.position order by e.position, g.position";
    private static final String LADDER = """
            select e.title, count(*) from case_file c join step e on e.id = c.step_id join matter m on m.id = c.matter_id join school s on s.id = c.school_id
            where c.kind = 'PARENT' and c.state <> 'CLOSED' and\s""" + OF_SCHOOL + " group by e.title order by min(e.position), e.title";
    private static final String BREACHES = """
            select m.reference, s.name, c.opened, (select b.aware_at from data_breach b where b.matter_id = c.matter_id),
              (select b.told from data_breach b where b.matter_id = c.matter_id),
              (select max(coalesce(t.reason, t.note)) from step_taken t where t.case_id = c.id and t.outcome in ('NOT_REPORTABLE', 'NOT_A_BREACH'))
            from case_file c join matter m on m.id = c.matter_id join school s on s.id = c.school_id
            where c.kind = 'DATA' and\s""" + OF_YEAR + " order by c.opened desc, c.id desc";

    @PersistenceContext
    EntityManager em;

    @Inject
    Caller caller;

    @Inject
    Sight sight;

    @Inject
    Clock clock;

    List<Section> dates(String school, AcademicYear year) {
        return List.of(
                new Section(
                        "Time limits",
                        List.of("Limit", "Rule", "In time", "Late", "Still open", "Overdue"),
                        all(yearly(DATES, school, year, clock.instant().toString()), CaseFigures::date),
                        "late or overdue"),
                new Section(
                        "What paused cases",
                        List.of("Pause", "How often", "Still paused", "Days on average"),
                        all(yearly(HOLDS, school, year, caller.today().toString()), CaseFigures::hold),
                        null));
    }

    private static Row date(Object[] row) {
        return new Row(
                List.of((String) row[1], (String) row[0], text(row[2]), text(row[3]), text(row[4]), text(row[5])),
                number(row[3]) + number(row[5]));
    }

    private static Row hold(Object[] row) {
        return Row.of(HoldKind.valueOf((String) row[0]).words(), text(row[1]), text(row[2]), text(row[3]));
    }

    List<Section> outcomes(String school, AcademicYear year) {
        return List.of(new Section(
                "Measures by conduct that was proved",
                List.of("Conduct", "Measure", "Cases", "Days from opening, median"),
                all(yearly(OUTCOMES, school, year, null), CaseFigures::outcome),
                "cases"));
    }

    private static Row outcome(Object[] row) {
        String conduct = BreachFigures.named((String) row[0]);
        return new Row(
                List.of(conduct, Sanction.valueOf((String) row[1]).words(), text(row[2]), text(row[3])),
                number(row[2]));
    }

    List<Section> warnings(String school, int page) {
        return List.of(new Section(
                "Warnings that count today",
                List.of("About", "Warning", "Issued", "Counts until", "School"),
                page(standing(WARNINGS, school), page, CaseFigures::warning),
                null));
    }

    private static Row warning(Object[] row) {
        return Row.of(
                (String) row[0], Sanction.valueOf((String) row[1]).words(), day(row[2]), day(row[3]), (String) row[4]);
    }

    List<Section> suspensions(String school, int page) {
        return List.of(new Section(
                "Suspended today",
                List.of("About", "School", "Since", "Next review", "Note"),
                page(standing(SUSPENSIONS, school), page, this::suspension),
                null));
    }

    private Row suspension(Object[] row) {
        LocalDate review = ((Date) row[3]).toLocalDate();
        return Row.of(
                (String) row[0],
                (String) row[1],
                day(row[2]),
                day(row[3]),
                review.isBefore(caller.today()) ? "The review is overdue" : "");
    }

    Section support(String school, AcademicYear year) {
        return new Section(
                "Support for those who were wronged",
                List.of("What happened", "How often"),
                all(yearly(TRACKS, school, year, "support-offer"), CaseFigures::count),
                "times");
    }

    List<Section> parents(String school, AcademicYear year) {
        return List.of(
                new Section(
                        "Open matters with parents, by step",
                        List.of("Step", "Cases"),
                        all(plain(LADDER, school), CaseFigures::count),
                        "cases"),
                new Section(
                        "Content to be taken down",
                        List.of("What happened", "How often"),
                        all(yearly(TRACKS, school, year, "take-down"), CaseFigures::count),
                        "times"));
    }

    private static Row count(Object[] row) {
        return new Row(List.of((String) row[0], text(row[1])), number(row[1]));
    }

    List<Section> breaches(String school, AcademicYear year, int page) {
        return List.of(new Section(
                "Cases of personal data",
                List.of("Case", "School", "Known since", "Reported", "Hours", "Why not reported"),
                page(yearly(BREACHES, school, year, null), page, CaseFigures::breach),
                null));
    }

    private static Row breach(Object[] row) {
        Instant aware = instant(row[3] == null ? row[2] : row[3]);
        Instant reported = row[4] == null ? null : instant(row[4]);
        return Row.of(
                (String) row[0],
                (String) row[1],
                DateWords.moment(aware),
                reported == null ? "" : DateWords.moment(reported),
                reported == null
                        ? ""
                        : String.valueOf(Duration.between(aware, reported).toHours()),
                row[5] == null ? "" : (String) row[5]);
    }

    private Query yearly(String sql, String school, AcademicYear year, String fourth) {
        Query query = plain(sql, school)
                .setParameter(2, year.begins().toString())
                .setParameter(3, year.ends().toString());
        return fourth == null ? query : query.setParameter(4, fourth);
    }

    private Query standing(String sql, String school) {
        return plain(sql, school).setParameter(2, caller.today().toString());
    }

    private Query plain(String sql, String school) {
        String seen = sql.replace("SEEN", sight.sql("m", SIGHT));
        return sight.bindSql(em.createNativeQuery(seen).setParameter(1, school == null ? "" : school), SIGHT);
    }

    private static List<Row> all(Query query, Function<Object[], Row> row) {
        List<?> found = query.getResultList();
        return found.stream().map(Object[].class::cast).map(row).toList();
    }

    /** A page of rows, and one more when there is a further page. */
    private static List<Row> page(Query query, int page, Function<Object[], Row> row) {
        return all(query.setFirstResult(page * PAGE).setMaxResults(PAGE + 1), row);
    }

    private static String day(Object column) {
        return DateWords.date(((Date) column).toLocalDate());
    }

    private static Instant instant(Object column) {
        return ((Timestamp) column).toInstant();
    }

    private static long number(Object column) {
        return ((Number) column).longValue();
    }

    private static String text(Object column) {
        return column == null ? "" : String.valueOf(((Number) column).longValue());
    }
}
