package org.probity.persistence.databreach;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.probity.persistence.breach.Matter;
import org.probity.persistence.calendar.IcoAlarm;
import org.probity.persistence.databreach.DataFacts.Known;

class DataBreachTest {
    private static final Instant HAPPENED = Instant.parse("2026-10-23T08:00:00Z");
    private static final Instant AWARE = Instant.parse("2026-10-23T17:00:00Z");
    private static final Known ALL = new Known("A list was lost.", "Pupils", "12", "Names", "12")
            .leadingTo("Calls.", "We have it back.", null, null);

    private final DataBreach breach = new DataBreach(new Matter(null, "CED-2026-BCDFGH"), AWARE);

    @Test
    void hoursAreBoundedByTheEventAndByNow() {
        refused("in the future", () -> aware(AWARE, null, AWARE.minusSeconds(60)));
        refused("at the earliest", () -> aware(HAPPENED.minusSeconds(60), null, AWARE));
        refused("what had to be found out", () -> aware(AWARE.plusSeconds(60), null, AWARE.plusSeconds(90)));
        assertEquals(BreachState.SUSPECTED, breach.state(AWARE));
        aware(AWARE, null, AWARE);
        assertEquals(BreachState.RUNNING, breach.state(AWARE));
    }

    @Test
    void timeIsPutRightWithAReasonUntilTheCommissionerIsTold() {
        aware(AWARE, null, AWARE);
        refused("why the time is put right", () -> aware(HAPPENED, null, AWARE));
        aware(HAPPENED, "The office knew at once.", AWARE);
        assertEquals(HAPPENED, breach.getAwareAt());
        weigh(HarmLikelihood.LIKELY, HarmWeight.LIMITED, null);
        tell(AWARE, null, AWARE);
        refused("stays as it was reported", () -> aware(AWARE, "No.", AWARE));
    }

    /** 8.8, over the night in which the clocks go back. */
    @Test
    void eachAlarmIsDueOnceAndOfThoseUnseenTheLast() {
        aware(AWARE, null, AWARE);
        assertEquals(List.of(), due(23));
        assertEquals(List.of(24), due(24));
        breach.rang(breach.due(hours(24)).orElseThrow());
        assertEquals(List.of(), due(47));
        assertEquals(List.of(70), due(71));
        breach.rang(breach.due(hours(71)).orElseThrow());
        assertEquals(List.of(72), due(72));
        breach.rang(breach.due(hours(72)).orElseThrow());
        assertEquals(List.of(), due(200));
        assertEquals(BreachState.LATE, breach.state(hours(73)));
    }

    @Test
    void nobodyIsAlarmedOnceNobodyHasToBeToldUntilItIsWeighedAgain() {
        aware(AWARE, null, AWARE);
        weigh(HarmLikelihood.UNLIKELY, HarmWeight.LIMITED, null);
        assertEquals(List.of(), due(50));
        assertEquals(BreachState.NOBODY_TO_TELL, breach.state(hours(100)));
        weigh(HarmLikelihood.LIKELY, HarmWeight.SEVERE, null);
        assertEquals(List.of(48), due(50));
    }

    @Test
    void moreThanTheRiskAsksForMayBeDoneAndNeverLess() {
        aware(AWARE, null, AWARE);
        DataAssessment more = weigh(HarmLikelihood.UNLIKELY, HarmWeight.NEGLIGIBLE, NoticeDuty.COMMISSIONER_AND_PEOPLE);
        assertEquals(NoticeDuty.NOBODY, more.getComputed());
        assertEquals(NoticeDuty.COMMISSIONER_AND_PEOPLE, breach.getDuty());
        refused("not less", () -> weigh(HarmLikelihood.LIKELY, HarmWeight.SEVERE, NoticeDuty.COMMISSIONER));
    }

    @Test
    void tableLeadsFromLikelihoodAndWeightToWhoIsTold() {
        List<String> rows = Stream.of(HarmLikelihood.values())
                .map(likelihood -> Stream.of(HarmWeight.values())
                        .map(weight -> switch (NoticeDuty.of(likelihood, weight)) {
                            case NOBODY -> "0";
                            case COMMISSIONER -> "1";
                            case COMMISSIONER_AND_PEOPLE -> "2";
                        })
                        .reduce("", String::concat))
                .toList();
        assertEquals(List.of("0011", "0112", "0122", "1122"), rows);
    }

    @Test
    void lateNoticeNeedsItsReasonAndWhatIsMissingAnnounced() {
        aware(AWARE, null, AWARE);
        refused("Weigh the risk first", () -> tell(hours(1), null, hours(1)));
        weigh(HarmLikelihood.POSSIBLE, HarmWeight.SIGNIFICANT, null);
        Instant late = hours(72).plusMillis(1);
        refused("reason for the delay", () -> tell(late, null, late));
        DataReport.Told bare = new DataReport.Told(hours(2), "IC-1", ReportWay.ONLINE, "The notice.", null, null);
        refused(
                "how many people",
                () -> breach.tell(bare, new Known("Lost.", "Pupils", null, "Names", "2"), 0, null, hours(2)));
        assertEquals(1, tell(late, "The line was dead.", late).getPart());
        assertEquals(BreachState.TOLD_LATE, breach.state(late));
        assertEquals(AWARE.plus(Duration.ofDays(3)), breach.clock().dueAt());
    }

    @Test
    void noticeWithinTheHoursNeedsNoReason() {
        aware(AWARE, null, AWARE);
        weigh(HarmLikelihood.LIKELY, HarmWeight.SEVERE, null);
        tell(hours(72), null, hours(72));
        assertEquals(BreachState.PEOPLE_TO_TELL, breach.state(hours(73)));
        refused("Choose why", () -> breach.sparePeople(null, "x", null, hours(73)));
        breach.sparePeople(SparedBecause.UNREADABLE, "The stick is encrypted.", null, hours(73));
        assertEquals(BreachState.TOLD, breach.state(hours(73)));
    }

    @Test
    void whatIsNoBreachStaysSo() {
        refused("Say why", () -> breach.isNone(" ", AWARE));
        breach.isNone("The list had no names.", AWARE);
        assertEquals(BreachState.NO_BREACH, breach.state(AWARE));
        refused("no breach", () -> aware(AWARE, null, AWARE));
    }

    private DataAwareness aware(Instant at, String note, Instant now) {
        return breach.aware(new DataAwareness.Told(at, "The office", "A call", note), HAPPENED, null, now);
    }

    private DataAssessment weigh(HarmLikelihood likelihood, HarmWeight weight, NoticeDuty decided) {
        return breach.assess(new DataAssessment.Weighed(likelihood, weight, decided, "So it is."), null, AWARE);
    }

    private DataReport tell(Instant at, String late, Instant now) {
        DataReport.Told told = new DataReport.Told(at, "IC-1", ReportWay.ONLINE, "The notice.", null, late);
        return breach.tell(told, ALL, 0, null, now);
    }

    private static Instant hours(int count) {
        return AWARE.plus(Duration.ofHours(count));
    }

    private List<Integer> due(int hours) {
        return breach.due(hours(hours)).map(IcoAlarm::after).stream()
                .map(after -> after.count())
                .toList();
    }

    private static void refused(String words, Runnable act) {
        BreachIncomplete refused = assertThrows(BreachIncomplete.class, act::run);
        assertTrue(refused.getMessage().contains(words), refused.getMessage());
    }
}
