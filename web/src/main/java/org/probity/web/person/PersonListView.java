package org.probity.web.person;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import org.probity.ejb.person.PersonService;
import org.probity.ejb.person.PersonService.PersonRow;
import org.probity.ejb.school.SchoolService;
import org.probity.ejb.security.Right;
import org.probity.persistence.school.School;
import org.probity.web.shell.Address;
import org.probity.web.shell.Cut;
import org.probity.web.shell.Visitor;

/** People by family name. Filters stand in the address; the letter of a name is from a closed list, so no name does. */
@Named
@RequestScoped
public class PersonListView {
    private static final int PAGE = 25;

    @Inject
    PersonService people;

    @Inject
    SchoolService schools;

    @Inject
    Cut cut;

    @Inject
    Visitor visitor;

    private String school;
    private String start;
    private List<PersonRow> rows = List.of();
    private boolean more;

    public void load() {
        List<PersonRow> found =
                people.list(school, start, cut.getAfter() == null ? null : people.place(cut.getAfter()));
        more = found.size() > PAGE;
        rows = more ? found.subList(0, PAGE) : found;
    }

    /** Whether the caller may read the register of declared relationships. */
    public boolean isDeclared() {
        return visitor.may(Right.VIEW_DECLARATIONS);
    }

    /** Whether the person may take in lists of people. */
    public boolean isTaking() {
        return visitor.may(Right.MANAGE_PEOPLE);
    }

    public List<School> getSchools() {
        return schools.schools();
    }

    public List<PersonRow> getRows() {
        return rows;
    }

    /** Address of the next page, or null on the last. */
    public String getNext() {
        return cut.next(address(), more ? rows.get(rows.size() - 1).publicId() : null);
    }

    /** Address of the first page when this is not it. */
    public String getFirst() {
        return cut.getAfter() == null ? null : address().toString();
    }

    private Address address() {
        return new Address("/person/list.xhtml").with("school", school).with("start", start);
    }

    public String getSchool() {
        return school;
    }

    public void setSchool(String school) {
        this.school = school;
    }

    public String getStart() {
        return start;
    }

    public void setStart(String start) {
        this.start = start;
    }
}
