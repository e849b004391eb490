package org.probity.ejb.register;

import static org.probity.ejb.security.Right.EDIT_POLICY;
import static org.probity.ejb.security.Right.SIGN_OFF_POLICY;
import static org.probity.ejb.security.Right.VIEW_POLICIES;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.security.GeneralSecurityException;
import java.time.Clock;
import java.util.List;
import org.probity.ejb.policy.PolicyReach;
import org.probity.ejb.policy.PolicyVersions;
import org.probity.ejb.security.Caller;
import org.probity.ejb.security.KeyFile;
import org.probity.ejb.security.Requires;
import org.probity.ejb.security.Signatures;
import org.probity.persistence.NotThere;
import org.probity.persistence.account.Secret;
import org.probity.persistence.policy.PolicyStatus;
import org.probity.persistence.policy.PolicyVersion;
import org.probity.persistence.policy.ReviewDue;
import org.probity.persistence.register.UnchangedReview;

/**
 * Reviews that change nothing: somebody who may approve the policy signs that it was looked at and goes on (domain.md 8.1). Whoever wrote
 * it cannot (SOD-10); whether the governor is really at the keyboard is asked by the page before it calls.
 */
@Stateless
public class ReviewService {
    private static final String SUMMARY = "Reviewed, no change";

    @PersistenceContext
    EntityManager em;

    @Inject
    Caller caller;

    @Inject
    PolicyReach reach;

    @Inject
    PolicyVersions versions;

    @Inject
    Neighbourhood neighbourhood;

    @Inject
    FindingStore store;

    @Inject
    KeyFile keys;

    @Inject
    Clock clock;

    /**
     * A version as its review shows it.
     *
     * @param reviews those that changed nothing, the newest first, each with whether its signature is genuine
     * @param signs whether the caller is one who signs here
     * @param objection why the caller cannot although a governor, as a sentence; null when nothing stands against it
     */
    public record Desk(
            PolicyVersion version,
            ReviewDue due,
            List<Signed> reviews,
            boolean signs,
            String objection,
            boolean edits) {}

    public record Signed(UnchangedReview review, boolean genuine) {}

    /** What there is to review. */
    @Requires(VIEW_POLICIES)
    public Desk desk(String versionId) {
        PolicyVersion version = versions.visible(versionId);
        boolean signs = caller.isSignedIn()
                && reach.mayInPerson(SIGN_OFF_POLICY, version.getPolicy().getSchool())
                && version.getStatus() == PolicyStatus.IN_FORCE;
        List<UnchangedReview> found = em.createQuery(
                        "select u from UnchangedReview u join fetch u.person where u.policyVersion = :version order by u.signed desc",
                        UnchangedReview.class)
                .setParameter("version", version)
                .getResultList();
        return new Desk(
                version,
                ReviewDue.of(version, neighbourhood.cycle(version.getPolicy().getSchool())),
                found.stream()
                        .map(review -> new Signed(review, isGenuine(review)))
                        .toList(),
                signs,
                signs ? version.whyNotApprovedBy(caller.person()).orElse(null) : null,
                reach.may(EDIT_POLICY, version.getPolicy().getSchool()));
    }

    /**
     * Signs that the version was reviewed and goes on as it is.
     *
     * @param terms body and title of the caller there may be blank: then the governing body and the caller's post
     * @throws ReviewRefused when the caller wrote it, or the next date is missing
     */
    @Requires(SIGN_OFF_POLICY)
    public UnchangedReview sign(String versionId, int seenVersion, UnchangedReview.Terms terms) {
        PolicyVersion version = versions.forChange(SIGN_OFF_POLICY, versionId, seenVersion);
        if (!reach.mayInPerson(SIGN_OFF_POLICY, version.getPolicy().getSchool())) {
            throw new NotThere();
        }
        caller.about(versionId, null);
        if (version.getStatus() != PolicyStatus.IN_FORCE) {
            throw new ReviewRefused("Only a version in force can be reviewed. Open the one that is in force now.");
        }
        version.whyNotApprovedBy(caller.person()).ifPresent(objection -> {
            throw new ReviewRefused(objection);
        });
        UnchangedReview.Terms whole = whole(terms);
        version.getDates().reviewUnchanged(caller.today(), whole.next());
        UnchangedReview review = new UnchangedReview(version, caller.person(), whole, hash(version), clock.instant());
        seal(review);
        em.persist(review);
        em.flush();
        store.refresh(version.getPolicy().getSchool());
        return review;
    }

    private UnchangedReview.Terms whole(UnchangedReview.Terms given) {
        if (given.next() == null) {
            throw new ReviewRefused("Say when it is reviewed next, for example November 2027.");
        }
        String body = blank(given.body()) ? "Governing body" : given.body().strip();
        String post = caller.post().isEmpty() ? "Governor" : caller.post();
        String title = blank(given.title()) ? post : given.title().strip();
        String minute =
                blank(given.minuteReference()) ? null : given.minuteReference().strip();
        String summary = blank(given.summary())
                ? SUMMARY
                : SUMMARY + ": " + given.summary().strip();
        boolean isLong = body.length() > 80 || title.length() > 120 || summary.length() > 300;
        if (isLong || (minute != null && minute.length() > 120)) {
            throw new ReviewRefused(
                    "Use at most 80 letters for the body, 120 for the title and for the minute, and 270 for the remark.");
        }
        return new UnchangedReview.Terms(body, title, minute, summary, given.next());
    }

    /** Of the approved document; of the words where the version was taken over without one. */
    private static String hash(PolicyVersion version) {
        return version.getBodyHash() == null ? Secret.hash(CopyText.of(version)) : version.getBodyHash();
    }

    private void seal(UnchangedReview review) {
        try {
            review.seal(keys.sign(review.statement()), keys.keyId());
        } catch (GeneralSecurityException noSignature) {
            throw new IllegalStateException("Nothing can be signed with this key file.", noSignature);
        }
    }

    private boolean isGenuine(UnchangedReview review) {
        return review.getTextHash().equals(hash(review.getPolicyVersion()))
                && Signatures.isGenuine(
                        keys.publicKeys().get(review.getKeyId()), review.statement(), review.getSignature());
    }

    private static boolean blank(String text) {
        return text == null || text.isBlank();
    }
}
