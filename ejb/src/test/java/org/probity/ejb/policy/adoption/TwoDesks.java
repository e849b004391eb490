package org.probity.ejb.policy.adoption;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.probity.persistence.policy.MergeDecision;
import org.probity.persistence.policy.MergeKind;
import org.probity.persistence.policy.PolicyPart;
import org.probity.persistence.policy.Provenance;
import org.probity.persistence.policy.Strength;

/** A trust and one school that write at the same text, each at a desk of its own, and merge now and then. */
final class TwoDesks {
    private static final List<MergeDecision> DECISIONS =
            List.of(MergeDecision.TAKE, MergeDecision.KEEP, MergeDecision.BOTH);

    private int counter;
    private final List<PolicyPart> trust = new ArrayList<>();
    private List<PolicyPart> base;
    private List<PolicyPart> school;
    private List<Conflict> open = List.of();
    private final List<Conflict> kept = new ArrayList<>();
    private final Set<String> localWords = new HashSet<>();

    /** What somebody does; place and choice are taken modulo what there is. */
    record Step(Act act, int place, int choice) {}

    /** Of the trust, of the school, and between them. */
    enum Act {
        INSERT,
        DELETE,
        CHANGE,
        MOVE,
        LOCK,
        OPEN,
        RENUMBER,
        STRENGTHEN,
        REPLACE,
        ADD,
        TAKE_BACK,
        MERGE,
        DECIDE
    }

    TwoDesks() {
        for (int i = 0; i < 4; i++) {
            trust.add(fresh(i % 2 == 0));
        }
        base = List.copyOf(trust);
        school = TextMerge.adopted(base);
    }

    void take(Step step) {
        switch (step.act()) {
            case INSERT -> trust.add(step.place() % (trust.size() + 1), fresh(step.choice() % 2 == 0));
            case MERGE -> merge();
            case DECIDE -> decide(step);
            case REPLACE, ADD, TAKE_BACK -> local(step);
            default -> {
                if (!trust.isEmpty()) {
                    edit(step, step.place() % trust.size());
                }
            }
        }
    }

    private void edit(Step step, int place) {
        PolicyPart.Item item = (PolicyPart.Item) trust.get(place);
        Provenance whose = item.provenance();
        switch (step.act()) {
            case DELETE -> trust.remove(place);
            case CHANGE -> trust.set(place, item(item, word("trust"), whose));
            case MOVE -> trust.add(step.choice() % trust.size(), trust.remove(place));
            case LOCK -> trust.set(place, item(item, item.text(), whose.with(Provenance.Hold.LOCKED)));
            case OPEN -> trust.set(place, item(item, item.text(), whose.with(Provenance.Hold.OPEN)));
            case RENUMBER ->
                trust.set(place, new PolicyPart.Item(0, word("n"), item.text(), item.strength(), item.codes(), whose));
            default ->
                trust.set(
                        place,
                        new PolicyPart.Item(0, item.number(), item.text(), Strength.REQUIRED, List.of("CC-01"), whose));
        }
    }

    private void local(Step step) {
        int place = school.isEmpty() ? 0 : step.place() % school.size();
        List<PolicyPart> text = new ArrayList<>(school);
        if (step.act() == Act.ADD) {
            String words = localWord();
            text.add(
                    school.isEmpty() ? 0 : place + 1,
                    new PolicyPart.Item(
                            0,
                            null,
                            words,
                            Strength.ADVISED,
                            List.of(),
                            new Provenance(word("own"), Provenance.Hold.OPEN, Provenance.Origin.ADDED)));
        } else if (!school.isEmpty()) {
            PolicyPart.Item item = (PolicyPart.Item) school.get(place);
            rewrite(step, text, place, item);
        }
        school = List.copyOf(text);
    }

    /** The school takes its own earlier words away itself: these are not lost by a merge. */
    private void rewrite(Step step, List<PolicyPart> text, int place, PolicyPart.Item item) {
        boolean replaced = Pieces.hasOrigin(item, Provenance.Origin.REPLACED);
        if (step.act() == Act.REPLACE
                && !Pieces.isAdded(item)
                && !item.provenance().isLocked()) {
            forget(item, replaced);
            text.set(place, Pieces.replaced(item, item(item, localWord(), item.provenance())));
        } else if (step.act() == Act.TAKE_BACK && replaced) {
            forget(item, true);
            text.set(
                    place,
                    Pieces.followed(
                            base.get(Pieces.indexOf(base, item.provenance().getLineage()))));
        }
    }

    private void forget(PolicyPart.Item item, boolean local) {
        if (local) {
            localWords.remove(item.text());
        }
    }

    void merge() {
        TextMerge.Merged merged = TextMerge.merge(base, trust, school, open);
        base = List.copyOf(trust);
        school = merged.text();
        open = merged.conflicts();
    }

    private void decide(Step step) {
        if (open.isEmpty()) {
            return;
        }
        int which = step.place() % open.size();
        Conflict asked = open.get(which);
        MergeDecision decision = DECISIONS.get(step.choice() % DECISIONS.size());
        if (asked.kind() == MergeKind.LOCKED && decision == MergeDecision.KEEP) {
            decision = MergeDecision.BOTH;
        }
        int before = Pieces.indexOf(school, asked.lineage());
        if (decision == MergeDecision.KEEP && before >= 0) {
            forget(
                    (PolicyPart.Item) school.get(before),
                    Pieces.hasOrigin(school.get(before), Provenance.Origin.REPLACED));
        }
        school = asked.decided(decision, school);
        kept.add(asked);
        List<Conflict> rest = new ArrayList<>(open);
        rest.remove(which);
        open = List.copyOf(rest);
    }

    List<PolicyPart> trust() {
        return List.copyOf(trust);
    }

    List<PolicyPart> base() {
        return base;
    }

    List<PolicyPart> school() {
        return school;
    }

    List<Conflict> open() {
        return open;
    }

    /** Every word that the school wrote and did not take away itself. */
    Set<String> localWords() {
        return localWords;
    }

    /** All words in the school's text and in what was ever asked. */
    Set<String> wordsKept() {
        Set<String> words = new HashSet<>();
        school.forEach(part -> words.add(((PolicyPart.Item) part).text()));
        open.forEach(conflict -> words.add(((PolicyPart.Item) conflict.ours()).text()));
        kept.forEach(conflict -> words.add(((PolicyPart.Item) conflict.ours()).text()));
        return words;
    }

    private String localWord() {
        String word = word("local");
        localWords.add(word);
        return word;
    }

    private PolicyPart fresh(boolean locked) {
        return new PolicyPart.Item(
                0,
                word("n"),
                word("trust"),
                Strength.PROHIBITED,
                List.of(),
                new Provenance(
                        word("line"), locked ? Provenance.Hold.LOCKED : Provenance.Hold.OPEN, Provenance.Origin.OWN));
    }

    private static PolicyPart.Item item(PolicyPart.Item like, String text, Provenance provenance) {
        return new PolicyPart.Item(like.depth(), like.number(), text, like.strength(), like.codes(), provenance);
    }

    private String word(String kind) {
        counter++;
        return kind + counter;
    }
}
