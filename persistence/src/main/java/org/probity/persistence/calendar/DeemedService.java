package org.probity.persistence.calendar;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;

/**
 * The day a sending counts as served when nothing else is known (5.3). Post follows two rules, the Civil Procedure Rules
 * and the Practice Direction of 1985; the later day is used because it favours the recipient.
 */
record DeemedService(LocalDate on, List<String> reasons) {
    private static final LocalTime CUT_OFF = LocalTime.of(16, 30);
    private static final WorkingDays FIRST_CLASS = new WorkingDays(2);
    private static final WorkingDays SECOND_CLASS = new WorkingDays(4);

    static DeemedService of(Sending sending, WorkingCalendar calendar) {
        return switch (sending.method()) {
            case BY_HAND, EMAIL, PORTAL -> atOnce(sending.noticeAt(), calendar);
            case FIRST_CLASS, SIGNED_FOR -> firstClass(sending.on(), calendar);
            case SECOND_CLASS -> secondClass(sending.on(), calendar);
        };
    }

    /** The same working day before 16:30, otherwise the next working day. */
    static DeemedService atOnce(Instant moment, WorkingCalendar calendar) {
        LocalDate day = London.date(moment);
        if (!calendar.isWorkingDay(day)) {
            LocalDate next = calendar.next(day);
            return new DeemedService(
                    next,
                    List.of(DateWords.weekdayDate(day) + " is not a working day ("
                            + calendar.whySkipped(day).orElseThrow() + "): the next one is "
                            + DateWords.weekdayDate(next) + "."));
        }
        if (London.time(moment).isBefore(CUT_OFF)) {
            return new DeemedService(day, List.of("On a working day before 16:30: the same day."));
        }
        LocalDate next = calendar.next(day);
        return new DeemedService(
                next, List.of("Not before 16:30: the next working day, " + DateWords.weekdayDate(next) + "."));
    }

    private static DeemedService firstClass(LocalDate posted, WorkingCalendar calendar) {
        LocalDate court = calendar.onOrNext(posted.plusDays(2));
        LocalDate direction = calendar.after(posted, FIRST_CLASS);
        LocalDate later = direction.isAfter(court) ? direction : court;
        return new DeemedService(
                later,
                List.of(
                        "Second day after posting, or the next working day: " + DateWords.weekdayDate(court)
                                + " (Civil Procedure Rules).",
                        "Second working day after posting: " + DateWords.weekdayDate(direction)
                                + " (Practice Direction).",
                        "The later of the two is used: " + DateWords.weekdayDate(later) + "."));
    }

    private static DeemedService secondClass(LocalDate posted, WorkingCalendar calendar) {
        LocalDate day = calendar.after(posted, SECOND_CLASS);
        return new DeemedService(
                day,
                List.of("Fourth working day after posting: " + DateWords.weekdayDate(day) + " (Practice Direction)."));
    }
}
