package org.probity.persistence.concern;

import static org.junit.jupiter.api.Assertions.assertDoesNotThrow;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.probity.persistence.concern.PanelSeats.Seat;

class PanelSeatsTest {
    private static final Seat GOVERNOR = new Seat("Ann", false, false);
    private static final Seat OTHER = new Seat("Ben", false, false);
    private static final Seat OUTSIDER = new Seat("Cem", false, true);

    @Test
    void threeOfWhomOneIsIndependentMayHearIt() {
        assertDoesNotThrow(() -> PanelSeats.check(List.of(GOVERNOR, OTHER, OUTSIDER)));
    }

    @Test
    void twoAreTooFew() {
        assertTrue(refused(List.of(GOVERNOR, OUTSIDER)).contains("at least three"));
    }

    @Test
    void withoutAnIndependentMemberItMayNotSit() {
        assertTrue(refused(List.of(GOVERNOR, OTHER, new Seat("Dee", false, false)))
                .contains("does not manage or run the school"));
    }

    @Test
    void whoeverDealtWithItIsNamedAndRefused() {
        assertTrue(refused(List.of(GOVERNOR, new Seat("Eve", true, false), OUTSIDER))
                .contains("instead of Eve"));
    }

    private static String refused(List<Seat> seats) {
        return assertThrows(ConcernRefused.class, () -> PanelSeats.check(seats)).getMessage();
    }
}
