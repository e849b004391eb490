package org.probity.web.shell;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.logging.Handler;
import java.util.logging.LogRecord;
import java.util.logging.Logger;
import java.util.logging.SimpleFormatter;
import org.junit.jupiter.api.Test;
import org.probity.persistence.NotThere;
import org.probity.persistence.Refusal;

class FailureTest {
    private static final class Kept extends Handler {
        private final List<String> lines = new ArrayList<>();

        @Override
        public void publish(LogRecord line) {
            lines.add(new SimpleFormatter().formatMessage(line));
        }

        @Override
        public void flush() {}

        @Override
        public void close() {}
    }

    @Test
    void aRefusalIsFoundUnderWhateverWrapsIt() {
        Throwable wrapped = new IllegalStateException(new RuntimeException(new NotThere()));
        assertEquals(
                NotThere.class,
                Failure.within(wrapped, Refusal.class).orElseThrow().getClass());
        assertTrue(Failure.within(new IllegalStateException(), Refusal.class).isEmpty());
    }

    @Test
    void aReferenceCanBeReadOutAndSpellsNoWord() {
        assertTrue(Failure.reference().matches("[B-DF-HJ-NP-TV-Z2-9]{8}"));
    }

    @Test
    void theLogTellsTypeAndPlaceButNoFactsOfACase() {
        Logger logger = Logger.getLogger(Failure.class.getName());
        Kept kept = new Kept();
        logger.addHandler(kept);
        logger.setUseParentHandlers(false);
        try {
            Failure.log(
                    "K7QX2MBB", new IllegalStateException("Ms Example", new SQLException("a child's name", "23505")));
        } finally {
            logger.removeHandler(kept);
            logger.setUseParentHandlers(true);
        }
        assertEquals(1, kept.lines.size());
        String line = kept.lines.get(0);
        assertTrue(line.contains("K7QX2MBB"));
        assertTrue(line.contains("java.sql.SQLException"));
        assertTrue(line.contains("FailureTest"));
        assertFalse(line.contains("Example"));
        assertFalse(line.contains("child"));
    }
}
