package org.probity.web.words;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;

class StatusTest {
    private enum LetterState {
        HANDED_OVER
    }

    @Test
    void aStateIsFoundByWordByNameAndByAnotherEnumsConstant() {
        assertEquals(Status.ON_HOLD, Status.of("on hold"));
        assertEquals(Status.LATE, Status.of("LATE"));
        assertEquals(Status.HANDED_OVER, Status.of(LetterState.HANDED_OVER));
    }

    @Test
    void theListIsClosed() {
        assertThrows(IllegalArgumentException.class, () -> Status.of("pending"));
        assertThrows(IllegalArgumentException.class, () -> Status.of(null));
    }

    @Test
    void everyStateHasAShapeInTheStyleSheet() throws IOException {
        String css = Files.readString(Path.of("src/main/webapp/resources/probity/probity.css"));
        for (Status status : Status.values()) {
            boolean plain = status == Status.WAITING;
            assertTrue(plain || css.contains(".status." + status.getLook() + " { --shape:"), status.name());
        }
    }
}
