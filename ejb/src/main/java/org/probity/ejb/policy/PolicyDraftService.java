package org.probity.ejb.policy;

import static org.probity.ejb.security.Right.EDIT_POLICY;
import static org.probity.ejb.security.Right.IMPORT_POLICY;
import static org.probity.ejb.security.Right.VIEW_POLICIES;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import org.probity.ejb.policy.adoption.AdoptedText;
import org.probity.ejb.policy.compare.Lineage;
import org.probity.ejb.policy.compare.Redline;
import org.probity.ejb.policy.draft.PolicyDraft;
import org.probity.ejb.policy.intake.FactRows;
import org.probity.ejb.policy.reader.PolicyReader;
import org.probity.ejb.policy.source.UnreadablePolicy;
import org.probity.ejb.school.Schools;
import org.probity.ejb.security.Caller;
import org.probity.ejb.security.Requires;
import org.probity.ejb.security.Right;
import org.probity.persistence.NotThere;
import org.probity.persistence.calendar.PartialDate;
import org.probity.persistence.policy.IncompletePolicy;
import org.probity.persistence.policy.Policy;
import org.probity.persistence.policy.PolicyPart;
import org.probity.persistence.policy.PolicyParticulars;
import org.probity.persistence.policy.PolicySource;
import org.probity.persistence.policy.PolicyVersion;
import org.probity.persistence.policy.WrongPolicyState;
import org.probity.persistence.school.School;

/** From a file to a version that governors can approve. Until it is submitted everything can be corrected; from then on nothing. */
@Stateless
public class PolicyDraftService {
    private static final int LONGEST_TITLE = 200;

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
    DraftRows rows;

    @Inject
    AdoptedText adopted;

    @Inject
    FactRows facts;

    @Inject
    PolicySubmission submission;

    @Inject
    Clock clock;

    /**
     * A draft as it is corrected.
     *
     * @param sourceText what its file said, in its own order; for a text without a file what is saved
     */
    public record SavedDraft(PolicyVersion version, PolicyDraft text, String sourceText) {}

    /** Whether the caller may import texts of the trust itself. */
    @Requires(VIEW_POLICIES)
    public boolean mayImportForTrust() {
        return reach.may(Right.IMPORT_POLICY, null);
    }

    /** Schools for which the caller may import policies, by name; empty for most people. */
    @Requires(VIEW_POLICIES)
    public List<School> schools() {
        return reach.schools(Right.IMPORT_POLICY);
    }

    /**
     * What the reader makes of a file; nothing is stored.
     *
     * @throws org.probity.ejb.policy.source.UnreadablePolicy with a sentence when the file cannot or must not be read
     */
    @Requires(IMPORT_POLICY)
    public PolicyDraft preview(String fileName, byte[] content) {
        return new PolicyReader().read(fileName, content);
    }

    /**
     * Keeps an imported text as a draft: of the policy given, else of the school's policy with that title, else of a new one. Owner,
     * audience and summary of changes are filled with what is usual, so that it could be approved as it is.
     *
     * @param policyId public id of the policy that this is the next version of, or null
     * @throws UnreadablePolicy when it reads like no policy and nobody has said that it is one, {@link PolicyDraft#asPolicy()}
     */
    @Requires(IMPORT_POLICY)
    public PolicyVersion saveDraft(String schoolCode, PolicyDraft draft, String fileName, String policyId) {
        School school = PolicyRegister.TRUST.equalsIgnoreCase(schoolCode) ? null : schools.school(schoolCode);
        reach.need(Right.IMPORT_POLICY, school);
        draft.whyNoPolicy().ifPresent(reason -> {
            throw new UnreadablePolicy(reason);
        });
        String title = title(draft.title());
        rows.oneAtATime(code(school));
        Policy policy = policyId == null ? titled(school, title).orElse(null) : ofSchool(school, policyId);
        if (policy == null) {
            policy = new Policy(school, title);
            em.persist(policy);
        } else {
            requireOwn(policy);
            rows.requireNoneOpen(policy);
        }
        PolicyVersion version = new PolicyVersion(policy, rows.nextNumber(policy), caller.person());
        List<PolicyPart> former = rows.before(version).map(PolicyVersion::parts).orElse(List.of());
        version.rewrite(Lineage.carried(former, DraftText.parts(draft)));
        ImportedFacts said = new ImportedFacts(draft, fileName);
        version.describe(said.particulars(version.getNumber()), said.nextReview(), said.reviewCycleMonths());
        em.persist(version);
        em.flush();
        em.persist(DraftText.source(version.getId(), fileName, draft));
        facts.write(version, draft.facts().guesses());
        caller.about(version.getPublicId(), null);
        return version;
    }

    /** A draft to be corrected. */
    @Requires(VIEW_POLICIES)
    public SavedDraft draft(String versionId) {
        PolicyVersion version = versions.visible(versionId);
        reach.need(Right.EDIT_POLICY, version.getPolicy().getSchool());
        PolicySource source = em.find(PolicySource.class, version.getId());
        PolicyDraft text = DraftText.draft(version.getPolicy().getTitle(), version.parts(), source);
        return new SavedDraft(version, text, source == null ? DraftText.words(text) : source.getText());
    }

