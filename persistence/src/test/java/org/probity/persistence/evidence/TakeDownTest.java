package org.probity.persistence.evidence;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Duration;
import java.time.Instant;
import org.junit.jupiter.api.Test;

class TakeDownTest {
    /** A Saturday morning; London's clocks go back the night after. */
    private static final Instant SATURDAY = Instant.parse("2026-10-24T09:00:00Z");

    private final TakeDown request = new TakeDown(null, "Facebook", null, "Harassment", SATURDAY, null);

    @Test
    void platformHasFortyEightHoursThatReallyPassThoughTheClocksGoBack() {
        at(TakeDownAct.REPORTED, SATURDAY);
        assertEquals(Instant.parse("2026-10-26T09:00:00Z"), request.getReplyDue());
        assertFalse(request.isDue(hours(SATURDAY, 48).minusSeconds(1)));
        assertTrue(request.isDue(hours(SATURDAY, 48)));
    }

    @Test
    void helplineWaitsForTheAnswerOrForTheHours() {
        at(TakeDownAct.REPORTED, SATURDAY);
        TakeDownRefused early = refused(TakeDownAct.HELPLINE, hours(SATURDAY, 47));
        assertTrue(early.getMessage().contains("Monday 26 October 2026 at 09:00"), early.getMessage());
        at(TakeDownAct.REFUSED, hours(SATURDAY, 3));
        assertNull(request.getReplyDue());
        at(TakeDownAct.HELPLINE, hours(SATURDAY, 4));
        assertEquals(TakeDownState.ESCALATED, request.getState());
    }

    @Test
    void silenceForTheWholeTimeOpensTheHelpline() {
        at(TakeDownAct.REPORTED, SATURDAY);
        at(TakeDownAct.HELPLINE, hours(SATURDAY, 48));
        assertEquals(hours(SATURDAY, 48 + 120), request.getLookAt());
    }

    @Test
    void whatIsGoneIsLookedForAgainAndReportedAnewWhenItIsBack() {
        at(TakeDownAct.REPORTED, SATURDAY);
        Instant gone = hours(SATURDAY, 20);
        at(TakeDownAct.GONE, gone);
        assertEquals(hours(gone, 240), request.getLookAt());
        Instant back = hours(gone, 240);
        at(TakeDownAct.BACK, back);
        assertTrue(request.isDue(back));
        at(TakeDownAct.REPORTED, back.plusSeconds(60));
        assertEquals(TakeDownState.REPORTED, request.getState());
        assertEquals(4, request.getEntries().size());
    }

    @Test
    void lookingInBetweenDoesNotMoveTheHours() {
        at(TakeDownAct.REPORTED, SATURDAY);
        at(TakeDownAct.STILL_THERE, hours(SATURDAY, 24));
        assertEquals(hours(SATURDAY, 48), request.getLookAt());
    }

    @Test
    void refusalNamesWhatIsPossible() {
        TakeDownRefused refusal = refused(TakeDownAct.APPEALED, SATURDAY);
        assertTrue(refusal.getMessage().contains("not reported yet"), refusal.getMessage());
        assertTrue(refusal.getMessage().contains("We reported it to the platform"), refusal.getMessage());
    }

    @Test
    void nothingIsPutOnRecordOutOfItsTime() {
        at(TakeDownAct.REPORTED, SATURDAY);
        assertTrue(
                refused(TakeDownAct.GONE, SATURDAY.minusSeconds(1)).getMessage().contains("on record already"));
        assertThrows(
                TakeDownRefused.class,
                () -> request.record(
                        TakeDownAct.GONE, SATURDAY.plusSeconds(2), new TakeDown.Noted(SATURDAY, null, null, null)));
    }

    private static Instant hours(Instant from, int count) {
        return from.plus(Duration.ofHours(count));
    }

    private void at(TakeDownAct act, Instant at) {
        request.record(act, at, new TakeDown.Noted(at, null, null, null));
    }

    private TakeDownRefused refused(TakeDownAct act, Instant at) {
        return assertThrows(TakeDownRefused.class, () -> at(act, at));
    }
}
