package org.probity.ejb.policy.adoption;

import static org.probity.ejb.security.Right.EDIT_POLICY;
import static org.probity.ejb.security.Right.VIEW_POLICIES;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.probity.ejb.policy.DraftRows;
import org.probity.ejb.policy.PolicyReach;
import org.probity.ejb.policy.PolicyVersions;
import org.probity.ejb.rule.RuleDefinition;
import org.probity.ejb.rule.WrongValue;
import org.probity.ejb.school.Schools;
import org.probity.ejb.security.Caller;
import org.probity.ejb.security.Requires;
import org.probity.ejb.security.Right;
import org.probity.persistence.NotThere;
import org.probity.persistence.policy.Policy;
import org.probity.persistence.policy.PolicyPart;
import org.probity.persistence.policy.PolicyStatus;
import org.probity.persistence.policy.PolicyVersion;
import org.probity.persistence.policy.Provenance;
import org.probity.persistence.policy.Strength;
import org.probity.persistence.policy.WrongPolicyState;
import org.probity.persistence.school.School;

/** The trust says what schools may change in its text; a school adopts the text, fills in values, and writes its own clauses. */
@Stateless
public class AdoptionService {
    @PersistenceContext
    EntityManager em;

    @Inject
    Caller caller;

    @Inject
    PolicyReach reach;

    @Inject
    Schools schools;

    @Inject
    PolicyVersions versions;

    @Inject
    DraftRows drafts;

    @Inject
    AdoptedText adopted;

    @Inject
    LocalEdits edits;

    @Inject
    Clock clock;

    /** What a text of the trust may leave to its schools. */
    @Requires(VIEW_POLICIES)
    public List<RuleDefinition> parameters() {
        return Parameters.all();
    }

    /** Says for every piece of a draft of the trust whether schools may put their own words in its place: locked are exactly these. */
    @Requires(EDIT_POLICY)
    public void lock(String versionId, int seenVersion, Set<String> lineages) {
        PolicyVersion version = forEdit(versionId, seenVersion);
        if (!version.getPolicy().isTrusts()) {
            throw new NotThere();
        }
        List<PolicyPart> text = version.parts().stream()
                .map(part -> part.with(part.provenance()
                        .with(
                                lineages.contains(part.provenance().getLineage())
                                        ? Provenance.Hold.LOCKED
                                        : Provenance.Hold.OPEN)))
                .toList();
        drafts.rewrite(version, text);
    }

    /** Schools at which the caller may adopt this text of the trust and that have not done so, by name. */
    @Requires(VIEW_POLICIES)
    public List<School> adopters(String trustVersionId) {
        Policy trusts = ofTrust(trustVersionId).getPolicy();
        return em.createQuery(
                        "select s from School s where not exists (select p.id from Policy p where p.school = s and p.follows = :trusts) order by s.name",
                        School.class)
                .setParameter("trusts", trusts)
                .getResultStream()
                .filter(school -> reach.may(Right.EDIT_POLICY, school))
                .toList();
    }

    /**
     * Begins a school's policy with the trust's text in force: a draft, as the next version of the school's policy with that title when
     * it has one.
     *
     * @throws WrongPolicyState when this version is not in force, or the school follows the text already
     */
    @Requires(EDIT_POLICY)
    public PolicyVersion adopt(String trustVersionId, String schoolCode) {
        PolicyVersion theirs = ofTrust(trustVersionId);
        School school = schools.school(schoolCode);
        reach.need(Right.EDIT_POLICY, school);
        if (theirs.getStatus() != PolicyStatus.IN_FORCE) {
            throw new WrongPolicyState("Version " + theirs.getNumber() + " of the trust's text is "
                    + theirs.getStatus().words() + ". Only the version in force can be adopted.");
        }
        drafts.oneAtATime(school.getCode());
        Policy policy = policy(school, theirs.getPolicy());
        drafts.requireNoneOpen(policy);
        PolicyVersion draft = new PolicyVersion(policy, drafts.nextNumber(policy), caller.person());
        draft.standOn(theirs);
        draft.rewrite(TextMerge.adopted(theirs.parts()));
        draft.describe(
                theirs.getParticulars().summarised(AdoptedText.adopts(theirs)),
                theirs.getDates().getNextReview(),
                theirs.getDates().getReviewCycleMonths());
        em.persist(draft);
        em.flush();
        caller.about(draft.getPublicId(), null);
        return draft;
    }

