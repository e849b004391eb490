package org.probity.ejb.policy;

import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import java.util.HexFormat;
import org.probity.ejb.security.KeyFile;
import org.probity.persistence.policy.SignOff;

/** Hashes and signatures of the documents that governors approve. */
final class Documents {
    private Documents() {}

    /** SHA-256 in lower-case hex. */
    static String hash(byte[] document) {
        try {
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(document));
        } catch (GeneralSecurityException everyJavaHasIt) {
            throw new IllegalStateException(everyJavaHasIt);
        }
    }

    static void sign(SignOff signOff, KeyFile keys) {
        try {
            signOff.seal(keys.sign(signOff.statement()), keys.keyId());
        } catch (GeneralSecurityException noSignature) {
            throw new IllegalStateException("Nothing can be signed with this key file.", noSignature);
        }
    }

    /** Whether the signature is ours and is about the document that the version has. */
    static boolean isGenuine(SignOff signOff, KeyFile keys) {
        try {
            return signOff.getBodyHash().equals(signOff.getPolicyVersion().getBodyHash())
                    && keys.keyId().equals(signOff.getKeyId())
                    && keys.verify(signOff.statement(), signOff.getSignature());
        } catch (GeneralSecurityException notOurs) {
            return false;
        }
    }
}
