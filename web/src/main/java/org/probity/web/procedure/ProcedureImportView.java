package org.probity.web.procedure;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.Part;
import java.io.IOException;
import java.io.InputStream;
import java.io.Serializable;
import java.nio.charset.StandardCharsets;
import org.probity.ejb.procedure.DraftFile;
import org.probity.ejb.procedure.ProcedureDraftService;
import org.probity.ejb.security.Right;
import org.probity.persistence.NotThere;
import org.probity.web.shell.Notice;
import org.probity.web.shell.Visitor;

/**
 * Taking a file in, in place of the draft's text or, without a draft, as a procedure that does not exist yet: read and shown first,
 * stored when the person says so.
 */
@Named
@ViewScoped
public class ProcedureImportView implements Serializable {
    private static final long serialVersionUID = 1L;
    private static final int LARGEST = 800_001;

    @Inject
    transient ProcedureDraftService drafts;

    private String id;
    private int seen;
    private String text;
    private transient Part file;
    private transient DraftFile draft;
    private transient DraftFile.Look look;

    @Inject
    transient Visitor visitor;

    public void load() {
        if (id == null) {
            requireEditor();
            return;
        }
        if (!getDraft().mayEdit()) {
            throw new NotThere();
        }
        seen = draft.seen();
        text = drafts.yaml(id);
    }

    /** Reads the file, or what stands in the field; nothing is stored. */
    public void read() throws IOException {
        if (file != null && file.getSize() > 0) {
            try (InputStream content = file.getInputStream()) {
                text = new String(content.readNBytes(LARGEST), StandardCharsets.UTF_8);
            }
        }
        look = id == null ? drafts.lookNew(text) : drafts.look(id, text);
    }

    private void requireEditor() {
        if (!visitor.may(Right.EDIT_PROCEDURE)) {
            throw new NotThere();
        }
    }

    public String take() throws IOException {
        read();
        String draftId = id == null ? drafts.beginNew(text) : id;
        if (id != null) {
            drafts.replace(id, seen, text);
        }
        Notice.keep("The file is the draft now. Nothing changes for cases before it is published.");
        return "/procedure/draft.xhtml?faces-redirect=true&id=" + draftId;
    }

    public DraftFile getDraft() {
        if (draft == null) {
            draft = drafts.file(id);
        }
        return draft;
    }

    /** The procedure that the file changes. */
    public String getTitle() {
        return id == null ? "A new procedure" : getDraft().look().sheet().title();
    }

    /** What was read; null until then. */
    public DraftFile.Look getLook() {
        return look;
    }

    public Part getFile() {
        return file;
    }

    public void setFile(Part file) {
        this.file = file;
    }

    public String getId() {
        return id;
    }

    public void setId(String id) {
        this.id = id;
    }

    public String getText() {
        return text;
    }

    public void setText(String text) {
        this.text = text;
    }
}
