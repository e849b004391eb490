package org.probity.persistence.approval;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import java.time.Instant;
import org.probity.persistence.Identified;
import org.probity.persistence.policy.PolicyVersion;

/** The PDF that proves an approval: stored as bytes, sealed over all of them, never rendered again (decisions 12). */
@Entity
public class Certificate extends Identified {
    private static final long serialVersionUID = 1L;

    @ManyToOne(fetch = FetchType.LAZY, optional = false)
    @JoinColumn(name = "version_id")
    private PolicyVersion policyVersion;

    private byte[] pdf;

    @Column(name = "pdf_hash")
    private String pdfHash;

    @Column(name = "body_hash")
    private String bodyHash;

    @Column(name = "key_id")
    private String keyId;

    private Instant issued;

    protected Certificate() {}

    public Certificate(PolicyVersion policyVersion, byte[] pdf, String pdfHash, String keyId, Instant issued) {
        this.policyVersion = policyVersion;
        this.pdf = pdf.clone();
        this.pdfHash = pdfHash;
        this.bodyHash = policyVersion.getBodyHash();
        this.keyId = keyId;
        this.issued = issued;
    }

    public PolicyVersion getPolicyVersion() {
        return policyVersion;
    }

    public byte[] getPdf() {
        return pdf.clone();
    }

    /** SHA-256 of these bytes in lower-case hex. */
    public String getPdfHash() {
        return pdfHash;
    }

    /** SHA-256 of the document that it is about. */
    public String getBodyHash() {
        return bodyHash;
    }

    public String getKeyId() {
        return keyId;
    }

    public Instant getIssued() {
        return issued;
    }
}
