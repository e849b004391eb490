package org.probity.web.concern;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.Clock;
import org.probity.ejb.concern.ConcernFile;
import org.probity.ejb.concern.ConcernService;
import org.probity.persistence.concern.ConcernStage;

/** One concern as those read it who have or had it in hand. */
@Named
@RequestScoped
public class ConcernDetailView {
    @Inject
    ConcernService concerns;

    @Inject
    Clock clock;

    private String reference;
    private ConcernFile file;

    public void load() {
        file = concerns.find(reference);
    }

    public ConcernFile getFile() {
        return file;
    }

    /** The caller is to act. */
    public boolean isTurn() {
        return file.mine() && file.concern().isOpen();
    }

    /** A panel is asked for and not arranged. */
    public boolean isPanelMissing() {
        return isPanel() && file.panel() == null;
    }

    public boolean isPanel() {
        return file.concern().getStage() == ConcernStage.PANEL;
    }

    public boolean isInformal() {
        return file.concern().getStage() == ConcernStage.INFORMAL;
    }

    public boolean isLate() {
        return file.concern().isOpen() && file.concern().getDue().isBefore(clock.instant());
    }

    public String getReference() {
        return reference;
    }

    public void setReference(String reference) {
        this.reference = reference;
    }
}
