package org.probity.persistence.casework;

import java.util.Set;
import org.probity.persistence.school.LegalType;

/** Who may begin and who may end a suspension (domain.md 2.5): in a maintained school only the governing body ends it (AT-43). */
public record SuspensionAuthority(LegalType school) {
    private static final Set<String> BEGIN = Set.of("HT", "COG", "CEO", "HHR");

    /**
     * Lets the beginning pass or refuses it. Where none of those who may is free of conflict, whoever takes the step in their place may.
     *
     * @throws BeyondAuthority naming who may
     */
    public void refuseToBegin(Standing who) {
        if (who.roles().stream().noneMatch(BEGIN::contains) && BEGIN.stream().anyMatch(who.free()::contains)) {
            throw new BeyondAuthority(
                    "The headteacher, the chair of governors, the head of HR or the chief executive suspends.");
        }
    }

    /**
     * Lets the end pass or refuses it.
     *
     * @throws BeyondAuthority naming who may
     */
    public void refuseToEnd(Standing who) {
        if (school.isMaintained() && !who.roles().contains("COG")) {
            throw new BeyondAuthority(
                    "In a maintained school only the governing body ends a suspension: the chair of governors, or the acting chair whom it appoints for this, puts its decision on record.");
        }
        refuseToBegin(who);
    }
}
