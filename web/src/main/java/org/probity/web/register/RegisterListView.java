package org.probity.web.register;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.Arrays;
import java.util.List;
import org.probity.ejb.register.FindingPage;
import org.probity.ejb.register.RegisterService;
import org.probity.ejb.security.Right;
import org.probity.persistence.register.FindingKind;
import org.probity.persistence.school.School;
import org.probity.web.shell.Address;
import org.probity.web.shell.Cut;
import org.probity.web.shell.Visitor;

/** The register, a page of it. School and kind stand in the address. */
@Named
@RequestScoped
public class RegisterListView {
    @Inject
    RegisterService register;

    @Inject
    Cut cut;

    @Inject
    Visitor visitor;

    private String school;
    private FindingKind kind;
    private FindingPage page;
    private List<School> schools;

    /** One kind, how many of it there are, and where they are listed. */
    public record Count(FindingKind kind, long number, String address) {}

    public void load() {
        page = register.page(school, kind, cut.getAfter(), cut.getBefore());
        schools = register.schools();
    }

    public FindingPage getPage() {
        return page;
    }

    public List<School> getSchools() {
        return schools;
    }

    public boolean isKeeping() {
        return visitor.may(Right.KEEP_WEBSITE);
    }

    public boolean isEditing() {
        return visitor.may(Right.EDIT_POLICY);
    }

    /** Numbers for the top of the page, kinds without any left out. */
    public List<Count> getCounts() {
        return page.counts().entrySet().stream()
                .map(count -> new Count(
                        count.getKey(),
                        count.getValue(),
                        address(school, count.getKey()).toString()))
                .toList();
    }

    public String of(String code) {
        return address(code, kind).toString();
    }

    public String getEveryKind() {
        return address(school, null).toString();
    }

    public String getPrevious() {
        return cut.previous(address(school, kind), page.previous());
    }

    public String getNext() {
        return cut.next(address(school, kind), page.next());
    }

    private static Address address(String school, FindingKind kind) {
        return new Address("/register/list.xhtml")
                .with("school", school)
                .with("kind", kind == null ? null : kind.name());
    }

    public String getSchool() {
        return school;
    }

    public void setSchool(String school) {
        this.school = school == null || !school.matches("\\w{1,8}") ? null : school;
    }

    public String getKind() {
        return kind == null ? null : kind.name();
    }

    /** A kind that does not exist is none. */
    public void setKind(String name) {
        this.kind = Arrays.stream(FindingKind.values())
                .filter(each -> each.name().equals(name))
                .findFirst()
                .orElse(null);
    }
}
