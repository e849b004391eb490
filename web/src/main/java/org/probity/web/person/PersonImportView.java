package org.probity.web.person;

import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.application.FacesMessage;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.Part;
import java.io.IOException;
import java.io.InputStream;
import org.probity.ejb.person.bulk.PeopleImportService;

/** Sending a list of people. It is read and kept as a preview; nobody is changed by it. */
@Named
@RequestScoped
public class PersonImportView {
    private static final int LARGEST = 5 * 1024 * 1024 + 1;

    @Inject
    PeopleImportService imports;

    private Part file;

    public String read() throws IOException {
        if (file == null) {
            FacesContext.getCurrentInstance()
                    .addMessage(
                            "f:file",
                            new FacesMessage(FacesMessage.SEVERITY_ERROR, "Choose the list of people.", null));
            return null;
        }
        try (InputStream content = file.getInputStream()) {
            String id = imports.preview(file.getSubmittedFileName(), content.readNBytes(LARGEST));
            return "/person/imported.xhtml?faces-redirect=true&id=" + id;
        }
    }

    public Part getFile() {
        return file;
    }

    public void setFile(Part file) {
        this.file = file;
    }
}
