package org.probity.web.evidence;

import jakarta.faces.context.FacesContext;
import jakarta.faces.model.SelectItem;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.IOException;
import java.io.Serializable;
import java.util.Arrays;
import java.util.List;
import org.probity.ejb.evidence.EvidenceService;
import org.probity.ejb.evidence.EvidenceSheet;
import org.probity.ejb.evidence.RenditionService;
import org.probity.ejb.evidence.Shown;
import org.probity.persistence.NotThere;
import org.probity.persistence.evidence.Rendition;
import org.probity.web.shell.Notice;

/** Makes a copy of a picture with parts blacked out. The picture appears only after a press, with a reason. */
@Named
@ViewScoped
public class EvidenceRedactView implements Serializable {
    private static final long serialVersionUID = 1L;

    @Inject
    transient EvidenceService evidence;

    @Inject
    transient RenditionService renditions;

    private String id;
    private String description;
    private String reason;
    private String boxes;
    private Rendition.Purpose purpose;
    private Rendition.Why why;
    private transient Shown shown;

    public void load() {
        if (FacesContext.getCurrentInstance().isPostback()) {
            return;
        }
        EvidenceSheet sheet = evidence.find(id);
        if (!sheet.mayKeep() || !sheet.isOpenable()) {
            throw new NotThere();
        }
        description = sheet.item().getDescription();
    }

    public void look() {
        shown = evidence.look(id, reason);
    }

    public void make() throws IOException {
        renditions.redact(id, purpose, why, boxes);
        Notice.keep("The copy is stored beside the original. Somebody else has to check it before it leaves.");
        var outside = FacesContext.getCurrentInstance().getExternalContext();
        outside.redirect(outside.getRequestContextPath() + "/evidence/detail.xhtml?id=" + id);
    }

    public List<SelectItem> getPurposes() {
        return Arrays.stream(Rendition.Purpose.values())
                .map(each -> new SelectItem(each, each.words()))
                .toList();
    }

    public List<SelectItem> getWhys() {
        return Arrays.stream(Rendition.Why.values())
                .map(each -> new SelectItem(each, each.words()))
                .toList();
    }

    public Shown getShown() {
        return shown;
    }

    public String getDescription() {
        return description;
    }

    public String getId() {
        return id;
    }

    public void setId(String id) {
        this.id = id;
    }

    public String getReason() {
        return reason;
    }

    public void setReason(String reason) {
        this.reason = reason;
    }

    public String getBoxes() {
        return boxes;
    }

    public void setBoxes(String boxes) {
        this.boxes = boxes;
    }

    public Rendition.Purpose getPurpose() {
        return purpose;
    }

    public void setPurpose(Rendition.Purpose purpose) {
        this.purpose = purpose;
    }

    public Rendition.Why getWhy() {
        return why;
    }

    public void setWhy(Rendition.Why why) {
        this.why = why;
    }
}
