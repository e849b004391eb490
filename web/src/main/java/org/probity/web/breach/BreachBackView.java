package org.probity.web.breach;

import jakarta.faces.context.FacesContext;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.ArrayList;
import java.util.List;
import org.probity.ejb.triage.Handover;
import org.probity.ejb.triage.RecusalService;

/** Stepping back from a report, or from the case that came of it. Shows first who goes on; afterwards nothing of it is left to see. */
@Named
@ViewScoped
public class BreachBackView implements Serializable {
    private static final long serialVersionUID = 1L;

    @Inject
    transient RecusalService recusals;

    private final ArrayList<String> next = new ArrayList<>();
    private String reference;
    private boolean aCase;
    private boolean investigates;
    private boolean hears;
    private String refusal;
    private String why;

    public void load() {
        if (FacesContext.getCurrentInstance().isPostback()) {
            return;
        }
        Handover handover = recusals.preview(reference);
        next.addAll(handover.next());
        aCase = handover.aCase();
        investigates = handover.investigates();
        hears = handover.hears();
        refusal = handover.refusal();
    }

    public String stepBack() {
        recusals.stepBack(reference, why);
        return "/breach/away.xhtml?faces-redirect=true";
    }

    /** Where the caller came from. */
    public String getFrom() {
        return (aCase ? "/casework/detail.xhtml?ref=" : "/breach/detail.xhtml?ref=") + reference;
    }

    public List<String> getNext() {
        return next;
    }

    /** Whether a case came of the report. */
    public boolean isOfCase() {
        return aCase;
    }

    public boolean isInvestigates() {
        return investigates;
    }

    public boolean isHears() {
        return hears;
    }

    /** Why it cannot be done now; null when it can. */
    public String getRefusal() {
        return refusal;
    }

    public String getReference() {
        return reference;
    }

    public void setReference(String reference) {
        this.reference = reference;
    }

    public String getWhy() {
        return why;
    }

    public void setWhy(String why) {
        this.why = why;
    }
}
