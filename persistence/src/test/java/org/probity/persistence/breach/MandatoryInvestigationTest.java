package org.probity.persistence.breach;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class MandatoryInvestigationTest {
    private static final MandatoryInvestigation BEECH = new MandatoryInvestigation(List.of("ALL"));
    private static final MandatoryInvestigation CEDAR =
            new MandatoryInvestigation(List.of("PARENT", "EXTERNAL", "STAFF:CC-29", "PUPIL:CC-29"));

    @Test
    void noActionIsNotOpenWhereEveryBreachIsInvestigated() {
        assertEquals(false, BEECH.allows(Closing.NO_ACTION, "STAFF", List.of(ConductCode.CC_10)));
    }

    @ParameterizedTest
    @EnumSource(value = Closing.class, names = "NO_ACTION", mode = EnumSource.Mode.EXCLUDE)
    void everyOtherWayOfClosingStaysOpen(Closing closing) {
        assertEquals(true, BEECH.allows(closing, "STAFF", List.of(ConductCode.CC_10)));
    }

    @Test
    void schoolMayNameKindsAndCodes() {
        assertEquals(true, CEDAR.covers("PARENT", List.of()));
        assertEquals(true, CEDAR.covers("STAFF", List.of(ConductCode.CC_12, ConductCode.CC_29)));
        assertEquals(false, CEDAR.covers("STAFF", List.of(ConductCode.CC_12)));
    }

    @Test
    void silentSchoolLeavesItToWhoeverTriages() {
        assertEquals(true, new MandatoryInvestigation(List.of()).allows(Closing.NO_ACTION, "STAFF", List.of()));
    }
}
