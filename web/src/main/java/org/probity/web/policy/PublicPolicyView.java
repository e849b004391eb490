package org.probity.web.policy;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import org.probity.ejb.policy.PolicyService;
import org.probity.persistence.policy.PolicyPart;
import org.probity.persistence.policy.PolicyVersion;

/** One policy as the public reads it. Its address is the policy's, so it stays the same when the next version comes into force. */
@Named
@RequestScoped
public class PublicPolicyView {
    @Inject
    PolicyService policies;

    private String id;
    private PolicyVersion version;

    public void load() {
        version = policies.publicPolicy(id);
    }

    public PolicyVersion getVersion() {
        return version;
    }

    public List<PolicyPart> getParts() {
        return version.parts();
    }

    public String getId() {
        return id;
    }

    public void setId(String id) {
        this.id = id;
    }
}
