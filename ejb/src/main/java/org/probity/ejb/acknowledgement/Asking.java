package org.probity.ejb.acknowledgement;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.probity.ejb.notice.NoticeRun;
import org.probity.ejb.notice.NoticeService;
import org.probity.ejb.security.Caller;
import org.probity.persistence.acknowledgement.Campaign;

/** Asks an audience by the set: requests, then one row for each text, then one notice a person. However many people, a handful of statements. */
@Dependent
public class Asking {
    private static final int BATCH = 1_000;
    /** The rule that counts for person {@code a} in campaign ?6: person before policy before school before trust. */
    static final String RULE = """
            select r.* from reminder_rule r where r.person_id = a.person_id or (r.person_id is null and (
              r.policy_id in (select t.policy_id from campaign_text t where t.campaign_id = ?6 and t.ended is null)
              or (r.policy_id is null and (r.school_id = a.school_id or r.school_id is null))))
            order by r.person_id is null, r.policy_id is null, r.school_id is null, r.first_days limit 1""";

    private static final String REQUESTS = """
            insert into reading_request (id, public_id, campaign_id, person_id, school_id, asked, due, remind_on, escalate_on, by_link, state)
            select nextval('ids'), app.public_id(), ?6, a.person_id, a.school_id, cast(?1 as date),
              case when ?8 = -1 then cast(?1 as date) + coalesce(nullif(?7, -1), r.due_days) else cast(?1 as date) + ?8 end,
              cast(?1 as date) + r.first_days, case when a.parent then null else cast(?1 as date) + r.escalate_days end,
              not exists (select 1 from account k where k.person_id = a.person_id and k.active), 'OPEN'
            from (select o.person_id, o.school_id, bool_and(o.category = 'PARENT_CARER') as parent
            """ + AudienceQuery.POSTS
            + " SINCE group by o.person_id, o.school_id) a cross join lateral (" + RULE + ") r on conflict do nothing";

    /** Posts of people who were not asked yet. */
    private static final String NOT_YET =
            " and not exists (select 1 from reading_request x where x.campaign_id = ?6 and x.person_id = o.person_id and x.school_id is not distinct from o.school_id)";

    /** The same posts for all campaigns at once: most days there are none, and then this one statement is all. */
    private static final String AWAITING = """
            select c.id from campaign c where c.closed is null and exists (select 1 from campaign_text t where t.campaign_id = c.id and t.ended is null)
            and exists (select 1
            """
            + (AudienceQuery.POSTS + NOT_YET)
                    .replace("?2", "coalesce(c.school_id, -1)")
                    .replace("?3", "c.schools")
                    .replace("?4", "c.categories")
                    .replace("?5", "c.roles")
                    .replace("?6", "c.id")
            + " and (c.kind <> 'INDUCTION' or o.starts >= c.begins)) order by c.id";

    /** A text of the trust is asked for once, at a school rather than at the trust, and not where the school's own version of it is in force. */
    private static final String ROWS = """
            insert into acknowledgement (id, public_id, request_id, text_id, person_id, school_id, policy_id, version_id, document_id, text_hash)
            select nextval('ids'), app.public_id(), w.request_id, w.text_id, w.person_id, w.school_id, w.policy_id, w.version_id, w.document_id, w.text_hash from (
              select q.id as request_id, t.id as text_id, q.person_id, q.school_id, t.policy_id, t.version_id, t.document_id, t.text_hash
              from reading_request q join campaign_text t on t.campaign_id = q.campaign_id and (t.school_id is null or t.school_id = q.school_id) and t.ended is null
              where q.campaign_id = ?1 and q.asked = cast(?2 as date) and q.state = 'OPEN' and not exists (select 1 from policy f
                join policy_version v on v.policy_id = f.id and v.status = 'IN_FORCE' where f.follows_id = t.policy_id and f.school_id = q.school_id)
              order by q.school_id, q.id, t.position) w
            where ?3 = 1 or not exists (select 1 from acknowledgement b where b.person_id = w.person_id and b.policy_id is not distinct from w.policy_id
              and b.text_hash = w.text_hash and b.state = 'ACKNOWLEDGED')
            on conflict do nothing""";

    private static final String KNOWN = """
            select exists (select 1 from campaign_text t join campaign_text o on o.text_hash = t.text_hash
              join acknowledgement_total n on n.text_id = o.id and n.acknowledged > 0 where t.campaign_id = ?1)""";

    private static final String NOTHING_OPEN = """
            update reading_request set state = 'DONE' where id = any (array(
              select q.id from reading_request q where q.campaign_id = ?1 and q.asked = cast(?2 as date) and q.state = 'OPEN'
              except select a.request_id from acknowledgement a join campaign_text t on t.id = a.text_id where t.campaign_id = ?1))""";
    /** Who had read it all before was asked for nothing. */
    private static final String PEOPLE = """
            select count(distinct q.person_id) from reading_request q
            where q.campaign_id = ?1 and exists (select 1 from acknowledgement a where a.request_id = q.id)""";

