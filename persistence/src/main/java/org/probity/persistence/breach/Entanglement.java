package org.probity.persistence.breach;

import java.util.Collection;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;

/**
 * Who must not see a matter, and why (domain.md 9.3, 9.4): those who are in it, and those who are close to its subject or its
 * victims. One reason a person, the weightiest; nobody but the recipients ever learns of it.
 */
public final class Entanglement {
    private final Map<Long, ConflictReason> shutOut = new TreeMap<>();

    /** Two people who are close, in either direction: parent, relative, partner, close friend. */
    public record Tie(long one, long other) {}

    /**
     * Works it out once.
     *
     * @param people ids of the persons in the matter by reason; those whom the school does not know are left out
     */
    public Entanglement(Map<ConflictReason, Set<Long>> people, List<Tie> ties) {
        Map<ConflictReason, Set<Long>> known = new EnumMap<>(ConflictReason.class);
        known.putAll(people);
        known.forEach((reason, persons) -> persons.forEach(person -> shutOut.putIfAbsent(person, reason)));
        relativesOf(known.getOrDefault(ConflictReason.SUBJECT, Set.of()), ties);
        relativesOf(known.getOrDefault(ConflictReason.VICTIM, Set.of()), ties);
    }

    private void relativesOf(Collection<Long> people, List<Tie> ties) {
        for (Tie tie : ties) {
            if (people.contains(tie.one())) {
                shutOut.putIfAbsent(tie.other(), ConflictReason.RELATIVE);
            }
            if (people.contains(tie.other())) {
                shutOut.putIfAbsent(tie.one(), ConflictReason.RELATIVE);
            }
        }
    }

    /** Person ids with the reason, in the order of the ids. */
    public Map<Long, ConflictReason> reasons() {
        return Map.copyOf(shutOut);
    }

    public boolean shutsOut(long person) {
        return shutOut.containsKey(person);
    }
}
