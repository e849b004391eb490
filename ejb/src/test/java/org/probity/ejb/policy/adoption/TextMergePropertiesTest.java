package org.probity.ejb.policy.adoption;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.probity.ejb.policy.adoption.TwoDesks.Act;
import org.probity.ejb.policy.adoption.TwoDesks.Step;
import org.probity.persistence.policy.PolicyPart;
import org.probity.persistence.policy.Provenance;

/** What holds after every merge, whatever the trust and the school did before it, over several versions. */
class TextMergePropertiesTest {

    @Property(tries = 4000)
    void noWordOfTheSchoolIsLost(@ForAll("steps") List<Step> steps) {
        TwoDesks desks = new TwoDesks();
        for (Step step : steps) {
            desks.take(step);
            Set<String> kept = desks.wordsKept();
            assertTrue(kept.containsAll(desks.localWords()), () -> "Lost after " + step);
        }
    }

    @Property(tries = 4000)
    void lockedPieceHasTheTrustsWords(@ForAll("steps") List<Step> steps) {
        TwoDesks desks = played(steps);
        desks.merge();
        for (PolicyPart piece : desks.trust()) {
            if (piece.provenance().isLocked()) {
                assertEquals(Pieces.followed(piece), only(desks.school(), piece));
            }
        }
    }

    @Property(tries = 4000)
    void whatTheSchoolDidNotTouchIsTheTrustsInItsOrder(@ForAll("steps") List<Step> steps) {
        TwoDesks desks = played(steps);
        desks.merge();
        List<PolicyPart> ofTrust =
                desks.school().stream().filter(piece -> !Pieces.isAdded(piece)).toList();
        assertEquals(lineages(desks.trust()), lineages(ofTrust));
        for (PolicyPart piece : ofTrust) {
            if (Pieces.hasOrigin(piece, Provenance.Origin.TRUST)) {
                assertEquals(piece, Pieces.followed(only(desks.trust(), piece)));
            } else {
                assertTrue(Pieces.hasOrigin(piece, Provenance.Origin.REPLACED)
                        && !piece.provenance().isLocked());
            }
        }
    }

    @Property(tries = 2000)
    void unchangedTextOfTheTrustChangesNothing(@ForAll("steps") List<Step> steps) {
        TwoDesks desks = played(steps);
        TextMerge.Merged merged = TextMerge.merge(desks.base(), desks.base(), desks.school(), desks.open());
        assertEquals(desks.school(), merged.text());
        assertEquals(desks.open(), merged.conflicts());
    }

    @Property(tries = 2000)
    void sameTextsGiveTheSameResult(@ForAll("steps") List<Step> steps) {
        TwoDesks first = played(steps);
        TwoDesks second = played(steps);
        first.merge();
        second.merge();
        assertEquals(first.school(), second.school());
        assertEquals(first.open(), second.open());
    }

    @Property(tries = 2000)
    void noPieceStandsTwice(@ForAll("steps") List<Step> steps) {
        List<String> found = lineages(played(steps).school());
        assertEquals(found.size(), Set.copyOf(found).size(), found::toString);
    }

    @Property(tries = 1000)
    void noPieceStandsTwiceHoweverOftenTheSameIsAsked(@ForAll("quarrels") List<Step> steps) {
        noPieceStandsTwice(steps);
    }

    /** The school and the trust write at the same few pieces again and again. */
    @Provide
    Arbitrary<List<Step>> quarrels() {
        Arbitrary<Act> acts = Arbitraries.of(Act.REPLACE, Act.CHANGE, Act.MERGE, Act.DECIDE);
        Arbitrary<Integer> numbers = Arbitraries.integers().between(0, 4);
        return Combinators.combine(acts, numbers, numbers)
                .as(Step::new)
                .list()
                .ofMinSize(20)
                .ofMaxSize(80);
    }

    @Provide
    Arbitrary<List<Step>> steps() {
        Arbitrary<Act> acts = Arbitraries.of(Act.class);
        Arbitrary<Integer> numbers = Arbitraries.integers().between(0, 30);
        return Combinators.combine(acts, numbers, numbers).as(Step::new).list().ofMaxSize(40);
    }

    private static TwoDesks played(List<Step> steps) {
        TwoDesks desks = new TwoDesks();
        steps.forEach(desks::take);
        return desks;
    }

    private static PolicyPart only(List<PolicyPart> text, PolicyPart like) {
        List<PolicyPart> found = new ArrayList<>(text);
        found.removeIf(piece -> !Pieces.is(piece, like.provenance().getLineage()));
        assertEquals(1, found.size());
        return found.get(0);
    }

    private static List<String> lineages(List<PolicyPart> text) {
        return text.stream().map(piece -> piece.provenance().getLineage()).collect(Collectors.toList());
    }
}
