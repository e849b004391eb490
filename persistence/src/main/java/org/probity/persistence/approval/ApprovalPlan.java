package org.probity.persistence.approval;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Table;
import java.io.Serializable;
import java.time.Instant;
import java.util.List;
import org.probity.persistence.person.Person;

/** A chain of approval that somebody set for one policy. It comes before the rule of the school, and counts from the next submission on. */
@Entity
@Table(name = "approval_plan")
public class ApprovalPlan implements Serializable {
    private static final long serialVersionUID = 1L;

    @Id
    @Column(name = "policy_id")
    private Long policyId;

    private String steps;

    @ManyToOne(fetch = FetchType.LAZY, optional = false)
    @JoinColumn(name = "set_by")
    private Person setBy;

    @Column(name = "set_at")
    private Instant setAt;

    protected ApprovalPlan() {}

    public ApprovalPlan(long policyId) {
        this.policyId = policyId;
    }

    public void set(List<PlannedStep> chain, Person by, Instant at) {
        this.steps = PlannedStep.lines(chain);
        this.setBy = by;
        this.setAt = at;
    }

    public List<PlannedStep> getSteps() {
        return steps.lines().map(PlannedStep::of).toList();
    }

    public Person getSetBy() {
        return setBy;
    }

    public Instant getSetAt() {
        return setAt;
    }
}
