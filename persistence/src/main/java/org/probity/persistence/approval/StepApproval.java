package org.probity.persistence.approval;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.FetchType;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.OneToOne;
import jakarta.persistence.Table;
import org.probity.persistence.Identified;
import org.probity.persistence.person.Person;
import org.probity.persistence.policy.SignOff;

/** A signature as part of a step. What is signed is the sign-off; this says which step it counts for. */
@Entity
@Table(name = "step_approval")
public class StepApproval extends Identified {
    private static final long serialVersionUID = 1L;

    @ManyToOne(fetch = FetchType.LAZY, optional = false)
    @JoinColumn(name = "step_id")
    private ApprovalStep step;

    @OneToOne(fetch = FetchType.LAZY, optional = false)
    @JoinColumn(name = "sign_off_id")
    private SignOff signOff;

    @ManyToOne(fetch = FetchType.LAZY, optional = false)
    @JoinColumn(name = "person_id")
    private Person person;

    @Enumerated(EnumType.STRING)
    private ApprovalRoute route;

    private String equality;

    protected StepApproval() {}

    StepApproval(ApprovalStep step, SignOff signOff, Consent consent) {
        this.step = step;
        this.signOff = signOff;
        this.person = signOff.getPerson();
        this.route = consent.route();
        this.equality = consent.equality();
    }

    public ApprovalStep getStep() {
        return step;
    }

    public SignOff getSignOff() {
        return signOff;
    }

    public Person getPerson() {
        return person;
    }

    public ApprovalRoute getRoute() {
        return route;
    }

    /** What was found about people with protected characteristics (V-14); null when nobody said it. */
    public String getEquality() {
        return equality;
    }
}
