package org.probity.persistence.breach;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.io.Serializable;

/** Where the encrypted pieces of one object lie and how they are opened. The storage key says nothing about the object: a technician may know it. */
@Embeddable
public class StoredPieces implements Serializable {
    private static final long serialVersionUID = 1L;

    @Column(name = "storage_key")
    private String storageKey;

    @Column(name = "key_id")
    private String keyId;

    @Column(name = "wrapped_key")
    private byte[] wrappedKey;

    private byte[] nonce;
    private int pieces;

    protected StoredPieces() {}

    /** @param pieces how many there are, numbered from 0 */
    public StoredPieces(String storageKey, String keyId, byte[] wrappedKey, byte[] nonce, int pieces) {
        this.storageKey = storageKey;
        this.keyId = keyId;
        this.wrappedKey = wrappedKey.clone();
        this.nonce = nonce.clone();
        this.pieces = pieces;
    }

    public String getStorageKey() {
        return storageKey;
    }

    public String getKeyId() {
        return keyId;
    }

    public byte[] getWrappedKey() {
        return wrappedKey.clone();
    }

    public byte[] getNonce() {
        return nonce.clone();
    }

    public int getPieces() {
        return pieces;
    }
}
