package org.probity.it.outside;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.google.gson.JsonObject;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import java.util.Map;
import java.util.Set;
import org.jboss.arquillian.container.test.api.RunAsClient;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.probity.it.ApiClient;
import org.probity.it.CaseOverApi;
import org.probity.it.Visit;

/** Everybody whom the procedure names for a step is part of the matter: whoever leads the case takes it (domain.md 9.3). */
@ExtendWith(ArquillianExtension.class)
@RunAsClient
class NobodyLeftIT {
    private static final Map<String, String> SCREENED = Map.of("outcome", "SCREENED", "reason", "No harm behind it.");

    private final ApiClient chair = ApiClient.of("chair.ced");

    @Test
    void theChairTakesTheStepThatTheHeadAndTheSafeguardingLeadMayNot() {
        CaseOverApi matter = CaseOverApi.reported(
                ApiClient.of("headteacher.ced"),
                Map.of(
                        "school", "CED",
                        "whatHappened", "A pupil wrote about a teacher in an open group.",
                        "whoWasInvolved", "The safeguarding lead saw it.",
                        "about", Map.of("name", "Bramble Nettlefield", "category", "PUPIL"),
                        "occurredOn", "2026-11-18"));
        matter.triaged(chair, Routed.charge(chair, matter, Map.of("subjectKind", "PUPIL")));
        for (String part : new String[] {"headteacher.ced", "dsl.ced"}) {
            Routed.blind(ApiClient.of(part), matter);
        }
        JsonObject seen = matter.seenBy(chair);
        assertEquals(1, Routed.holders(seen, "CASE_MANAGER").size(), seen::toString);
        assertEquals(
                "case manager", seen.getAsJsonObject("step").get("deciders").getAsString());
        assertTrue(seen.get("mine").getAsBoolean());
        ApiClient leader = ApiClient.of("slt.ced");
        assertFalse(matter.seenBy(leader).get("mine").getAsBoolean());
        Routed.refused("\\\"Safeguarding looks first\\\" is for the case manager.", matter.tried(leader, SCREENED));
        try (Visit visit = Visit.of("chair.ced")) {
            assertThat(list(visit.open("today/list.xhtml"), "Reports and steps"))
                    .containsText(matter.reference());
        }
        seen = matter.step(chair, SCREENED);
        assertEquals("parents", seen.getAsJsonObject("step").get("code").getAsString());
        assertEquals(Set.of(true), Set.of(matter.seenBy(leader).get("mine").getAsBoolean()));
        assertFalse(matter.seenBy(chair).get("mine").getAsBoolean());
        try (Visit visit = Visit.of("chair.ced")) {
            assertThat(list(visit.open("today/list.xhtml"), "Waiting")).containsText(matter.reference());
        }
    }

    private static Locator list(Page page, String label) {
        return page.locator("main [aria-label='" + label + "']");
    }
}