    /** A school's draft of the trust's text. */
    @Requires(VIEW_POLICIES)
    public LocalFile local(String versionId) {
        PolicyVersion version = versions.visible(versionId);
        reach.need(Right.EDIT_POLICY, version.getPolicy().getSchool());
        if (version.getBase() == null || version.getPolicy().isTrusts()) {
            throw new NotThere();
        }
        return edits.file(version);
    }

    /**
     * Says what the school says in these places; a blank one is open again.
     *
     * @param typed words or codes by key, a list one a line
     * @throws WrongValue naming the first value that does not fit
     */
    @Requires(EDIT_POLICY)
    public void fill(String versionId, int seenVersion, Map<String, String> typed) {
        edits.fill(forLocal(versionId, seenVersion), typed);
    }

    /**
     * The school's words in the place of an open clause or heading, or other words for a clause of its own.
     *
     * @param strength null: as strong as before
     * @throws LockedClause when it is not the school's to change
     */
    @Requires(EDIT_POLICY)
    public void replace(String versionId, int seenVersion, String lineage, String words, Strength strength) {
        edits.replace(forLocal(versionId, seenVersion), lineage, words, strength);
    }

    /**
     * A clause of the school's own.
     *
     * @param after lineage of the piece behind which it stands; null for the front
     * @param number as people cite it, or null
     */
    @Requires(EDIT_POLICY)
    public void add(String versionId, int seenVersion, String after, String number, String words, Strength strength) {
        edits.add(forLocal(versionId, seenVersion), after, number, words, strength);
    }

    /** The trust's words again, or a clause of the school's own taken out. */
    @Requires(EDIT_POLICY)
    public void restore(String versionId, int seenVersion, String lineage) {
        edits.restore(forLocal(versionId, seenVersion), lineage);
    }

    private PolicyVersion forLocal(String versionId, int seenVersion) {
        PolicyVersion version = forEdit(versionId, seenVersion);
        if (version.getBase() == null || version.getPolicy().isTrusts()) {
            throw new NotThere();
        }
        return version;
    }

    private PolicyVersion forEdit(String versionId, int seenVersion) {
        PolicyVersion version = versions.forChange(Right.EDIT_POLICY, versionId, seenVersion);
        version.requireDraft();
        version.alsoWrittenBy(caller.person(), clock.instant());
        caller.about(versionId, null);
        return version;
    }

    private PolicyVersion ofTrust(String versionId) {
        PolicyVersion version = versions.visible(versionId);
        if (!version.getPolicy().isTrusts()) {
            throw new NotThere();
        }
        return version;
    }

    private Policy policy(School school, Policy trusts) {
        List<Policy> known = em.createQuery(
                        "select p from Policy p where p.school = :school and (p.follows = :trusts or (p.follows is null and lower(p.title) = lower(:title))) order by p.id",
                        Policy.class)
                .setParameter("school", school)
                .setParameter("trusts", trusts)
                .setParameter("title", trusts.getTitle())
                .getResultList();
        if (known.stream().anyMatch(policy -> policy.getFollows() != null)) {
            throw new WrongPolicyState(school.getName() + " follows this text of the trust already.");
        }
        Policy policy = known.isEmpty() ? new Policy(school, trusts.getTitle()) : known.get(0);
        policy.follow(trusts);
        em.persist(policy);
        return policy;
    }
}
