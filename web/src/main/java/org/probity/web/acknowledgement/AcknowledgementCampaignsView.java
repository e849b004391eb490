package org.probity.web.acknowledgement;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import org.probity.ejb.acknowledgement.CampaignPage;
import org.probity.ejb.acknowledgement.CampaignService;
import org.probity.ejb.security.Caller;
import org.probity.ejb.security.Right;
import org.probity.persistence.school.School;
import org.probity.web.shell.Address;
import org.probity.web.shell.Cut;

/** Campaigns, the newest first, and where the caller may start one. */
@Named
@RequestScoped
public class AcknowledgementCampaignsView {
    private static final Address HERE = new Address("/acknowledgement/campaigns.xhtml");

    @Inject
    CampaignService campaigns;

    @Inject
    Caller caller;

    @Inject
    Cut cut;

    private CampaignPage page;
    private CampaignService.Places places = new CampaignService.Places(List.of(), false);

    public void load() {
        page = campaigns.list(place());
        if (caller.may(Right.RUN_CAMPAIGN)) {
            places = campaigns.places();
        }
    }

    private CampaignPage.Place place() {
        if (cut.getAfter() != null) {
            return new CampaignPage.Place(cut.getAfter(), false);
        }
        return cut.getBefore() == null ? null : new CampaignPage.Place(cut.getBefore(), true);
    }

    public CampaignPage getPage() {
        return page;
    }

    public List<School> getSchools() {
        return places.schools();
    }

    public boolean isTrust() {
        return places.trust();
    }

    public String getPrevious() {
        return cut.previous(HERE, page.previous());
    }

    public String getNext() {
        return cut.next(HERE, page.next());
    }
}
