package org.probity.ejb.acknowledgement;

import static org.probity.ejb.security.Right.VIEW_ACKNOWLEDGEMENTS;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.Query;
import java.sql.Timestamp;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.probity.ejb.policy.PolicyReach;
import org.probity.ejb.school.Schools;
import org.probity.ejb.security.Caller;
import org.probity.ejb.security.Requires;
import org.probity.ejb.security.Right;
import org.probity.persistence.NotThere;
import org.probity.persistence.school.School;

/** Who has not answered, and the register of rates. Lists are cut by keys, never counted through; what is seen is narrowed to the caller's schools. */
@Stateless
public class OutstandingService {
    private static final int PAGE = 25;
    private static final String FROM = """
            from reading_request q where q.state = 'WHICH' and (?1 = 1 or q.school_id = any (cast(?2 as bigint[])))""";
    private static final String COLUMNS = """
            select w.public_id, concat_ws(' ', p.honorific, p.given_name, p.family_name), c.public_id, c.title, s.name, w.due, w.reminders, w.remind_on, w.delivered,
              w.escalated, w.needs_computer, (select count(*) from acknowledgement a where a.request_id = w.id and a.state in ('REQUESTED', 'OPENED')),
              (select n.state from notice n where n.person_id = w.person_id and split_part(n.once, ':', 3) = w.public_id order by n.id desc limit 1)
            from (select q.* FROM order by q.due, q.id limit 26) w
            join person p on p.id = w.person_id join campaign c on c.id = w.campaign_id left join school s on s.id = w.school_id order by w.due, w.id""".replace("FROM", FROM + " FILTER BEYOND");
    private static final String COUNT =
            "select count(*) from (select 1 " + FROM + " FILTER limit " + (OutstandingPage.MOST + 1) + ") few";
    private static final String REGISTER = """
            select w.text_id, w.campaign_id, w.campaign, w.title, w.edition, w.code, w.name, w.asked, w.open, w.acknowledged, w.declined, w.notified,
              o.oldest, o.late, w.id from (
              select n.id, x.id as text, n.school_id, x.public_id as text_id, c.public_id as campaign_id, c.title as campaign, coalesce(p.title, d.title) as title,
                case when v.id is null then 'edition ' || d.edition else 'version ' || v.number end as edition, s.code, s.name,
                n.asked, n.open, n.acknowledged, n.declined, n.notified
              from acknowledgement_total n join campaign_text x on x.id = n.text_id join campaign c on c.id = x.campaign_id left join school s on s.id = n.school_id
                left join policy_version v on v.id = x.version_id left join policy p on p.id = v.policy_id left join outside_document d on d.id = x.document_id
              where x.ended is null and n.asked > 0 and (?1 = 1 or n.school_id = any (cast(?2 as bigint[]))) and (?3 = '' or s.code = ?3) and n.id > ?4
              order by n.id limit 26) w
            left join lateral (select min(few.due) as oldest, count(*) filter (where few.due < cast(?5 as date)) as late from (
              select q.due from reading_request q where w.open > 0 and q.campaign_id = (select x.campaign_id from campaign_text x where x.id = w.text)
                and q.state = 'OPEN' and q.school_id is not distinct from w.school_id order by q.due, q.id limit 101) few) o on true
            order by w.id""";

    @PersistenceContext
    EntityManager em;

    @Inject
    Caller caller;

    @Inject
    PolicyReach reach;

    @Inject
    Schools schools;

    /** Schools whose answers the caller sees, by name. */
    @Requires(VIEW_ACKNOWLEDGEMENTS)
    public List<School> schools() {
        return reach.schools(VIEW_ACKNOWLEDGEMENTS);
    }

    /**
     * Twenty-five people without an answer.
     *
     * @param after public id of the request that the page begins after; null for the first
     * @throws NotThere when the school or campaign is none of the caller's business
     */
    @Requires(VIEW_ACKNOWLEDGEMENTS)
    public OutstandingPage outstanding(OutstandingFilter wanted, String after) {
        OutstandingFilter filter = wanted.at(needSchool(wanted.school()));
        String beyond = after == null
                ? ""
                : " and (q.due, q.id) > (select m.due, m.id from reading_request m where m.public_id = ?9)";
        Query query = bind(COLUMNS.replace("FILTER", conditions(filter)).replace("BEYOND", beyond), filter);
        if (after != null) {
            query.setParameter(9, after);
        }
        List<OutstandingPage.Row> rows = new ArrayList<>();
        for (Object row : query.getResultList()) {
            rows.add(row((Object[]) row, filter.shelf() == OutstandingFilter.Shelf.AWAY));
        }
        int count = ((Number) bind(COUNT.replace("FILTER", conditions(filter)), filter)
                        .getSingleResult())
                .intValue();
        boolean more = rows.size() > PAGE;
        return new OutstandingPage(
                rows.subList(0, Math.min(PAGE, rows.size())),
                more ? rows.get(PAGE - 1).publicId() : null,
                count);
    }

