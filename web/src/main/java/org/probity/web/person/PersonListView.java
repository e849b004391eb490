package org.probity.web.person;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.probity.ejb.person.PersonService;
import org.probity.ejb.person.PersonService.PersonRow;
import org.probity.ejb.school.SchoolService;
import org.probity.persistence.school.School;

/** People by family name. Filters stand in the address; the letter of a name is from a closed list, so no name does. */
@Named
@RequestScoped
public class PersonListView {
    private static final int PAGE = 25;

    @Inject
    PersonService people;

    @Inject
    SchoolService schools;

    private String school;
    private String start;
    private String after;
    private List<PersonRow> rows = List.of();
    private boolean more;

    public void load() {
        List<PersonRow> found = people.list(school, start, after == null ? null : people.place(after));
        more = found.size() > PAGE;
        rows = more ? found.subList(0, PAGE) : found;
    }

    public List<School> getSchools() {
        return schools.schools();
    }

    public List<PersonRow> getRows() {
        return rows;
    }

    /** Address of the next page, or null on the last. */
    public String getNext() {
        return more ? address(rows.get(rows.size() - 1).publicId()) : null;
    }

    /** Address of the first page when this is not it. */
    public String getFirst() {
        return after == null ? null : address(null);
    }

    private String address(String place) {
        StringBuilder address = new StringBuilder("/person/list.xhtml?");
        append(address, "school", school);
        append(address, "start", start);
        append(address, "after", place);
        return address.toString();
    }

    private static void append(StringBuilder address, String name, String value) {
        if (value != null) {
            address.append(name)
                    .append('=')
                    .append(URLEncoder.encode(value, StandardCharsets.UTF_8))
                    .append('&');
        }
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

    public String getAfter() {
        return after;
    }

    public void setAfter(String after) {
        this.after = after;
    }
}
