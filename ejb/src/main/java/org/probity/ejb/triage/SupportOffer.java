package org.probity.ejb.triage;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import org.probity.ejb.letter.LetterOrder;
import org.probity.ejb.letter.LetterService;
import org.probity.ejb.letter.Recipient;
import org.probity.ejb.policy.RuleBook;
import org.probity.ejb.security.Caller;
import org.probity.persistence.breach.Capacity;
import org.probity.persistence.breach.Flag;
import org.probity.persistence.breach.Matter;
import org.probity.persistence.person.Person;

/** Offers support to every member of staff who was harmed (L18, HR-06), unless they do not know of it yet: telling them is a decision (HR-09). */
@Dependent
class SupportOffer {
    private static final Map<String, List<String>> OFFERS = Map.of(
            "LINE_MANAGER", List.of("Your line manager", "ask for a talk at any time"),
            "OCCUPATIONAL_HEALTH", List.of("Occupational health", "we refer you if you want that"),
            "COUNSELLING", List.of("Confidential counselling", "free of charge; we learn nothing of what you say"),
            "UNION_ADVICE", List.of("Your union or professional association", "advice from outside the school"));

    @Inject
    LetterService letters;

    @Inject
    RuleBook rules;

    @Inject
    Caller caller;

    /** Who gets the letter: those whom the school can reach. */
    static List<Person> due(Assessed assessed) {
        if (assessed.flags().contains(Flag.VICTIM_UNAWARE)) {
            return List.of();
        }
        return assessed.victims().stream()
                .filter(victim -> victim.person() != null && Capacity.isStaff(victim.category()))
                .map(Assessed.Known::person)
                .filter(person -> person.getEmail() != null || person.getAddress() != null)
                .toList();
    }

    void order(Assessed assessed) {
        Matter matter = assessed.report().getMatter();
        List<String> named = rules.list(matter.getSchool(), "support.offers", caller.today());
        List<Map<String, String>> support = (named.isEmpty()
                        ? OFFERS.keySet().stream().sorted().toList()
                        : named)
                .stream()
                        .filter(OFFERS::containsKey)
                        .map(OFFERS::get)
                        .map(offer -> Map.of("what", offer.get(0), "how", offer.get(1)))
                        .toList();
        for (Person victim : due(assessed)) {
            letters.order(new LetterOrder(
                    matter.getId(),
                    matter.getReference(),
                    matter.getSchool(),
                    "L18",
                    "",
                    new Recipient(victim, victim.getName(), "STAFF", victim.getEmail(), victim.getAddress()),
                    Map.of(
                            "support", support,
                            "signatoryName", caller.person().getName(),
                            "signatoryRole", caller.post()),
                    null));
        }
    }
}
