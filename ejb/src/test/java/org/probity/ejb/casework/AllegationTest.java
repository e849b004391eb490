package org.probity.ejb.casework;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.probity.ejb.casework.Cases.FRIDAY;
import static org.probity.ejb.casework.Cases.TIMES;
import static org.probity.ejb.casework.Cases.act;
import static org.probity.ejb.casework.Cases.anybody;
import static org.probity.ejb.casework.Cases.at;
import static org.probity.ejb.casework.Cases.take;

import java.time.LocalDate;
import java.time.LocalTime;
import org.junit.jupiter.api.Test;
import org.probity.ejb.procedure.Procedures;
import org.probity.persistence.calendar.London;
import org.probity.persistence.casework.CaseDeadline;
import org.probity.persistence.casework.CaseFile;
import org.probity.persistence.casework.CaseTrack;
import org.probity.persistence.casework.Discipline;
import org.probity.persistence.casework.NotYetOpen;
import org.probity.persistence.casework.Removal;
import org.probity.persistence.casework.SomethingMissing;
import org.probity.persistence.casework.Suspension;
import org.probity.persistence.procedure.Outcome;

/** An allegation of harm to a child beside a staff case: the day for the LADO, its outcome, and what the outcome does. */
class AllegationTest {
    private final CaseFile file = Cases.staff();

    private CaseTrack outcome() {
        return file.startTrack(
                Procedures.named("allegation-outcome"), act(Outcome.UNFOUNDED, FRIDAY), anybody(), TIMES);
    }

    /** E9. */
    @Test
    void theLadoIsToldByTheEndOfTheNextWorkingDayAfterTheSchoolLearned() {
        LocalDate friday = LocalDate.of(2026, 12, 18);
        file.begin(
                Procedures.named("lado-contact"),
                "The school learned of the allegation",
                London.instant(friday, LocalTime.of(15, 0)),
                TIMES);
        CaseDeadline date = file.stepDeadline(file.getTracks().get(0)).orElseThrow();
        assertEquals(LocalDate.of(2026, 12, 21), date.dueOn());
        assertEquals("The school learned of the allegation", date.getStartEvent());
    }

    @Test
    void aSubstantiatedOneWaitsForBothReferralDecisions() {
        file.take(outcome(), act(Outcome.SUBSTANTIATED, FRIDAY), anybody(), TIMES);
        take(file, Outcome.WITHDRAWN);
        assertThrows(NotYetOpen.class, () -> take(file, Outcome.CLOSED));
        take(file, Outcome.TRA_NOT_REFERRED);
        take(file, Outcome.DBS_REFERRED);
        take(file, Outcome.CLOSED);
        assertTrue(file.isClosed());
    }

    @Test
    void aMaliciousOneEndsWhateverRuns() {
        file.startTrack(Procedures.named("hold-police"), act(Outcome.PROLONGED, FRIDAY), anybody(), TIMES);
        Removal removal = new Removal(file);
        removal.permit();
        removal.carryOut(at(FRIDAY));
        assertTrue(file.isClosed());
        assertTrue(file.getTracks().stream().noneMatch(CaseTrack::isRunning));
        assertTrue(file.getDeadlines().stream().noneMatch(CaseDeadline::isOpen));
        assertTrue(file.openHolds().isEmpty());
    }

    @Test
    void aSuspensionEndsFirst() {
        new Discipline(file).suspend(FRIDAY, Cases.HEAD, new Suspension.Terms("None: it is so", "Lee Welfare", null));
        assertThrows(SomethingMissing.class, () -> new Removal(file).permit());
    }

    @Test
    void onlyMaliciousAndFalseOnesClearTheFile() {
        assertTrue(Removal.clears(Outcome.MALICIOUS) && Removal.clears(Outcome.FALSE));
        assertFalse(Removal.clears(Outcome.UNFOUNDED)
                || Removal.clears(Outcome.UNSUBSTANTIATED)
                || Removal.clears(Outcome.SUBSTANTIATED));
    }
}
