package org.probity.web.safeguarding;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import org.probity.ejb.safeguarding.LowLevelConcernService;
import org.probity.persistence.safeguarding.LowLevelConcern;

/** One low-level concern as it was noted. */
@Named
@RequestScoped
public class SafeguardingConcernView {
    @Inject
    LowLevelConcernService concerns;

    private String id;
    private LowLevelConcern concern;

    public void load() {
        concern = concerns.find(id);
    }

    public LowLevelConcern getConcern() {
        return concern;
    }

    public String getId() {
        return id;
    }

    public void setId(String id) {
        this.id = id;
    }
}
