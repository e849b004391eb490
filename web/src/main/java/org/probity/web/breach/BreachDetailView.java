package org.probity.web.breach;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import java.util.Map;
import org.probity.ejb.breach.BreachService;
import org.probity.ejb.breach.ReportFile;
import org.probity.persistence.breach.ConflictReason;

/** One report as those who were told of it read it. */
@Named
@RequestScoped
public class BreachDetailView {
    @Inject
    BreachService breaches;

    private String reference;
    private ReportFile file;

    public void load() {
        file = breaches.find(reference);
    }

    public ReportFile getFile() {
        return file;
    }

    public List<Map.Entry<ConflictReason, Long>> getShutOut() {
        return List.copyOf(file.shutOut().entrySet());
    }

    public String getReference() {
        return reference;
    }

    public void setReference(String reference) {
        this.reference = reference;
    }
}
