package org.probity.persistence.calendar;

import static org.junit.jupiter.api.Assertions.assertDoesNotThrow;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.probity.persistence.calendar.Days.WORKING;
import static org.probity.persistence.calendar.Days.day;

import java.util.List;
import org.junit.jupiter.api.Test;

/** When a hearing or meeting may be, and when it must be put off. */
class HearingDatesTest {
    private final EarliestHearing hearing = EarliestHearing.after(day("2026-11-23"), new WorkingDays(5), WORKING);
    private final PostponementWindow window = PostponementWindow.after(day("2026-12-10"), WORKING);

    @Test
    void hearingBeforeItsNoticeHasRunIsRefusedWithTheEarliestDay() {
        NoticeTooShort refusal = assertThrows(NoticeTooShort.class, () -> hearing.check(day("2026-11-27")));
        assertEquals(day("2026-11-30"), refusal.earliest());
        assertEquals(
                "Friday 27 November 2026 is too early: the notice is five working days. "
                        + "The earliest lawful day is Monday 30 November 2026.",
                refusal.getMessage());
        assertDoesNotThrow(() -> hearing.check(day("2026-11-30")));
    }

    @Test
    void hearingOnABankHolidayIsRefusedWithTheNextDay() {
        NotAWorkingDay refusal = assertThrows(NotAWorkingDay.class, () -> hearing.check(day("2026-12-28")));
        assertEquals(day("2026-12-29"), refusal.next());
        assertTrue(refusal.getMessage().contains("Boxing Day (bank holiday, substitute day)"), refusal::getMessage);
        assertThrows(NotAWorkingDay.class, () -> hearing.check(day("2026-12-05")));
    }

    @Test
    void clearNoticeNeedsOneMoreDay() {
        assertEquals(
                day("2026-12-01"),
                EarliestHearing.after(day("2026-11-23"), new ClearWorkingDays(5), WORKING)
                        .date());
    }

    @Test
    void earliestHearingIsExplained() {
        assertEquals(
                List.of(
                        "Served on Monday 23 November 2026.",
                        "Five working days: Tuesday 24, Wednesday 25, Thursday 26, Friday 27, Monday 30 November.",
                        "Skipped: Saturday 28 November; Sunday 29 November.",
                        "The hearing may be on Monday 30 November 2026 or later."),
                hearing.why());
    }

    @Test
    void governorsMayMeetOnAnyDayAfterSevenClearDays() {
        EarliestMeeting meeting = new EarliestMeeting(day("2026-12-18"), new ClearDays(7));
        assertEquals(day("2026-12-26"), meeting.date());
        assertDoesNotThrow(() -> meeting.check(day("2026-12-26")));
        NoticeTooShort refusal = assertThrows(NoticeTooShort.class, () -> meeting.check(day("2026-12-25")));
        assertTrue(refusal.getMessage().contains("seven clear days"), refusal::getMessage);
        assertEquals(day("2026-12-18"), EarliestMeeting.latestNotice(day("2026-12-26"), new ClearDays(7)));
    }

    @Test
    void firstRequestWithinTheWindowMustBeGranted() {
        assertTrue(window.mustGrant(day("2026-12-10"), 0));
        assertTrue(window.mustGrant(day("2026-12-11"), 0));
        assertTrue(window.mustGrant(day("2026-12-17"), 0));
    }

    @Test
    void everyOtherRequestIsForTheChair() {
        assertFalse(window.mustGrant(day("2026-12-11"), 1));
        assertFalse(window.mustGrant(day("2026-12-18"), 0));
        assertFalse(window.mustGrant(day("2026-12-12"), 0));
        assertFalse(window.mustGrant(day("2026-12-09"), 0));
    }

    @Test
    void windowIsExplained() {
        assertEquals(
                List.of(
                        "Hearing proposed for Thursday 10 December 2026.",
                        "Five working days: Friday 11, Monday 14, Tuesday 15, Wednesday 16, Thursday 17 December.",
                        "Skipped: Saturday 12 December; Sunday 13 December.",
                        "The first request for a day up to Thursday 17 December 2026 must be granted."),
                window.why());
    }
}
