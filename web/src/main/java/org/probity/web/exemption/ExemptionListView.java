package org.probity.web.exemption;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import org.probity.ejb.exemption.ExemptionPage;
import org.probity.ejb.exemption.ExemptionService;
import org.probity.ejb.school.SchoolService;
import org.probity.persistence.school.School;
import org.probity.web.shell.Address;
import org.probity.web.shell.Cut;
import org.probity.web.shell.Visitor;

/** The register of exemptions, as far as the caller sees it. */
@Named
@RequestScoped
public class ExemptionListView {
    @Inject
    ExemptionService exemptions;

    @Inject
    SchoolService schools;

    @Inject
    Visitor visitor;

    @Inject
    Cut cut;

    private String school;
    private ExemptionPage page = new ExemptionPage(List.of(), null);
    private List<School> all = List.of();

    public void load() {
        page = exemptions.list(school, cut.getAfter());
        all = schools.schools();
    }

    /** How the standing looks. */
    public String look(String standing) {
        return switch (standing) {
            case "waits for an answer" -> "waiting";
            case "live" -> "done";
            case "agreed, begins later" -> "due";
            case "refused" -> "refused";
            default -> "draft";
        };
    }

    public boolean isSeveralSchools() {
        return visitor.isOfSeveralSchools();
    }

    public ExemptionPage getPage() {
        return page;
    }

    public String getNext() {
        return cut.next(new Address("/exemption/list.xhtml").with("school", school), page.next());
    }

    public List<School> getSchools() {
        return all;
    }

    public String getSchool() {
        return school;
    }

    public void setSchool(String school) {
        this.school = school;
    }
}
