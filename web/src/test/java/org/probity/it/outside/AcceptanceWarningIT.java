package org.probity.it.outside;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.probity.it.StaffCase.warning;

import com.google.gson.JsonObject;
import java.util.Map;
import org.jboss.arquillian.container.test.api.RunAsClient;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.probity.it.StaffCase;

/** How long a warning counts. Each test is a row of domain.md 10. */
@Tag("acceptance")
@ExtendWith(ArquillianExtension.class)
@RunAsClient
class AcceptanceWarningIT {
    @AfterEach
    void backToTheMorning() {
        StaffCase.clock(StaffCase.MORNING);
    }

    /** AT-12, P09, E13. */
    @Test
    void warningCountsForConductOnItsLastDayAndNotOnTheDayAfter() {
        StaffCase.clock("2026-01-12T09:00:00Z");
        StaffCase first =
                investigated("2026-01-08", "FINAL_WRITTEN", "Castellane").invited("2026-01-29");
        first.at("2026-01-29T15:00:00Z").held();
        first.matter().step(first.hr(), first.decision("FINAL_WRITTEN", "It was grave."));
        first.matter().step(first.hr(), warning("FINAL_WRITTEN", Map.of()));
        JsonObject issued = first.latest("warnings");
        assertEquals("2026-01-29", issued.get("issued").getAsString());
        assertEquals("2027-01-28", issued.get("liveUntil").getAsString());

        StaffCase.clock("2027-02-01T09:00:00Z");
        StaffCase lastDay =
                investigated("2027-01-28", "FINAL_WRITTEN", "Castellane").invited("2027-02-15");
        StaffCase dayAfter =
                investigated("2027-01-29", "FINAL_WRITTEN", "Castellane").invited("2027-02-15");
        lastDay.at("2027-02-15T15:00:00Z").held();
        dayAfter.at("2027-02-15T15:00:00Z").held();
        Map<String, Object> unexplained = dayAfter.decision("FINAL_WRITTEN", "");
        dayAfter.refuses(dayAfter.hr(), unexplained, "No warning is live that \"final written warning\" would follow");
        lastDay.matter().step(lastDay.hr(), lastDay.decision("FINAL_WRITTEN", ""));
        assertEquals("outcome", lastDay.step());
    }

    private static StaffCase investigated(String conduct, String hardest, String bench) {
        return StaffCase.opened("CED", "Lonsdale", conduct).investigated().prepared(hardest, bench);
    }
}
