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
import org.probity.ejb.casework.CaseSheet;
import org.probity.ejb.casework.CaseworkService;
import org.probity.ejb.casework.DeadlineService;
import org.probity.ejb.casework.FreePerson;
import org.probity.ejb.casework.PathStep;
import org.probity.ejb.casework.StepRequest;
import org.probity.persistence.breach.Duty;
import org.probity.persistence.breach.Finding;
import org.probity.persistence.calendar.NoticeTooShort;
import org.probity.persistence.casework.CaseState;
import org.probity.persistence.casework.Sanction;
import org.probity.persistence.procedure.Outcome;

/** A case about a teacher followed to its end through the services, with the sample school's procedure, rules, people and letters. */
@ExtendWith(ArquillianExtension.class)
class StaffCaseIT {
    @Inject
    CaseworkService casework;

    @Inject
    DeadlineService deadlines;

    @Inject
    Somebody somebody;

    @Inject
    CaseActs cases;

    @AfterEach
    void backToTheMorning() {
        cases.backToTheMorning();
    }

    @Test
    void aStaffCaseAtCedarFromTheInvestigatorToTheEndOfTheAppealPeriod() {
        String reference = cases.ofStaff();
        somebody.is("headteacher.ced");
        CaseSheet sheet = casework.find(reference);
        assertEquals("Appoint an investigator", sheet.step());
        assertEquals(LocalDate.of(2026, 11, 24), sheet.file().getDueOn());
        assertTrue(sheet.dates().get(0).reasons().size() > 1);
        assertEquals(PathStep.Place.NOW, sheet.path().get(0).place());
        assertEquals(1, sheet.allegations().size());
        assertNotNull(sheet.allegations().get(0).getClause().getText());

        FreePerson investigator = cases.free(reference, Duty.INVESTIGATOR);
        cases.take(reference, StepRequest.of(Outcome.APPOINTED).choosing(List.of(investigator.publicId())));
        assertEquals(1, cases.letters(reference, "L01"));
        assertEquals("Investigation", casework.find(reference).step());
        somebody.is("head-of-hr");
        cases.take(reference, StepRequest.of(Outcome.REPORTED));
        somebody.is("headteacher.ced");
        cases.take(reference, StepRequest.of(Outcome.HEARING));

        somebody.is("head-of-hr");
        String head = somebody.id("headteacher.ced");
        cases.take(
                reference,
                StepRequest.of(Outcome.PREPARED).choosing(List.of(head)).upTo(Sanction.FIRST_WRITTEN));
        StepRequest.Builder invitation = StepRequest.of(Outcome.INVITED);
        assertThrows(
                NoticeTooShort.class,
                () -> cases.take(reference, invitation.meetingAt(sitting(LocalDate.of(2026, 11, 23)))));
        cases.take(reference, invitation.meetingAt(sitting(LocalDate.of(2026, 12, 4))));
        assertEquals(1, cases.letters(reference, "L07-W"));
        assertEquals(LocalDate.of(2026, 12, 4), casework.find(reference).file().getDueOn());

        cases.at(LocalDateTime.of(2026, 12, 4, 15, 0));
        cases.take(reference, StepRequest.of(Outcome.HELD).because("The invitation was given by hand and agreed to."));
        somebody.is("headteacher.ced");
        String allegation = casework.find(reference).allegations().get(0).getPublicId();
        cases.take(
                reference,
                StepRequest.of(Outcome.FIRST_WRITTEN)
                        .noting("It was deliberate, and the first time.")
                        .finding(Map.of(allegation, new StepRequest.Found(Finding.PROVED, "It was admitted."))));
        cases.take(
                reference,
                StepRequest.of(Outcome.FIRST_WRITTEN)
                        .saying(Map.of(
                                "misconduct", "you mocked a colleague in public.",
                                "improvements", "You write about colleagues to them alone | 31 January 2027")));
        assertEquals(1, cases.letters(reference, "L12"));
        CaseSheet waiting = casework.find(reference);
        assertEquals("Time to appeal", waiting.step());
        assertEquals("T12", waiting.dateOf(null).getRule());
        assertEquals(1, waiting.file().getWarnings().size());
        assertTrue(waiting.choices().stream().noneMatch(choice -> choice.outcome() == Outcome.LAPSED));

        cases.at(LocalDateTime.of(2027, 1, 11, 9, 0));
        somebody.isTheProduct();
        assertTrue(deadlines.endAppealPeriods() >= 1);
        somebody.is("head-of-hr");
        assertEquals("Referrals and end", casework.find(reference).step());
        cases.take(reference, StepRequest.of(Outcome.CLOSED));
        assertEquals(CaseState.CLOSED, casework.find(reference).file().getState());
        assertTrue(casework.find(reference).chronology().entries().size() >= 9);
    }
}