    /** Another text for a draft, with its codes. Whoever changes it becomes one of its authors. */
    @Requires(EDIT_POLICY)
    public void editDraft(String versionId, int seenVersion, PolicyDraft text) {
        PolicyVersion version = forEdit(versionId, seenVersion);
        requireOwn(version.getPolicy());
        rows.rewrite(version, Lineage.carried(version.parts(), DraftText.parts(text)));
    }

    /**
     * What a draft says about itself.
     *
     * @param title ignored unless this is the first version of its policy
     */
    @Requires(EDIT_POLICY)
    public void describe(
            String versionId,
            int seenVersion,
            String title,
            PolicyParticulars particulars,
            PartialDate nextReview,
            Integer reviewCycleMonths) {
        PolicyVersion version = forEdit(versionId, seenVersion);
        version.describe(particulars, nextReview, reviewCycleMonths);
        if (version.getNumber() == 1) {
            version.getPolicy().rename(title(title));
        }
    }

    /** The draft of the next version with the text of this one; returns it. */
    @Requires(EDIT_POLICY)
    public PolicyVersion startNext(String versionId, int seenVersion) {
        PolicyVersion version = versions.forChange(Right.EDIT_POLICY, versionId, seenVersion);
        rows.requireNoneOpen(version.getPolicy());
        PolicyVersion next = version.next(rows.nextNumber(version.getPolicy()), caller.person());
        em.persist(next);
        adopted.copyValues(version, next);
        caller.about(next.getPublicId(), null);
        return next;
    }

    /**
     * What a person says about a change at the moment of submission; a null is as it was said before.
     *
     * @param summary of what changed; blank: drafted from the comparison with the version before
     * @param material whether people are asked again to acknowledge it
     * @param reason why it is material or minor; kept
     */
    public record Change(String summary, Boolean material, String reason) {
        public static final Change AS_SAID = new Change(null, null, null);
    }

    /** Locks the text, prints the document once and puts it before the governors; of a change it must have been said what it is. */
    @Requires(EDIT_POLICY)
    public void submit(String versionId, int seenVersion, Change change) {
        PolicyVersion version = versions.forChange(Right.EDIT_POLICY, versionId, seenVersion);
        version.requireDraft();
        if (change.summary() != null) {
            version.summarise(change.summary());
        }
        if (change.material() != null) {
            version.tellChange(change.material(), change.reason());
        }
        submission.submit(version, true);
        caller.about(versionId, null);
    }

    /** A first wording of what this draft changes; a sentence also when it is the first version or says the same. */
    @Requires(VIEW_POLICIES)
    public String summary(String versionId) {
        PolicyVersion version = versions.visible(versionId);
        return rows.before(version)
                .map(before -> Redline.summary(Redline.between(before.parts(), version.parts())))
                .orElse("First version.");
    }

    /** Out of review again, so that it can be changed; its document counts no more. */
    @Requires(EDIT_POLICY)
    public void takeBack(String versionId, int seenVersion, String reason) {
        PolicyVersion version = versions.forChange(Right.EDIT_POLICY, versionId, seenVersion);
        version.sendBack(caller.person(), reason, clock.instant());
        caller.about(versionId, null);
    }

    /** Gives a draft up. */
    @Requires(EDIT_POLICY)
    public void giveUp(String versionId, int seenVersion, String reason) {
        PolicyVersion version = forEdit(versionId, seenVersion);
        version.withdraw(caller.person(), reason, clock.instant(), null);
        adopted.letGo(version.getPolicy());
        version.getPolicy().release();
    }

    private PolicyVersion forEdit(String versionId, int seenVersion) {
        PolicyVersion version = versions.forChange(Right.EDIT_POLICY, versionId, seenVersion);
        version.requireDraft();
        version.alsoWrittenBy(caller.person(), clock.instant());
        caller.about(versionId, null);
        return version;
    }

    /** A text that follows the trust's is changed clause by clause, so that what is the trust's stays the trust's. */
    private static void requireOwn(Policy policy) {
        if (policy.getFollows() != null) {
            throw new WrongPolicyState(
                    "\"" + policy.getTitle()
                            + "\" follows the trust's text. Open its draft: there you fill in values, put your words in the place of open clauses and add clauses of your own.");
        }
    }

    private Optional<Policy> titled(School school, String title) {
        return em.createQuery(
                        "select p from Policy p left join p.school s where coalesce(s.code, 'TRUST') = :school and lower(p.title) = lower(:title) order by p.id",
                        Policy.class)
                .setParameter("school", code(school))
                .setParameter("title", title)
                .getResultStream()
                .findFirst();
    }

    private Policy ofSchool(School school, String policyId) {
        return em.createQuery(
                        "select p from Policy p left join p.school s where coalesce(s.code, 'TRUST') = :school and p.publicId = :id",
                        Policy.class)
                .setParameter("school", code(school))
                .setParameter("id", policyId)
                .getResultStream()
                .findFirst()
                .orElseThrow(NotThere::new);
    }

    private static String code(School school) {
        return school == null ? PolicyRegister.TRUST : school.getCode();
    }

    private static String title(String title) {
        String plain = title == null ? "" : title.replaceAll("\\s+", " ").strip();
        if (plain.isEmpty() || plain.length() > LONGEST_TITLE) {
            throw new IncompletePolicy("saved", List.of("a title of at most " + LONGEST_TITLE + " characters"));
        }
        return plain;
    }
}
