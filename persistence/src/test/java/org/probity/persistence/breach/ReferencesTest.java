package org.probity.persistence.breach;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.security.SecureRandom;
import java.util.Random;
import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.Test;

/** Case references and receipt codes. */
class ReferencesTest {
    @RepeatedTest(200)
    void referenceMeetsTheDatabasesConstraint() {
        String reference = CaseReference.draw("CED", 2026, new SecureRandom());
        assertTrue(reference.matches("CED-2026-[0-9BCDFGHJKLMNPQRSTVWXYZ]{6}"), reference);
    }

    @Test
    void referencesDoNotCountUpwards() {
        Random random = new Random(7);
        assertNotEquals(CaseReference.draw("ELM", 2026, random), CaseReference.draw("ELM", 2026, random));
    }

    @Test
    void receiptCodeIsReadInEveryWayItMayBeTyped() {
        ReceiptCode code = ReceiptCode.draw(new Random(1));
        assertTrue(code.text().matches("(?:[0-9B-Z]{4}-){3}[0-9B-Z]{4}"), code.text());
        String typed = " " + code.text().toLowerCase(java.util.Locale.ROOT).replace('-', ' ');
        assertEquals(code.hash(), new ReceiptCode(typed).hash());
        assertEquals(64, code.hash().length());
    }

    @Test
    void receiptCodeNeverReachesALogByAccident() {
        ReceiptCode code = ReceiptCode.draw(new Random(1));
        assertFalse(code.toString().contains(code.text()));
    }
}
