package org.probity.ejb.policy.intake;

import static org.probity.ejb.security.Right.IMPORT_POLICY;
import static org.probity.ejb.security.Right.PUBLISH_POLICY;
import static org.probity.ejb.security.Right.VIEW_POLICIES;

import jakarta.ejb.Stateless;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.probity.ejb.policy.PolicyDraftService;
import org.probity.ejb.policy.PolicyReach;
import org.probity.ejb.policy.PolicyRegister;
import org.probity.ejb.policy.PolicyTakenOver;
import org.probity.ejb.policy.PolicyVersions;
import org.probity.ejb.policy.draft.Guess;
import org.probity.ejb.policy.draft.PolicyDraft;
import org.probity.ejb.policy.reader.PolicyReader;
import org.probity.ejb.policy.reader.WrittenDates;
import org.probity.ejb.policy.source.UnreadablePolicy;
import org.probity.ejb.security.Caller;
import org.probity.ejb.security.Requires;
import org.probity.ejb.security.Right;
import org.probity.persistence.NotThere;
import org.probity.persistence.policy.IncompletePolicy;
import org.probity.persistence.policy.PolicyDatesRefused;
import org.probity.persistence.policy.PolicyPast;
import org.probity.persistence.policy.PolicySource;
import org.probity.persistence.policy.PolicyVersion;
import org.probity.persistence.policy.WrongPolicyState;
import org.probity.persistence.school.School;

/** Many policies at once: read, kept as silent drafts one by one, and released when somebody has looked at them. */
@Stateless
public class MigrationService {
    @PersistenceContext
    EntityManager em;

    @Inject
    Caller caller;

    @Inject
    PolicyReach reach;

    @Inject
    PolicyVersions versions;

    @Inject
    PolicyDraftService drafts;

    @Inject
    PolicyRegister register;

    @Inject
    FactRows facts;

    @Inject
    Event<PolicyTakenOver> takenOver;

    /**
     * What the reader makes of each file; nothing is stored. One file that cannot be read does not keep the others back.
     *
     * @throws UnreadablePolicy when the files must not be taken as a whole: too many, or an archive that could do harm
     */
    @Requires(IMPORT_POLICY)
    public List<BundleReading> preview(List<PolicyBundle.Sent> sent) {
        List<School> schools = drafts.schools();
        List<BundleReading> readings = new ArrayList<>();
        Set<String> seen = new HashSet<>();
        for (PolicyBundle.Sent file : PolicyBundle.of(sent)) {
            BundleReading reading = read(file, schools);
            boolean again = reading.isPolicy() && !seen.add(reading.schoolCode() + "/" + title(reading.draft()));
            readings.add(
                    again
                            ? withProblem(reading, "Another file here has the same title. Choose one of them.")
                            : reading);
        }
        return readings;
    }

    private static BundleReading read(PolicyBundle.Sent file, List<School> schools) {
        try {
            if (PolicyBundle.isArchive(file.name())) {
                throw new UnreadablePolicy("An archive inside an archive is not opened. Unpack it and send its files.");
            }
            String name = file.name().substring(file.name().lastIndexOf('/') + 1);
            PolicyDraft draft = new PolicyReader().read(name, file.content());
            return new BundleReading(
                    file.name(), draft, draft.whyNoPolicy().orElse(null), school(draft.organisation(), schools));
        } catch (UnreadablePolicy unreadable) {
            return new BundleReading(file.name(), null, unreadable.getMessage(), null);
        }
    }

    private static String title(PolicyDraft draft) {
        return draft.title() == null ? "" : draft.title().toLowerCase(Locale.ROOT);
    }

    private static BundleReading withProblem(BundleReading reading, String problem) {
        return new BundleReading(reading.fileName(), reading.draft(), problem, reading.schoolCode());
    }

    private static String school(String organisation, List<School> schools) {
        return schools.stream()
                .filter(school -> organisation != null && organisation.equalsIgnoreCase(school.getName()))
                .map(School::getCode)
                .findFirst()
                .orElse(schools.size() == 1 ? schools.get(0).getCode() : null);
    }

    /**
     * Keeps one of many as a draft that reminds nobody and asks nobody until it is released.
     *
     * @throws WrongPolicyState when the school has a policy with this title: that one would fall silent
     */
    @Requires(IMPORT_POLICY)
    public PolicyVersion keep(String schoolCode, PolicyDraft draft, String fileName) {
        PolicyVersion version = drafts.saveDraft(schoolCode, draft, fileName, null);
        if (version.getNumber() > 1) {
            throw new WrongPolicyState(
                    "The school has a policy \"" + version.getPolicy().getTitle()
                            + "\" already. Import this file on its own: then it becomes the next version.");
        }
        version.getPolicy().migrate();
        return version;
    }

