package org.probity.web.publication;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import org.omnifaces.util.Faces;
import org.probity.ejb.publication.WebsiteService;
import org.probity.persistence.person.Person;
import org.probity.persistence.publication.ContentReview;
import org.probity.persistence.school.School;
import org.probity.web.shell.Notice;

/** The website of a school: settings, who keeps it, what was decided about it, and how it shows our list of policies. */
@Named
@ViewScoped
public class PublicationWebsiteView implements Serializable {
    private static final long serialVersionUID = 1L;

    @Inject
    transient WebsiteService websites;

    private String school;
    private String address;
    private String embedder;
    private Integer months;
    private String keeper;
    private LocalDate held;
    private String attendees;
    private String decisions;
    private LocalDate next;
    private transient WebsiteService.Site site;
    private transient List<School> schools;
    private transient List<Person> candidates;

    public void load() {
        if (school == null) {
            school = getSchools().stream().findFirst().map(School::getCode).orElse("");
        }
        address = getSite().website().getAddress();
        embedder = getSite().website().getEmbedder();
        months = getSite().website().getReviewMonths();
    }

    public String settle() {
        websites.settle(school, address, embedder, months == null ? 0 : months);
        return done("Saved.");
    }

    public String name() {
        websites.name(school, keeper);
        return done("Named. Whoever keeps the website is told when a policy comes into force.");
    }

    public String end(String keeperId) {
        websites.end(keeperId);
        return done("From tomorrow on somebody else keeps it.");
    }

    public String review() {
        websites.review(school, held, new ContentReview.Outcome(attendees, decisions, next));
        return done("Kept.");
    }

    private String done(String sentence) {
        Notice.keep(sentence);
        return "/publication/website.xhtml?faces-redirect=true&school=" + school;
    }

    public WebsiteService.Site getSite() {
        if (site == null) {
            site = websites.of(school);
        }
        return site;
    }

    public List<School> getSchools() {
        if (schools == null) {
            schools = websites.schools();
        }
        return schools;
    }

    public List<Person> getCandidates() {
        if (candidates == null) {
            candidates = websites.candidates(school);
        }
        return candidates;
    }

    /** What the school puts into its own page. */
    public String getFrame() {
        return "<iframe src=\"" + PolicyFrame.base(Faces.getRequest()) + "/public/frame/"
                + school.toLowerCase(Locale.ROOT) + "\" title=\"Policies of "
                + getSite().school().getName()
                + "\" width=\"100%\" height=\"600\"></iframe>";
    }

    /** Where programs of the school read the list. */
    public String getFeed() {
        return PolicyFrame.base(Faces.getRequest()) + "/api/v1/public/schools/" + school + "/policies";
    }

    public String getSchool() {
        return school;
    }

    public void setSchool(String school) {
        this.school = school == null || !school.matches("\\w{1,8}") ? null : school.toUpperCase(Locale.ROOT);
    }

    public String getAddress() {
        return address;
    }

    public void setAddress(String address) {
        this.address = address;
    }

    public String getEmbedder() {
        return embedder;
    }

    public void setEmbedder(String embedder) {
        this.embedder = embedder;
    }

    public Integer getMonths() {
        return months;
    }

    public void setMonths(Integer months) {
        this.months = months;
    }

    public String getKeeper() {
        return keeper;
    }

    public void setKeeper(String keeper) {
        this.keeper = keeper;
    }

    public LocalDate getHeld() {
        return held;
    }

    public void setHeld(LocalDate held) {
        this.held = held;
    }

    public String getAttendees() {
        return attendees;
    }

    public void setAttendees(String attendees) {
        this.attendees = attendees;
    }

    public String getDecisions() {
        return decisions;
    }

    public void setDecisions(String decisions) {
        this.decisions = decisions;
    }

    public LocalDate getNext() {
        return next;
    }

    public void setNext(LocalDate next) {
        this.next = next;
    }
}
