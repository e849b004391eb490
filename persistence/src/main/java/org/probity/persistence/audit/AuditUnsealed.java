package org.probity.persistence.audit;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.io.Serializable;

/** An audit entry that the sealer has still to chain. Rows come from a database trigger, never from here. */
@Entity
@Table(name = "audit_unsealed")
public class AuditUnsealed implements Serializable {
    private static final long serialVersionUID = 1L;

    @Id
    @Column(name = "entry_id")
    private Long entryId;

    protected AuditUnsealed() {}

    public Long getEntryId() {
        return entryId;
    }
}
