package org.probity.web.register;

import jakarta.faces.application.FacesMessage;
import jakarta.faces.context.FacesContext;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.Part;
import java.io.IOException;
import java.io.InputStream;
import java.io.Serializable;
import org.probity.ejb.register.CopyService;
import org.probity.persistence.register.WebCheck;
import org.probity.web.shell.Notice;

/** Compares a copy of a policy with what was approved: a file, or the words of a page. */
@Named
@ViewScoped
public class RegisterCopyView implements Serializable {
    private static final long serialVersionUID = 1L;
    private static final int LARGEST = 20_000_000;

    @Inject
    transient CopyService copies;

    private String id;
    private String where;
    private String words;
    private transient Part file;
    private transient CopyService.Copies found;

    public void load() {
        getFound();
    }

    public String compare() throws IOException {
        boolean hasFile = file != null && file.getSize() > 0;
        if (!hasFile && (words == null || words.isBlank())) {
            FacesContext.getCurrentInstance()
                    .addMessage(
                            "f:words",
                            new FacesMessage(
                                    FacesMessage.SEVERITY_ERROR,
                                    "Choose the file, or paste the words of the page.",
                                    null));
            return null;
        }
        WebCheck check =
                hasFile ? copies.file(id, file.getSubmittedFileName(), content()) : copies.words(id, where, words);
        Notice.keep(check.isSame() ? "It is the same." : "It differs. " + check.getDifference());
        return "/register/copy.xhtml?faces-redirect=true&id=" + id;
    }

    private byte[] content() throws IOException {
        try (InputStream content = file.getInputStream()) {
            return content.readNBytes(LARGEST);
        }
    }

    public CopyService.Copies getFound() {
        if (found == null) {
            found = copies.of(id);
        }
        return found;
    }

    public String getId() {
        return id;
    }

    public void setId(String id) {
        this.id = id;
    }

    public String getWhere() {
        return where;
    }

    public void setWhere(String where) {
        this.where = where;
    }

    public String getWords() {
        return words;
    }

    public void setWords(String words) {
        this.words = words;
    }

    public Part getFile() {
        return file;
    }

    public void setFile(Part file) {
        this.file = file;
    }
}
