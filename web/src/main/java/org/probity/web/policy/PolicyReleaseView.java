package org.probity.web.policy;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.time.LocalDate;
import java.util.List;
import org.probity.ejb.policy.draft.Guess;
import org.probity.ejb.policy.intake.MigratingPolicy;
import org.probity.ejb.policy.intake.MigrationService;
import org.probity.persistence.calendar.PartialDate;
import org.probity.web.shell.Notice;
import org.probity.web.words.Spoken;

/** Saying of a policy that waits that it was in force before, since when and by whose approval; its own words are offered. */
@Named
@ViewScoped
public class PolicyReleaseView implements Serializable {
    private static final long serialVersionUID = 1L;

    @Inject
    transient MigrationService migrations;

    private String id;
    private MigratingPolicy policy;
    private LocalDate since;
    private String approvedBy;
    private PartialDate approvedOn;

    public void load() {
        policy = migrations.find(id);
        since = policy.approvalDay();
        approvedBy = policy.approvedBy();
        approvedOn = policy.approvedOn();
    }

    public String release() {
        migrations.releaseInForce(id, policy.seen(), new MigratingPolicy.Before(since, approvedBy, approvedOn));
        Notice.keep("Released. It is in force, since " + Spoken.date(since) + ".");
        return "/policy/detail.xhtml?faces-redirect=true&id=" + id;
    }

    /** Rows of the tables of approval and revision, and dates, as the text has them. */
    public List<Guess> getHistory() {
        return policy.facts().stream()
                .filter(fact -> switch (fact.topic()) {
                    case APPROVED_BY, APPROVED_ON, APPROVAL, REVISION, REVISED, NEXT_REVIEW -> true;
                    default -> false;
                })
                .toList();
    }

    public MigratingPolicy getPolicy() {
        return policy;
    }

    public String getId() {
        return id;
    }

    public void setId(String id) {
        this.id = id;
    }

    public LocalDate getSince() {
        return since;
    }

    public void setSince(LocalDate since) {
        this.since = since;
    }

    public String getApprovedBy() {
        return approvedBy;
    }

    public void setApprovedBy(String approvedBy) {
        this.approvedBy = approvedBy;
    }

    public PartialDate getApprovedOn() {
        return approvedOn;
    }

    public void setApprovedOn(PartialDate approvedOn) {
        this.approvedOn = approvedOn;
    }
}