    /**
     * Twenty-five rows of the register, in the order in which they were asked.
     *
     * @param after the row that the page begins after; null for the first
     */
    @Requires(VIEW_ACKNOWLEDGEMENTS)
    public RegisterPage register(String school, Long after) {
        School wanted = needSchool(school);
        List<?> found = em.createNativeQuery(REGISTER)
                .setParameter(1, reach.may(Right.VIEW_ACKNOWLEDGEMENTS, null) ? 1 : 0)
                .setParameter(2, schoolIds())
                .setParameter(3, wanted == null ? "" : wanted.getCode())
                .setParameter(4, after == null ? 0L : after)
                .setParameter(5, caller.today().toString())
                .getResultList();
        List<RegisterPage.Row> rows =
                found.stream().limit(PAGE).map(row -> entry((Object[]) row)).toList();
        String next = found.size() > PAGE ? String.valueOf(((Object[]) found.get(PAGE - 1))[14]) : null;
        return new RegisterPage(rows, next);
    }

    /** The school that somebody named in any case of letters; null where none was named. */
    private School needSchool(String code) {
        if (code == null) {
            return null;
        }
        School school = schools.school(code);
        reach.need(VIEW_ACKNOWLEDGEMENTS, school);
        return school;
    }

    private String schoolIds() {
        return reach.may(Right.VIEW_ACKNOWLEDGEMENTS, null)
                ? "{}"
                : reach.schools(VIEW_ACKNOWLEDGEMENTS).stream()
                        .map(School::getId)
                        .toList()
                        .toString()
                        .replace('[', '{')
                        .replace(']', '}');
    }

    private static String conditions(OutstandingFilter filter) {
        String where = (filter.campaign() == null
                        ? ""
                        : " and q.campaign_id = (select c.id from campaign c where c.public_id = ?3)")
                + (filter.text() == null
                        ? ""
                        : " and exists (select 1 from acknowledgement a where a.request_id = q.id and a.state in ('REQUESTED', 'OPENED') and a.text_id = (select x.id from campaign_text x where x.public_id = ?4))")
                + (filter.school() == null ? "" : " and q.school_id = (select s.id from school s where s.code = ?5)");
        return where
                + switch (filter.shelf()) {
                    case ALL, AWAY -> "";
                    case LATE -> " and q.due < cast(?6 as date)";
                    case ESCALATED -> " and q.escalated is not null";
                    case COMPUTER -> " and q.needs_computer";
                    case UNREACHED ->
                        " and q.delivered is null and exists (select 1 from notice n where n.once = 'N04:asked:' || q.public_id and n.state in ('REFUSED', 'UNCERTAIN'))";
                };
    }

    private Query bind(String sql, OutstandingFilter filter) {
        boolean away = filter.shelf() == OutstandingFilter.Shelf.AWAY;
        Query query = em.createNativeQuery(sql.replace("WHICH", away ? "PAUSED" : "OPEN"))
                .setParameter(1, reach.may(Right.VIEW_ACKNOWLEDGEMENTS, null) ? 1 : 0)
                .setParameter(2, schoolIds());
        if (filter.campaign() != null) {
            query.setParameter(3, filter.campaign());
        }
        if (filter.text() != null) {
            query.setParameter(4, filter.text());
        }
        if (filter.school() != null) {
            query.setParameter(5, filter.school());
        }
        if (filter.shelf() == OutstandingFilter.Shelf.LATE) {
            query.setParameter(6, caller.today().toString());
        }
        return query;
    }

    private OutstandingPage.Row row(Object[] columns, boolean away) {
        LocalDate due = CampaignReader.day(columns[5]);
        return new OutstandingPage.Row(
                (String) columns[0],
                (String) columns[1],
                (String) columns[2],
                (String) columns[3],
                (String) columns[4],
                due,
                !away && due.isBefore(caller.today()),
                ((Number) columns[11]).intValue(),
                ((Number) columns[6]).intValue(),
                CampaignReader.day(columns[7]),
                instant(columns[8]),
                CampaignReader.day(columns[9]),
                (Boolean) columns[10],
                (String) columns[12]);
    }

    private static Instant instant(Object column) {
        return column == null ? null : ((Timestamp) column).toInstant();
    }

    private static RegisterPage.Row entry(Object[] columns) {
        return new RegisterPage.Row(
                (String) columns[0],
                (String) columns[1],
                (String) columns[2],
                (String) columns[3],
                (String) columns[4],
                (String) columns[5],
                (String) columns[6],
                ((Number) columns[7]).longValue(),
                ((Number) columns[8]).longValue(),
                ((Number) columns[9]).longValue(),
                ((Number) columns[10]).longValue(),
                ((Number) columns[11]).longValue(),
                CampaignReader.day(columns[12]),
                ((Number) columns[13]).intValue());
    }
}
