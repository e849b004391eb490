package org.probity.ejb.person.bulk;

import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.probity.persistence.person.PersonCategory;
import org.probity.persistence.school.School;

/** The words that a list may use for schools, roles and kinds of people. */
final class Terms {
    private static final Map<String, PersonCategory> BY_ROLE = Map.of(
            "GOV", PersonCategory.GOVERNOR,
            "COG", PersonCategory.GOVERNOR,
            "TRU", PersonCategory.TRUSTEE,
            "PAR", PersonCategory.PARENT_CARER,
            "PUP", PersonCategory.PUPIL);

    private final Map<String, School> schools = new HashMap<>();
    private final Map<String, Role> roles = new HashMap<>();

    /** A role of domain.md 9.1. */
    record Role(String code, String name, boolean trustWide) {}

    Terms(List<School> schools, List<Role> roles) {
        schools.forEach(school -> {
            this.schools.put(plain(school.getCode()), school);
            this.schools.put(plain(school.getName()), school);
        });
        roles.forEach(role -> {
            this.roles.put(plain(role.code()), role);
            this.roles.put(plain(role.name()), role);
        });
    }

    Optional<School> school(String text) {
        return Optional.ofNullable(schools.get(plain(text)));
    }

    Optional<Role> role(String text) {
        return Optional.ofNullable(roles.get(plain(text)));
    }

    /** As written; where nothing is written, what the role alone says. */
    static Optional<PersonCategory> category(String text, String role) {
        if (text.isEmpty()) {
            return Optional.ofNullable(BY_ROLE.get(role));
        }
        String wanted = plain(text).replace(' ', '_');
        return Arrays.stream(PersonCategory.values())
                .filter(each -> plain(each.name()).equals(wanted))
                .findFirst();
    }

    static String categories() {
        return Arrays.stream(PersonCategory.values())
                .map(each -> each.name().toLowerCase(Locale.ROOT).replace('_', ' '))
                .collect(Collectors.joining(", "));
    }

    String roles() {
        return roles.values().stream()
                .map(role -> role.code() + " (" + role.name() + ")")
                .distinct()
                .sorted()
                .collect(Collectors.joining(", "));
    }

    private static String plain(String text) {
        return text.toLowerCase(Locale.ROOT).replaceAll("[\\s-]+", " ").strip();
    }
}
