package org.probity.it.inside;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.probity.it.inside.CaseActs.sitting;

import jakarta.inject.Inject;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.Map;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.probity.ejb.casework.CaseworkService;
import org.probity.ejb.casework.Choice;
import org.probity.ejb.casework.StepRequest;
import org.probity.persistence.casework.NotYetOpen;
import org.probity.persistence.procedure.Outcome;

/** A case about a parent, who has no account: the school takes each step and writes to them, up to the warning. */
@ExtendWith(ArquillianExtension.class)
class ParentCaseIT {
    private static final StepRequest.Outsider PARENT =
            new StepRequest.Outsider("Mrs Mottram", "mottram@parents.example", "4 Mill Lane\nEastholt");

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
    void aParentCaseAtElmToTheWrittenWarning() {
        String reference = cases.ofAParent();
        somebody.is("headteacher.elm");
        Choice first = casework.find(reference).choices().get(0);
        assertTrue(
                first.letters().contains("L27 Something that was posted online"),
                first.letters().toString());
        cases.take(reference, StepRequest.of(Outcome.REQUESTED).to(PARENT));
        cases.take(
                reference,
                StepRequest.of(Outcome.INVITED)
                        .to(PARENT)
                        .meetingAt(sitting(LocalDate.of(2026, 11, 27)))
                        .saying(Map.of(
                                "meetingTopic", "what was posted",
                                "meetingAlternatives", "We can also meet by telephone.")));
        cases.at(LocalDateTime.of(2026, 11, 27, 15, 0));
        cases.take(
                reference,
                StepRequest.of(Outcome.HELD)
                        .to(PARENT)
                        .saying(Map.of(
                                "agreedActions", "The post is taken down | Mrs Mottram | 30 November 2026",
                                "nextStep", "We will look again next week.")));
        assertThrows(NotYetOpen.class, () -> cases.take(reference, StepRequest.of(Outcome.ESCALATED)));
        cases.take(reference, StepRequest.of(Outcome.REFUSED).because("She said so by telephone."));
        cases.take(reference, StepRequest.of(Outcome.CONTINUED).because("A second post on the same day."));
        cases.take(reference, StepRequest.of(Outcome.ESCALATED));
        cases.take(
                reference,
                StepRequest.of(Outcome.WARNED)
                        .to(PARENT)
                        .saying(Map.of("effect", "two members of staff no longer feel safe at the gate.")));
        assertEquals(1, cases.letters(reference, "L27"));
        assertEquals(1, cases.letters(reference, "L28-H"));
        assertEquals(1, cases.letters(reference, "L29"));
        assertEquals(1, cases.letters(reference, "L30"));
        assertEquals("Complaint to the host", casework.find(reference).step());
    }
}
