package org.probity.web.acknowledgement;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import org.probity.ejb.acknowledgement.OutstandingService;
import org.probity.ejb.acknowledgement.RegisterPage;
import org.probity.persistence.school.School;
import org.probity.web.shell.Address;
import org.probity.web.shell.Cut;

/** Rate and age of acknowledgements by text and school (R02). */
@Named
@RequestScoped
public class AcknowledgementRegisterView {
    @Inject
    OutstandingService outstanding;

    @Inject
    Cut cut;

    private String school;
    private RegisterPage page;
    private List<School> schools;

    public void load() {
        String after = cut.getAfter();
        page = outstanding.register(school, after == null || !after.matches("\\d{1,18}") ? null : Long.valueOf(after));
        schools = outstanding.schools();
    }

    public RegisterPage getPage() {
        return page;
    }

    public List<School> getSchools() {
        return schools;
    }

    public Address of(String code) {
        return new Address("/acknowledgement/register.xhtml").with("school", code);
    }

    public String getFirst() {
        return cut.getAfter() == null ? null : of(school).toString();
    }

    public String getNext() {
        return cut.next(of(school), page.next());
    }

    public String getSchool() {
        return school;
    }

    public void setSchool(String school) {
        this.school = school == null || !school.matches("[A-Z]{3}") ? null : school;
    }
}
