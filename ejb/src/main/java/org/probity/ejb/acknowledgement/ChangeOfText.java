package org.probity.ejb.acknowledgement;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Clock;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.probity.ejb.security.Caller;
import org.probity.persistence.acknowledgement.Audience;
import org.probity.persistence.acknowledgement.Campaign;
import org.probity.persistence.acknowledgement.CampaignText;
import org.probity.persistence.acknowledgement.OutsideDocument;
import org.probity.persistence.policy.PolicyVersion;

/**
 * One text takes the place of another. After a material change everybody is asked anew. After a minor one answers count on; who still
 * owed an answer owes it to the new text, with the same date.
 */
@Dependent
public class ChangeOfText {
    private static final String CARRY = """
            insert into acknowledgement (id, public_id, request_id, text_id, person_id, school_id, policy_id, version_id, document_id, text_hash)
            select nextval('ids'), app.public_id(), a.request_id, t.id, a.person_id, a.school_id, t.policy_id, t.version_id, t.document_id, t.text_hash
            from acknowledgement a, campaign_text t where a.text_id = ?1 and t.id = ?2 and a.state in ('REQUESTED', 'OPENED') on conflict do nothing""";
    private static final String VOID =
            "update acknowledgement set state = 'VOID' where text_id = ?1 and state in ('REQUESTED', 'OPENED')";
    private static final String SETTLE = """
            update reading_request q set state = 'DONE', reason = 'Another text took its place.' where q.campaign_id = ?1 and q.state in ('OPEN', 'PAUSED')
            and not exists (select 1 from acknowledgement a where a.request_id = q.id and a.state in ('REQUESTED', 'OPENED'))
            returning q.public_id""";
    /** Who was asked for an earlier text of the policy and is still here is asked again, even if no word of the audience means them. */
    private static final String ASKED_BEFORE = """
            insert into reading_request (id, public_id, campaign_id, person_id, school_id, asked, due, remind_on, escalate_on, by_link, state)
            select nextval('ids'), app.public_id(), ?6, a.person_id, a.school_id, cast(?1 as date), cast(?1 as date) + r.due_days, cast(?1 as date) + r.first_days,
              case when a.parent then null else cast(?1 as date) + r.escalate_days end,
              not exists (select 1 from account k where k.person_id = a.person_id and k.active), 'OPEN'
            from (select b.person_id, min(o.school_id) as school_id, bool_and(o.category = 'PARENT_CARER') as parent from acknowledgement b join post o on o.person_id = b.person_id
              where b.policy_id = ?2 and o.starts <= cast(?1 as date) and (o.ends is null or o.ends >= cast(?1 as date)) and (?3 = -1 or o.school_id = ?3)
              group by b.person_id) a cross join lateral (""" + Asking.RULE + ") r on conflict do nothing";

    @PersistenceContext
    EntityManager em;

    @Inject
    Caller caller;

    @Inject
    Clock clock;

    @Inject
    Asking asking;

    @Inject
    CampaignReader reader;

    /** A version came into force; returns how many people are asked for it anew. */
    int entered(PolicyVersion version) {
        List<CampaignText> before = em.createQuery(
                        "select t from CampaignText t join fetch t.campaign where t.ended is null and t.policy = :policy and t.policyVersion <> :version order by t.id",
                        CampaignText.class)
                .setParameter("policy", version.getPolicy())
                .setParameter("version", version)
                .getResultList();
        if (reader.isPattern(version)) {
            before.forEach(this::end);
            return 0;
        }
        boolean first = em.createQuery(
                                "select count(v) from PolicyVersion v where v.policy = :policy and v.dates.effectiveFrom < :day",
                                Long.class)
                        .setParameter("policy", version.getPolicy())
                        .setParameter("day", version.getEffectiveFrom())
                        .getSingleResult()
                == 0;
        boolean material = first || Boolean.TRUE.equals(version.getMaterial());
        String hash = TextHash.of(version);
        before.forEach(text -> replace(text, version, hash, material));
        return material ? askEverybody(version, hash) : 0;
    }

