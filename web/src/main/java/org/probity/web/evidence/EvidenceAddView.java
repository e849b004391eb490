package org.probity.web.evidence;

import jakarta.faces.context.FacesContext;
import jakarta.faces.model.SelectItem;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.Part;
import java.io.IOException;
import java.io.Serializable;
import java.util.Arrays;
import java.util.List;
import org.probity.ejb.breach.NewReport.Upload;
import org.probity.ejb.evidence.EvidencePage;
import org.probity.ejb.evidence.EvidenceService;
import org.probity.ejb.security.Caller;
import org.probity.persistence.NotThere;
import org.probity.persistence.breach.EvidenceKind;
import org.probity.persistence.evidence.MessageConsent;
import org.probity.web.shell.Notice;

/** Adds files to a matter, or in imagery mode the record of something that is locked away; there is no field for files then (HR-01). */
@Named
@ViewScoped
public class EvidenceAddView implements Serializable {
    private static final long serialVersionUID = 1L;

    @Inject
    transient EvidenceService evidence;

    @Inject
    transient Caller caller;

    private final CaptureForm form = new CaptureForm();
    private final SealedForm sealed = new SealedForm();
    private String reference;
    private boolean imagery;
    private transient List<Part> files;

    public void load() {
        if (FacesContext.getCurrentInstance().isPostback()) {
            return;
        }
        EvidencePage page = evidence.list(reference, null, null);
        if (!page.mayAdd()) {
            throw new NotThere();
        }
        imagery = page.imagery();
        form.setCapturedBy(caller.name());
    }

    public void add() throws IOException {
        List<Upload> uploads = files == null
                ? List.of()
                : files.stream()
                        .filter(part -> part.getSize() > 0)
                        .map(part -> new Upload(part.getSubmittedFileName(), null, null, null, part::getInputStream))
                        .toList();
        List<String> ids = evidence.add(reference, uploads, form.capture(), form.permission());
        Notice.keep(ids.size() == 1 ? "It is stored." : ids.size() + " files are stored.");
        toTheList();
    }

    public void lock() throws IOException {
        evidence.addSealed(reference, sealed.item());
        Notice.keep("It is on record.");
        toTheList();
    }

    private void toTheList() throws IOException {
        var outside = FacesContext.getCurrentInstance().getExternalContext();
        outside.redirect(outside.getRequestContextPath() + "/evidence/list.xhtml?ref=" + reference);
    }

    public List<SelectItem> getKinds() {
        return Arrays.stream(EvidenceKind.values())
                .filter(EvidenceKind::isFile)
                .map(kind -> new SelectItem(kind, kind.words()))
                .toList();
    }

    public List<SelectItem> getForms() {
        return Arrays.stream(MessageConsent.Form.values())
                .map(each -> new SelectItem(each, each.words()))
                .toList();
    }

    public CaptureForm getForm() {
        return form;
    }

    public SealedForm getSealed() {
        return sealed;
    }

    public boolean isImagery() {
        return imagery;
    }

    public String getReference() {
        return reference;
    }

    public void setReference(String reference) {
        this.reference = reference;
    }

    public List<Part> getFiles() {
        return files;
    }

    public void setFiles(List<Part> files) {
        this.files = files;
    }
}
