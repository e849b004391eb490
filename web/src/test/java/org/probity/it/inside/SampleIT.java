package org.probity.it.inside;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import jakarta.inject.Inject;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** What somebody finds who starts the product with the sample trust. */
@ExtendWith(ArquillianExtension.class)
class SampleIT {
    private static final String STORIES =
            "select count(*) from report r join matter m on m.id = r.matter_id where r.received < cast(? as timestamptz)";
    private static final String CASES =
            "select count(distinct c.state) from case_file c join matter m on m.id = c.matter_id where c.opened < cast(? as timestamptz)";
    private static final String MAILED =
            "select count(*) from delivery d join letter l on l.id = d.letter_id where l.written < cast(? as timestamptz)";

    @Inject
    Somebody somebody;

    @Test
    void everyStoryIsToldInStatesOfItsOwnAndNothingOfItWasMailed() {
        String now = "2026-11-20T08:30:00Z";
        assertTrue(somebody.count(STORIES, now) >= 15);
        assertTrue(somebody.count(CASES, now) >= 3);
        assertEquals(0, somebody.count(MAILED, now));
    }
}