    /** Drafts that are silent still, of schools for which the caller may import, by school and title. */
    @Requires(VIEW_POLICIES)
    public List<MigratingPolicy> list() {
        List<PolicyVersion> waiting = em.createQuery(
                        "select v from PolicyVersion v join fetch v.policy p left join fetch p.school s where p.migrating = true and v.status = org.probity.persistence.policy.PolicyStatus.DRAFT order by s.name, p.title, v.id",
                        PolicyVersion.class)
                .getResultStream()
                .filter(version ->
                        reach.may(Right.IMPORT_POLICY, version.getPolicy().getSchool()))
                .toList();
        return rows(waiting);
    }

    /** One of them. */
    @Requires(VIEW_POLICIES)
    public MigratingPolicy find(String versionId) {
        PolicyVersion version = versions.visible(versionId);
        reach.need(Right.IMPORT_POLICY, version.getPolicy().getSchool());
        if (!version.getPolicy().isMigrating()) {
            throw new NotThere();
        }
        return rows(List.of(version)).get(0);
    }

    private List<MigratingPolicy> rows(List<PolicyVersion> waiting) {
        if (waiting.isEmpty()) {
            return List.of();
        }
        Map<Long, List<Guess>> said = facts.of(waiting);
        Map<Long, String> files = em.createQuery(
                        "select s from PolicySource s where s.versionId in :versions", PolicySource.class)
                .setParameter(
                        "versions", waiting.stream().map(PolicyVersion::getId).toList())
                .getResultStream()
                .collect(Collectors.toMap(PolicySource::getVersionId, PolicySource::getFileName));
        return waiting.stream()
                .map(version -> row(
                        version,
                        files.getOrDefault(version.getId(), ""),
                        said.getOrDefault(version.getId(), List.of())))
                .toList();
    }

    private MigratingPolicy row(PolicyVersion version, String fileName, List<Guess> said) {
        return new MigratingPolicy(
                version.getPublicId(),
                version.getVersion(),
                version.getPolicy().getTitle(),
                register.owner(version.getPolicy()),
                fileName,
                first(said, Guess.Topic.APPROVED_BY),
                WrittenDates.in(first(said, Guess.Topic.APPROVED_ON)).orElse(null),
                said);
    }

    private static String first(List<Guess> said, Guess.Topic topic) {
        return said.stream()
                .filter(guess -> guess.topic() == topic)
                .map(Guess::value)
                .findFirst()
                .orElse("");
    }

    /** It takes part in everything again, as the draft that it is. */
    @Requires(IMPORT_POLICY)
    public void release(String versionId, int seenVersion) {
        PolicyVersion version = migrating(IMPORT_POLICY, versionId, seenVersion);
        version.getPolicy().release();
    }

    /**
     * It takes part in everything again, as the text that was in force before the product knew it. Nobody is told of it, for nothing
     * begins today.
     *
     * @throws PolicyDatesRefused when that day is to come
     */
    @Requires(PUBLISH_POLICY)
    public void releaseInForce(String versionId, int seenVersion, MigratingPolicy.Before before) {
        PolicyVersion version = migrating(PUBLISH_POLICY, versionId, seenVersion);
        if (before.since() == null || before.since().isAfter(caller.today())) {
            throw new PolicyDatesRefused(
                    "Say since when it has been in force, today at the latest. What is to begin later goes the way of a draft.");
        }
        if (version.getClauses().isEmpty()) {
            throw new IncompletePolicy("put in force", List.of("at least one clause"));
        }
        version.wasInForce(new PolicyPast(
                version.getParticulars(),
                before.since(),
                null,
                version.getDates().getNextReview(),
                version.getDates().getReviewCycleMonths(),
                before.approvedBy(),
                before.approvedOn()));
        version.getPolicy().release();
        takenOver.fire(new PolicyTakenOver(version.getId()));
    }

    private PolicyVersion migrating(Right right, String versionId, int seenVersion) {
        PolicyVersion version = versions.forChange(right, versionId, seenVersion);
        if (!version.getPolicy().isMigrating()) {
            throw new WrongPolicyState("This policy was released before.");
        }
        version.requireDraft();
        caller.about(versionId, null);
        return version;
    }
}
