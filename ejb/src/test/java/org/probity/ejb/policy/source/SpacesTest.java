package org.probity.ejb.policy.source;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.api.Test;

class SpacesTest {
    /** A damaged PDF gives such signs for letters, and the database takes none of them. */
    @Test
    void signsThatNothingCanShowAreLeftOut() {
        assertEquals("Bicycles are locked.", Spaces.single("Bi\u0000cycles\u0007\u00A0are\tlock\u200Bed.\u0000"));
        assertEquals("a\tb\nc\fd", Spaces.ordinary("a\tb\nc\fd"));
    }
}
