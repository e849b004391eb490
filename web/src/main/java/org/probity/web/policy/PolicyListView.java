package org.probity.web.policy;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import java.util.Set;
import org.probity.ejb.policy.PolicyDraftService;
import org.probity.ejb.policy.PolicyPage;
import org.probity.ejb.policy.PolicyService;
import org.probity.ejb.school.SchoolService;
import org.probity.persistence.policy.PolicyStatus;
import org.probity.persistence.school.School;

/** The register of policies. School and shelf stand in the address. */
@Named
@RequestScoped
public class PolicyListView {
    @Inject
    PolicyService policies;

    @Inject
    PolicyDraftService drafts;

    @Inject
    SchoolService schools;

    private String school;
    private String shelf = "FORCE";
    private String after;
    private String before;
    private PolicyPage page;
    private List<School> every;
    private Boolean importing;

    public void load() {
        PolicyPage.Place place =
                after != null ? PolicyPage.Place.after(after) : before == null ? null : PolicyPage.Place.before(before);
        page = policies.list(school, statuses(), place);
    }

    private Set<PolicyStatus> statuses() {
        return switch (shelf) {
            case "WAY" -> PolicyStatus.OPEN;
            case "EARLIER" -> Set.of(PolicyStatus.SUPERSEDED, PolicyStatus.WITHDRAWN);
            default -> Set.of(PolicyStatus.IN_FORCE);
        };
    }

    public PolicyPage getPage() {
        return page;
    }

    public List<School> getSchools() {
        if (every == null) {
            every = schools.schools();
        }
        return every;
    }

    /** Whether the caller may import somewhere. */
    public boolean isImporting() {
        if (importing == null) {
            importing = !drafts.schools().isEmpty();
        }
        return importing;
    }

    /** Address of the register with another school, for a filter. */
    public String of(String code) {
        return address(code, shelf, "");
    }

    /** Address of another shelf of the same school. */
    public String on(String otherShelf) {
        return address(school, otherShelf, "");
    }

    public String getPrevious() {
        return page.previous() == null ? null : address(school, shelf, "before=" + page.previous());
    }

    public String getNext() {
        return page.next() == null ? null : address(school, shelf, "after=" + page.next());
    }

    private static String address(String school, String shelf, String place) {
        return "/policy/list.xhtml?shelf=" + shelf + (school == null || school.isEmpty() ? "" : "&school=" + school)
                + (place.isEmpty() ? "" : "&" + place);
    }

    public String getSchool() {
        return school;
    }

    public void setSchool(String school) {
        this.school = school == null || !school.matches("\\w{1,8}") ? null : school;
    }

    public String getShelf() {
        return shelf;
    }

    public void setShelf(String shelf) {
        this.shelf = "WAY".equals(shelf) || "EARLIER".equals(shelf) ? shelf : "FORCE";
    }

    public String getAfter() {
        return after;
    }

    public void setAfter(String after) {
        this.after = after;
    }

    public String getBefore() {
        return before;
    }

    public void setBefore(String before) {
        this.before = before;
    }
}
