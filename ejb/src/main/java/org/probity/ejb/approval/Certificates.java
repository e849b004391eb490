package org.probity.ejb.approval;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Instant;
import java.util.Base64;
import java.util.List;
import java.util.Optional;
import org.probity.ejb.policy.Documents;
import org.probity.ejb.security.KeyFile;
import org.probity.ejb.security.Signatures;
import org.probity.persistence.approval.ApprovalRoute;
import org.probity.persistence.approval.ApprovalStep;
import org.probity.persistence.approval.Certificate;
import org.probity.persistence.approval.StepApproval;
import org.probity.persistence.policy.PolicyVersion;
import org.probity.persistence.policy.SignOff;
import org.probity.persistence.schema.Database;
import org.probity.persistence.school.School;
import org.probity.persistence.school.Trust;

/** Makes the certificate of an approval in the act that completes it, and finds the stored one again. */
@Dependent
class Certificates {
    @PersistenceContext
    EntityManager em;

    @Inject
    KeyFile keys;

    @Inject
    CertificatePrinter printer;

    Certificate issue(PolicyVersion version, List<ApprovalStep> steps, Instant now) {
        CertificateFacts facts = facts(version, steps, now);
        byte[] pdf = SealedPdf.seal(printer.certificate(facts), facts.text(), keys::sign);
        Certificate certificate = new Certificate(version, pdf, Documents.hash(pdf), keys.keyId(), now);
        em.persist(certificate);
        return certificate;
    }

    /** The bytes of the one for the document that the version has now. */
    Optional<byte[]> pdf(PolicyVersion version) {
        return em.createQuery(
                        "select c.pdf from Certificate c where c.policyVersion = :version and c.bodyHash = :hash",
                        byte[].class)
                .setParameter("version", version)
                .setParameter("hash", version.getBodyHash())
                .getResultStream()
                .findFirst();
    }

    /** Its hash alone. */
    Optional<String> hash(PolicyVersion version) {
        return version.getBodyHash() == null
                ? Optional.empty()
                : em.createQuery(
                                "select c.pdfHash from Certificate c where c.policyVersion = :version and c.bodyHash = :hash",
                                String.class)
                        .setParameter("version", version)
                        .setParameter("hash", version.getBodyHash())
                        .getResultStream()
                        .findFirst();
    }

    String trust() {
        return em.createQuery("select t.name from Trust t", String.class)
                .getResultStream()
                .findFirst()
                .orElse(Trust.class.getSimpleName());
    }

    private CertificateFacts facts(PolicyVersion version, List<ApprovalStep> steps, Instant now) {
        School school = version.getPolicy().getSchool();
        String trust = trust();
        return new CertificateFacts(
                trust,
                school == null ? trust : school.getName(),
                version.getPolicy().getTitle(),
                String.valueOf(version.getNumber()),
                version.getPublicId(),
                version.getBodyHash(),
                now,
                keys.keyId(),
                Signatures.fingerprint(keys.publicKey()),
                Database.setting("probity.base-url")
                        .map(base -> base.replaceAll("/+$", "") + "/public/verify.xhtml")
                        .orElse(""),
                steps.stream()
                        .flatMap(step -> step.getApprovals().stream())
                        .map(Certificates::approval)
                        .toList());
    }

    private static CertificateFacts.Approval approval(StepApproval approval) {
        SignOff signOff = approval.getSignOff();
        boolean urgent = approval.getRoute() == ApprovalRoute.CHAIRS_ACTION;
        return new CertificateFacts.Approval(
                signOff.getPerson().getName(),
                signOff.getTitle(),
                signOff.getBody(),
                approval.getRoute().getWords() + (urgent ? ", to be ratified at the next meeting" : ""),
                signOff.getMinuteReference() == null ? "" : signOff.getMinuteReference(),
                signOff.getSigned(),
                approval.getEquality() == null ? "" : approval.getEquality(),
                Base64.getEncoder().encodeToString(signOff.statement()),
                Base64.getEncoder().encodeToString(signOff.getSignature()),
                signOff.getKeyId());
    }
}
