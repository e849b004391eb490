package org.probity.web.policy;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import org.probity.ejb.policy.PolicyService;
import org.probity.ejb.publication.PublicPolicyService;
import org.probity.persistence.policy.PolicyPart;
import org.probity.persistence.policy.PolicyVersion;

/** One policy as the public reads it. Its address is the policy's, so it stays the same when the next version comes into force. */
@Named
@RequestScoped
public class PublicPolicyView {
    @Inject
    PolicyService policies;

    @Inject
    PublicPolicyService publication;

    private String id;
    private String address;
    private PolicyVersion version;

    public void load() {
        version = policies.publicPolicy(id);
        address = publication.address(id);
    }

    public PolicyVersion getVersion() {
        return version;
    }

    public List<PolicyPart> getParts() {
        return version.parts();
    }

    /** Its permanent address, from the root of the product. */
    public String getAddress() {
        return address;
    }

    public String getId() {
        return id;
    }

    public void setId(String id) {
        this.id = id;
    }
}
