package org.probity.persistence.approval;

import jakarta.persistence.CascadeType;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.FetchType;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.OneToMany;
import jakarta.persistence.OrderBy;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.probity.persistence.Identified;
import org.probity.persistence.person.Person;
import org.probity.persistence.policy.IncompletePolicy;
import org.probity.persistence.policy.PolicyVersion;
import org.probity.persistence.policy.SignOff;

/** One body's part in the approval of one document. Once it is complete nothing of it changes but the ratification of a chair's action. */
@Entity
@Table(name = "approval_step")
public class ApprovalStep extends Identified {
    private static final long serialVersionUID = 1L;

    @ManyToOne(fetch = FetchType.LAZY, optional = false)
    @JoinColumn(name = "version_id")
    private PolicyVersion policyVersion;

    @Column(name = "body_hash")
    private String bodyHash;

    private int position;

    @Enumerated(EnumType.STRING)
    private ApprovalBody body;

    private String name;
    private int needed;

    @Enumerated(EnumType.STRING)
    private ApprovalRoute route;

    private String reference;
    private String reason;
    private Instant completed;

    @Column(name = "decided_on")
    private LocalDate decidedOn;

    @Column(name = "ratified_on")
    private LocalDate ratifiedOn;

    @Column(name = "ratified_reference")
    private String ratifiedReference;

    @OneToMany(mappedBy = "step", cascade = CascadeType.PERSIST)
    @OrderBy("id")
    private List<StepApproval> approvals = new ArrayList<>();

    @Version
    private int version;

    protected ApprovalStep() {}

    public ApprovalStep(PolicyVersion policyVersion, int position, PlannedStep planned) {
        this.policyVersion = policyVersion;
        this.bodyHash = policyVersion.getBodyHash();
        this.position = position;
        this.body = planned.body();
        this.name = planned.name();
        this.needed = planned.needed();
    }

    /** A signature in this step; {@link #complete} follows when it was the last one needed. */
    public void sign(SignOff signOff, Consent consent) {
        if (consent.route() == ApprovalRoute.CHAIRS_ACTION && isBlank(consent.reason())) {
            throw new IncompletePolicy("approved", List.of("why it cannot wait for the next meeting"));
        }
        approvals.add(new StepApproval(this, signOff, consent));
    }

    /** The body has decided. */
    public void complete(Consent consent, String on, LocalDate day, Instant at) {
        this.route = consent.route();
        this.reference = on;
        this.reason = consent.reason();
        this.decidedOn = day;
        this.completed = at;
    }

    /** The body has met and stands by what its chair did (G-09). */
    public void ratify(LocalDate day, String minuteReference) {
        this.ratifiedOn = day;
        this.ratifiedReference = minuteReference;
    }

    /** How many more signatures it takes when so many people may still sign. */
    public int wanting(int eligible) {
        if (isComplete()) {
            return 0;
        }
        return needed == PlannedStep.EVERYBODY ? eligible : Math.max(0, needed - approvals.size());
    }

    public boolean isSignedBy(Person person) {
        return approvals.stream().anyMatch(approval -> approval.getPerson().equals(person));
    }

    public boolean isComplete() {
        return completed != null;
    }

    /** Whether its body has still to ratify what its chair did. */
    public boolean isToRatify() {
        return route == ApprovalRoute.CHAIRS_ACTION && ratifiedOn == null;
    }

    private static boolean isBlank(String text) {
        return text == null || text.isBlank();
    }

    public PolicyVersion getPolicyVersion() {
        return policyVersion;
    }

    public int getPosition() {
        return position;
    }

    public ApprovalBody getBody() {
        return body;
    }

    /** Of the body at that school. */
    public String getName() {
        return name;
    }

    /** How many signatures; 0: of everybody who may sign. */
    public int getNeeded() {
        return needed;
    }

    /** Null until it is complete, as the following ones. */
    public ApprovalRoute getRoute() {
        return route;
    }

    /** Minute or delegation reference; null when nobody gave one. */
    public String getReference() {
        return reference;
    }

    /** Why the chair could not wait. */
    public String getReason() {
        return reason;
    }

    public Instant getCompleted() {
        return completed;
    }

    public LocalDate getDecidedOn() {
        return decidedOn;
    }

    public LocalDate getRatifiedOn() {
        return ratifiedOn;
    }

    public String getRatifiedReference() {
        return ratifiedReference;
    }

    public List<StepApproval> getApprovals() {
        return Collections.unmodifiableList(approvals);
    }
}
