package org.probity.web.policy;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import org.probity.ejb.policy.PolicyFile;
import org.probity.ejb.register.RegisterService;
import org.probity.ejb.security.Right;
import org.probity.persistence.register.Finding;
import org.probity.web.shell.Visitor;

/** One version: its text, its way, and what the caller may do with it now. */
@Named
@RequestScoped
public class PolicyDetailView {
    @Inject
    OpenPolicy open;

    @Inject
    RegisterService register;

    @Inject
    Visitor visitor;

    private String id;
    private List<Finding> findings;

    public void load() {
        open.file(id);
        findings = register.ofVersion(id);
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
