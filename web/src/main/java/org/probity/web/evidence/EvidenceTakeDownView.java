package org.probity.web.evidence;

import jakarta.faces.context.FacesContext;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.IOException;
import java.io.Serializable;
import org.probity.ejb.evidence.EvidencePage;
import org.probity.ejb.evidence.EvidenceService;
import org.probity.ejb.evidence.TakeDownService;
import org.probity.ejb.evidence.TakeDownService.Wanted;
import org.probity.persistence.NotThere;

/** Writes content down that is to go. */
@Named
@ViewScoped
public class EvidenceTakeDownView implements Serializable {
    private static final long serialVersionUID = 1L;

    @Inject
    transient EvidenceService evidence;

    @Inject
    transient TakeDownService takeDowns;

    private String reference;
    private String platform;
    private String webAddress;
    private String rule;

    public void load() {
        if (!FacesContext.getCurrentInstance().isPostback()) {
            EvidencePage page = evidence.list(reference, null, null);
            if (!page.mayAdd()) {
                throw new NotThere();
            }
        }
    }

    public void open() throws IOException {
        String id = takeDowns.open(reference, new Wanted(platform, webAddress, rule));
        var outside = FacesContext.getCurrentInstance().getExternalContext();
        outside.redirect(outside.getRequestContextPath() + "/evidence/ledger.xhtml?id=" + id);
    }

    public String getReference() {
        return reference;
    }

    public void setReference(String reference) {
        this.reference = reference;
    }

    public String getPlatform() {
        return platform;
    }

    public void setPlatform(String platform) {
        this.platform = platform;
    }

    public String getWebAddress() {
        return webAddress;
    }

    public void setWebAddress(String webAddress) {
        this.webAddress = webAddress;
    }

    public String getRule() {
        return rule;
    }

    public void setRule(String rule) {
        this.rule = rule;
    }
}
