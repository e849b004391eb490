package org.probity.web.evidence;

import jakarta.faces.context.FacesContext;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import org.probity.ejb.evidence.RenditionRow;
import org.probity.ejb.evidence.RenditionService;
import org.probity.ejb.evidence.Shown;
import org.probity.persistence.NotThere;
import org.probity.web.shell.Notice;

/** A second person looks at a redacted copy and says whether it hides what it must. The copy appears only after a press. */
@Named
@ViewScoped
public class EvidenceCheckView implements Serializable {
    private static final long serialVersionUID = 1L;

    @Inject
    transient RenditionService renditions;

    private String id;
    private String note;
    private transient RenditionRow row;
    private transient Shown shown;

    public void load() {
        if (!FacesContext.getCurrentInstance().isPostback() && !getRow().mayCheck()) {
            throw new NotThere();
        }
    }

    public void look() {
        shown = renditions.look(id);
    }

    public String pass() {
        return said(true);
    }

    public String fail() {
        return said(false);
    }

    private String said(boolean passed) {
        String item = getRow().copy().getEvidence().getPublicId();
        renditions.check(id, passed, note);
        Notice.keep(passed ? "The copy may leave now." : "The copy stays. Its maker makes another one.");
        return "/evidence/detail.xhtml?faces-redirect=true&id=" + item;
    }

    public RenditionRow getRow() {
        if (row == null) {
            row = renditions.find(id);
        }
        return row;
    }

    /** Null before somebody pressed. */
    public Shown getShown() {
        return shown;
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
