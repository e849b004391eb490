package org.probity.ejb.acknowledgement;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.Query;
import java.sql.Date;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.probity.ejb.policy.PolicyReach;
import org.probity.ejb.security.Caller;
import org.probity.ejb.security.Right;
import org.probity.persistence.NotThere;
import org.probity.persistence.acknowledgement.Campaign;
import org.probity.persistence.acknowledgement.CampaignText;
import org.probity.persistence.acknowledgement.OutsideDocument;
import org.probity.persistence.policy.Policy;
import org.probity.persistence.policy.PolicyVersion;
import org.probity.persistence.school.School;

/** Reads campaigns and the texts that they may ask for. Counts come from the kept totals, which row-level security narrows to the caller's schools. */
@Dependent
public class CampaignReader {
    private static final int PAGE = 25;
    private static final String ROWS = """
            select c.public_id, c.title, c.kind, s.name, c.begins, c.closed, c.people, coalesce(t.asked, 0), coalesce(t.open, 0)
            from campaign c left join school s on s.id = c.school_id
            left join lateral (select sum(n.asked) as asked, sum(n.open) as open from campaign_text x join acknowledgement_total n on n.text_id = x.id
              where x.campaign_id = c.id) t on true
            where (?1 = 1 or c.school_id is null or s.code = any (string_to_array(?2, ',')))""";
    private static final String TEXTS = """
            select x.public_id, coalesce(p.title, d.title), case when v.id is null then 'edition ' || d.edition else 'version ' || v.number end,
              s.name, x.ended is not null, sum(coalesce(n.asked, 0)), sum(coalesce(n.open, 0)), sum(coalesce(n.acknowledged, 0)),
              sum(coalesce(n.declined, 0)), sum(coalesce(n.notified, 0)), (select count(*) from campaign_question k where k.text_id = x.id)
            from campaign_text x left join policy_version v on v.id = x.version_id left join policy p on p.id = v.policy_id
            left join outside_document d on d.id = x.document_id left join school s on s.id = x.school_id
            left join acknowledgement_total n on n.text_id = x.id
            where x.campaign_id = ?1 group by x.id, p.title, d.title, v.id, d.edition, s.name order by x.ended is not null, x.position, x.id""";

    /** A text that leaves values to the schools binds people as their school adopts it: nobody is asked for the pattern itself. */
    private static final String PATTERNS = """
            select v.id from policy_version v join policy p on p.id = v.policy_id
            where p.school_id is null and (v.id = ?1 or (?1 = -1 and v.status = 'IN_FORCE'))
              and (exists (select 1 from clause c where c.version_id = v.id and c.text like '%{{%')
                or exists (select 1 from policy_heading h where h.version_id = v.id and h.text like '%{{%')
                or exists (select 1 from policy_table b where b.version_id = v.id and b.cells like '%{{%'))""";

    @PersistenceContext
    EntityManager em;

    @Inject
    Caller caller;

    @Inject
    PolicyReach reach;

    CampaignPage page(CampaignPage.Place place) {
        boolean backwards = place != null && place.isBefore();
        String beyond = place == null
                ? ""
                : " and (c.begins, c.id) " + (backwards ? ">" : "<")
                        + " (select m.begins, m.id from campaign m where m.public_id = ?3)";
        String order = backwards ? " order by c.begins, c.id limit 26" : " order by c.begins desc, c.id desc limit 26";
        Query query = em.createNativeQuery(ROWS + beyond + order)
                .setParameter(1, reach.may(Right.VIEW_ACKNOWLEDGEMENTS, null) ? 1 : 0)
                .setParameter(
                        2,
                        String.join(
                                ",",
                                reach.schools(Right.VIEW_ACKNOWLEDGEMENTS).stream()
                                        .map(School::getCode)
                                        .toList()));
        if (place != null) {
            query.setParameter(3, place.publicId());
        }
        List<CampaignPage.Row> found = new ArrayList<>();
        for (Object row : query.getResultList()) {
            found.add(row((Object[]) row));
        }
        boolean more = found.size() > PAGE;
        List<CampaignPage.Row> rows = new ArrayList<>(found.subList(0, Math.min(PAGE, found.size())));
        if (backwards) {
            Collections.reverse(rows);
        }
        boolean previous = backwards ? more : place != null;
        boolean next = backwards || more;
        return new CampaignPage(
                rows,
                previous && !rows.isEmpty() ? rows.get(0).publicId() : null,
                next && !rows.isEmpty() ? rows.get(rows.size() - 1).publicId() : null);
    }

    private static CampaignPage.Row row(Object[] columns) {
        return new CampaignPage.Row(
                (String) columns[0],
                (String) columns[1],
                Campaign.Kind.valueOf((String) columns[2]),
                (String) columns[3],
                day(columns[4]),
                day(columns[5]),
                ((Number) columns[6]).intValue(),
                ((Number) columns[7]).longValue(),
                ((Number) columns[8]).longValue());
    }

    static LocalDate day(Object column) {
        return column == null ? null : ((Date) column).toLocalDate();
    }

