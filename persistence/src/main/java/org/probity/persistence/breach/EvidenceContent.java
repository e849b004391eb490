package org.probity.persistence.breach;

import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.io.Serializable;

/** The bytes of one item as they came in. Kept apart so that no list ever loads them by accident; in quarantine it cannot be found. */
@Entity
@Table(name = "evidence_content")
public class EvidenceContent implements Serializable {
    private static final long serialVersionUID = 1L;

    @Id
    @Column(name = "evidence_id")
    private Long evidenceId;

    @Embedded
    private StoredPieces stored;

    protected EvidenceContent() {}

    /** @param evidence already persisted, so that it has its id */
    public EvidenceContent(Evidence evidence, StoredPieces stored) {
        this.evidenceId = evidence.getId();
        this.stored = stored;
    }

    public Long getEvidenceId() {
        return evidenceId;
    }

    public StoredPieces getStored() {
        return stored;
    }
}
