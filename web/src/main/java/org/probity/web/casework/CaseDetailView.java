package org.probity.web.casework;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import org.probity.ejb.casework.CaseSheet;
import org.probity.ejb.casework.CaseworkService;
import org.probity.ejb.casework.PathStep;

/** One case: the step in hand first, then what is alleged, what happened, and the procedure as it is drawn from its rows. */
@Named
@RequestScoped
public class CaseDetailView {
    @Inject
    CaseworkService casework;

    private String reference;
    private CaseSheet sheet;

    public void load() {
        sheet = casework.find(reference);
    }

    public CaseSheet getSheet() {
        return sheet;
    }

    /** The word that the path tag knows for the place of a step. */
    public String look(PathStep step) {
        return switch (step.place()) {
            case PAST -> "past";
            case NOW -> "now";
            case NEXT, AHEAD -> "ahead";
        };
    }

    public String getReference() {
        return reference;
    }

    public void setReference(String reference) {
        this.reference = reference;
    }
}
