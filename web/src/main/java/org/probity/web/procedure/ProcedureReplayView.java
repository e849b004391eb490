package org.probity.web.procedure;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import org.probity.ejb.rehearsal.Rehearsal;
import org.probity.ejb.rehearsal.RehearsalService;

/** What would have happened in past cases under the draft. */
@Named
@RequestScoped
public class ProcedureReplayView {
    @Inject
    RehearsalService rehearsals;

    private String id;
    private Rehearsal rehearsal;

    public void load() {
        rehearsal = rehearsals.rehearse(id);
    }

    public Rehearsal getRehearsal() {
        return rehearsal;
    }

    public String getId() {
        return id;
    }

    public void setId(String id) {
        this.id = id;
    }
}
