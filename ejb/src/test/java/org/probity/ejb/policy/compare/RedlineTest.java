package org.probity.ejb.policy.compare;

import static java.util.stream.Collectors.joining;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.api.Test;
import org.probity.ejb.policy.compare.Redline.Change;
import org.probity.ejb.policy.compare.Redline.Kind;
import org.probity.ejb.policy.compare.Redline.Part;
import org.probity.ejb.policy.compare.Redline.Piece;
import org.probity.persistence.policy.PolicyPart;
import org.probity.persistence.policy.Provenance;
import org.probity.persistence.policy.Strength;

class RedlineTest {
    private static PolicyPart item(String number, String text) {
        return new PolicyPart.Item(0, number, text, Strength.REQUIRED, List.of());
    }

    private static PolicyPart of(String lineage, String number, String text) {
        return new PolicyPart.Item(
                0,
                number,
                text,
                Strength.REQUIRED,
                List.of(),
                new Provenance(lineage, Provenance.Hold.OPEN, Provenance.Origin.OWN));
    }

    @Test
    void oneWordOfAClauseIsMarkedAndTheRestIsNot() {
        List<Part> redline = Redline.between(
                List.of(item("4", "Staff answer within two days, in writing.")),
                List.of(item("4", "Staff answer within one day, in writing.")));
        assertEquals(
                List.of(
                        new Piece(Kind.SAME, "Staff answer within "),
                        new Piece(Kind.REMOVED, "two days"),
                        new Piece(Kind.ADDED, "one day"),
                        new Piece(Kind.SAME, ", in writing.")),
                redline.get(0).pieces());
        assertEquals("Clause 4 has changed: no longer \"two days\", now \"one day\".", Redline.summary(redline));
    }

    @Test
    void whatIsGoneStandsWhereItStood() {
        List<Part> redline = Redline.between(
                List.of(item("1", "One alpha."), item("2", "Two beta."), item("3", "Three gamma.")),
                List.of(item("1", "One alpha."), item("3", "Three gamma."), item("4", "Four delta.")));
        assertEquals(
                List.of(Change.SAME, Change.REMOVED, Change.SAME, Change.ADDED),
                redline.stream().map(Part::change).toList());
        assertEquals("Clause 2 is gone: \"Two beta.\". Clause 4 is new: \"Four delta.\".", Redline.summary(redline));
    }

    @Test
    void theSameClauseUnderAnotherNumberIsNotNew() {
        List<Part> redline = Redline.between(
                List.of(of("a", "1", "Be kind."), of("b", "2", "Be brief.")),
                List.of(of("c", "1", "Be early."), of("a", "2", "Be kind."), of("b", "3", "Be brief.")));
        assertEquals(
                List.of(Change.ADDED, Change.CHANGED, Change.CHANGED),
                redline.stream().map(Part::change).toList());
        assertEquals("1", redline.get(1).formerNumber());
    }

    @Test
    void aSummaryIsNeverBlank() {
        List<PolicyPart> text = List.of(item("1", "Be kind."));
        assertEquals("The text is the same as before.", Redline.summary(Redline.between(text, text)));
        assertTrue(Redline.between(text, text).get(0).isSame());
    }

    @Test
    void twoLongTextsWithoutACommonWordAreComparedInAMoment() {
        String one = "alpha beta ".repeat(10_000);
        String other = "gamma delta ".repeat(10_000);
        List<Part> redline = Redline.between(List.of(of("a", "1", one)), List.of(of("a", "1", other)));
        assertEquals(1, redline.size());
        assertFalse(redline.get(0).isSame());
    }

    @Property(tries = 500)
    void bothTextsCanBePutTogetherAgain(@ForAll("texts") List<String> before, @ForAll("texts") List<String> after) {
        List<Part> redline = Redline.between(parts(before), parts(after));
        assertEquals(sorted(before), sorted(texts(redline, Kind.ADDED, Change.ADDED)));
        assertEquals(after, texts(redline, Kind.REMOVED, Change.REMOVED));
    }

    @Provide
    Arbitrary<List<String>> texts() {
        Arbitrary<String> words = Arbitraries.of("staff", "must", "not", "post", "pictures", "of", "pupils", "a, b")
                .list()
                .ofMinSize(1)
                .ofMaxSize(8)
                .map(list -> String.join(" ", list));
        return words.list().ofMaxSize(6);
    }

    private static List<PolicyPart> parts(List<String> texts) {
        List<PolicyPart> parts = new ArrayList<>();
        texts.forEach(text -> parts.add(item(null, text)));
        return parts;
    }

    /** The words of one side: all pieces but those that only the other has. */
    private static List<String> texts(List<Part> redline, Kind without, Change not) {
        return redline.stream()
                .filter(part -> part.change() != not)
                .map(part -> part.pieces().stream()
                        .filter(piece -> piece.kind() != without)
                        .map(Piece::text)
                        .collect(joining()))
                .toList();
    }

    private static List<String> sorted(List<String> texts) {
        return texts.stream().sorted().toList();
    }
}
