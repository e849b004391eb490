package org.probity.ejb.acknowledgement;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;

/**
 * A page of people who have not answered, by due date.
 *
 * @param next where the page after begins; null on the last page
 * @param count how many there are, at most {@link #MOST} + 1
 */
public record OutstandingPage(List<Row> rows, String next, int count) {
    public static final int MOST = 1_000;

    /**
     * One person in one campaign.
     *
     * @param texts how many texts have no answer
     * @param mail what became of the last mail to them, such as HANDED_OVER or UNCERTAIN; null when none was written
     */
    public record Row(
            String publicId,
            String person,
            String campaignId,
            String campaign,
            String school,
            LocalDate due,
            boolean overdue,
            int texts,
            int reminders,
            LocalDate remindOn,
            Instant delivered,
            LocalDate escalated,
            boolean needsComputer,
            String mail) {}

    public boolean isMore() {
        return count > MOST;
    }
}
