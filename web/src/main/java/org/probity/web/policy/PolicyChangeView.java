package org.probity.web.policy;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import org.probity.ejb.policy.PolicyDraftService;
import org.probity.ejb.policy.PolicyFile;
import org.probity.persistence.policy.PolicyVersion;

/** What a person says about a change when they submit it: a summary, drafted from the comparison, and whether people are asked again. */
@Named
@ViewScoped
public class PolicyChangeView implements Serializable {
    private static final long serialVersionUID = 1L;

    @Inject
    transient PolicyDraftService drafts;

    private boolean first;
    private String beforeId;
    private String summary;
    private Boolean material;
    private String reason;

    void begin(PolicyFile file) {
        PolicyVersion version = file.version();
        beforeId = file.versions().stream()
                .filter(other -> other.getNumber() < version.getNumber() && other.getEffectiveFrom() != null)
                .map(PolicyVersion::getPublicId)
                .findFirst()
                .orElse(null);
        first = beforeId == null;
        summary = version.getParticulars().getChangeSummary();
        if (summary == null) {
            summary = drafts.summary(version.getPublicId());
        }
        material = version.getMaterial();
        reason = version.getMaterialReason();
    }

    PolicyDraftService.Change said() {
        return new PolicyDraftService.Change(summary, first ? null : material, reason);
    }

    /** Nobody knows an earlier text: there is no change to weigh. */
    public boolean isFirst() {
        return first;
    }

    /** The version that this one is compared with; null when it is the first. */
    public String getBeforeId() {
        return beforeId;
    }

    public String getSummary() {
        return summary;
    }

    public void setSummary(String summary) {
        this.summary = summary;
    }

    public Boolean getMaterial() {
        return material;
    }

    public void setMaterial(Boolean material) {
        this.material = material;
    }

    public String getReason() {
        return reason;
    }

    public void setReason(String reason) {
        this.reason = reason;
    }
}
