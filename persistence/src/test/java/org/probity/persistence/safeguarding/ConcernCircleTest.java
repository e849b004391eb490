package org.probity.persistence.safeguarding;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.Set;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ConcernCircleTest {
    @ParameterizedTest(name = "{0}, central {1}, maintained {2}: {3}")
    @CsvSource({
        "ST, false, false, CONCERN",
        "SLT, false, true, CONCERN",
        "DSL SLT, false, false, CONCERN_DSL",
        "HT DSL, false, true, CONCERN_HEAD",
        "HT, false, false, CONCERN_ACADEMY_HEAD",
        "COG, false, false, CONCERN_TRUST",
        "ST, true, false, CONCERN_TRUST",
        "HHR, true, false, CONCERN_TRUST",
        "CEO, true, false, CONCERN_CEO",
        "TRU, true, false, CONCERN_CEO"
    })
    void whoLooksAfterItFollowsFromTheSeats(String roles, boolean central, boolean maintained, ConcernCircle expected) {
        assertEquals(expected, ConcernCircle.of(Set.of(roles.split(" ", -1)), central, maintained));
    }

    @ParameterizedTest
    @CsvSource({"CONCERN", "CONCERN_DSL", "CONCERN_HEAD", "CONCERN_ACADEMY_HEAD", "CONCERN_TRUST"})
    void whereNobodyIsFreeItGoesOnUpToTheTrustees(ConcernCircle first) {
        ConcernCircle last = first;
        for (int steps = 0; steps < 4; steps++) {
            last = last.next();
        }
        assertEquals(ConcernCircle.CONCERN_CEO, last);
    }
}
