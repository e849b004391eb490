package org.probity.ejb.security;

import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import java.security.PublicKey;
import java.security.Signature;
import java.util.HexFormat;

/** Ed25519 signatures looked at with nothing but a public key. */
public final class Signatures {
    private Signatures() {}

    /** Whether this key signed exactly these bytes; false for a null key and for what is no signature. */
    public static boolean isGenuine(PublicKey key, byte[] content, byte[] signed) {
        if (key == null) {
            return false;
        }
        try {
            Signature signature = Signature.getInstance("Ed25519");
            signature.initVerify(key);
            signature.update(content);
            return signature.verify(signed);
        } catch (GeneralSecurityException noSignature) {
            return false;
        }
    }

    /** SHA-256 of the key in lower-case hex: what people compare by telephone. */
    public static String fingerprint(PublicKey key) {
        return hash(key.getEncoded());
    }

    /** SHA-256 in lower-case hex. */
    public static String hash(byte[] content) {
        try {
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(content));
        } catch (GeneralSecurityException everyJavaHasIt) {
            throw new IllegalStateException(everyJavaHasIt);
        }
    }
}
