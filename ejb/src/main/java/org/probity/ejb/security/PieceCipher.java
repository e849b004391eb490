package org.probity.ejb.security;

import java.nio.ByteBuffer;
import java.security.GeneralSecurityException;
import java.security.SecureRandom;
import javax.crypto.Cipher;
import javax.crypto.SecretKey;
import javax.crypto.spec.GCMParameterSpec;
import javax.crypto.spec.SecretKeySpec;

/**
 * Encrypts one large object piece by piece under a data key of its own (AES-GCM). Each piece is bound to its place and to being the
 * last one or not, so that none can be moved, left out or cut off unseen.
 */
public final class PieceCipher {
    private static final SecureRandom RANDOM = new SecureRandom();
    private static final int NONCE = 8;

    private final SecretKey key;
    private final byte[] nonce;

    private PieceCipher(byte[] key, byte[] nonce) {
        this.key = new SecretKeySpec(key, "AES");
        this.nonce = nonce.clone();
    }

    /** With a fresh data key, for an object that comes in. */
    public static PieceCipher fresh() {
        return new PieceCipher(random(32), random(NONCE));
    }

    /** For an object that was stored with this wrapped key and nonce. */
    public static PieceCipher of(KeyFile keys, byte[] wrappedKey, byte[] nonce) throws GeneralSecurityException {
        return new PieceCipher(keys.openPacked(wrappedKey), nonce);
    }

    /** The data key as it may be stored beside the object. */
    public byte[] wrappedKey(KeyFile keys) throws GeneralSecurityException {
        return keys.sealPacked(key.getEncoded());
    }

    public byte[] nonce() {
        return nonce.clone();
    }

    public byte[] seal(int place, boolean last, byte[] piece) throws GeneralSecurityException {
        return run(Cipher.ENCRYPT_MODE, place, last, piece);
    }

    public byte[] open(int place, boolean last, byte[] sealed) throws GeneralSecurityException {
        return run(Cipher.DECRYPT_MODE, place, last, sealed);
    }

    private byte[] run(int mode, int place, boolean last, byte[] content) throws GeneralSecurityException {
        Cipher cipher = Cipher.getInstance("AES/GCM/NoPadding");
        byte[] counted = ByteBuffer.allocate(NONCE + 4).put(nonce).putInt(place).array();
        cipher.init(mode, key, new GCMParameterSpec(128, counted));
        cipher.updateAAD(new byte[] {(byte) (last ? 1 : 0)});
        return cipher.doFinal(content);
    }

    private static byte[] random(int length) {
        byte[] bytes = new byte[length];
        RANDOM.nextBytes(bytes);
        return bytes;
    }
}
