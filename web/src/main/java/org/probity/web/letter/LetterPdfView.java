package org.probity.web.letter;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import org.omnifaces.util.Faces;
import org.probity.ejb.letter.LetterService;

/** The bytes of a letter, shown by the browser itself. The file has the letter's public id as its name and nothing of the matter. */
@Named
@RequestScoped
public class LetterPdfView {
    @Inject
    LetterService letters;

    private String id;

    public void open() {
        Faces.sendFile(letters.pdf(id), id + ".pdf", false);
    }

    public String getId() {
        return id;
    }

    public void setId(String id) {
        this.id = id;
    }
}
