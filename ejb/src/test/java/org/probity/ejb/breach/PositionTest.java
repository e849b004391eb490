package org.probity.ejb.breach;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;

import java.time.Instant;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.NullAndEmptySource;
import org.junit.jupiter.params.provider.ValueSource;
import org.probity.persistence.PublicId;

class PositionTest {
    @Test
    void positionInTheAddressIsReadBackToTheMicrosecond() {
        Instant received = Instant.parse("2026-11-20T09:00:00.123456Z");
        String id = PublicId.random();
        assertEquals(new Position(false, received, id), Position.of(Position.after(received, id)));
        assertEquals(new Position(true, received, id), Position.of(Position.before(received, id)));
    }

    @ParameterizedTest
    @NullAndEmptySource
    @ValueSource(
            strings = {
                "after",
                "after.1.short",
                "beside.1.abcdefghijklmnopqrstuv",
                "after.99999999999999999999.abcdefghijklmnopqrstuv",
                "after.-1.abcdefghijklmnopqrstuv"
            })
    void everythingElseIsTheFirstPage(String text) {
        assertNull(Position.of(text));
    }
}
