package org.probity.persistence.breach;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.probity.persistence.breach.Entanglement.Tie;

class EntanglementTest {
    private static final long SUBJECT = 1;
    private static final long VICTIM = 2;
    private static final long REPORTER = 3;

    @Test
    void everybodyInTheMatterIsShutOut() {
        Map<Long, ConflictReason> reasons = entangled(List.of()).reasons();
        assertEquals(
                Map.of(
                        SUBJECT,
                        ConflictReason.SUBJECT,
                        VICTIM,
                        ConflictReason.VICTIM,
                        REPORTER,
                        ConflictReason.REPORTER),
                reasons);
    }

    @Test
    void thoseCloseToTheSubjectAreShutOutWhicheverWayTheTieIsRecorded() {
        Map<Long, ConflictReason> reasons =
                entangled(List.of(new Tie(SUBJECT, 10), new Tie(11, SUBJECT))).reasons();
        assertEquals(ConflictReason.RELATIVE, reasons.get(10L));
        assertEquals(ConflictReason.RELATIVE, reasons.get(11L));
    }

    @Test
    void thoseCloseToTheVictimAreShutOutToo() {
        assertEquals(
                ConflictReason.RELATIVE,
                entangled(List.of(new Tie(12, VICTIM))).reasons().get(12L));
    }

    @Test
    void thoseCloseToTheReporterAreNot() {
        assertFalse(entangled(List.of(new Tie(13, REPORTER))).shutsOut(13));
    }

    @Test
    void reporterWhoIsMarriedToTheSubjectKeepsOneReason() {
        assertEquals(
                ConflictReason.REPORTER,
                entangled(List.of(new Tie(SUBJECT, REPORTER))).reasons().get(REPORTER));
    }

    private static Entanglement entangled(List<Tie> ties) {
        return new Entanglement(
                Map.of(
                        ConflictReason.SUBJECT, Set.of(SUBJECT),
                        ConflictReason.VICTIM, Set.of(VICTIM),
                        ConflictReason.REPORTER, Set.of(REPORTER)),
                ties);
    }
}
