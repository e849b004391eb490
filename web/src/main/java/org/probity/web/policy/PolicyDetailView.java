package org.probity.web.policy;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import org.probity.ejb.policy.PolicyFile;

/** One version: its text, its way, and what the caller may do with it now. */
@Named
@RequestScoped
public class PolicyDetailView {
    @Inject
    OpenPolicy open;

    private String id;

    public void load() {
        open.file(id);
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
}
