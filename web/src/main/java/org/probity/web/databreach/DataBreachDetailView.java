package org.probity.web.databreach;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import org.probity.ejb.databreach.BreachFile;
import org.probity.ejb.databreach.BreachRegisterService;
import org.probity.persistence.databreach.BreachState;
import org.probity.persistence.databreach.NoticeDuty;

/** One data breach: the clock first, then what is known, how it was weighed and who was told. */
@Named
@RequestScoped
public class DataBreachDetailView {
    @Inject
    BreachRegisterService register;

    private String reference;
    private BreachFile file;

    public void load() {
        file = register.find(reference);
    }

    public BreachFile getFile() {
        return file;
    }

    /** Whether something can still be decided. */
    public boolean isOpen() {
        return file.mine() && file.state() != BreachState.NO_BREACH;
    }

    public boolean isAware() {
        return file.breach().getAwareAt() != null;
    }

    /** Whether the Commissioner may be told: the risk was weighed and asks for it. */
    public boolean isToTell() {
        return isOpen() && file.breach().getDuty() != null && file.breach().getDuty() != NoticeDuty.NOBODY;
    }

    public boolean isLate() {
        return file.state() == BreachState.LATE;
    }

    public String getReference() {
        return reference;
    }

    public void setReference(String reference) {
        this.reference = reference;
    }
}
