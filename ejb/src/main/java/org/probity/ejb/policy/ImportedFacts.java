package org.probity.ejb.policy;

import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.probity.ejb.policy.draft.BoundPerson;
import org.probity.ejb.policy.draft.PolicyDraft;
import org.probity.ejb.policy.draft.WrittenDate;
import org.probity.persistence.calendar.DatePrecision;
import org.probity.persistence.calendar.PartialDate;
import org.probity.persistence.policy.PolicyParticulars;

/** What an imported text says about itself, as a first proposal that a person corrects. Dates are never invented; who looks after it and whom it is for are what is usual. */
record ImportedFacts(PolicyDraft draft, String fileName) {

    PolicyParticulars particulars(int number) {
        return new PolicyParticulars(
                "Headteacher",
                audience(),
                (number == 1 ? "First version" : "Version " + number) + ", imported from " + fileName,
                draft.facts().relatedPolicies(),
                draft.facts().legalReferences());
    }

    private List<String> audience() {
        Set<BoundPerson> bound = EnumSet.noneOf(BoundPerson.class);
        draft.clauses().forEach(clause -> bound.addAll(clause.persons()));
        bound.remove(BoundPerson.SCHOOL);
        return bound.isEmpty()
                ? List.of("Staff")
                : bound.stream().map(ImportedFacts::words).toList();
    }

    private static String words(BoundPerson person) {
        String lower = person.name().toLowerCase(Locale.ROOT);
        return Character.toUpperCase(lower.charAt(0)) + lower.substring(1);
    }

    PartialDate nextReview() {
        WrittenDate next = draft.facts().nextReview();
        return next == null
                ? null
                : new PartialDate(
                        next.date(), DatePrecision.valueOf(next.precision().name()));
    }

    Integer reviewCycleMonths() {
        Integer months = draft.facts().reviewCycleMonths();
        return months != null && months >= 1 && months <= 120 ? months : null;
    }
}
