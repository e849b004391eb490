package org.probity.web.shell;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.probity.ejb.security.Caller;
import org.probity.ejb.security.Right;

/** The signed-in person as the frame of a page needs them. It decides nothing: what it hides is refused by the services as well. */
@RequestScoped
public class Visitor {
    @Inject
    Caller caller;

    public boolean isSignedIn() {
        return caller.isSignedIn();
    }

    /** Today in London. */
    public LocalDate today() {
        return caller.today();
    }

    /** Code of a school at which the person has a post; empty for people of the whole trust. */
    public Optional<String> schoolCode() {
        return schoolCodes().sorted().findFirst();
    }

    /** Whether the person has to do with more than one school, so that choosing among schools makes sense. */
    public boolean isOfSeveralSchools() {
        boolean trustWide = caller.roles().stream().anyMatch(role -> !role.contains("@"));
        return trustWide || schoolCodes().distinct().count() > 1;
    }

    private Stream<String> schoolCodes() {
        return caller.roles().stream()
                .filter(role -> role.contains("@"))
                .map(role -> role.substring(role.indexOf('@') + 1));
    }

    /** Whether the person holds this right, to leave out what would be refused anyway. */
    public boolean may(Right right) {
        return caller.may(right);
    }

    /** Whether the person holds a post with one of these roles today, at any school. */
    public boolean holds(Set<String> roles) {
        return caller.roles().stream().anyMatch(role -> roles.contains(role.replaceAll("@.*", "")));
    }

    /** Whether the menu offers this area. */
    public boolean may(Area area) {
        return caller.may(
                switch (area) {
                    case TODAY, ACKNOWLEDGEMENTS -> Right.VIEW_TODAY;
                    case CASES -> Right.VIEW_CASES;
                    case REPORTS -> Right.VIEW_REPORTS;
                    case SAFEGUARDING -> Right.VIEW_SAFEGUARDING;
                    case DATA_BREACHES -> Right.VIEW_DATA_BREACHES;
                    case CONCERNS -> Right.VIEW_CONCERNS;
                    case POLICIES -> Right.VIEW_POLICIES;
                    case REGISTER -> Right.VIEW_FINDINGS;
                    case EXEMPTIONS -> Right.VIEW_EXEMPTIONS;
                    case LETTERS -> Right.VIEW_LETTERS;
                    case CALENDAR -> Right.VIEW_CALENDAR;
                    case FIGURES -> Right.VIEW_STATISTICS;
                    case PEOPLE -> Right.VIEW_PEOPLE;
                    case PROCEDURES -> Right.VIEW_PROCEDURES;
                    case AUDIT -> Right.VIEW_AUDIT;
                    case SETTINGS -> Right.VIEW_SETTINGS;
                    case STORAGE -> Right.WATCH_SYSTEM;
                });
    }

    /** For example Ms A Okafor. */
    public String name() {
        return caller.name();
    }

    /** For example Headteacher. */
    public String post() {
        return caller.post();
    }

    /** The school; for a trust-wide post the words "Whole trust". */
    public String school() {
        return caller.schoolName().isEmpty() ? "Whole trust" : caller.schoolName();
    }
}
