package org.probity.persistence.acknowledgement;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.probity.persistence.person.PersonCategory;

class CampaignTest {
    private static final Instant NOW = Instant.parse("2026-11-20T09:00:00Z");
    private static final LocalDate TODAY = LocalDate.of(2026, 11, 20);
    private static final Audience TEACHERS = new Audience(List.of(), List.of(PersonCategory.TEACHER), List.of());

    @Test
    void audienceOfNoKindAndNoRoleIsRefused() {
        assertThrows(EmptyAudience.class, () -> new Audience(List.of("CED"), List.of(), List.of()));
    }

    @Test
    void wordsOfAPolicyMeanKindsOfPeople() {
        assertTrue(Audience.of(List.of("All staff")).getCategories().contains(PersonCategory.SUPPORT_STAFF));
        assertFalse(Audience.of(List.of("All staff")).getCategories().contains(PersonCategory.GOVERNOR));
        assertEquals(
                List.of(PersonCategory.PARENT_CARER),
                Audience.of(List.of("Parents")).getCategories());
        List<PersonCategory> both =
                Audience.of(List.of("Governors", "Volunteers")).getCategories();
        assertTrue(both.containsAll(List.of(PersonCategory.GOVERNOR, PersonCategory.VOLUNTEER)));
        assertFalse(both.contains(PersonCategory.TEACHER));
        assertTrue(Audience.of(List.of("Anyone curious")).getCategories().contains(PersonCategory.TEACHER));
    }

    @Test
    void renewalBeginsOnItsDayAndTheNextLiesAhead() {
        Campaign campaign = new Campaign(null, Campaign.Kind.ASKED, "  Autumn \n reading ", TEACHERS, null, NOW);
        campaign.plan(21, LocalDate.of(2027, 9, 1));
        Campaign next = campaign.renew(Instant.parse("2027-09-02T06:00:00Z"));
        assertEquals("Autumn reading", next.getTitle());
        assertEquals(LocalDate.of(2027, 9, 1), next.getBegins());
        assertEquals(LocalDate.of(2028, 9, 1), next.getRenewsOn());
        assertEquals(21, next.getDueDays());
        assertEquals(TEACHERS, next.getAudience());
        assertNull(campaign.getRenewsOn());
        assertTrue(next.isAgain());
    }

    @Test
    void daysAndRenewalStayWithinReason() {
        Campaign campaign = new Campaign(null, Campaign.Kind.ASKED, "Reading", TEACHERS, null, NOW);
        assertThrows(CampaignRefused.class, () -> campaign.plan(0, null));
        assertThrows(CampaignRefused.class, () -> campaign.plan(null, TODAY));
        assertThrows(CampaignRefused.class, () -> new Campaign(null, Campaign.Kind.ASKED, " ", TEACHERS, null, NOW));
        campaign.close(TODAY);
        assertThrows(CampaignRefused.class, () -> campaign.close(TODAY));
    }

    @Test
    void newEditionTakesThePlaceOfTheOldOneOnce() {
        OutsideDocument first = new OutsideDocument(null, "Safe schools", "2025", "https://www.example.org/a", TODAY);
        assertThrows(CampaignRefused.class, () -> first.renew("2025", "https://www.example.org/b", TODAY));
        OutsideDocument second = first.renew("2026", "https://www.example.org/b", TODAY.plusDays(1));
        assertEquals(first.getLineage(), second.getLineage());
        assertNotEquals(first.hash(), second.hash());
        assertEquals(TODAY.plusDays(1), first.getReplacedOn());
        assertThrows(CampaignRefused.class, () -> first.renew("2027", "https://www.example.org/c", TODAY));
        assertThrows(
                CampaignRefused.class,
                () -> new OutsideDocument(null, "Safe schools", "2025", "javascript:alert(1)", TODAY));
    }
}
