package org.probity.web.evidence;

import jakarta.faces.context.FacesContext;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.IOException;
import java.io.Serializable;
import org.probity.ejb.evidence.EvidencePage;
import org.probity.ejb.evidence.EvidenceService;
import org.probity.persistence.NotThere;
import org.probity.web.shell.Notice;

/** One deliberate press closes every file of a matter to everybody (HR-01, HR-02). It cannot be taken back. */
@Named
@ViewScoped
public class EvidenceSuspectView implements Serializable {
    private static final long serialVersionUID = 1L;

    @Inject
    transient EvidenceService evidence;

    private String reference;
    private int count;

    public void load() {
        if (!FacesContext.getCurrentInstance().isPostback()) {
            EvidencePage page = evidence.list(reference, null, null);
            if (!page.mayAdd() || page.imagery()) {
                throw new NotThere();
            }
            count = page.count();
        }
    }

    /** Leads to Today: whoever says so may not see the matter any more. */
    public void close() throws IOException {
        evidence.suspectImagery(reference);
        Notice.keep(
                "Every file is closed to everybody. The safeguarding lead and the head are told. Call the police now; do not look at anything again.");
        var outside = FacesContext.getCurrentInstance().getExternalContext();
        outside.redirect(outside.getRequestContextPath() + "/today/list.xhtml");
    }

    public int getCount() {
        return count;
    }

    public String getReference() {
        return reference;
    }

    public void setReference(String reference) {
        this.reference = reference;
    }
}
