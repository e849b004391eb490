package org.probity.ejb.casework;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.probity.ejb.policy.RuleBook;
import org.probity.ejb.rule.RuleCatalogue;
import org.probity.persistence.casework.CaseFile;
import org.probity.persistence.casework.CaseKind;
import org.probity.persistence.person.PersonCategory;
import org.probity.persistence.school.School;

/** Where the school's rules let a case lead: staff by X12, those whom the policies bind and name no measure for by X41. */
@Dependent
public class MayFollow {
    @PersistenceContext
    EntityManager em;

    @Inject
    RuleBook rules;

    /** What may follow as the rule has it; null where no rule speaks and the procedure alone says it. */
    Set<String> codes(CaseFile file, LocalDate day) {
        PersonCategory category = file.getKind() == CaseKind.EXTERNAL ? category(file) : null;
        Optional<String> key = key(file.getKind(), category);
        if (key.isEmpty()) {
            return file.getKind() == CaseKind.EXTERNAL ? Set.of() : null;
        }
        return rules.find(file.getSchool(), key.get(), day)
                .map(rule -> rule.getValue().lines().map(String::strip).collect(Collectors.toSet()))
                .orElse(null);
    }

    /** The same in words before a case is open; empty where no rule speaks. */
    public List<String> words(School school, CaseKind kind, PersonCategory category, LocalDate day) {
        return key(kind, category)
                .map(key -> rules.list(school, key, day).stream()
                        .map(code -> RuleCatalogue.of(key).orElseThrow().word(code))
                        .toList())
                .orElse(List.of());
    }

    private PersonCategory category(CaseFile file) {
        return em.createQuery(
                        "select r.subjectKind from Report r where r.matter = :matter and r.subjectKind is not null",
                        PersonCategory.class)
                .setParameter("matter", file.getMatter())
                .getResultStream()
                .findFirst()
                .orElse(PersonCategory.UNKNOWN);
    }

    private static Optional<String> key(CaseKind kind, PersonCategory category) {
        return switch (kind) {
            case STAFF -> Optional.of("finding.routes");
            case GOVERNOR, VOLUNTEER, CONTRACTOR -> Optional.of("sanctions." + kind);
            case EXTERNAL -> category == PersonCategory.VISITOR ? Optional.of("sanctions.VISITOR") : Optional.empty();
            case PARENT, PUPIL, DATA -> Optional.empty();
        };
    }
}
