package org.probity.web.shell;

import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;

class OnceTest {
    private final Once once = new Once();

    @Test
    void theSecondPressOfTheSameFormIsStopped() {
        String key = once.getKey();
        assertTrue(once.use(key));
        assertFalse(once.use(key));
    }

    @Test
    void aKeyThatWasNeverGivenIsWorthNothing() {
        assertFalse(once.use("3f"));
        assertFalse(once.use(null));
    }

    @Test
    void twoOpenFormsDoNotDisturbEachOther() {
        String first = once.getKey();
        String second = once.getKey();
        assertNotEquals(first, second);
        assertTrue(once.use(second));
        assertTrue(once.use(first));
    }

    @Test
    void onlyTheLatestHundredFormsCanStillBeSent() {
        String oldest = once.getKey();
        String latest = oldest;
        for (int form = 0; form < 100; form++) {
            latest = once.getKey();
        }
        assertFalse(once.use(oldest));
        assertTrue(once.use(latest));
    }
}
