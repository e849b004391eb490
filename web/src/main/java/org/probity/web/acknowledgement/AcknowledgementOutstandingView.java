package org.probity.web.acknowledgement;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.Arrays;
import java.util.List;
import org.probity.ejb.acknowledgement.OutstandingFilter;
import org.probity.ejb.acknowledgement.OutstandingFilter.Shelf;
import org.probity.ejb.acknowledgement.OutstandingPage;
import org.probity.ejb.acknowledgement.OutstandingService;
import org.probity.persistence.school.School;
import org.probity.web.shell.Address;
import org.probity.web.shell.Cut;

/** Who has not answered. Every choice stands in the address. */
@Named
@RequestScoped
public class AcknowledgementOutstandingView {
    private static final String ID = "[A-Za-z0-9_-]{16,22}";

    @Inject
    OutstandingService outstanding;

    @Inject
    Cut cut;

    private String campaign;
    private String text;
    private String school;
    private Shelf shelf = Shelf.ALL;
    private OutstandingPage page;
    private List<School> schools;

    public void load() {
        page = outstanding.outstanding(new OutstandingFilter(campaign, text, school, shelf), cut.getAfter());
        schools = outstanding.schools();
    }

    public OutstandingPage getPage() {
        return page;
    }

    public List<School> getSchools() {
        return schools;
    }

    public List<Shelf> getShelves() {
        return Arrays.asList(Shelf.values());
    }

    public String name(Shelf which) {
        return switch (which) {
            case ALL -> "Everybody";
            case LATE -> "Late";
            case ESCALATED -> "Head was told";
            case COMPUTER -> "Needs a computer";
            case AWAY -> "Away";
            case UNREACHED -> "Mail did not arrive";
        };
    }

    public Address on(Shelf which) {
        return address(school, which);
    }

    public Address at(String code) {
        return address(code, shelf);
    }

    private Address address(String code, Shelf which) {
        return new Address("/acknowledgement/outstanding.xhtml")
                .with("campaign", campaign)
                .with("text", text)
                .with("school", code)
                .with("shelf", which == Shelf.ALL ? null : which.name());
    }

    public String getFirst() {
        return cut.getAfter() == null ? null : address(school, shelf).toString();
    }

    public String getNext() {
        return cut.next(address(school, shelf), page.next());
    }

    public String getCampaign() {
        return campaign;
    }

    public void setCampaign(String campaign) {
        this.campaign = campaign == null || !campaign.matches(ID) ? null : campaign;
    }

    public String getText() {
        return text;
    }

    public void setText(String text) {
        this.text = text == null || !text.matches(ID) ? null : text;
    }

    public String getSchool() {
        return school;
    }

    public void setSchool(String school) {
        this.school = school == null || !school.matches("[A-Z]{3}") ? null : school;
    }

    public String getShelf() {
        return shelf.name();
    }

    public void setShelf(String wanted) {
        shelf = getShelves().stream()
                .filter(each -> each.name().equals(wanted))
                .findFirst()
                .orElse(Shelf.ALL);
    }
}
