package org.probity.it.inside;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.probity.it.inside.PolicyActs.TODAY;
import static org.probity.it.inside.PolicyActs.ids;

import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.probity.ejb.policy.PolicyPage;
import org.probity.ejb.policy.PolicyRow;
import org.probity.ejb.policy.PolicyService;
import org.probity.persistence.PublicId;
import org.probity.persistence.policy.PolicyStatus;

/** The register of policies: what is overdue and why, its pages, and clauses found by words. */
@ExtendWith(ArquillianExtension.class)
class PolicyRegisterIT {
    @Inject
    PolicyService policies;

    @Inject
    Somebody somebody;

    @Inject
    PolicyActs acts;

    @Test
    void registerShowsWhatIsOverdueAndWhy() {
        somebody.is("staff.ced");
        PolicyRow damson = inForce("DAM");
        assertEquals(LocalDate.of(2023, 6, 3), damson.review().getDate());
        assertEquals("since 3 June 2023, 3 years and 5 months", damson.overdue());
        assertTrue(damson.review().isContradictory());
        PolicyRow cedar = inForce("CED");
        assertEquals(LocalDate.of(2025, 11, 30), cedar.review().getDate());
        assertTrue(cedar.review().isDerived());
        assertNull(inForce("ALD").review().getDate());
    }

    /** The school's own social media policy, on whichever page of the register it stands. */
    private PolicyRow inForce(String school) {
        PolicyPage page = policies.list(school, Set.of(PolicyStatus.IN_FORCE), null);
        while (true) {
            Optional<PolicyRow> found = page.rows().stream()
                    .filter(row -> row.title().toLowerCase(Locale.ROOT).endsWith("social media policy"))
                    .findFirst();
            if (found.isPresent()) {
                return found.get();
            }
            page = policies.list(school, Set.of(PolicyStatus.IN_FORCE), PolicyPage.Place.after(page.next()));
        }
    }

    /** Damson names two dates that disagree, Cedar none at all: its date follows from the rule of the school. */
    @Test
    void calendarHasTheDayThatTheRegisterSays() {
        somebody.is("clerk");
        assertTrue(reviewed("Damson Junior", LocalDate.of(2023, 6, 3)));
        assertTrue(reviewed("Cedar School", LocalDate.of(2025, 11, 30)));
        assertFalse(reviewed("Cedar School", LocalDate.of(2025, 11, 29)));
        somebody.is("headteacher.elm");
        assertFalse(reviewed("Cedar School", LocalDate.of(2025, 11, 30)));
    }

    private boolean reviewed(String school, LocalDate day) {
        return policies.reviews(day, day).stream()
                .anyMatch(due -> due.school().equals(school) && due.day().equals(day));
    }

    @Test
    void registerTurnsItsPagesBothWays() {
        somebody.is("clerk");
        for (int i = 0; i < 27; i++) {
            acts.imported("Paging " + PublicId.random());
        }
        Set<PolicyStatus> drafted = Set.of(PolicyStatus.DRAFT);
        PolicyPage first = policies.list(null, drafted, null);
        assertEquals(25, first.rows().size());
        assertNull(first.previous());
        PolicyPage second = policies.list(null, drafted, PolicyPage.Place.after(first.next()));
        assertFalse(second.rows().isEmpty());
        assertTrue(first.rows().stream().noneMatch(second.rows()::contains));
        PolicyPage back = policies.list(null, drafted, PolicyPage.Place.before(second.previous()));
        assertEquals(ids(first), ids(back));
    }

    @Test
    void clausesAreFoundByTheWordsOfAReport() {
        somebody.is("headteacher.ced");
        String version = acts.onDay("Social media policy", TODAY);
        assertFalse(policies.searchClauses(version, "A pupil sent a friend request to a teacher")
                .isEmpty());
        assertTrue(policies.searchClauses(version, "xyzzy").isEmpty());
        assertTrue(policies.searchClauses(version, "' & | ! <->").isEmpty());
    }
}
