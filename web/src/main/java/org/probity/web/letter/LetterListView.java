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
import org.probity.web.shell.Address;
import org.probity.web.shell.Cut;
import org.probity.web.shell.Visitor;

/** Letters, newest first. Both filters are closed lists and stand in the address; nothing else may. */
@Named
@RequestScoped
public class LetterListView {
    @Inject
    LetterListService letters;

    @Inject
    SchoolService schools;

    @Inject
    Cut cut;

    @Inject
    Visitor visitor;

    private String state;
    private String school;
    private LetterPage page;
    private int toRead;

    /** A choice among the filters: its words, its address, and whether it is made. */
    public record Choice(String title, Address address, boolean chosen) {}

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
        page = letters.list(new LetterFilter(group, school), cut.getAfter(), cut.getBefore());
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
        return cut.previous(address(state, school), page.previous());
    }

    /** Address of the older page, or null on the last. */
    public String getNext() {
        return cut.next(address(state, school), page.next());
    }

    /** Whether choosing a school makes sense. */
    public boolean isOfSeveralSchools() {
        return visitor.isOfSeveralSchools();
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

    private static Address address(String state, String school) {
        return new Address("/letter/list.xhtml").with("state", state).with("school", school);
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
}
