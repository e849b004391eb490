package org.probity.ejb.policy.adoption;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.probity.persistence.policy.MergeDecision;
import org.probity.persistence.policy.MergeKind;
import org.probity.persistence.policy.PolicyPart;
import org.probity.persistence.policy.Provenance;
import org.probity.persistence.policy.Strength;

/** What people expect of a merge, one expectation a test; what holds of all merges is in {@link TextMergePropertiesTest}. */
class TextMergeTest {
    private static final List<PolicyPart> BASE =
            List.of(open("a", "1", "Alpha."), open("b", "2", "Beta."), open("c", "3", "Gamma."));

    @Test
    void whatTheSchoolDidNotTouchFollows() {
        List<PolicyPart> theirs =
                List.of(open("n", "1", "New."), open("c", "2", "Gamma."), open("a", "3", "Alpha, changed."));
        TextMerge.Merged merged = TextMerge.merge(BASE, theirs, TextMerge.adopted(BASE), List.of());
        assertEquals(List.of("1 New.", "2 Gamma.", "3 Alpha, changed."), read(merged.text()));
        assertTrue(merged.conflicts().isEmpty());
    }

    @Test
    void wordsOfTheSchoolMoveAndAreRenumberedWithTheTrustsClause() {
        List<PolicyPart> theirs = new ArrayList<>(BASE);
        Collections.swap(theirs, 1, 2);
        theirs.set(2, open("b", "9", "Beta."));
        TextMerge.Merged merged = TextMerge.merge(BASE, theirs, own("b", "Ours."), List.of());
        assertEquals(List.of("1 Alpha.", "3 Gamma.", "9 Ours."), read(merged.text()));
        assertTrue(merged.conflicts().isEmpty());
    }

    @Test
    void addedClauseStaysBehindTheNearestSurvivor() {
        List<PolicyPart> ours = new ArrayList<>(TextMerge.adopted(BASE));
        ours.add(2, added("x", "2a", "First of ours."));
        ours.add(3, added("y", "2b", "Second of ours."));
        List<PolicyPart> theirs = List.of(BASE.get(2), BASE.get(0));
        TextMerge.Merged merged = TextMerge.merge(BASE, theirs, ours, List.of());
        assertEquals(List.of("3 Gamma.", "1 Alpha.", "2a First of ours.", "2b Second of ours."), read(merged.text()));
    }

    @Test
    void changedClauseIsAskedAndEveryAnswerKeepsItsPromise() {
        List<PolicyPart> theirs = List.of(BASE.get(0), open("b", "2", "Beta, changed."), BASE.get(2));
        TextMerge.Merged merged = TextMerge.merge(BASE, theirs, own("b", "Ours."), List.of());
        Conflict asked = merged.conflicts().get(0);
        assertEquals(MergeKind.CHANGED, asked.kind());
        assertEquals("Beta.", asked.base().words());
        assertEquals(List.of("1 Alpha.", "2 Beta, changed.", "3 Gamma."), read(merged.text()));
        assertEquals(merged.text(), asked.decided(MergeDecision.TAKE, merged.text()));
        assertEquals(
                List.of("1 Alpha.", "2 Ours.", "3 Gamma."), read(asked.decided(MergeDecision.KEEP, merged.text())));
        assertEquals(
                List.of("1 Alpha.", "2 Beta, changed.", "2 Ours.", "3 Gamma."),
                read(asked.decided(MergeDecision.BOTH, merged.text())));
    }

    @Test
    void lockedClauseKeepsTheTrustsWordsWhateverIsDecided() {
        PolicyPart locked = BASE.get(1).with(BASE.get(1).provenance().with(Provenance.Hold.LOCKED));
        List<PolicyPart> theirs = List.of(BASE.get(0), locked, BASE.get(2));
        TextMerge.Merged merged = TextMerge.merge(BASE, theirs, own("b", "Ours."), List.of());
        Conflict asked = merged.conflicts().get(0);
        assertEquals(MergeKind.LOCKED, asked.kind());
        assertThrows(LockedClause.class, () -> asked.decided(MergeDecision.KEEP, merged.text()));
        assertTrue(read(asked.decided(MergeDecision.BOTH, merged.text())).contains("2 Beta."));
    }

    @Test
    void clauseThatIsGoneUpstreamCanStayAsOneOfOurOwn() {
        List<PolicyPart> theirs = List.of(BASE.get(0), BASE.get(2));
        TextMerge.Merged merged = TextMerge.merge(BASE, theirs, own("b", "Ours."), List.of());
        Conflict asked = merged.conflicts().get(0);
        assertEquals(MergeKind.DELETED, asked.kind());
        assertEquals(List.of("1 Alpha.", "3 Gamma."), read(merged.text()));
        List<PolicyPart> kept = asked.decided(MergeDecision.KEEP, merged.text());
        assertEquals(List.of("1 Alpha.", "2 Ours.", "3 Gamma."), read(kept));
        assertEquals(Provenance.Origin.ADDED, kept.get(1).provenance().getOrigin());
    }

    @Test
    void openQuestionIsAskedAgainAboutWhatTheTrustSaysByThen() {
        List<PolicyPart> second = List.of(BASE.get(0), open("b", "2", "Beta, changed."), BASE.get(2));
        TextMerge.Merged first = TextMerge.merge(BASE, second, own("b", "Ours."), List.of());
        List<PolicyPart> third = List.of(BASE.get(0), BASE.get(2));
        TextMerge.Merged again = TextMerge.merge(second, third, first.text(), first.conflicts());
        assertEquals(MergeKind.DELETED, again.conflicts().get(0).kind());
        assertEquals("a", again.conflicts().get(0).after());
        assertEquals("Ours.", again.conflicts().get(0).ours().words());
    }

    @Test
    void trustThatSaysTheSameByNowLeavesNothingToAsk() {
        List<PolicyPart> theirs = List.of(BASE.get(0), open("b", "2", "Ours."), BASE.get(2));
        TextMerge.Merged merged = TextMerge.merge(BASE, theirs, own("b", "Ours."), List.of());
        assertTrue(merged.conflicts().isEmpty());
        assertEquals(Provenance.Origin.TRUST, merged.text().get(1).provenance().getOrigin());
    }

    private static List<PolicyPart> own(String lineage, String words) {
        return TextMerge.adopted(BASE).stream()
                .map(part ->
                        Pieces.is(part, lineage) ? Pieces.replaced(part, item(part.provenance(), "2", words)) : part)
                .toList();
    }

    private static PolicyPart open(String lineage, String number, String words) {
        return item(new Provenance(lineage, Provenance.Hold.OPEN, Provenance.Origin.OWN), number, words);
    }

    private static PolicyPart added(String lineage, String number, String words) {
        return item(new Provenance(lineage, Provenance.Hold.OPEN, Provenance.Origin.ADDED), number, words);
    }

    private static PolicyPart item(Provenance provenance, String number, String words) {
        return new PolicyPart.Item(0, number, words, Strength.ADVISED, List.of(), provenance);
    }

    private static List<String> read(List<PolicyPart> text) {
        return text.stream().map(part -> part.number() + " " + part.words()).toList();
    }
}
