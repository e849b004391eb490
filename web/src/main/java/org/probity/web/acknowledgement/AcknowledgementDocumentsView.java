package org.probity.web.acknowledgement;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.ArrayList;
import java.util.List;
import org.probity.ejb.acknowledgement.CampaignService;
import org.probity.ejb.acknowledgement.OutsideDocumentService;
import org.probity.ejb.security.Caller;
import org.probity.ejb.security.Right;
import org.probity.persistence.acknowledgement.OutsideDocument;
import org.probity.persistence.school.School;
import org.probity.web.shell.Notice;

/** Documents from outside that must be read here, and entering one or its next edition. */
@Named
@ViewScoped
public class AcknowledgementDocumentsView implements Serializable {
    private static final long serialVersionUID = 1L;
    private static final String TRUST = "TRUST";

    @Inject
    transient OutsideDocumentService documents;

    @Inject
    transient CampaignService campaigns;

    @Inject
    transient Caller caller;

    private String of;
    private String school;
    private String title;
    private String edition;
    private String address;

    public String add() {
        if (of == null) {
            documents.add(TRUST.equals(school) ? null : school, title, edition, address);
            Notice.keep("The document is on the list. Ask people for it in a campaign.");
        } else {
            documents.renew(of, edition, address);
            Notice.keep("The new edition takes its place. Whoever is asked for the old one is asked again.");
        }
        return "/acknowledgement/documents.xhtml?faces-redirect=true";
    }

    public List<OutsideDocument> getDocuments() {
        return documents.documents();
    }

    public boolean isRuns() {
        return caller.may(Right.RUN_CAMPAIGN);
    }

    /** Codes and names of who may require it. */
    public List<AcknowledgementRulesView.Place> getPlaces() {
        CampaignService.Places allowed = campaigns.places();
        List<AcknowledgementRulesView.Place> places = new ArrayList<>();
        if (allowed.trust()) {
            places.add(new AcknowledgementRulesView.Place(TRUST, "The whole trust"));
        }
        for (School each : allowed.schools()) {
            places.add(new AcknowledgementRulesView.Place(each.getCode(), each.getName()));
        }
        return places;
    }

    /** Public id of the document that gets a new edition; null for a new document. */
    public String getOf() {
        return of;
    }

    public void setOf(String of) {
        this.of = of;
    }

    public String getSchool() {
        return school;
    }

    public void setSchool(String school) {
        this.school = school;
    }

    public String getTitle() {
        return title;
    }

    public void setTitle(String title) {
        this.title = title;
    }

    public String getEdition() {
        return edition;
    }

    public void setEdition(String edition) {
        this.edition = edition;
    }

    public String getAddress() {
        return address;
    }

    public void setAddress(String address) {
        this.address = address;
    }
}
