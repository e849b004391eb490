package org.probity.web.evidence;

import jakarta.faces.context.FacesContext;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.IOException;
import java.io.Serializable;
import java.util.Arrays;
import org.probity.ejb.evidence.EvidenceService;
import org.probity.ejb.evidence.EvidenceSheet;
import org.probity.persistence.NotThere;
import org.probity.web.shell.Notice;

/** Something is done with one item: handed out, sealed, the seal broken, or a parent takes a permission back. */
@Named
@ViewScoped
public class EvidenceActView implements Serializable {
    private static final long serialVersionUID = 1L;

    @Inject
    transient EvidenceService evidence;

    private String id;
    private String act;
    private String reference;
    private String description;
    private String toWhom;
    private String reason;

    /** What can be done here. */
    public enum Act {
        HAND_OUT("Hand it out", "It was handed out. That is in the chain of custody."),
        SEAL("Seal it", "It is sealed. Nobody opens it before the seal is broken."),
        BREAK_SEAL("Break the seal", "The seal is broken. That is in the chain of custody."),
        PERMISSION_BACK("Record that the permission was taken back", "Private messages of this matter are closed now.");

        private final String title;
        private final String done;

        Act(String title, String done) {
            this.title = title;
            this.done = done;
        }

        public String getTitle() {
            return title;
        }
    }

    public void load() {
        if (FacesContext.getCurrentInstance().isPostback()) {
            return;
        }
        EvidenceSheet sheet = evidence.find(id);
        if (!sheet.mayKeep()) {
            throw new NotThere();
        }
        getAct();
        reference = sheet.item().getMatter().getReference();
        description = sheet.item().getDescription();
    }

    public void go() throws IOException {
        switch (getAct()) {
            case HAND_OUT -> evidence.handOut(id, toWhom, reason);
            case SEAL -> evidence.seal(id, reason);
            case BREAK_SEAL -> evidence.breakSeal(id, reason);
            case PERMISSION_BACK -> evidence.withdrawPermission(reference);
        }
        Notice.keep(getAct().done);
        var outside = FacesContext.getCurrentInstance().getExternalContext();
        outside.redirect(outside.getRequestContextPath() + "/evidence/detail.xhtml?id=" + id);
    }

    /** @throws NotThere for one that there is not */
    public Act getAct() {
        return Arrays.stream(Act.values())
                .filter(each -> each.name().equals(act))
                .findFirst()
                .orElseThrow(NotThere::new);
    }

    public String getName() {
        return act;
    }

    public void setName(String name) {
        this.act = name;
    }

    public String getId() {
        return id;
    }

    public void setId(String id) {
        this.id = id;
    }

    public String getReference() {
        return reference;
    }

    public String getDescription() {
        return description;
    }

    public String getToWhom() {
        return toWhom;
    }

    public void setToWhom(String toWhom) {
        this.toWhom = toWhom;
    }

    public String getReason() {
        return reason;
    }

    public void setReason(String reason) {
        this.reason = reason;
    }
}
