package org.probity.ejb.policy.compare;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.BiPredicate;
import java.util.function.Function;
import org.probity.persistence.policy.PolicyPart;

/**
 * Which piece of one text is which of another: by lineage first, then by the same words, then by the same printed number. Texts that
 * were imported apart share no lineage.
 */
final class Pairing {
    private static final double ALIKE = 0.3;

    private final IdentityHashMap<PolicyPart, PolicyPart> before = new IdentityHashMap<>();
    private final IdentityHashMap<PolicyPart, PolicyPart> after = new IdentityHashMap<>();

    Pairing(List<PolicyPart> earlier, List<PolicyPart> later) {
        pair(earlier, later, Pairing::lineage, (one, other) -> true);
        pair(earlier, later, PolicyPart::words, (one, other) -> !one.words().isBlank());
        pair(earlier, later, PolicyPart::number, (one, other) -> PartWords.likeness(one, other) >= ALIKE);
        neighbours(earlier, later);
    }

    /** The piece of the earlier text that this later one was; null when it is new. */
    PolicyPart before(PolicyPart later) {
        return before.get(later);
    }

    /** The piece of the later text that this earlier one became; null when it is gone. */
    PolicyPart after(PolicyPart earlier) {
        return after.get(earlier);
    }

    private void pair(
            List<PolicyPart> earlier,
            List<PolicyPart> later,
            Function<PolicyPart, String> key,
            BiPredicate<PolicyPart, PolicyPart> fits) {
        Map<String, List<PolicyPart>> waiting = new HashMap<>();
        for (PolicyPart part : later) {
            String found = key.apply(part);
            if (found != null && !before.containsKey(part)) {
                waiting.computeIfAbsent(part.getKind() + found, kind -> new ArrayList<>())
                        .add(part);
            }
        }
        for (PolicyPart part : earlier) {
            String found = key.apply(part);
            if (found == null || after.containsKey(part)) {
                continue;
            }
            List<PolicyPart> choice = waiting.getOrDefault(part.getKind() + found, List.of());
            choice.stream().filter(other -> fits.test(part, other)).findFirst().ifPresent(other -> {
                choice.remove(other);
                join(part, other);
            });
        }
    }

    /** What stands between the same neighbours in both texts and is much alike is the same piece written anew. */
    private void neighbours(List<PolicyPart> earlier, List<PolicyPart> later) {
        for (int at = 0; at < earlier.size(); at++) {
            PolicyPart part = earlier.get(at);
            if (after.containsKey(part)) {
                continue;
            }
            PolicyPart previous = at == 0 ? null : after.get(earlier.get(at - 1));
            int place = previous == null ? (at == 0 ? 0 : -1) : indexOf(later, previous) + 1;
            if (place >= 0 && place < later.size()) {
                PolicyPart other = later.get(place);
                if (!before.containsKey(other)
                        && Objects.equals(other.getKind(), part.getKind())
                        && PartWords.likeness(part, other) >= ALIKE) {
                    join(part, other);
                }
            }
        }
    }

    private void join(PolicyPart earlier, PolicyPart later) {
        before.put(later, earlier);
        after.put(earlier, later);
    }

    private static int indexOf(List<PolicyPart> parts, PolicyPart wanted) {
        for (int at = 0; at < parts.size(); at++) {
            if (parts.get(at) == wanted) {
                return at;
            }
        }
        return -1;
    }

    private static String lineage(PolicyPart part) {
        return part.provenance() == null ? null : part.provenance().getLineage();
    }
}
