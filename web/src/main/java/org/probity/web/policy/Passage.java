package org.probity.web.policy;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.probity.persistence.policy.PolicyPart;

/**
 * A part of a policy's text with its place in the address, so that a clause can be linked to: {@code clause-28}. Where a number occurs
 * twice, only the first one has that place.
 */
public record Passage(String anchor, PolicyPart part) {
    static List<Passage> of(List<PolicyPart> parts) {
        List<Passage> passages = new ArrayList<>();
        Set<String> taken = new HashSet<>();
        for (PolicyPart part : parts) {
            String plain = "part-" + (passages.size() + 1);
            String wanted = part instanceof PolicyPart.Item item && item.number() != null
                    ? "clause-" + item.number().toLowerCase(Locale.ROOT).replaceAll("[^a-z0-9.]+", "-")
                    : plain;
            passages.add(new Passage(taken.add(wanted) ? wanted : plain, part));
        }
        return passages;
    }

    /** Paragraphs of a clause; empty for other parts. */
    public List<String> getParagraphs() {
        return part instanceof PolicyPart.Item item
                ? item.text().lines().filter(line -> !line.isBlank()).toList()
                : List.of();
    }
}
