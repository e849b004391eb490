package org.probity.it.inside;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.probity.it.inside.CaseActs.sitting;

import jakarta.inject.Inject;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Map;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.probity.ejb.casework.CaseworkService;
import org.probity.ejb.casework.FreePerson;
import org.probity.ejb.casework.StepRequest;
import org.probity.persistence.ChangedMeanwhile;
import org.probity.persistence.NotThere;
import org.probity.persistence.breach.Duty;
import org.probity.persistence.breach.Finding;
import org.probity.persistence.casework.MayNotServe;
import org.probity.persistence.casework.NotTheDecider;
import org.probity.persistence.casework.Sanction;
import org.probity.persistence.procedure.Outcome;

/** Steps that are refused: the second press, the wrong person to investigate, what others decide, a case of others. */
@ExtendWith(ArquillianExtension.class)
class RefusedStepIT {
    @Inject
    CaseworkService casework;

    @Inject
    Somebody somebody;

    @Inject
    CaseActs cases;

    @AfterEach
    void backToTheMorning() {
        cases.backToTheMorning();
    }

    @Test
    void theSecondPressDoesNothing() {
        String reference = cases.ofStaff();
        somebody.is("headteacher.ced");
        FreePerson investigator = cases.free(reference, Duty.INVESTIGATOR);
        int seen = casework.find(reference).file().getVersion();
        StepRequest appoint = StepRequest.of(Outcome.APPOINTED)
                .choosing(List.of(investigator.publicId()))
                .build();
        casework.takeStep(reference, seen, appoint);
        assertThrows(ChangedMeanwhile.class, () -> casework.takeStep(reference, seen, appoint));
        assertEquals(1, cases.letters(reference, "L01"));
    }

    @Test
    void whoMayNotInvestigateIsNamedWithTheReason() {
        String reference = cases.ofStaff();
        somebody.is("headteacher.ced");
        String myself = somebody.id("headteacher.ced");
        FreePerson me = casework.freePeople(reference, Duty.INVESTIGATOR).stream()
                .filter(person -> person.publicId().equals(myself))
                .findFirst()
                .orElseThrow();
        assertNotNull(me.whyNot());
        assertThrows(
                MayNotServe.class,
                () -> cases.take(reference, StepRequest.of(Outcome.APPOINTED).choosing(List.of(myself))));
    }

    @Test
    void aStepForOthersIsRefusedAndACaseOfOthersIsNotThere() {
        String reference = cases.ofStaff();
        somebody.is("headteacher.elm");
        assertThrows(NotThere.class, () -> casework.find(reference));
        somebody.is("headteacher.ced");
        FreePerson investigator = cases.free(reference, Duty.INVESTIGATOR);
        cases.take(reference, StepRequest.of(Outcome.APPOINTED).choosing(List.of(investigator.publicId())));
        cases.take(reference, StepRequest.of(Outcome.REPORTED));
        cases.take(reference, StepRequest.of(Outcome.HEARING));
        somebody.is("head-of-hr");
        String head = somebody.id("headteacher.ced");
        cases.take(
                reference,
                StepRequest.of(Outcome.PREPARED).choosing(List.of(head)).upTo(Sanction.FIRST_WRITTEN));
        cases.take(reference, StepRequest.of(Outcome.INVITED).meetingAt(sitting(LocalDate.of(2026, 12, 4))));
        cases.at(LocalDateTime.of(2026, 12, 4, 15, 0));
        cases.take(reference, StepRequest.of(Outcome.HELD).because("The notice was agreed to be enough."));
        String allegation = casework.find(reference).allegations().get(0).getPublicId();
        cases.take(
                reference,
                StepRequest.of(Outcome.NO_SANCTION)
                        .noting("Nobody saw it.")
                        .finding(Map.of(allegation, new StepRequest.Found(Finding.NOT_PROVED, "Nobody saw it."))));
        cases.take(
                reference, StepRequest.of(Outcome.NO_SANCTION).saying(Map.of("recordTreatment", "It is destroyed.")));
        somebody.is("clerk");
        assertThrows(NotThere.class, () -> casework.find(reference));
        somebody.is("head-of-hr");
        assertTrue(casework.find(reference).mine());
        int seen = cases.version(reference);
        assertThrows(NotTheDecider.class, () -> casework.startTrack(reference, seen, "lado-contact", null));
    }
}
