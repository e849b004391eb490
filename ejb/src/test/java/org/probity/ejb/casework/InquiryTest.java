package org.probity.ejb.casework;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.probity.ejb.casework.Cases.take;

import java.util.Set;
import org.junit.jupiter.api.Test;
import org.probity.persistence.breach.Duty;
import org.probity.persistence.casework.CaseFile;
import org.probity.persistence.casework.ConflictedPerson;
import org.probity.persistence.casework.Inquiry;
import org.probity.persistence.casework.NotTheDecider;
import org.probity.persistence.casework.Standing;
import org.probity.persistence.procedure.Outcome;

class InquiryTest {
    private static final Standing INVESTIGATOR = new Standing(Set.of("SLT"), Set.of(Duty.INVESTIGATOR), false);

    @Test
    void peopleAreAskedWhileTheFactsAreBeingFound() {
        CaseFile file = Cases.staff();
        assertTrue(Inquiry.in(file, INVESTIGATOR).whyNot().contains("The step in hand is \"Appoint an investigator\""));
        take(file, Outcome.APPOINTED);
        assertNull(Inquiry.in(file, INVESTIGATOR).whyNot());
        assertEquals(file, Inquiry.in(file, INVESTIGATOR).open());
        take(file, Outcome.REPORTED);
        assertTrue(Inquiry.in(file, INVESTIGATOR).whyNot().contains("Decide on the report"));
    }

    @Test
    void whoeverDoesNotLeadItAsksNobody() {
        CaseFile file = Cases.staff();
        take(file, Outcome.APPOINTED);
        Standing clerk = new Standing(Set.of("CLK"), Set.of(), false);
        assertInstanceOf(NotTheDecider.class, Inquiry.in(file, clerk).closedBy());
        Standing conflicted = new Standing(Set.of("HT"), Set.of(), true);
        assertInstanceOf(ConflictedPerson.class, Inquiry.in(file, conflicted).closedBy());
    }
}
