package org.probity.web.policy;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.probity.persistence.policy.PolicyPart;
import org.probity.persistence.policy.Strength;

class PassageTest {
    @Test
    void placesAreByNumberAndNeverTwice() {
        List<PolicyPart> parts = List.of(
                new PolicyPart.Heading(2, null, "Flying"),
                item("3.1", "One"),
                item(null, "Two"),
                item("3.1", "Three"),
                item("(B)", "Four\n\nFive"));
        List<Passage> passages = Passage.of(parts);
        assertEquals(
                List.of("part-1", "clause-3.1", "part-3", "part-4", "clause--b-"),
                passages.stream().map(Passage::anchor).toList());
        assertEquals(List.of("Four", "Five"), passages.get(4).getParagraphs());
    }

    private static PolicyPart item(String number, String text) {
        return new PolicyPart.Item(0, number, text, Strength.REQUIRED, List.of());
    }
}
