package org.probity.web.evidence;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import org.probity.ejb.evidence.EvidenceService;
import org.probity.ejb.evidence.RefusedRow;

/** Files of one matter that the virus scanner refused. */
@Named
@RequestScoped
public class EvidenceRefusedView {
    @Inject
    EvidenceService evidence;

    private String reference;
    private List<RefusedRow> rows = List.of();

    public void load() {
        rows = evidence.refused(reference);
    }

    public List<RefusedRow> getRows() {
        return rows;
    }

    public String getReference() {
        return reference;
    }

    public void setReference(String reference) {
        this.reference = reference;
    }
}
