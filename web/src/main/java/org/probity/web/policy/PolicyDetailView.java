package org.probity.web.policy;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.LocalDate;
import java.util.List;
import org.probity.ejb.policy.PolicyFile;
import org.probity.ejb.policy.PolicyService;
import org.probity.ejb.register.RegisterService;
import org.probity.ejb.security.Right;
import org.probity.persistence.policy.PolicyVersion;
import org.probity.persistence.register.Finding;
import org.probity.web.shell.Visitor;

/** One version: its text, its way, and what the caller may do with it now. */
@Named
@RequestScoped
public class PolicyDetailView {
    @Inject
    OpenPolicy open;

    @Inject
    PolicyService policies;

    @Inject
    RegisterService register;

    @Inject
    Visitor visitor;

    private String id;
    private LocalDate day;
    private List<Finding> findings;

    /** The form at the side asks before the parameters of the page are taken. */
    @PostConstruct
    void begin() {
        id = FacesContext.getCurrentInstance()
                .getExternalContext()
                .getRequestParameterMap()
                .get("id");
    }

    public void load() {
        open.file(id);
        findings = register.ofVersion(id);
    }

    /** Leads to the version that was in force on the day asked for. */
    public String goToDay() {
        return "/policy/detail.xhtml?faces-redirect=true&id="
                + policies.onDay(id, day).getPublicId();
    }

    /** The newest version before this one that people went by; null when there is none. */
    public String getBeforeId() {
        PolicyFile file = open.file(id);
        return file.versions().stream()
                .filter(other -> other.getNumber() < file.version().getNumber() && other.getEffectiveFrom() != null)
                .map(PolicyVersion::getPublicId)
                .findFirst()
                .orElse(null);
    }

    /** Whether the caller keeps the texts of the trust. */
    public boolean isKeeper() {
        return policies.keepsTrustTexts();
    }

    public LocalDate getDay() {
        return day;
    }

    public void setDay(LocalDate day) {
        this.day = day;
    }

    public PolicyFile getFile() {
        return open.file(id);
    }

    /** What the register says about it; empty for those who do not read the register. */
    public List<Finding> getFindings() {
        return findings;
    }

    public boolean isKeeping() {
        return visitor.may(Right.KEEP_WEBSITE);
    }

    public String getId() {
        return id;
    }

    public void setId(String id) {
        this.id = id;
    }
}
