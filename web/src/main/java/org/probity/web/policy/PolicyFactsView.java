package org.probity.web.policy;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.List;
import java.util.Objects;
import org.probity.ejb.policy.PolicyDraftService;
import org.probity.ejb.register.DocumentKind;
import org.probity.ejb.register.DocumentService;
import org.probity.persistence.calendar.PartialDate;
import org.probity.persistence.policy.PolicyParticulars;
import org.probity.persistence.policy.PolicyVersion;
import org.probity.web.shell.Notice;

/** What a draft says about itself: who looks after it, whom it is for, what changed, when it is reviewed. Lists are typed one a line. */
@Named
@ViewScoped
public class PolicyFactsView implements Serializable {
    private static final long serialVersionUID = 1L;

    @Inject
    transient PolicyDraftService drafts;

    @Inject
    transient DocumentService documents;

    private String id;
    private String policy;
    private String kept;
    private String kind;
    private int seen;
    private int number;
    private String title;
    private String ownerRole;
    private String audience;
    private String changeSummary;
    private String related;
    private String legal;
    private PartialDate nextReview;
    private Integer reviewCycleMonths;

    public void load() {
        PolicyVersion version = drafts.draft(id).version();
        version.requireDraft();
        PolicyParticulars particulars = version.getParticulars();
        seen = version.getVersion();
        number = version.getNumber();
        title = version.getPolicy().getTitle();
        policy = version.getPolicy().getPublicId();
        kept = version.getPolicy().getDocumentKind();
        kind = kept;
        ownerRole = particulars.getOwnerRole();
        audience = String.join("\n", particulars.getAudience());
        changeSummary = particulars.getChangeSummary();
        related = String.join("\n", particulars.getRelatedPolicies());
        legal = String.join("\n", particulars.getLegalReferences());
        nextReview = version.getDates().getNextReview();
        reviewCycleMonths = version.getDates().getReviewCycleMonths();
    }

    public String save() {
        PolicyParticulars particulars =
                new PolicyParticulars(ownerRole, lines(audience), changeSummary, lines(related), lines(legal));
        drafts.describe(id, seen, title, particulars, nextReview, reviewCycleMonths);
        if (!Objects.equals(kind, kept)) {
            documents.classify(policy, kind);
        }
        Notice.keep("Saved.");
        return "/policy/detail.xhtml?faces-redirect=true&id=" + id;
    }

    private static List<String> lines(String typed) {
        return Objects.requireNonNullElse(typed, "").lines().toList();
    }

    /** The title can be changed in the first version only. */
    public boolean isFirst() {
        return number == 1;
    }

    public List<DocumentKind> getKinds() {
        return DocumentKind.all();
    }

    public String getKind() {
        return kind;
    }

    public void setKind(String kind) {
        this.kind = kind;
    }

    public String getId() {
        return id;
    }

    public void setId(String id) {
        this.id = id;
    }

    public String getTitle() {
        return title;
    }

    public void setTitle(String title) {
        this.title = title;
    }

    public String getOwnerRole() {
        return ownerRole;
    }

    public void setOwnerRole(String ownerRole) {
        this.ownerRole = ownerRole;
    }

    public String getAudience() {
        return audience;
    }

    public void setAudience(String audience) {
        this.audience = audience;
    }

    public String getChangeSummary() {
        return changeSummary;
    }

    public void setChangeSummary(String changeSummary) {
        this.changeSummary = changeSummary;
    }

    public String getRelated() {
        return related;
    }

    public void setRelated(String related) {
        this.related = related;
    }

    public String getLegal() {
        return legal;
    }

    public void setLegal(String legal) {
        this.legal = legal;
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
