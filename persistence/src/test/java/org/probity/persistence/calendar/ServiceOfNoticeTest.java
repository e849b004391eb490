package org.probity.persistence.calendar;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.probity.persistence.calendar.Days.WORKING;
import static org.probity.persistence.calendar.Days.day;
import static org.probity.persistence.calendar.Days.london;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.probity.persistence.calendar.ReceiptEvidence.Kind;

class ServiceOfNoticeTest {
    private static final Instant FRIDAY_NOON = london("2026-11-20", "12:00");

    @ParameterizedTest
    @EnumSource(names = {"BY_HAND", "EMAIL"})
    void halfPastFourIsTooLateForTheSameDay(ServiceMethod method) {
        assertEquals(day("2026-11-20"), served(Sending.by(method, london("2026-11-20", "16:29"))));
        assertEquals(day("2026-11-23"), served(Sending.by(method, london("2026-11-20", "16:30"))));
        assertEquals(day("2026-11-23"), served(Sending.by(method, london("2026-11-21", "09:00"))));
        assertEquals(day("2026-12-29"), served(Sending.by(method, london("2026-12-25", "09:00"))));
    }

    @Test
    void cutOffIsByLondonClocksInSummer() {
        assertEquals(day("2027-07-01"), served(Sending.by(ServiceMethod.EMAIL, Instant.parse("2027-07-01T15:29:00Z"))));
        assertEquals(day("2027-07-02"), served(Sending.by(ServiceMethod.EMAIL, Instant.parse("2027-07-01T15:30:00Z"))));
    }

    @Test
    void justAfterMidnightInSummerIsTheNewDay() {
        assertEquals(day("2027-07-02"), served(Sending.by(ServiceMethod.EMAIL, Instant.parse("2027-07-01T23:10:00Z"))));
    }

    @Test
    void reasonsTellSendingRuleAndResult() {
        assertEquals(
                List.of(
                        "Sent by e-mail on Friday 20 November 2026 at 16:45.",
                        "Not before 16:30: the next working day, Monday 23 November 2026.",
                        "Deemed served on Monday 23 November 2026."),
                of(Sending.by(ServiceMethod.EMAIL, london("2026-11-20", "16:45")))
                        .reasons());
        assertEquals(
                "Friday 25 December 2026 is not a working day (Christmas Day (bank holiday)): the next one is "
                        + "Tuesday 29 December 2026.",
                of(Sending.by(ServiceMethod.BY_HAND, london("2026-12-25", "09:00")))
                        .reasons()
                        .get(1));
    }

    @Test
    void bouncedMailIsNotServed() {
        ServiceOfNotice service = of(
                Sending.by(ServiceMethod.EMAIL, FRIDAY_NOON),
                new ReceiptEvidence(Kind.BOUNCED, FRIDAY_NOON.plusSeconds(60), "mailbox unknown"));
        assertFalse(service.isServed());
        assertEquals(Optional.empty(), service.servedOn());
        assertEquals(
                "Not served: it came back on Friday 20 November 2026 at 12:01 (mailbox unknown).",
                service.reasons().get(1));
    }

    @Test
    void postThatCameBackIsNotServed() {
        assertFalse(of(
                        Sending.by(ServiceMethod.FIRST_CLASS, FRIDAY_NOON),
                        new ReceiptEvidence(Kind.RETURNED, london("2026-12-01", "10:00"), "gone away"))
                .isServed());
    }

    @Test
    void proofOfReceiptBeatsTheAssumedDateBothWays() {
        Sending letter = Sending.by(ServiceMethod.FIRST_CLASS, FRIDAY_NOON);
        assertEquals(day("2026-11-21"), served(letter, received("2026-11-21")));
        assertEquals(day("2026-12-02"), served(letter, received("2026-12-02")));
        assertEquals(day("2026-11-26"), served(letter, received("2026-12-02"), received("2026-11-26")));
    }

    @Test
    void proofOfReceiptBeatsABounce() {
        assertEquals(
                day("2026-11-24"),
                served(
                        Sending.by(ServiceMethod.EMAIL, FRIDAY_NOON),
                        new ReceiptEvidence(Kind.BOUNCED, FRIDAY_NOON, "first address"),
                        received("2026-11-24")));
    }

