package org.probity.persistence.breach;

import java.time.Instant;
import java.util.List;
import org.probity.persistence.calendar.BankHolidays;
import org.probity.persistence.calendar.DateWords;
import org.probity.persistence.calendar.DayDeadline;
import org.probity.persistence.calendar.London;
import org.probity.persistence.calendar.WorkingCalendar;
import org.probity.persistence.calendar.WorkingDays;

/** By when a report has to be decided on (T02): at once when a child or suspected imagery is in it, else after some working days. */
public record TriageLimit(Instant due, List<String> why) {
    private static final WorkingCalendar CALENDAR = new WorkingCalendar(BankHolidays.shipped());

    /** Worked out from the day it was received. */
    public static TriageLimit of(Report report, int workingDays) {
        if (report.isChildInvolved() || report.isImagery()) {
            return new TriageLimit(
                    report.getReceived(), List.of("A child is involved, so this has to be decided on at once (T02)."));
        }
        java.time.LocalDate received = London.date(report.getReceived());
        Instant due = London.instant(CALENDAR.after(received, new WorkingDays(workingDays)), DayDeadline.END_OF_DAY);
        return new TriageLimit(
                due,
                List.of(
                        "Report received: " + DateWords.weekdayDate(received) + ".",
                        "It has to be decided on within " + new WorkingDays(workingDays).words() + " (T02).",
                        "Due on " + DateWords.moment(due) + "."));
    }
}
