package org.probity.ejb.policy;

import java.util.List;
import java.util.Optional;
import org.probity.ejb.policy.draft.Guess;
import org.probity.ejb.policy.draft.PolicyDraft;
import org.probity.ejb.policy.reader.WrittenDates;
import org.probity.persistence.calendar.PartialDate;
import org.probity.persistence.policy.PolicyParticulars;

/** What an imported text says about itself, as a first proposal that a person corrects. Dates are never invented; who looks after it and whom it is for are what is usual. */
record ImportedFacts(PolicyDraft draft, String fileName) {

    PolicyParticulars particulars(int number) {
        return new PolicyParticulars(
                "Headteacher",
                audience(),
                (number == 1 ? "First version" : "Version " + number) + ", imported from " + fileName,
                values(Guess.Topic.RELATED_POLICY),
                values(Guess.Topic.LAW));
    }

    private List<String> audience() {
        List<String> bound = values(Guess.Topic.BOUND).stream()
                .filter(person -> !person.equalsIgnoreCase("School"))
                .toList();
        return bound.isEmpty() ? List.of("Staff") : bound;
    }

    /** As a person confirmed or corrected them, each once. */
    private List<String> values(Guess.Topic topic) {
        return draft.facts().values(topic).stream().distinct().toList();
    }

    PartialDate nextReview() {
        return values(Guess.Topic.NEXT_REVIEW).stream()
                .map(WrittenDates::in)
                .flatMap(Optional::stream)
                .findFirst()
                .orElse(null);
    }

    Integer reviewCycleMonths() {
        return values(Guess.Topic.REVIEW_CYCLE).stream()
                .filter(months -> months.matches("\\d{1,3}"))
                .map(Integer::valueOf)
                .filter(months -> months >= 1 && months <= 120)
                .findFirst()
                .orElse(null);
    }
}
