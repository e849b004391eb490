package org.probity.web.exemption;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import org.probity.ejb.exemption.ExemptionFile;
import org.probity.ejb.exemption.ExemptionService;
import org.probity.web.shell.Notice;

/** One exemption: what was asked, and the answer of whoever may give it. */
@Named
@ViewScoped
public class ExemptionDetailView implements Serializable {
    private static final long serialVersionUID = 1L;

    @Inject
    transient ExemptionService exemptions;

    private String id;
    private String note;
    private transient ExemptionFile file;

    public void load() {
        getFile();
    }

    public String agree() {
        exemptions.decide(id, true, note);
        return back("You agreed. The person was told.");
    }

    public String refuse() {
        exemptions.decide(id, false, note);
        return back("You refused. The person was told.");
    }

    public String revoke() {
        exemptions.revoke(id, note);
        return back("It ended today. The person was told.");
    }

    private String back(String sentence) {
        Notice.keep(sentence);
        return "/exemption/detail.xhtml?faces-redirect=true&id=" + id;
    }

    public ExemptionFile getFile() {
        if (file == null) {
            file = exemptions.find(id);
        }
        return file;
    }

    public String getId() {
        return id;
    }

    public void setId(String id) {
        this.id = id;
    }

    public String getNote() {
        return note;
    }

    public void setNote(String note) {
        this.note = note;
    }
}
