package org.probity.ejb.approval;

import java.time.DateTimeException;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.probity.ejb.security.Signatures;

/** Looks at a certificate with nothing but public keys: no database, no key file. */
final class Seals {
    private final Function<String, Optional<TrustedKeys.Trusted>> keys;

    Seals(Function<String, Optional<TrustedKeys.Trusted>> keys) {
        this.keys = keys;
    }

    /** A certificate whose seal holds. */
    record Proven(CertificateFacts facts, TrustedKeys.Trusted key) {}

    /** Why it proves nothing, or what it proves; empty when the file does not claim to be a certificate. */
    record Finding(Proven proven, Verdict refusal) {}

    Optional<Finding> look(byte[] file) {
        return SealedPdf.of(file).map(found -> look(found, Signatures.hash(file)));
    }

    private Finding look(SealedPdf certificate, String hash) {
        String text = certificate.statement();
        Optional<TrustedKeys.Trusted> key = keys.apply(CertificateFacts.keyId(text));
        if (key.isEmpty()) {
            return new Finding(
                    null,
                    Verdict.no(
                            Verdict.Kind.NOT_OURS,
                            "This is a certificate of another organisation, and its key is not known here. Ask whoever issued it.",
                            hash));
        }
        if (!Signatures.isGenuine(key.get().key(), certificate.signed(), certificate.seal())) {
            return new Finding(
                    null,
                    Verdict.no(
                            Verdict.Kind.CHANGED,
                            "This certificate was changed after it was issued, so it proves nothing. Ask for the original file.",
                            hash));
        }
        try {
            return new Finding(new Proven(CertificateFacts.of(text), key.get()), null);
        } catch (DateTimeException madeOtherwise) {
            return new Finding(
                    null, Verdict.no(Verdict.Kind.NOT_OURS, "This certificate cannot be read by this version.", hash));
        }
    }

    static Verdict genuine(Proven proven, String sentence, String standing, String hash) {
        CertificateFacts facts = proven.facts();
        List<Verdict.Approval> approvals = facts.approvals().stream()
                .map(one -> new Verdict.Approval(one.name(), one.title(), one.body(), one.route(), one.at()))
                .toList();
        return new Verdict(
                Verdict.Kind.GENUINE,
                sentence,
                standing,
                hash,
                facts.title(),
                facts.school(),
                facts.version(),
                facts.issuer(),
                proven.key().fingerprint(),
                approvals);
    }
}