    /** Inductions go on with the new text; of the others those that are only touched by a minor change. */
    private void replace(CampaignText text, PolicyVersion version, String hash, boolean material) {
        Campaign campaign = text.getCampaign();
        if (campaign.isRunning() && (!material || campaign.getKind() == Campaign.Kind.INDUCTION)) {
            CampaignText next = campaign.ask(CampaignText.of(campaign, version, hash));
            if (!material) {
                next.checkAs(text);
            }
            em.persist(next);
            if (!material) {
                carry(text, next);
            }
        }
        end(text);
    }

    private int askEverybody(PolicyVersion version, String hash) {
        Campaign campaign = new Campaign(
                version.getPolicy().getSchool(),
                Campaign.Kind.VERSION,
                cut(version.getPolicy().getTitle()) + ", version " + version.getNumber(),
                Audience.of(version.getParticulars().getAudience()),
                null,
                clock.instant());
        campaign.ask(CampaignText.of(campaign, version, hash));
        em.persist(campaign);
        em.flush();
        em.createNativeQuery(ASKED_BEFORE)
                .setParameter(1, caller.today().toString())
                .setParameter(2, version.getPolicy().getId())
                .setParameter(
                        3,
                        campaign.getSchool() == null
                                ? -1L
                                : campaign.getSchool().getId())
                .setParameter(6, campaign.getId())
                .executeUpdate();
        int people = asking.everybody(campaign);
        return people > 0 ? people : asking.texts(campaign, caller.today());
    }

    /** A renewal asks for the texts of a campaign as they are today: the version in force, the newest edition; what was withdrawn is left out. */
    void today(Campaign campaign, Campaign next) {
        Set<Object> asked = new HashSet<>();
        for (CampaignText text : reader.texts(campaign)) {
            CampaignText fresh = text.getPolicyVersion() == null
                    ? reader.newest(text.getDocument())
                            .map(document -> CampaignText.of(next, document))
                            .orElse(null)
                    : reader.inForce(text.getPolicyVersion().getPolicy())
                            .map(version -> CampaignText.of(next, version, TextHash.of(version)))
                            .orElse(null);
            if (fresh != null
                    && asked.add(fresh.getDocument() == null ? fresh.getPolicyVersion() : fresh.getDocument())) {
                if (fresh.getTextHash().equals(text.getTextHash())) {
                    fresh.checkAs(text);
                }
                next.ask(fresh);
            }
        }
    }

    /** A new edition of a document from outside: whoever is in one of its campaigns is asked again. */
    void edition(OutsideDocument before, OutsideDocument next) {
        for (CampaignText text : em.createQuery(
                        "select t from CampaignText t join fetch t.campaign where t.ended is null and t.document = :document",
                        CampaignText.class)
                .setParameter("document", before)
                .getResultList()) {
            Campaign campaign = text.getCampaign();
            if (campaign.isRunning() && campaign.getKind() == Campaign.Kind.INDUCTION) {
                em.persist(campaign.ask(CampaignText.of(campaign, next)));
            }
            if (campaign.isRunning() && campaign.getKind() != Campaign.Kind.INDUCTION) {
                Campaign again = new Campaign(
                        next.getSchool() == null ? campaign.getSchool() : next.getSchool(),
                        Campaign.Kind.VERSION,
                        cut(next.getTitle()) + ", edition " + next.getEdition(),
                        campaign.getAudience(),
                        null,
                        clock.instant());
                again.affirm(campaign.getStatement());
                again.ask(CampaignText.of(again, next));
                em.persist(again);
                asking.everybody(again);
            }
            end(text);
        }
    }

    /** Nobody is asked for it any more. */
    void end(CampaignText text) {
        text.end(caller.today());
        em.flush();
        em.createNativeQuery(VOID).setParameter(1, text.getId()).executeUpdate();
        asking.untell(em.createNativeQuery(SETTLE)
                .setParameter(1, text.getCampaign().getId())
                .getResultList());
    }

    private void carry(CampaignText from, CampaignText to) {
        em.flush();
        em.createNativeQuery(CARRY)
                .setParameter(1, from.getId())
                .setParameter(2, to.getId())
                .executeUpdate();
    }

    private static String cut(String title) {
        return title.length() <= 150 ? title : title.substring(0, 150);
    }
}
