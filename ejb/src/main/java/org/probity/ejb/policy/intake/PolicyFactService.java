package org.probity.ejb.policy.intake;

import static org.probity.ejb.security.Right.EDIT_POLICY;
import static org.probity.ejb.security.Right.VIEW_POLICIES;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.List;
import org.probity.ejb.policy.PolicyReach;
import org.probity.ejb.policy.PolicyVersions;
import org.probity.ejb.policy.draft.Guess;
import org.probity.ejb.security.Caller;
import org.probity.ejb.security.Requires;
import org.probity.ejb.security.Right;
import org.probity.persistence.policy.PolicyVersion;

/** What an imported text says about itself, as a person confirmed or corrected it: roles, channels, rows of its tables and more. */
@Stateless
public class PolicyFactService {
    @Inject
    Caller caller;

    @Inject
    PolicyReach reach;

    @Inject
    PolicyVersions versions;

    @Inject
    FactRows rows;

    /** All of them; empty for a text that was never imported. */
    @Requires(VIEW_POLICIES)
    public List<Guess> facts(String versionId) {
        PolicyVersion version = versions.visible(versionId);
        reach.need(Right.EDIT_POLICY, version.getPolicy().getSchool());
        return rows.of(version);
    }

    /** Others in their place, while it is a draft. */
    @Requires(EDIT_POLICY)
    public void correct(String versionId, List<Guess> facts) {
        PolicyVersion version = versions.locked(Right.EDIT_POLICY, versionId);
        version.requireDraft();
        rows.write(version, facts);
        caller.about(versionId, null);
    }
}
