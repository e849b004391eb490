package org.probity.ejb.approval;

import static org.probity.ejb.security.Right.PUBLIC;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.List;
import java.util.Optional;
import org.probity.ejb.policy.Documents;
import org.probity.ejb.security.KeyFile;
import org.probity.ejb.security.Requires;
import org.probity.ejb.security.Signatures;
import org.probity.persistence.approval.StepApproval;
import org.probity.persistence.calendar.DateWords;
import org.probity.persistence.policy.PolicyBody;
import org.probity.persistence.policy.PolicyVersion;
import org.probity.persistence.policy.SignOff;

/**
 * Says of a file whether it is an approved document or a certificate of ours, or a certificate of an installation whose public key we
 * keep. Whoever asks shows the file first; nothing is told about anything else, and nothing of it is stored.
 */
@Stateless
public class VerificationService {
    @PersistenceContext
    EntityManager em;

    @Inject
    TrustedKeys trusted;

    @Inject
    Certificates certificates;

    @Inject
    KeyFile keys;

    /** What can be said about these files; a document of another installation is known by a certificate beside it. */
    @Requires(PUBLIC)
    public List<Verdict> verify(List<byte[]> files) {
        Seals seals = new Seals(trusted::find);
        List<Seals.Proven> proven = files.stream()
                .map(seals::look)
                .flatMap(Optional::stream)
                .map(Seals.Finding::proven)
                .filter(found -> found != null)
                .toList();
        return files.stream().map(file -> verdict(file, seals, proven)).toList();
    }

    /** Our public keys as another installation keeps them. */
    @Requires(PUBLIC)
    public String publicKeys() {
        return trusted.export(certificates.trust());
    }

    private Verdict verdict(byte[] file, Seals seals, List<Seals.Proven> beside) {
        String hash = Documents.hash(file);
        return seals.look(file)
                .map(finding -> finding.refusal() != null ? finding.refusal() : certificate(finding.proven(), hash))
                .or(() -> body(hash))
                .or(() -> beside.stream()
                        .filter(proven -> proven.facts().bodyHash().equals(hash))
                        .findFirst()
                        .map(proven -> Seals.genuine(
                                proven,
                                "This is exactly the document that the certificate beside it is about.",
                                elsewhere(proven),
                                hash)))
                .orElseGet(() -> Verdict.no(
                        Verdict.Kind.NOT_OURS,
                        "This is no approved document as it was signed off here. It was changed, be it by one byte, or it comes from"
                                + " elsewhere.",
                        hash));
    }

    private Verdict certificate(Seals.Proven proven, String hash) {
        Optional<PolicyVersion> version = em.createQuery(
                        "select v from PolicyVersion v where v.publicId = :id", PolicyVersion.class)
                .setParameter("id", proven.facts().versionId())
                .getResultStream()
                .filter(found -> proven.key().isOurs())
                .findFirst();
        String standing = version.map(this::standing).orElseGet(() -> elsewhere(proven));
        return Seals.genuine(proven, "This certificate is genuine and unchanged.", standing, hash);
    }

    private static String elsewhere(Seals.Proven proven) {
        return proven.key().isOurs()
                ? "The version is not on record here, so we cannot say whether it is in force."
                : "It was issued by " + proven.key().owner()
                        + ", whose key is kept here. Whether the version is in force is known there only.";
    }

    private Optional<Verdict> body(String hash) {
        return em.createQuery("select b from PolicyBody b where b.bodyHash = :hash", PolicyBody.class)
                .setParameter("hash", hash)
                .setMaxResults(1)
                .getResultStream()
                .findFirst()
                .map(body -> body(body.getPolicyVersion(), hash));
    }

    private Verdict body(PolicyVersion version, String hash) {
        List<SignOff> signOffs = version.getSignOffs().stream()
                .filter(signOff -> signOff.getBodyHash().equals(hash) && Documents.isGenuine(signOff, keys))
                .toList();
        if (!hash.equals(version.getBodyHash()) || version.getDates().getApprovedOn() == null || signOffs.isEmpty()) {
            return Verdict.no(Verdict.Kind.NOT_APPROVED, "This document was made here, but it is not approved.", hash);
        }
        String trust = certificates.trust();
        return new Verdict(
                Verdict.Kind.GENUINE,
                "This is exactly the document that was approved.",
                standing(version),
                hash,
                version.getPolicy().getTitle(),
                version.getPolicy().isTrusts()
                        ? trust
                        : version.getPolicy().getSchool().getName(),
                String.valueOf(version.getNumber()),
                trust,
                Signatures.fingerprint(
                        keys.publicKeys().get(signOffs.get(signOffs.size() - 1).getKeyId())),
                signOffs.stream().map(this::approval).toList());
    }

    private Verdict.Approval approval(SignOff signOff) {
        String route = em.createQuery("select a from StepApproval a where a.signOff = :signOff", StepApproval.class)
                .setParameter("signOff", signOff)
                .getResultStream()
                .findFirst()
                .map(approval -> approval.getRoute().getWords())
                .orElse("");
        return new Verdict.Approval(
                signOff.getPerson().getName(), signOff.getTitle(), signOff.getBody(), route, signOff.getSigned());
    }

    private String standing(PolicyVersion version) {
        return switch (version.getStatus()) {
            case IN_FORCE -> "In force since " + DateWords.date(version.getEffectiveFrom()) + ".";
            case APPROVED ->
                version.getEffectiveFrom() == null
                        ? "Approved, and not in force yet."
                        : "Approved, and in force from " + DateWords.date(version.getEffectiveFrom()) + ".";
            case SUPERSEDED ->
                "It was in force from " + DateWords.date(version.getEffectiveFrom()) + " to "
                        + DateWords.date(version.getEffectiveTo()) + ". A later version has taken its place.";
            case WITHDRAWN -> "It was withdrawn, so it is not in force.";
            case DRAFT, CONSULTATION, IN_REVIEW -> "It is not in force: the approval does not hold any more.";
        };
    }
}
