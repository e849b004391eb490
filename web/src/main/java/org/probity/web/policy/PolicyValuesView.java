package org.probity.web.policy;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.probity.ejb.policy.adoption.AdoptionService;
import org.probity.ejb.policy.adoption.LocalFile;
import org.probity.web.shell.Notice;

/** What a school says in the places that the trust's text leaves open. */
@Named
@ViewScoped
public class PolicyValuesView implements Serializable {
    private static final long serialVersionUID = 1L;

    @Inject
    transient AdoptionService adoptions;

    private String id;
    private int seen;
    private String name;
    private List<LocalFile.Value> values;
    private Map<String, String> typed = new LinkedHashMap<>();

    public void load() {
        LocalFile file = adoptions.local(id);
        file.version().requireDraft();
        seen = file.version().getVersion();
        name = file.version().getPolicy().getTitle() + ", version "
                + file.version().getNumber();
        values = file.values();
        values.forEach(value -> typed.put(value.parameter().key(), value.typed()));
    }

    public String save() {
        adoptions.fill(id, seen, typed);
        Notice.keep("Saved. They stand in the text now, and hold as rules of the school once it is in force.");
        return "/policy/detail.xhtml?faces-redirect=true&id=" + id;
    }

    public List<LocalFile.Value> getValues() {
        return values;
    }

    public Map<String, String> getTyped() {
        return typed;
    }

    public String getName() {
        return name;
    }

    public String getId() {
        return id;
    }

    public void setId(String id) {
        this.id = id;
    }
}
