package org.probity.ejb.triage;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.probity.ejb.policy.RuleBook;
import org.probity.persistence.breach.ConductCode;
import org.probity.persistence.person.PersonCategory;
import org.probity.persistence.policy.Strength;
import org.probity.persistence.school.School;

/**
 * How strongly a school rules what its staff say about governors and nobody else (X34): the clause on remarks speaks about the whole
 * community, and few policies name governors in it.
 */
@Dependent
class AboutGovernors {
    private static final Set<PersonCategory> GOVERNORS = Set.of(PersonCategory.GOVERNOR, PersonCategory.TRUSTEE);

    @Inject
    RuleBook rules;

    /**
     * How strongly each of the clauses speaks in this matter.
     *
     * @param victims whom it was about, as far as known
     * @throws TriageIncomplete when the school does not rule remarks about governors at all
     */
    List<Strength> strengths(List<Charged> charges, List<Assessed.Known> victims, School school, LocalDate day) {
        boolean alone = !victims.isEmpty()
                && victims.stream().allMatch(victim -> GOVERNORS.contains(victim.category()))
                && charges.stream().anyMatch(AboutGovernors::isRemark);
        String ruled =
                alone ? rules.text(school, "governors.commentsAbout", day).orElse(null) : null;
        return ruled == null
                ? Charged.strengths(charges)
                : charges.stream()
                        .map(charged -> isRemark(charged)
                                ? ruled(ruled)
                                : charged.clause().getStrength())
                        .toList();
    }

    private static boolean isRemark(Charged charged) {
        return charged.code() == ConductCode.CC_06;
    }

    private static Strength ruled(String value) {
        if (value.equals("SILENT")) {
            throw new TriageIncomplete(
                    "This school does not rule what staff say about governors, so CC-06 cannot be alleged. Choose another clause, or close the report.");
        }
        return Strength.valueOf(value);
    }
}
