package org.probity.ejb.policy.adoption;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.probity.persistence.policy.PolicyPart;
import org.probity.persistence.policy.Provenance;

/**
 * Three texts become one: the trust's text that a school stands on, the trust's new one, and the school's. What the school did not
 * touch follows the trust, what it wrote is kept, and where both changed the same piece a {@link Conflict} asks. No word that the
 * school wrote is lost, no locked piece has other words than the trust's, and the same texts always give the same result.
 */
public final class TextMerge {
    private final Map<String, PolicyPart> base;
    private final Map<String, PolicyPart> theirs;
    private final List<PolicyPart> ours;
    private final List<Conflict> conflicts = new ArrayList<>();

    private TextMerge(List<PolicyPart> base, List<PolicyPart> theirs, List<PolicyPart> ours) {
        this.base = byLineage(base);
        this.theirs = byLineage(theirs);
        this.ours = ours;
    }

    /** The text that the school gets, and what it has to decide. */
    public record Merged(List<PolicyPart> text, List<Conflict> conflicts) {
        public Merged {
            text = List.copyOf(text);
            conflicts = List.copyOf(conflicts);
        }
    }

    /**
     * Merges. Lineage says which piece is which; every piece has one.
     *
     * @param base the trust's text that {@code ours} adopts
     * @param theirs the trust's new text
     * @param ours the school's text
     * @param undecided what an earlier merge into {@code ours} asked and nobody has decided yet
     */
    public static Merged merge(
            List<PolicyPart> base, List<PolicyPart> theirs, List<PolicyPart> ours, List<Conflict> undecided) {
        return new TextMerge(base, theirs, ours).run(undecided);
    }

    /** The trust's text as a school begins with it. */
    public static List<PolicyPart> adopted(List<PolicyPart> theirs) {
        return theirs.stream().map(Pieces::followed).toList();
    }

    private Merged run(List<Conflict> undecided) {
        undecided.forEach(this::askAgain);
        Map<String, PolicyPart> local = new HashMap<>();
        Map<String, List<PolicyPart>> added = new HashMap<>();
        String anchor = "";
        for (PolicyPart part : ours) {
            String lineage = part.provenance().getLineage();
            if (Pieces.isAdded(part)) {
                added.computeIfAbsent(anchor, none -> new ArrayList<>()).add(part);
                continue;
            }
            if (theirs.containsKey(lineage)) {
                anchor = lineage;
            }
            if (Pieces.hasOrigin(part, Provenance.Origin.REPLACED)) {
                replacement(part, anchor, local);
            }
        }
        List<PolicyPart> text = new ArrayList<>(added.getOrDefault("", List.of()));
        theirs.forEach((lineage, part) -> {
            text.add(local.getOrDefault(lineage, Pieces.followed(part)));
            text.addAll(added.getOrDefault(lineage, List.of()));
        });
        return new Merged(text, conflicts);
    }

    private void replacement(PolicyPart words, String anchor, Map<String, PolicyPart> local) {
        String lineage = words.provenance().getLineage();
        PolicyPart before = base.get(lineage);
        PolicyPart now = theirs.get(lineage);
        boolean untouched =
                before != null && now != null && !now.provenance().isLocked() && Pieces.sayTheSame(before, now);
        if (untouched) {
            local.put(lineage, Pieces.replaced(now, words));
        } else if (now == null || !Pieces.sayTheSame(now, words)) {
            conflicts.add(Conflict.of(lineage, now == null ? front(anchor) : null, before, now, words));
        }
    }

    /** The question stands, about what the trust says by now. Its words may be the school's meanwhile: then nothing is left to ask. */
    private void askAgain(Conflict open) {
        PolicyPart now = theirs.get(open.lineage());
        if (now != null && Pieces.sayTheSame(now, open.ours())) {
            return;
        }
        String after = now == null ? front(survivor(open)) : null;
        conflicts.add(Conflict.of(open.lineage(), after, open.base(), now, open.ours()));
    }

    /** The nearest piece before it that the trust still has. */
    private String survivor(Conflict open) {
        boolean stands = Pieces.indexOf(ours, open.lineage()) >= 0;
        int place = Pieces.indexOf(ours, stands ? open.lineage() : open.after());
        while (place >= 0) {
            PolicyPart part = ours.get(place);
            String lineage = part.provenance().getLineage();
            if (!Pieces.isAdded(part) && theirs.containsKey(lineage)) {
                return lineage;
            }
            place--;
        }
        return "";
    }

    private static String front(String anchor) {
        return anchor.isEmpty() ? null : anchor;
    }

    private static Map<String, PolicyPart> byLineage(List<PolicyPart> text) {
        Map<String, PolicyPart> parts = new LinkedHashMap<>();
        text.forEach(part -> parts.putIfAbsent(part.provenance().getLineage(), part));
        return parts;
    }
}