    @Test
    void receiptBeforeTheDayOfSendingIsRefused() {
        assertThrows(
                ReceivedBeforeSent.class,
                () -> of(Sending.by(ServiceMethod.EMAIL, FRIDAY_NOON), received("2026-11-19")));
    }

    @Test
    void scanMovesASignedForLetterLaterButNotEarlier() {
        Sending letter = Sending.by(ServiceMethod.SIGNED_FOR, FRIDAY_NOON);
        assertEquals(day("2026-11-24"), served(letter));
        assertEquals(day("2026-11-24"), served(letter, scan("2026-11-21", "10:00")));
        assertEquals(day("2026-11-27"), served(letter, scan("2026-11-27", "10:00")));
        assertEquals(day("2026-11-30"), served(letter, scan("2026-11-27", "17:30")));
    }

    @Test
    void scanOfAnOrdinaryLetterChangesNothing() {
        assertEquals(
                day("2026-11-24"),
                served(Sending.by(ServiceMethod.FIRST_CLASS, FRIDAY_NOON), scan("2026-11-27", "10:00")));
    }

    @Test
    void portalLetterOpenedAtTheWeekendIsServedThen() {
        Sending letter = Sending.onPortal(london("2026-11-20", "17:00"), london("2026-11-20", "17:00"));
        assertEquals(day("2026-11-23"), served(letter));
        assertEquals(day("2026-11-21"), served(letter, opened("2026-11-21")));
        assertEquals(day("2026-11-23"), served(letter, opened("2026-11-25")));
    }

    @Test
    void portalNoticeSentTooEarlyWaitsForTheLetter() {
        Sending letter = Sending.onPortal(london("2026-11-24", "18:00"), london("2026-11-23", "10:00"));
        assertEquals(day("2026-11-25"), served(letter));
        assertThrows(ReceivedBeforeSent.class, () -> of(letter, opened("2026-11-23")));
    }

    @Test
    void portalLetterOpenedBeforeItsNoticeWentOut() {
        Sending letter = Sending.onPortal(london("2026-11-23", "10:00"), london("2026-11-25", "10:00"));
        assertEquals(day("2026-11-24"), served(letter, opened("2026-11-24")));
        assertEquals(day("2026-11-25"), served(letter));
        assertTrue(of(letter).reasons().contains("Notice sent by e-mail on Wednesday 25 November 2026 at 10:00."));
    }

    @Test
    void portalNoticeThatBouncedLeavesOnlyTheOpening() {
        Sending letter = Sending.onPortal(FRIDAY_NOON, FRIDAY_NOON);
        ReceiptEvidence bounce = new ReceiptEvidence(Kind.BOUNCED, FRIDAY_NOON, "mailbox full");
        assertFalse(of(letter, bounce).isServed());
        assertEquals(day("2026-11-25"), served(letter, bounce, opened("2026-11-25")));
    }

    @Test
    void earlyPortalNoticeThatBouncedBeforeTheLetterWasThereLeavesTheOpening() {
        Sending letter = Sending.onPortal(london("2026-11-24", "10:00"), london("2026-11-23", "10:00"));
        ReceiptEvidence bounce = new ReceiptEvidence(Kind.BOUNCED, london("2026-11-23", "10:01"), "mailbox full");
        assertFalse(of(letter, bounce).isServed());
        assertEquals(day("2026-11-25"), served(letter, bounce, opened("2026-11-25")));
    }

    private static ReceiptEvidence received(String date) {
        return new ReceiptEvidence(Kind.RECEIVED, london(date, "11:00"), "told by telephone");
    }

    private static ReceiptEvidence scan(String date, String time) {
        return new ReceiptEvidence(Kind.DELIVERY_SCAN, london(date, time), "signed at the door");
    }

    private static ReceiptEvidence opened(String date) {
        return new ReceiptEvidence(Kind.OPENED, london(date, "11:00"), "signed in");
    }

    private static LocalDate served(Sending sending, ReceiptEvidence... evidence) {
        return of(sending, evidence).servedOn().orElseThrow();
    }

    private static ServiceOfNotice of(Sending sending, ReceiptEvidence... evidence) {
        return ServiceOfNotice.of(sending, List.of(evidence), WORKING);
    }
}
