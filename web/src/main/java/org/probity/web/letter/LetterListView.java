package org.probity.web.letter;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import java.util.stream.Stream;
import org.probity.ejb.letter.LetterGroup;
import org.probity.ejb.letter.LetterListService;
import org.probity.ejb.letter.LetterListService.LetterFilter;
import org.probity.ejb.letter.LetterPage;
import org.probity.ejb.school.NoSuchSchool;
import org.probity.ejb.school.SchoolService;
import org.probity.persistence.NotThere;
import org.probity.persistence.school.School;

/** Letters, newest first. Both filters are closed lists and stand in the address; nothing else may. */
@Named
@RequestScoped
public class LetterListView {
    @Inject
    LetterListService letters;

    @Inject
    SchoolService schools;

    private String state;
    private String school;
    private String after;
    private String before;
    private LetterPage page;
    private int toRead;

    /** A choice among the filters: its words, its address, and whether it is made. */
    public record Choice(String title, String address, boolean chosen) {}

    /**
     * Reads the page that the address asks for.
     *
     * @throws NotThere when the address names a state or a school that there is not
     */
    public void load() {
        LetterGroup group = state == null ? null : LetterGroup.of(state).orElseThrow(NotThere::new);
        if (school != null
                && getSchools().stream().noneMatch(each -> each.getCode().equals(school))) {
            throw new NoSuchSchool();
        }
        page = letters.list(new LetterFilter(group, school), after, before);
        toRead = letters.toRead();
    }

    public List<LetterPage.Row> getRows() {
        return page.rows();
    }

    public List<Choice> getStates() {
        return Stream.concat(
                        Stream.of(new Choice("All", address(null, school), state == null)),
                        Stream.of(LetterGroup.values())
                                .map(group -> new Choice(
                                        group.title(),
                                        address(group.address(), school),
                                        group.address().equals(state))))
                .toList();
    }

    public List<Choice> getPlaces() {
        return Stream.concat(
                        Stream.of(new Choice("All schools", address(state, null), school == null)),
                        getSchools().stream()
                                .map(each -> new Choice(
                                        each.getName(),
                                        address(state, each.getCode()),
                                        each.getCode().equals(school))))
                .toList();
    }

    /** Address of the newer page, or null on the first. */
    public String getPrevious() {
        return page.previous() == null ? null : with(address(state, school), "before", page.previous());
    }

    /** Address of the older page, or null on the last. */
    public String getNext() {
        return page.next() == null ? null : with(address(state, school), "after", page.next());
    }

    /** How many wait for this person to read them. */
    public int getToRead() {
        return toRead;
    }

    public LetterStatus status(LetterPage.Row row) {
        return LetterStatus.of(row.state(), row.service());
    }

    private List<School> getSchools() {
        return schools.schools();
    }

    private static String address(String state, String school) {
        return with(with("/letter/list.xhtml", "state", state), "school", school);
    }

    private static String with(String address, String name, String value) {
        return value == null ? address : address + (address.contains("?") ? "&" : "?") + name + "=" + value;
    }

    public String getState() {
        return state;
    }

    public void setState(String state) {
        this.state = state;
    }

    public String getSchool() {
        return school;
    }

    public void setSchool(String school) {
        this.school = school;
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
