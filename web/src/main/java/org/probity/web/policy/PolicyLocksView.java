package org.probity.web.policy;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.probity.ejb.policy.PolicyFile;
import org.probity.ejb.policy.adoption.AdoptionService;
import org.probity.ejb.rule.RuleDefinition;
import org.probity.persistence.NotThere;
import org.probity.web.shell.Notice;

/** Which clauses of a draft of the trust no school may change. */
@Named
@ViewScoped
public class PolicyLocksView implements Serializable {
    private static final long serialVersionUID = 1L;

    @Inject
    transient OpenPolicy open;

    @Inject
    transient AdoptionService adoptions;

    private String id;
    private int seen;
    private Map<String, Boolean> locked = new LinkedHashMap<>();

    public void load() {
        PolicyFile file = open.file(id);
        if (!file.version().getPolicy().isTrusts() || !file.acts().edit()) {
            throw new NotThere();
        }
        seen = file.version().getVersion();
        file.parts()
                .forEach(part -> locked.put(
                        part.provenance().getLineage(), part.provenance().isLocked()));
    }

    public void all(boolean lock) {
        locked.replaceAll((lineage, before) -> lock);
    }

    public String save() {
        adoptions.lock(
                id,
                seen,
                locked.entrySet().stream()
                        .filter(Map.Entry::getValue)
                        .map(Map.Entry::getKey)
                        .collect(Collectors.toSet()));
        Notice.keep("Saved. Schools can put their own words in the place of what is open, and of nothing else.");
        return "/policy/detail.xhtml?faces-redirect=true&id=" + id;
    }

    public List<Passage> getPassages() {
        return Passage.of(open.file(id).parts());
    }

    /** What the text may leave to each school, for those who write it. */
    public List<RuleDefinition> getParameters() {
        return adoptions.parameters().stream()
                .filter(RuleDefinition::isOpenToTexts)
                .toList();
    }

    public PolicyFile getFile() {
        return open.file(id);
    }

    public Map<String, Boolean> getLocked() {
        return locked;
    }

    public String getId() {
        return id;
    }

    public void setId(String id) {
        this.id = id;
    }
}
