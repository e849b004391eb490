package org.probity.ejb.acknowledgement;

import static org.probity.ejb.security.Right.SYSTEM;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import org.probity.ejb.security.Caller;
import org.probity.ejb.security.Requires;
import org.probity.persistence.acknowledgement.Campaign;
import org.probity.persistence.acknowledgement.CampaignText;
import org.probity.persistence.policy.PolicyStatus;
import org.probity.persistence.policy.PolicyVersion;

/**
 * What the product does by itself with requests: new versions are asked for, replaced ones no longer, people who start are asked, people
 * who leave are not, people who are away wait. Each can be run again at any time and does nothing then.
 */
@Stateless
public class AcknowledgementRunService {
    /** A first working week. */
    private static final int FIRST_WEEK = 7;

    private static final String WAITING =
            "select v from PolicyVersion v join fetch v.policy p left join fetch p.school where v.id in :ids order by v.id";
    /** Not before it is known what takes their place. */
    private static final String REPLACED = """
            select t.id from campaign_text t join policy_version v on v.id = t.version_id where t.ended is null and v.status in ('SUPERSEDED', 'WITHDRAWN')
            and not exists (select 1 from version_entered e where e.done is null) order by t.id""";

    private static final String LEFT = """
            update reading_request q set state = 'VOID', reason = 'No longer in a post here.' where q.state in ('OPEN', 'PAUSED')
            and not exists (select 1 from post o where o.person_id = q.person_id and (q.school_id is null or o.school_id is null or o.school_id = q.school_id)
              and (o.ends is null or o.ends >= cast(?1 as date))) returning q.public_id""";
    private static final String ROWS_OF_VOID = """
            update acknowledgement a set state = 'VOID' from reading_request q where q.id = a.request_id and q.state = 'VOID' and a.state in ('REQUESTED', 'OPENED')""";

    @PersistenceContext
    EntityManager em;

    @Inject
    Caller caller;

    @Inject
    Clock clock;

    @Inject
    Turn turn;

    @Inject
    Asking asking;

    @Inject
    Absences absences;

    @Inject
    ChangeOfText change;

    /** Versions that came into force since the last run; returns how many people are asked anew. */
    @Requires(SYSTEM)
    public int askForVersions() {
        List<?> ids = turn.isOurs()
                ? em.createNativeQuery("select version_id from version_entered where done is null")
                        .getResultList()
                : List.of();
        if (ids.isEmpty()) {
            return 0;
        }
        List<Long> waiting = ids.stream().map(id -> ((Number) id).longValue()).toList();
        int people = em.createQuery(WAITING, PolicyVersion.class).setParameter("ids", waiting).getResultList().stream()
                .mapToInt(this::askFor)
                .sum();
        em.createNativeQuery(
                        "update version_entered set done = cast(?1 as date) where done is null and version_id = any (cast(?2 as bigint[]))")
                .setParameter(1, caller.today().toString())
                .setParameter(2, waiting.toString().replace('[', '{').replace(']', '}'))
                .executeUpdate();
        return people;
    }

    private int askFor(PolicyVersion version) {
        boolean current = version.getStatus() == PolicyStatus.IN_FORCE;
        return !current || version.getPolicy().isMigrating() ? 0 : change.entered(version);
    }

    /** Texts that were withdrawn or replaced are asked for no longer and never chased; returns how many texts. */
    @Requires(SYSTEM)
    public int endReplaced() {
        if (!turn.isOurs()) {
            return 0;
        }
        List<?> ended = em.createNativeQuery(REPLACED).getResultList();
        ended.forEach(id -> change.end(em.find(CampaignText.class, ((Number) id).longValue())));
        return ended.size();
    }

    /** People who have no post here any more; returns how many requests were ended. */
    @Requires(SYSTEM)
    public int closeLeavers() {
        List<?> left = turn.isOurs()
                ? em.createNativeQuery(LEFT)
                        .setParameter(1, caller.today().toString())
                        .getResultList()
                : List.of();
        if (!left.isEmpty()) {
            em.createNativeQuery(ROWS_OF_VOID).executeUpdate();
            asking.untell(left);
        }
        return left.size();
    }

    /** People who went away wait; those who are back have their days again. */
    @Requires(SYSTEM)
    public int followAbsences() {
        LocalDate today = caller.today();
        return turn.isOurs() ? asking.welcomeBack(today) + absences.pause(-1, today) : 0;
    }

    /** People who started in a post that an open campaign or an induction is for; returns how many were asked. */
    @Requires(SYSTEM)
    public int askNewcomers() {
        if (!turn.isOurs()) {
            return 0;
        }
        return asking.awaiting(caller.today()).stream()
                .mapToInt(campaign -> asking.newcomers(campaign, FIRST_WEEK))
                .sum();
    }

    /** Campaigns whose day has come again; returns how many. */
    @Requires(SYSTEM)
    public int renew() {
        if (!turn.isOurs()) {
            return 0;
        }
        List<Campaign> due = em.createQuery(
                        "select c from Campaign c where c.renewsOn <= :today and c.closed is null", Campaign.class)
                .setParameter("today", caller.today())
                .getResultList();
        due.forEach(this::renew);
        return due.size();
    }

    private void renew(Campaign campaign) {
        Campaign next = campaign.renew(clock.instant());
        change.today(campaign, next);
        if (!next.getTexts().isEmpty()) {
            em.persist(next);
            asking.everybody(next);
        }
    }
}
