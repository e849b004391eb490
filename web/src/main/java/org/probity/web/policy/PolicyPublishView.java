package org.probity.web.policy;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.time.LocalDate;
import org.probity.ejb.approval.PolicyApprovalService;
import org.probity.ejb.policy.PolicyFile;
import org.probity.persistence.ChangedMeanwhile;
import org.probity.persistence.NotThere;
import org.probity.persistence.calendar.PartialDate;
import org.probity.persistence.policy.PolicyStatus;
import org.probity.persistence.policy.PolicyVersion;
import org.probity.persistence.policy.Publication;
import org.probity.web.shell.Notice;
import org.probity.web.words.Spoken;

/** Publishing an approved version: from when it holds and when it is reviewed. */
@Named
@ViewScoped
public class PolicyPublishView implements Serializable {
    private static final long serialVersionUID = 1L;

    @Inject
    transient OpenPolicy open;

    @Inject
    transient PolicyApprovalService approvals;

    private String id;
    private int seen;
    private LocalDate effectiveFrom;
    private String backdateReason;
    private PartialDate nextReview;
    private Integer reviewCycleMonths;

    public void load() {
        PolicyFile file = open.file(id);
        if (!file.acts().publish()) {
            throw new NotThere();
        }
        seen = file.version().getVersion();
        effectiveFrom = earliest(file.today());
        PartialDate wanted = file.version().getDates().getNextReview();
        nextReview = wanted == null || wanted.isOverdue(file.today()) ? null : wanted;
        reviewCycleMonths = file.version().getDates().getReviewCycleMonths();
    }

    /** Today, or the day after the version in force began: two do not begin on one day. */
    private LocalDate earliest(LocalDate today) {
        PolicyVersion replaced = getReplaced();
        return replaced == null || replaced.getEffectiveFrom().isBefore(today)
                ? today
                : replaced.getEffectiveFrom().plusDays(1);
    }

    public String publish() {
        try {
            approvals.publish(id, seen, new Publication(effectiveFrom, backdateReason, nextReview, reviewCycleMonths));
        } catch (ChangedMeanwhile told) {
            seen = open.again(id).version().getVersion();
            throw told;
        }
        Notice.keep("Published. It is in force from " + Spoken.date(effectiveFrom) + ".");
        return "/policy/detail.xhtml?faces-redirect=true&id=" + id;
    }

    /** The version that this one replaces; null when there is none. */
    public PolicyVersion getReplaced() {
        return getFile().versions().stream()
                .filter(version -> version.getStatus() == PolicyStatus.IN_FORCE)
                .findFirst()
                .orElse(null);
    }

    public PolicyFile getFile() {
        return open.file(id);
    }

    public String getId() {
        return id;
    }

    public void setId(String id) {
        this.id = id;
    }

    public LocalDate getEffectiveFrom() {
        return effectiveFrom;
    }

    public void setEffectiveFrom(LocalDate effectiveFrom) {
        this.effectiveFrom = effectiveFrom;
    }

    public String getBackdateReason() {
        return backdateReason;
    }

    public void setBackdateReason(String backdateReason) {
        this.backdateReason = backdateReason;
    }

    public PartialDate getNextReview() {
        return nextReview;
    }

    public void setNextReview(PartialDate nextReview) {
        this.nextReview = nextReview;
    }

    public Integer getReviewCycleMonths() {
        return reviewCycleMonths;
    }

    public void setReviewCycleMonths(Integer reviewCycleMonths) {
        this.reviewCycleMonths = reviewCycleMonths;
    }
}
