package org.probity.persistence.acknowledgement;

import jakarta.persistence.Embeddable;
import java.io.Serializable;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.probity.persistence.person.PersonCategory;

/** Who is asked: whoever holds a post today at one of the schools (none named: all) that is of one of the kinds or carries one of the roles. */
@Embeddable
public class Audience implements Serializable {
    private static final long serialVersionUID = 1L;
    private static final List<PersonCategory> STAFF = List.of(
            PersonCategory.TEACHER,
            PersonCategory.SUPPORT_STAFF,
            PersonCategory.CENTRAL_STAFF,
            PersonCategory.TRAINEE,
            PersonCategory.APPRENTICE,
            PersonCategory.SUPPLY);
    private static final List<PersonCategory> GOVERNORS = List.of(PersonCategory.GOVERNOR, PersonCategory.TRUSTEE);
    private static final List<PersonCategory> VOLUNTEERS =
            List.of(PersonCategory.VOLUNTEER, PersonCategory.PARENT_HELPER, PersonCategory.FRIEND);

    private String schools = "";
    private String categories = "";
    private String roles = "";

    protected Audience() {}

    /**
     * An audience.
     *
     * @param schools codes; empty for all that the campaign reaches
     * @throws EmptyAudience when neither a kind nor a role is named
     */
    public Audience(Collection<String> schools, Collection<PersonCategory> categories, Collection<String> roles) {
        this.schools = joined(schools).toUpperCase(Locale.ROOT);
        this.categories = joined(categories.stream().map(Enum::name).toList());
        this.roles = joined(roles);
        if (this.categories.isEmpty() && this.roles.isEmpty()) {
            throw EmptyAudience.nobodyChosen();
        }
    }

    /**
     * Whom the words of a policy about its audience mean: "Staff", "Governors and volunteers", "Parents". Staff when they mean nobody we know.
     */
    public static Audience of(Collection<String> words) {
        String all = String.join(" ", words).toLowerCase(Locale.ROOT);
        Set<PersonCategory> found = new TreeSet<>();
        boolean everybody = all.contains("everyone") || all.contains("everybody") || all.contains("whole school");
        add(found, GOVERNORS, everybody || all.contains("governor") || all.contains("trustee"));
        add(found, VOLUNTEERS, everybody || all.contains("volunteer") || all.contains("helper"));
        add(found, List.of(PersonCategory.CONTRACTOR), all.contains("contractor"));
        add(found, List.of(PersonCategory.PARENT_CARER), all.contains("parents") || all.contains("carers"));
        add(found, List.of(PersonCategory.SUPPLY), all.contains("supply"));
        boolean staff = everybody || all.contains("staff") || all.contains("employee") || all.contains("teacher");
        add(found, STAFF, staff || found.isEmpty());
        return new Audience(List.of(), found, List.of());
    }

    private static void add(Set<PersonCategory> found, List<PersonCategory> more, boolean meant) {
        if (meant) {
            found.addAll(more);
        }
    }

    private static String joined(Collection<String> words) {
        return words.stream()
                .filter(word -> word != null && word.matches("\\w{2,30}"))
                .distinct()
                .sorted()
                .collect(Collectors.joining(","));
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof Audience that
                && schools.equals(that.schools)
                && categories.equals(that.categories)
                && roles.equals(that.roles);
    }

    @Override
    public int hashCode() {
        return Objects.hash(schools, categories, roles);
    }

    /** Codes; empty for all. */
    public List<String> getSchools() {
        return split(schools);
    }

    public List<PersonCategory> getCategories() {
        return split(categories).stream().map(PersonCategory::valueOf).toList();
    }

    /** Role codes of domain.md 9.1. */
    public List<String> getRoles() {
        return split(roles);
    }

    private static List<String> split(String joined) {
        return joined.isEmpty() ? List.of() : List.of(joined.split(","));
    }
}
