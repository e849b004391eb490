package org.probity.ejb.policy;

import java.security.GeneralSecurityException;
import org.probity.ejb.security.KeyFile;
import org.probity.ejb.security.Signatures;
import org.probity.persistence.policy.SignOff;

/** Hashes and signatures of the documents that governors approve. */
public final class Documents {
    private Documents() {}

    /** SHA-256 in lower-case hex. */
    public static String hash(byte[] document) {
        return Signatures.hash(document);
    }

    public static void sign(SignOff signOff, KeyFile keys) {
        try {
            signOff.seal(keys.sign(signOff.statement()), keys.keyId());
        } catch (GeneralSecurityException noSignature) {
            throw new IllegalStateException("Nothing can be signed with this key file.", noSignature);
        }
    }

    /** Whether the signature is ours, by the key of today or an earlier one, and is about the document that the version has. */
    public static boolean isGenuine(SignOff signOff, KeyFile keys) {
        return signOff.getBodyHash().equals(signOff.getPolicyVersion().getBodyHash())
                && Signatures.isGenuine(
                        keys.publicKeys().get(signOff.getKeyId()), signOff.statement(), signOff.getSignature());
    }
}