    CampaignFile file(Campaign campaign) {
        List<CampaignFile.TextRow> texts = new ArrayList<>();
        for (Object row :
                em.createNativeQuery(TEXTS).setParameter(1, campaign.getId()).getResultList()) {
            texts.add(text((Object[]) row));
        }
        if (campaign.getCreatedBy() != null) {
            campaign.getCreatedBy().getName();
        }
        boolean runs = caller.may(Right.RUN_CAMPAIGN) && reach.may(Right.RUN_CAMPAIGN, campaign.getSchool());
        return new CampaignFile(campaign, texts, away(campaign), runs && campaign.isRunning());
    }

    private int away(Campaign campaign) {
        return ((Number) em.createNativeQuery(
                                "select count(distinct person_id) from reading_request where campaign_id = ?1 and state = 'PAUSED'")
                        .setParameter(1, campaign.getId())
                        .getSingleResult())
                .intValue();
    }

    private static CampaignFile.TextRow text(Object[] columns) {
        return new CampaignFile.TextRow(
                (String) columns[0],
                (String) columns[1],
                (String) columns[2],
                (String) columns[3],
                (Boolean) columns[4],
                ((Number) columns[5]).longValue(),
                ((Number) columns[6]).longValue(),
                ((Number) columns[7]).longValue(),
                ((Number) columns[8]).longValue(),
                ((Number) columns[9]).longValue(),
                ((Number) columns[10]).intValue());
    }

    Campaign campaign(String publicId) {
        return em.createQuery(
                        "select c from Campaign c left join fetch c.school where c.publicId = :id", Campaign.class)
                .setParameter("id", publicId)
                .getResultStream()
                .findFirst()
                .orElseThrow(NotThere::new);
    }

    private Set<Object> patterns(long versionId) {
        List<?> found =
                em.createNativeQuery(PATTERNS).setParameter(1, versionId).getResultList();
        return Set.copyOf(found);
    }

    boolean isPattern(PolicyVersion version) {
        return version.getPolicy().isTrusts() && !patterns(version.getId()).isEmpty();
    }

    /** Texts of the school and of the trust; for the whole trust those of every school too. */
    List<TextChoice> choices(School school) {
        Set<Object> patterns = patterns(-1);
        String mine = school == null ? "" : " and (s is null or s = :school)";
        var versions = em.createQuery(
                "select v from PolicyVersion v join fetch v.policy p left join fetch p.school left join p.school s where v.status = org.probity.persistence.policy.PolicyStatus.IN_FORCE and p.migrating = false"
                        + mine,
                PolicyVersion.class);
        var documents = em.createQuery(
                "select d from OutsideDocument d left join fetch d.school left join d.school s where d.replacedOn is null"
                        + mine,
                OutsideDocument.class);
        if (school != null) {
            versions.setParameter("school", school);
            documents.setParameter("school", school);
        }
        return Stream.concat(
                        versions.getResultStream()
                                .filter(version -> !patterns.contains(version.getId()))
                                .map(version -> new TextChoice(
                                        version.getPublicId(),
                                        version.getPolicy().getTitle(),
                                        "version " + version.getNumber(),
                                        name(version.getPolicy().getSchool()),
                                        false)),
                        documents
                                .getResultStream()
                                .map(document -> new TextChoice(
                                        document.getPublicId(),
                                        document.getTitle(),
                                        "edition " + document.getEdition(),
                                        name(document.getSchool()),
                                        true)))
                .sorted(Comparator.comparing(TextChoice::title, String.CASE_INSENSITIVE_ORDER)
                        .thenComparing(TextChoice::id))
                .toList();
    }

    private static String name(School school) {
        return school == null ? null : school.getName();
    }

    PolicyVersion version(String publicId) {
        return em.createQuery(
                        "select v from PolicyVersion v join fetch v.policy p where v.publicId = :id",
                        PolicyVersion.class)
                .setParameter("id", publicId)
                .getResultStream()
                .findFirst()
                .orElseThrow(NotThere::new);
    }

    OutsideDocument document(String publicId) {
        return em.createQuery("select d from OutsideDocument d where d.publicId = :id", OutsideDocument.class)
                .setParameter("id", publicId)
                .getResultStream()
                .findFirst()
                .orElseThrow(NotThere::new);
    }

    /** What people may be asked to read of a policy today. */
    Optional<PolicyVersion> inForce(Policy policy) {
        return em.createQuery(
                        "select v from PolicyVersion v where v.policy = :policy and v.status = org.probity.persistence.policy.PolicyStatus.IN_FORCE order by v.number desc",
                        PolicyVersion.class)
                .setParameter("policy", policy)
                .setMaxResults(1)
                .getResultStream()
                .filter(version -> !isPattern(version))
                .findFirst();
    }

    /** The newest edition of the same document. */
    Optional<OutsideDocument> newest(OutsideDocument document) {
        return em.createQuery(
                        "select d from OutsideDocument d where d.lineage = :lineage and d.replacedOn is null",
                        OutsideDocument.class)
                .setParameter("lineage", document.getLineage())
                .getResultStream()
                .findFirst();
    }

    /** All texts that a campaign ever asked for, with what they are texts of. */
    List<CampaignText> texts(Campaign campaign) {
        return em.createQuery(
                        "select t from CampaignText t left join fetch t.policyVersion left join fetch t.document where t.campaign = :campaign order by t.position, t.id",
                        CampaignText.class)
                .setParameter("campaign", campaign)
                .getResultList();
    }
}
