package org.probity.web.evidence;

import jakarta.faces.context.ExternalContext;
import jakarta.faces.context.FacesContext;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.IOException;
import java.io.OutputStream;
import java.io.Serializable;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.probity.ejb.evidence.EvidenceService;
import org.probity.ejb.evidence.EvidenceSheet;
import org.probity.ejb.evidence.RenditionRow;
import org.probity.ejb.evidence.RenditionService;
import org.probity.ejb.evidence.Shown;
import org.probity.persistence.breach.EvidenceType;

/** One item: how it was captured and through whose hands it went. Its content appears only after a press, with a reason. */
@Named
@ViewScoped
public class EvidenceDetailView implements Serializable {
    private static final long serialVersionUID = 1L;

    @Inject
    transient EvidenceService evidence;

    @Inject
    transient RenditionService renditions;

    private String id;
    private String reason;
    private transient EvidenceSheet sheet;
    private transient Shown shown;
    private transient List<RenditionRow> copies;

    public void load() {
        sheet = evidence.find(id);
    }

    public void look() {
        shown = evidence.look(id, reason);
        sheet = null;
    }

    public void takeOut() {
        FacesContext faces = FacesContext.getCurrentInstance();
        evidence.download(id, reason, (name, type, length) -> answer(faces.getExternalContext(), name, type, length));
        faces.responseComplete();
    }

    public void takeCopy(String copyId) {
        FacesContext faces = FacesContext.getCurrentInstance();
        renditions.download(copyId, (name, type, length) -> answer(faces.getExternalContext(), name, type, length));
        faces.responseComplete();
    }

    private static OutputStream answer(ExternalContext answer, String name, String type, long length)
            throws IOException {
        answer.responseReset();
        answer.setResponseContentType(type);
        answer.setResponseHeader("Cache-Control", "no-store");
        answer.setResponseHeader(
                "Content-Disposition",
                "attachment; filename*=UTF-8''"
                        + URLEncoder.encode(name, StandardCharsets.UTF_8).replace("+", "%20"));
        answer.setResponseHeader("Content-Length", String.valueOf(length));
        return answer.getResponseOutputStream();
    }

    public EvidenceSheet getSheet() {
        if (sheet == null) {
            load();
        }
        return sheet;
    }

    /** Null before somebody pressed. */
    public Shown getShown() {
        return shown;
    }

    /** Copies with parts blacked out. */
    public List<RenditionRow> getCopies() {
        if (copies == null) {
            copies = renditions.list(id);
        }
        return copies;
    }

    public boolean isPicture() {
        return EvidenceType.of(getSheet().item().getMediaType())
                .filter(EvidenceType::isPicture)
                .isPresent();
    }

    /** Whether a page can show it at all. */
    public boolean isShowable() {
        return EvidenceType.of(getSheet().item().getMediaType())
                .filter(type -> type.isPicture() || type.isWords())
                .isPresent();
    }

    /** "240 KB". */
    public String getSize() {
        Long length = getSheet().item().getLength();
        return length == null ? "" : FileSize.words(length);
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
}
