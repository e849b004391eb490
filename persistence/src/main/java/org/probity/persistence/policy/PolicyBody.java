package org.probity.persistence.policy;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Table;
import java.time.Instant;
import org.probity.persistence.Identified;

/** The PDF of a version as it was submitted: stored as bytes, never rendered again. A version sent back and submitted anew has another. */
@Entity
@Table(name = "policy_body")
public class PolicyBody extends Identified {
    private static final long serialVersionUID = 1L;

    @ManyToOne(fetch = FetchType.LAZY, optional = false)
    @JoinColumn(name = "version_id")
    private PolicyVersion policyVersion;

    private byte[] pdf;

    @Column(name = "body_hash")
    private String bodyHash;

    private Instant made;

    protected PolicyBody() {}

    public PolicyBody(PolicyVersion policyVersion, byte[] pdf, String bodyHash, Instant made) {
        this.policyVersion = policyVersion;
        this.pdf = pdf.clone();
        this.bodyHash = bodyHash;
        this.made = made;
    }

    public PolicyVersion getPolicyVersion() {
        return policyVersion;
    }

    public byte[] getPdf() {
        return pdf.clone();
    }

    /** SHA-256 in lower-case hex. */
    public String getBodyHash() {
        return bodyHash;
    }

    public Instant getMade() {
        return made;
    }
}
