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
import org.probity.ejb.security.Right;
import org.probity.persistence.approval.ApprovalBody;
import org.probity.persistence.policy.PolicyStatus;
import org.probity.persistence.school.School;
import org.probity.web.shell.Address;
import org.probity.web.shell.Cut;
import org.probity.web.shell.Visitor;

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

    @Inject
    Visitor visitor;

    @Inject
    Cut cut;

    private String school;
    private String shelf = "FORCE";
    private PolicyPage page;
    private List<School> every;
    private Boolean importing;

    public void load() {
        page = policies.list(school, statuses(), place());
    }

    private PolicyPage.Place place() {
        if (cut.getAfter() != null) {
            return PolicyPage.Place.after(cut.getAfter());
        }
        return cut.getBefore() == null ? null : PolicyPage.Place.before(cut.getBefore());
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

    /** Whether there can be meetings of governors for the caller. */
    public boolean isMeeting() {
        return visitor.may(Right.RECORD_MEETING) || visitor.holds(ApprovalBody.sitting());
    }

    /** Address of the register with another school, for a filter. */
    public Address of(String code) {
        return address(code, shelf);
    }

    /** Address of another shelf of the same school. */
    public Address on(String otherShelf) {
        return address(school, otherShelf);
    }

    public String getPrevious() {
        return cut.previous(address(school, shelf), page.previous());
    }

    public String getNext() {
        return cut.next(address(school, shelf), page.next());
    }

    private static Address address(String school, String shelf) {
        return new Address("/policy/list.xhtml").with("shelf", shelf).with("school", school);
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
}
