package org.probity.ejb.acknowledgement;

import static org.probity.ejb.security.Right.RUN_CAMPAIGN;
import static org.probity.ejb.security.Right.VIEW_ACKNOWLEDGEMENTS;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import java.time.Clock;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import org.probity.ejb.policy.PolicyReach;
import org.probity.ejb.school.Schools;
import org.probity.ejb.security.Caller;
import org.probity.ejb.security.Requires;
import org.probity.persistence.ChangedMeanwhile;
import org.probity.persistence.NotThere;
import org.probity.persistence.acknowledgement.Audience;
import org.probity.persistence.acknowledgement.Campaign;
import org.probity.persistence.acknowledgement.CampaignQuestion;
import org.probity.persistence.acknowledgement.CampaignRefused;
import org.probity.persistence.acknowledgement.CampaignText;
import org.probity.persistence.acknowledgement.EmptyAudience;
import org.probity.persistence.policy.Clause;
import org.probity.persistence.policy.PolicyVersion;
import org.probity.persistence.school.School;

/** Campaigns: whom the caller may ask for what, how many that would be, asking them, and ending it. */
@Stateless
public class CampaignService {
    private static final String COUNT =
            """
            select count(*), coalesce(sum(case when a.email is null then 1 else 0 end), 0), coalesce(sum(case when a.account then 0 else 1 end), 0)
            from (select o.person_id, max(p.email) as email, bool_or(exists (select 1 from account k where k.person_id = o.person_id and k.active)) as account
            """ + AudienceQuery.POSTS.replace("from post o", "from post o join person p on p.id = o.person_id")
                    + " group by o.person_id) a";
    private static final String CLOSE = """
            update acknowledgement a set state = case when q.delivered is not null or a.opened is not null then 'RECORDED_NOTIFIED' else 'VOID' end
            from reading_request q where q.campaign_id = ?1 and a.request_id = q.id and a.state in ('REQUESTED', 'OPENED')""";

    @PersistenceContext
    EntityManager em;

    @Inject
    Caller caller;

    @Inject
    PolicyReach reach;

    @Inject
    Schools schools;

    @Inject
    CampaignReader reader;

    @Inject
    Asking asking;

    @Inject
    Clock clock;

    /** Where the caller may ask people; {@code trust} when also for the whole trust. */
    public record Places(List<School> schools, boolean trust) {}

    /** @param people whom an audience has today; {@code withoutMail} of them get no mail, {@code byLink} answer by a link because they have no account */
    public record Preview(int people, int texts, int withoutMail, int byLink) {}

    @Requires(VIEW_ACKNOWLEDGEMENTS)
    public CampaignPage list(CampaignPage.Place place) {
        return reader.page(place);
    }

    /**
     * One campaign with its counts.
     *
     * @throws NotThere when there is none that the caller sees
     */
    @Requires(VIEW_ACKNOWLEDGEMENTS)
    public CampaignFile find(String publicId) {
        return reader.file(visible(publicId));
    }

    @Requires(RUN_CAMPAIGN)
    public Places places() {
        return new Places(reach.schools(RUN_CAMPAIGN), reach.may(RUN_CAMPAIGN, null));
    }

    /** What can be asked for there: versions in force and the newest editions from outside, by title. */
    @Requires(RUN_CAMPAIGN)
    public List<TextChoice> texts(String schoolCode) {
        return reader.choices(needPlace(schoolCode));
    }

    /**
     * How many people an audience has, before anything is created.
     *
     * @throws EmptyAudience when it has nobody, unless it is for people who are still to come
     */
    @Requires(RUN_CAMPAIGN)
    public Preview preview(NewCampaign wanted) {
        School school = place(wanted);
        Object[] counts =
                (Object[]) AudienceQuery.bind(em.createNativeQuery(COUNT), caller.today(), school, wanted.audience())
                        .getSingleResult();
        int people = ((Number) counts[0]).intValue();
        if (people == 0 && wanted.kind() != Campaign.Kind.INDUCTION) {
            throw EmptyAudience.nobodyFound();
        }
        return new Preview(
                people,
                wanted.versions().size() + wanted.documents().size(),
                ((Number) counts[1]).intValue(),
                ((Number) counts[2]).intValue());
    }

