package org.probity.ejb.breach;

import static org.junit.jupiter.api.Assertions.assertDoesNotThrow;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.time.Instant;
import org.junit.jupiter.api.Test;

class PublicFormTest {
    private static final Instant MINUTE = Instant.parse("2026-11-20T09:00:30Z");

    @Test
    void floodIsHeldBackAndTheNextMinuteIsFreeAgain() {
        PublicForm form = new PublicForm();
        for (int i = 0; i < PublicForm.A_MINUTE; i++) {
            form.pass(MINUTE);
        }
        assertThrows(TooManyReports.class, () -> form.pass(MINUTE));
        assertDoesNotThrow(() -> form.pass(MINUTE.plusSeconds(30)));
    }
}