    private static final String TO_TELL = """
            select q.person_id, q.public_id, q.by_link from reading_request q where q.campaign_id = ?1 and q.asked = cast(?2 as date)
            and q.state = 'OPEN' and q.delivered is null order by q.id""";

    @PersistenceContext
    EntityManager em;

    @Inject
    NoticeService notices;

    @Inject
    Absences absences;

    @Inject
    Caller caller;

    /** Everybody in the audience today; returns how many are asked for something. */
    int everybody(Campaign campaign) {
        return ask(campaign, "", -1);
    }

    /** Running campaigns with somebody in the audience who was not asked yet. */
    List<Campaign> awaiting(LocalDate today) {
        planAnew(em);
        List<Campaign> campaigns = new ArrayList<>();
        for (Object id :
                em.createNativeQuery(AWAITING).setParameter(1, today.toString()).getResultList()) {
            campaigns.add(em.find(Campaign.class, ((Number) id).longValue()));
        }
        return campaigns;
    }

    /** Those who belong to the audience by now and were not asked yet; of an induction those who started since it began. */
    int newcomers(Campaign campaign, int dueDays) {
        String since = campaign.getKind() == Campaign.Kind.INDUCTION
                ? " and o.starts >= date '" + campaign.getBegins() + "'"
                : "";
        return ask(campaign, since + NOT_YET, dueDays);
    }

    private int ask(Campaign campaign, String since, int newcomersDue) {
        em.flush();
        planAnew(em);
        LocalDate today = caller.today();
        int fresh = AudienceQuery.bind(em.createNativeQuery(REQUESTS.replace("SINCE", since)), today, campaign)
                .setParameter(6, campaign.getId())
                .setParameter(7, campaign.getDueDays() == null ? -1 : campaign.getDueDays())
                .setParameter(8, newcomersDue)
                .executeUpdate();
        return fresh == 0 ? 0 : texts(campaign, today);
    }

    /** One row a text for those who were asked today, and their notices. */
    int texts(Campaign campaign, LocalDate today) {
        em.createNativeQuery(ROWS)
                .setParameter(1, campaign.getId())
                .setParameter(2, today.toString())
                .setParameter(3, campaign.isAgain() || !isKnown(campaign) ? 1 : 0)
                .executeUpdate();
        em.createNativeQuery(NOTHING_OPEN)
                .setParameter(1, campaign.getId())
                .setParameter(2, today.toString())
                .executeUpdate();
        int away = absences.pause(campaign.getId(), today);
        List<?> told = em.createNativeQuery(TO_TELL)
                .setParameter(1, campaign.getId())
                .setParameter(2, today.toString())
                .getResultList();
        tell(campaign, told);
        campaign.count(people(campaign));
        return told.size() + away;
    }

    /** People who were away when they were asked hear of it now; returns how many are back. */
    int welcomeBack(LocalDate today) {
        Map<Object, List<Object>> back = absences.resume(today).stream()
                .collect(Collectors.groupingBy(row -> ((Object[]) row)[3], Collectors.toList()));
        back.forEach((campaign, rows) -> tell(em.find(Campaign.class, ((Number) campaign).longValue()), rows));
        return back.values().stream().mapToInt(List::size).sum();
    }

    /** Until the end of the transaction plans are made for the tables as they are now, not as they were when a statement first ran. */
    static void planAnew(EntityManager em) {
        em.createNativeQuery("select set_config('plan_cache_mode', 'force_custom_plan', true)")
                .getSingleResult();
    }

    /** Whether anybody has acknowledged one of its texts before; if not, nobody needs to be left out. */
    private boolean isKnown(Campaign campaign) {
        return Boolean.TRUE.equals(
                em.createNativeQuery(KNOWN).setParameter(1, campaign.getId()).getSingleResult());
    }

    private int people(Campaign campaign) {
        return ((Number) em.createNativeQuery(PEOPLE)
                        .setParameter(1, campaign.getId())
                        .getSingleResult())
                .intValue();
    }

    private void tell(Campaign campaign, List<?> rows) {
        List<NoticeRun.Each> people = new ArrayList<>();
        for (Object row : rows) {
            Object[] columns = (Object[]) row;
            String id = (String) columns[1];
            people.add(new NoticeRun.Each(((Number) columns[0]).longValue(), path(id, (Boolean) columns[2]), sign(id)));
            if (people.size() == BATCH) {
                notices.queueAll(RequestWords.asked(campaign, people));
                people.clear();
            }
        }
        notices.queueAll(RequestWords.asked(campaign, people));
    }

    /** Mails that asked for these requests, by public id, and have not left do not leave. */
    void untell(List<?> requests) {
        notices.drop(requests.stream().map(id -> sign((String) id)).toList());
    }

    /** What makes the mail that asks the same one. */
    static String sign(String requestId) {
        return "N04:asked:" + requestId;
    }

    /** Where the link of a mail about this request leads. */
    static String path(String requestId, boolean byLink) {
        return byLink
                ? "/public/acknowledge.xhtml?of=" + requestId + "&token={token}"
                : "/acknowledgement/list.xhtml?of=" + requestId;
    }
}
