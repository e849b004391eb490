package org.probity.it.inside;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.probity.it.inside.CaseActs.sitting;

import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.probity.ejb.casework.CaseSheet;
import org.probity.ejb.casework.CaseworkService;
import org.probity.ejb.casework.Choice;
import org.probity.ejb.casework.FreePerson;
import org.probity.ejb.casework.StepRequest;
import org.probity.persistence.breach.Duty;
import org.probity.persistence.casework.CaseState;
import org.probity.persistence.casework.HoldKind;
import org.probity.persistence.casework.OnHold;
import org.probity.persistence.casework.Suspension;
import org.probity.persistence.procedure.Outcome;

/** What stops a case for a while or keeps its subject away, and how each of them ends. */
@ExtendWith(ArquillianExtension.class)
class HeldCaseIT {
    @Inject
    CaseworkService casework;

    @Inject
    Somebody somebody;

    @Inject
    CaseActs cases;

    @Test
    void aHoldStopsWhatReachesThePersonAndEndsWithItsClearance() {
        String reference = cases.ofStaff();
        somebody.is("headteacher.ced");
        FreePerson investigator = cases.free(reference, Duty.INVESTIGATOR);
        casework.hold(reference, cases.version(reference), HoldKind.POLICE, "The police ask us to wait.");
        assertEquals(CaseState.ON_HOLD, casework.find(reference).file().getState());
        assertThrows(
                OnHold.class,
                () -> cases.take(
                        reference, StepRequest.of(Outcome.APPOINTED).choosing(List.of(investigator.publicId()))));
        Choice appoint = casework.find(reference).choices().get(0);
        assertEquals(List.of("nothing holds the case"), appoint.closedBecause());
        casework.lift(reference, cases.version(reference), HoldKind.POLICE, "WP/2026/118");
        assertEquals(CaseState.OPEN, casework.find(reference).file().getState());
    }

    @Test
    void aSuspensionIsWrittenReviewedAndEnded() {
        String reference = cases.ofStaff();
        somebody.is("headteacher.ced");
        casework.suspend(
                reference,
                cases.version(reference),
                LocalDate.of(2026, 11, 20),
                new Suspension.Terms(
                        "Work in another building: the same pupils go there",
                        "Lee Welfare\nassistant headteacher\n01632 960102",
                        "Please do not come to the school without asking first."),
                StepRequest.of(Outcome.NOTIFIED)
                        .saying(Map.of("expectedEnd", "18 December 2026"))
                        .build());
        assertEquals(1, cases.letters(reference, "L04-V1"));
        CaseSheet suspended = casework.find(reference);
        assertEquals(
                LocalDate.of(2026, 12, 11),
                suspended.file().getSuspensions().get(0).getReviewOn());
        assertTrue(suspended.tracks().get(0).mine());
        casework.reviewSuspension(
                reference,
                cases.version(reference),
                StepRequest.of(Outcome.LIFTED)
                        .because("the investigation no longer needs it.")
                        .meetingAt(sitting(LocalDate.of(2026, 12, 1)))
                        .saying(Map.of("returnDate", "2 December 2026", "returnPlan", "You start with a short week."))
                        .build());
        assertFalse(casework.find(reference).tracks().get(0).track().isRunning());
    }
}
