package org.probity.web.policy;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import java.util.HashMap;
import java.util.Map;
import org.probity.ejb.policy.PolicyFile;
import org.probity.ejb.policy.PolicyService;

/** Versions that this request has looked at, each read once. Forms keep ids and what was typed; what they show comes from here. */
@RequestScoped
public class OpenPolicy {
    @Inject
    PolicyService policies;

    private final Map<String, PolicyFile> files = new HashMap<>();

    PolicyFile file(String versionId) {
        return files.computeIfAbsent(versionId, policies::find);
    }

    /** Reads it anew: somebody changed it. */
    PolicyFile again(String versionId) {
        files.remove(versionId);
        return file(versionId);
    }
}
