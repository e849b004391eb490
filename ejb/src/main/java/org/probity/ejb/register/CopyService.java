package org.probity.ejb.register;

import static org.probity.ejb.security.Right.KEEP_WEBSITE;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.util.List;
import org.probity.ejb.policy.PolicyVersions;
import org.probity.ejb.security.Caller;
import org.probity.ejb.security.Requires;
import org.probity.persistence.account.Secret;
import org.probity.persistence.policy.PolicyStatus;
import org.probity.persistence.policy.PolicyVersion;
import org.probity.persistence.register.WebCheck;

/**
 * Compares what stands on a website with what was approved: a file byte for byte by its hash, the words of a page word by word. A copy
 * that differs is a finding until one that is the same was checked.
 */
@Stateless
public class CopyService {
    private static final int LONGEST = 2_000_000;

    @PersistenceContext
    EntityManager em;

    @Inject
    Caller caller;

    @Inject
    PolicyVersions versions;

    @Inject
    FindingStore store;

    @Inject
    Clock clock;

    /** A version and the checks of its copies, the newest first. */
    public record Copies(PolicyVersion version, List<WebCheck> checks) {}

    @Requires(KEEP_WEBSITE)
    public Copies of(String versionId) {
        PolicyVersion version = version(versionId);
        List<WebCheck> checks = em.createQuery(
                        "select w from WebCheck w join fetch w.person where w.policyVersion = :version order by w.checked desc, w.id desc",
                        WebCheck.class)
                .setParameter("version", version)
                .setMaxResults(25)
                .getResultList();
        return new Copies(version, checks);
    }

    /**
     * Whether a file is the approved document, byte for byte.
     *
     * @throws ReviewRefused when the version was taken over without a document, so that only its words can be compared
     */
    @Requires(KEEP_WEBSITE)
    public WebCheck file(String versionId, String name, byte[] content) {
        PolicyVersion version = version(versionId);
        if (version.getBodyHash() == null) {
            throw new ReviewRefused(
                    "This version has no approved document of ours. Paste the words of the page and compare these.");
        }
        String hash = Secret.hash(content);
        String difference = hash.equals(version.getBodyHash())
                ? ""
                : "Its SHA-256 begins " + hash.substring(0, 12) + ", the approved document's "
                        + version.getBodyHash().substring(0, 12) + ".";
        return keep(new WebCheck(
                version, caller.person(), clock.instant(), WebCheck.Way.FILE, named(name), hash, difference));
    }

    /** Whether these words are the approved ones. */
    @Requires(KEEP_WEBSITE)
    public WebCheck words(String versionId, String where, String words) {
        PolicyVersion version = version(versionId);
        if (words == null || words.isBlank() || words.length() > LONGEST) {
            throw new ReviewRefused("Paste the words of the page, at most two million letters.");
        }
        String difference = CopyText.difference(version, words);
        return keep(new WebCheck(
                version,
                caller.person(),
                clock.instant(),
                WebCheck.Way.TEXT,
                named(where),
                Secret.hash(words.getBytes(StandardCharsets.UTF_8)),
                difference.length() > 400 ? difference.substring(0, 400) : difference));
    }

    private WebCheck keep(WebCheck check) {
        em.persist(check);
        em.flush();
        caller.about(check.getPolicyVersion().getPublicId(), null);
        store.refresh(check.getPolicyVersion().getPolicy().getSchool());
        return check;
    }

    private PolicyVersion version(String versionId) {
        PolicyVersion version = versions.visible(KEEP_WEBSITE, versionId);
        if (version.getStatus() != PolicyStatus.IN_FORCE) {
            throw new ReviewRefused("Copies are compared with the version in force. Open that one.");
        }
        return version;
    }

    private static String named(String name) {
        String plain = name == null || name.isBlank() ? "copy" : name.strip();
        return plain.length() > 200 ? plain.substring(0, 200) : plain;
    }
}
