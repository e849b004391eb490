package org.probity.web.acknowledgement;

import jakarta.faces.model.SelectItem;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.List;
import org.probity.ejb.acknowledgement.CampaignService;
import org.probity.ejb.acknowledgement.NewCampaign;
import org.probity.ejb.acknowledgement.TextChoice;
import org.probity.persistence.acknowledgement.Campaign;
import org.probity.persistence.school.School;
import org.probity.web.shell.Notice;

/** Asking people: first the number of them, then the deed. What was changed after the number was shown is counted anew. */
@Named
@ViewScoped
public class AcknowledgementNewView implements Serializable {
    private static final long serialVersionUID = 1L;
    private static final String TRUST = "TRUST";

    @Inject
    transient CampaignService campaigns;

    private String school;
    private CampaignForm form = new CampaignForm();
    private transient CampaignService.Preview preview;
    private int counted;
    private transient List<TextChoice> choices;

    public void load() {
        getChoices();
    }

    /** Counts the people; nothing is created. */
    public String count() {
        preview = campaigns.preview(wanted());
        counted = wanted().hashCode();
        return null;
    }

    public String create() {
        if (wanted().hashCode() != counted) {
            return count();
        }
        String id = campaigns.create(wanted());
        Notice.keep(
                form.getKind() == Campaign.Kind.INDUCTION
                        ? "From now on everybody who starts is asked."
                        : "Everybody was asked. Their mails are on the way.");
        return "/acknowledgement/campaign.xhtml?faces-redirect=true&id=" + id;
    }

    private NewCampaign wanted() {
        return form.wanted(TRUST.equals(school) ? null : school, getChoices());
    }

    public List<TextChoice> getChoices() {
        if (choices == null) {
            choices = campaigns.texts(TRUST.equals(school) ? null : school);
        }
        return choices;
    }

    public List<SelectItem> getTexts() {
        return getChoices().stream().map(AcknowledgementNewView::item).toList();
    }

    /** Those of them that have clauses to ask about. */
    public List<SelectItem> getVersions() {
        return getChoices().stream()
                .filter(text -> !text.outside())
                .map(AcknowledgementNewView::item)
                .toList();
    }

    private static SelectItem item(TextChoice text) {
        String of = ", " + (text.school() == null ? "the trust" : text.school());
        return new SelectItem(text.id(), text.title() + ", " + text.edition() + of);
    }

    /** Only the trust chooses among schools. */
    public List<School> getSchools() {
        return TRUST.equals(school) ? campaigns.places().schools() : List.of();
    }

    /** Null before the number was asked for. */
    public CampaignService.Preview getPreview() {
        return preview;
    }

    public CampaignForm getForm() {
        return form;
    }

    public String getSchool() {
        return school;
    }

    public void setSchool(String school) {
        this.school = school;
    }
}
