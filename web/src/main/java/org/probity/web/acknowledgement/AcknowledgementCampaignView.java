package org.probity.web.acknowledgement;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.List;
import java.util.stream.Collectors;
import org.probity.ejb.acknowledgement.CampaignFile;
import org.probity.ejb.acknowledgement.CampaignService;
import org.probity.persistence.acknowledgement.Audience;
import org.probity.web.shell.Notice;

/** One campaign: whom it asks for what, how far they are, and ending it. */
@Named
@ViewScoped
public class AcknowledgementCampaignView implements Serializable {
    private static final long serialVersionUID = 1L;

    @Inject
    transient CampaignService campaigns;

    @Inject
    transient AcknowledgementWords words;

    private String id;
    private int seen;
    private transient CampaignFile file;

    public void load() {
        seen = getFile().campaign().getVersion();
    }

    public String close() {
        campaigns.close(id, seen);
        Notice.keep("The campaign is closed. Nobody is asked or reminded any more.");
        return "/acknowledgement/campaign.xhtml?faces-redirect=true&id=" + id;
    }

    public CampaignFile getFile() {
        if (file == null) {
            file = campaigns.find(id);
        }
        return file;
    }

    /** "Teachers, Governors" and roles by their codes. */
    public String getAudience() {
        Audience audience = getFile().campaign().getAudience();
        List<String> kinds =
                audience.getCategories().stream().map(words::category).toList();
        String named = String.join(", ", kinds)
                + (kinds.isEmpty() || audience.getRoles().isEmpty() ? "" : ", ")
                + audience.getRoles().stream().map(role -> "role " + role).collect(Collectors.joining(", "));
        return named + (audience.getSchools().isEmpty() ? "" : " at " + String.join(", ", audience.getSchools()));
    }

    public String getId() {
        return id;
    }

    public void setId(String id) {
        this.id = id;
    }
}
