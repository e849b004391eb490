package org.probity.web.procedure;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import org.probity.ejb.procedure.EditionFile;
import org.probity.ejb.procedure.ProcedureDraftService;
import org.probity.ejb.procedure.ProcedureService;
import org.probity.web.shell.Address;

/** One version of a procedure, as a table and as a picture. */
@Named
@ViewScoped
public class ProcedureDetailView implements Serializable {
    private static final long serialVersionUID = 1L;

    @Inject
    transient ProcedureService procedures;

    @Inject
    transient ProcedureDraftService drafts;

    private String id;
    private transient EditionFile file;

    public void load() {
        getFile();
    }

    public String begin() {
        String draft = drafts.begin(getFile().sheet().code());
        return "/procedure/draft.xhtml?faces-redirect=true&id=" + draft;
    }

    public EditionFile getFile() {
        if (file == null) {
            file = procedures.edition(id);
        }
        return file;
    }

    /** In words. */
    public String words(String kind) {
        return Kinds.words(kind);
    }

    /** Where the file is. */
    public String getYaml() {
        return new Address(ProcedureYaml.VERSION).with("id", id).toString();
    }

    public String getId() {
        return id;
    }

    public void setId(String id) {
        this.id = id;
    }
}
