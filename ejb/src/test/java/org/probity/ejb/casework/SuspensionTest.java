package org.probity.ejb.casework;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.probity.ejb.casework.Cases.FRIDAY;
import static org.probity.ejb.casework.Cases.TIMES;
import static org.probity.ejb.casework.Cases.act;
import static org.probity.ejb.casework.Cases.anybody;
import static org.probity.ejb.casework.Cases.take;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.probity.ejb.procedure.Procedures;
import org.probity.persistence.casework.CaseFile;
import org.probity.persistence.casework.CaseTrack;
import org.probity.persistence.casework.Discipline;
import org.probity.persistence.casework.NotYetOpen;
import org.probity.persistence.casework.SomethingMissing;
import org.probity.persistence.casework.Suspension;
import org.probity.persistence.procedure.Outcome;

/** A suspension beside a case: its letter, its reviews, its end (D-05, T04, T05). */
class SuspensionTest {
    private static final Suspension.Terms TERMS =
            new Suspension.Terms("Work in another building: the same pupils go there", "Lee Welfare", null);

    private final CaseFile file = Cases.staff();
    private final CaseTrack track = suspended();

    private CaseTrack suspended() {
        new Discipline(file).suspend(FRIDAY, Cases.HEAD, TERMS);
        return file.startTrack(Procedures.named("suspension"), act(Outcome.NOTIFIED, FRIDAY), anybody(), TIMES);
    }

    private void onTrack(Outcome outcome, LocalDate day) {
        file.take(track, act(outcome, day), anybody(), TIMES);
    }

    @Test
    void theLetterIsDueOnTheNextWorkingDay() {
        assertEquals(
                LocalDate.of(2026, 11, 23),
                file.stepDeadline(track).orElseThrow().dueOn());
    }

    @Test
    void itIsReviewedAfterFifteenWorkingDaysAndAgain() {
        onTrack(Outcome.NOTIFIED, FRIDAY);
        LocalDate review = LocalDate.of(2026, 12, 11);
        assertEquals(review, file.getSuspensions().get(0).getReviewOn());
        onTrack(Outcome.PROLONGED, review);
        assertEquals(LocalDate.of(2027, 1, 6), file.getSuspensions().get(0).getReviewOn());
    }

    @Test
    void aPoliceHoldDoesNotStopTheNeutralLetter() {
        file.startTrack(Procedures.named("hold-police"), act(Outcome.PROLONGED, FRIDAY), anybody(), TIMES);
        onTrack(Outcome.NOTIFIED, FRIDAY);
        assertEquals("suspended", track.getStep().getCode());
    }

    @Test
    void liftingEndsIt() {
        onTrack(Outcome.NOTIFIED, FRIDAY);
        onTrack(Outcome.LIFTED, FRIDAY);
        assertFalse(track.isRunning());
        assertEquals(FRIDAY, file.getSuspensions().get(0).getEnded());
    }

    @Test
    void itEndsWithADismissalOnlyWhenThereIsOne() {
        onTrack(Outcome.NOTIFIED, FRIDAY);
        assertThrows(NotYetOpen.class, () -> onTrack(Outcome.ENDED_BY_DISMISSAL, FRIDAY));
    }

    @Test
    void aCaseDoesNotEndWhileItRuns() {
        take(file, Outcome.APPOINTED);
        take(file, Outcome.REPORTED);
        take(file, Outcome.NO_CASE);
        NotYetOpen refusal = assertThrows(NotYetOpen.class, () -> take(file, Outcome.CLOSED));
        assertTrue(refusal.getMessage().contains("no suspension runs"));
    }

    @Test
    void alternativesMustBeOnRecord() {
        assertThrows(SomethingMissing.class, () -> new Suspension.Terms(" ", "Lee Welfare", null));
    }

    @Test
    void thereIsOnlyOneAtATime() {
        assertThrows(SomethingMissing.class, () -> new Discipline(file).suspend(FRIDAY, Cases.HEAD, TERMS));
    }
}