    /**
     * Asks everybody in the audience, in one act with one audit entry.
     *
     * @return public id of the campaign
     * @throws EmptyAudience when nobody would be asked for anything; nothing is created then
     * @throws CampaignRefused when it cannot be as it was given
     */
    @Requires(RUN_CAMPAIGN)
    public String create(NewCampaign wanted) {
        School school = place(wanted);
        Campaign campaign = new Campaign(
                school, wanted.kind(), wanted.title(), wanted.audience(), caller.person(), clock.instant());
        campaign.affirm(wanted.statement());
        campaign.plan(wanted.dueDays(), wanted.renewsOn());
        addTexts(campaign, wanted);
        em.persist(campaign);
        caller.about(campaign.getPublicId(), null);
        int people = wanted.kind() == Campaign.Kind.INDUCTION ? 0 : asking.everybody(campaign);
        if (people == 0 && wanted.kind() != Campaign.Kind.INDUCTION) {
            throw EmptyAudience.nobodyFound();
        }
        caller.about(campaign.getPublicId(), null);
        caller.amount(people);
        return campaign.getPublicId();
    }

    /**
     * Nobody is asked any more. Who was told and did not answer stays on record as notified; who was never told is asked no longer.
     *
     * @throws ChangedMeanwhile when it is no longer as the caller saw it
     */
    @Requires(RUN_CAMPAIGN)
    public void close(String publicId, int seenVersion) {
        Campaign campaign = visible(publicId);
        reach.need(RUN_CAMPAIGN, campaign.getSchool());
        em.refresh(campaign, LockModeType.PESSIMISTIC_WRITE);
        if (campaign.getVersion() != seenVersion) {
            throw new ChangedMeanwhile();
        }
        campaign.close(caller.today());
        em.createNativeQuery(CLOSE).setParameter(1, campaign.getId()).executeUpdate();
        List<?> ended = em.createNativeQuery(
                        "update reading_request set state = 'DONE', reason = 'The campaign was closed.' where campaign_id = ?1 and state in ('OPEN', 'PAUSED') returning public_id")
                .setParameter(1, campaign.getId())
                .getResultList();
        asking.untell(ended);
        caller.about(publicId, null);
        caller.amount(ended.size());
    }

    private void addTexts(Campaign campaign, NewCampaign wanted) {
        Set<String> known = new HashSet<>();
        reader.choices(campaign.getSchool()).forEach(choice -> known.add(choice.id()));
        if (!known.containsAll(wanted.versions()) || !known.containsAll(wanted.documents())) {
            throw new NotThere();
        }
        for (String version : wanted.versions()) {
            PolicyVersion found = reader.version(version);
            CampaignText text = campaign.ask(CampaignText.of(campaign, found, TextHash.of(found)));
            wanted.questions().stream()
                    .filter(question -> question.version().equals(version))
                    .forEach(question -> text.check(question(text, found, question)));
        }
        wanted.documents().forEach(document -> campaign.ask(CampaignText.of(campaign, reader.document(document))));
        if (campaign.getTexts().isEmpty()) {
            throw new CampaignRefused("Choose at least one text that people are to read.");
        }
    }

    private static CampaignQuestion question(CampaignText text, PolicyVersion version, NewCampaign.Question wanted) {
        Clause clause = wanted.clause() == null || wanted.clause().isBlank()
                ? null
                : version.getClauses().stream()
                        .filter(each ->
                                Objects.equals(each.getNumber(), wanted.clause().strip()))
                        .findFirst()
                        .orElseThrow(() -> new CampaignRefused(
                                "There is no clause " + wanted.clause().strip() + " in this version."));
        return new CampaignQuestion(text, clause, wanted.question(), wanted.choices(), wanted.correct());
    }

    private School place(NewCampaign wanted) {
        if (wanted.kind() != Campaign.Kind.ASKED && wanted.kind() != Campaign.Kind.INDUCTION) {
            throw new CampaignRefused("Say whether people are asked now or when they start.");
        }
        Audience audience = wanted.audience();
        boolean outside = wanted.school() != null
                && audience.getSchools().stream().anyMatch(code -> !code.equalsIgnoreCase(wanted.school()));
        if (outside) {
            throw new CampaignRefused("A campaign of one school asks people of that school only.");
        }
        return needPlace(wanted.school());
    }

    private School needPlace(String schoolCode) {
        School school = schoolCode == null ? null : schools.school(schoolCode);
        reach.need(RUN_CAMPAIGN, school);
        return school;
    }

    private Campaign visible(String publicId) {
        Campaign campaign = reader.campaign(publicId);
        if (campaign.getSchool() != null) {
            reach.need(VIEW_ACKNOWLEDGEMENTS, campaign.getSchool());
        }
        return campaign;
    }
}
