package org.probity.persistence.audit;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.io.Serializable;
import java.time.Instant;

/** One act or one refusal. Only ever added; holds ids and references, never a name or a fact of a case. */
@Entity
@Table(name = "audit_entry")
public class AuditEntry implements Serializable {
    private static final long serialVersionUID = 1L;

    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "ids")
    private Long id;

    private Instant at;

    @Column(name = "person_id")
    private Long personId;

    private String role;
    private String act;
    private String entitlement;
    private String outcome;
    private String subject;

    @Column(name = "matter_id")
    private Long matterId;

    private Integer amount;

    protected AuditEntry() {}

    public AuditEntry(Instant at, Long personId, String role, String act, String entitlement, boolean done) {
        this.at = at;
        this.personId = personId;
        this.role = role;
        this.act = act;
        this.entitlement = entitlement;
        this.outcome = done ? "DONE" : "REFUSED";
    }

    /** What was acted on: a public id or a reference; the matter decides who may see this line. */
    public AuditEntry about(String subject, Long matterId, Integer amount) {
        this.subject = subject;
        this.matterId = matterId;
        this.amount = amount;
        return this;
    }

    public Long getId() {
        return id;
    }

    public Instant getAt() {
        return at;
    }

    public Long getPersonId() {
        return personId;
    }

    public String getRole() {
        return role;
    }

    public String getAct() {
        return act;
    }

    public String getEntitlement() {
        return entitlement;
    }

    public String getOutcome() {
        return outcome;
    }

    public String getSubject() {
        return subject;
    }

    public Long getMatterId() {
        return matterId;
    }

    /** How many objects one bulk act touched; null for a single one. */
    public Integer getAmount() {
        return amount;
    }
}
