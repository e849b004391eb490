package org.probity.web.policy;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import java.util.HashMap;
import java.util.Map;
import org.probity.ejb.policy.adoption.AdoptionService;
import org.probity.ejb.policy.adoption.LocalFile;
import org.probity.ejb.policy.adoption.MergeFile;
import org.probity.ejb.policy.adoption.MergeService;

/** Drafts of the trust's text that this request has looked at, each read once. */
@RequestScoped
public class OpenAdoption {
    @Inject
    AdoptionService adoptions;

    @Inject
    MergeService merges;

    private final Map<String, LocalFile> locals = new HashMap<>();
    private final Map<String, MergeFile> merged = new HashMap<>();

    LocalFile local(String versionId) {
        return locals.computeIfAbsent(versionId, adoptions::local);
    }

    MergeFile merge(String versionId) {
        return merged.computeIfAbsent(versionId, merges::look);
    }

    /** Reads everything anew: somebody changed it. */
    void forget() {
        locals.clear();
        merged.clear();
    }
}
