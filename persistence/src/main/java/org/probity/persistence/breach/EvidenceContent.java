package org.probity.persistence.breach;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.io.Serializable;

/** The encrypted bytes of one item of evidence. Kept apart so that no list ever loads them by accident. */
@Entity
@Table(name = "evidence_content")
public class EvidenceContent implements Serializable {
    private static final long serialVersionUID = 1L;

    @Id
    @Column(name = "evidence_id")
    private Long evidenceId;

    @Column(name = "key_id")
    private String keyId;

    @Column(name = "wrapped_key")
    private byte[] wrappedKey;

    private byte[] nonce;
    private byte[] content;

    protected EvidenceContent() {}

    /** @param evidence already persisted, so that it has its id */
    public EvidenceContent(Evidence evidence, String keyId, byte[] wrappedKey, byte[] nonce, byte[] content) {
        this.evidenceId = evidence.getId();
        this.keyId = keyId;
        this.wrappedKey = wrappedKey.clone();
        this.nonce = nonce.clone();
        this.content = content.clone();
    }

    public Long getEvidenceId() {
        return evidenceId;
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

    public byte[] getContent() {
        return content.clone();
    }
}
